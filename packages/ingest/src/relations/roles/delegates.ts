// A word for who was sent in ("a delegation"), who leads them out: "a Kenyan delegation led by Minister X", "Minister X led a delegation".
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";

const SENT = /^(delegation|mission|team|party|side|group|official|lawmaker|parliamentarian|entourage)$/;

/** Whom "led by", "headed by" behind the noun names, or who leads it. */
export function leadersOf(index: TreeIndex, noun: number): Filler[] {
  if (!SENT.test(lemmaOf(index, noun))) return [];
  const verb = headOf(index, noun);
  if (labelOf(index, noun) === "obj" && /^(lead|head)$/.test(lemmaOf(index, verb))) return surfaceSubject(index, verb);
  return [noun, ...sentOf(index, noun)]
    .flatMap((word) => dependents(index, word, "acl", "acl:relcl"))
    .filter((verb) => /^(lead|head)$/.test(lemmaOf(index, verb)) && formOf(index, verb) !== "leading")
    .flatMap((verb) => dependents(index, verb, "obl:agent", "obl"))
    .filter((word) => prepositionOf(index, word) === "by")
    .flatMap((word) => coordinated(index, word))
    .map((word) => ({ word, via: "reduced" }));
}

/** "a delegation of Chadian officials led by X": the participle may hang on either. */
const sentOf = (index: TreeIndex, noun: number): number[] =>
  dependents(index, noun, "nmod").filter(
    (word) => prepositionOf(index, word) === "of" && SENT.test(lemmaOf(index, word)),
  );

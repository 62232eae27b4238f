// A word for who was sent in ("a delegation"), who leads them out: "a Kenyan delegation led by Minister X".
import type { Filler } from "../../clauses/frames/frame.ts";
import { coordinated, dependents, formOf, lemmaOf, prepositionOf, type TreeIndex } from "../../clauses/tree-index.ts";

const SENT = /^(delegation|mission|team|party|side|group|official|lawmaker|parliamentarian|entourage)$/;

/** Whom "led by", "headed by" behind the noun names. */
export function leadersOf(index: TreeIndex, noun: number): Filler[] {
  if (!SENT.test(lemmaOf(index, noun))) return [];
  return dependents(index, noun, "acl", "acl:relcl")
    .filter((verb) => /^(lead|head)$/.test(lemmaOf(index, verb)) && formOf(index, verb) !== "leading")
    .flatMap((verb) => dependents(index, verb, "obl:agent", "obl"))
    .filter((word) => prepositionOf(index, word) === "by")
    .flatMap((word) => coordinated(index, word))
    .map((word) => ({ word, via: "reduced" }));
}

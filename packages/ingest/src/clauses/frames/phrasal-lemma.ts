// A verb in, the lemma that names its sense out: with its particle ("carry out") or its prefix ("test-fire").
import { formOf, headOf, labelOf, lemmaOf, type TreeIndex, uposOf } from "../tree-index.ts";

const PARTICLES = /^(out|over|down|up|off|back|in|on|away|through|forward|forth|aside|together)$/;

/** Verbs whose particle the parser may hang on the object: "shot down two drones". */
const SPLIT: ReadonlySet<string> = new Set([
  "shoot down",
  "bring down",
  "hand over",
  "roll out",
  "gun down",
  "turn over",
]);

/** The lemma of a verb with its particle, if it has one. */
export function phrasalLemma(index: TreeIndex, verb: number): string {
  const prefix = hyphenPrefix(index, verb);
  if (prefix !== "") return `${prefix}-${lemmaOf(index, verb)}`;
  if (PARTICLES.test(formOf(index, verb + 1)) && formOf(index, verb + 2) === "of")
    return `${lemmaOf(index, verb)} ${formOf(index, verb + 1)}`;
  if (lemmaOf(index, verb) === "shoot" && /^(down|dead)$/.test(formOf(index, verb + 1)))
    return `shoot ${formOf(index, verb + 1)}`;
  const particle = (index.children[verb] ?? []).find((child) => {
    const label = labelOf(index, child);
    return (
      label === "compound:prt" ||
      (child > verb &&
        child - verb <= 4 &&
        /^(advmod|case|mark)$/.test(label) &&
        PARTICLES.test(formOf(index, child)) &&
        (index.children[child] ?? []).length === 0)
    );
  });
  if (particle === undefined && SPLIT.has(`${lemmaOf(index, verb)} ${formOf(index, verb + 1)}`))
    return `${lemmaOf(index, verb)} ${formOf(index, verb + 1)}`;
  return particle === undefined ? lemmaOf(index, verb) : `${lemmaOf(index, verb)} ${formOf(index, particle)}`;
}

/** "test" in "test-fired": hyphens are words of their own. */
const hyphenPrefix = (index: TreeIndex, word: number): string =>
  formOf(index, word - 1) === "test" && headOf(index, word - 1) === word
    ? "test"
    : hyphenated(index, word) && !namesActor(index, word - 2)
      ? formOf(index, word - 2)
      : "";

/** Whether a hyphen joins the word to the one before it: "test-fired". */
export const hyphenated = (index: TreeIndex, word: number): boolean => word >= 2 && formOf(index, word - 1) === "-";

/** "U.S.-made", "Iranian-backed": a name before the hyphen is who did it. */
export const namesActor = (index: TreeIndex, word: number): boolean =>
  /^\p{Lu}/u.test(index.tree.forms[word] ?? "") && (uposOf(index, word) === "PROPN" || uposOf(index, word) === "ADJ");

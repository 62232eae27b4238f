// A word of a scene in, whether it names a joint exercise out: by its noun, by the noun before its name, or by a name alone.
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf, type TreeIndex, uposOf } from "../../clauses/tree-index.ts";
import { JOINT_EXERCISES } from "../../gazetteers/joint-exercises.ts";

const DRILL = /^(exercise|drill|manoeuvre|maneuver|wargame|war-game|passex)$/;
const AT_SEA = /^(maritime|military|naval|cooperative|training)$/;

/** "the drill", "the exercise Harmattan", "Harmattan, a drill", "a maritime activity". */
export function isDrill({ index }: Scene, word: number): boolean {
  const lemma = lemmaOf(index, word).toLowerCase();
  if (DRILL.test(lemma) || (lemma === "game" && formOf(index, word - 1) === "war")) return true;
  if (JOINT_EXERCISES.test(formOf(index, word)) || JOINT_EXERCISES.test(nameOf(index, word))) return true;
  const modifiers = dependents(index, word, "compound", "amod", "flat", "appos");
  if (/^(activity|activities)$/.test(lemma)) return modifiers.some((child) => AT_SEA.test(formOf(index, child)));
  return (
    uposOf(index, word) === "PROPN" &&
    (modifiers.some((child) => DRILL.test(lemmaOf(index, child).toLowerCase())) ||
      (labelOf(index, word) === "appos" && DRILL.test(lemmaOf(index, headOf(index, word)).toLowerCase())))
  );
}

/** The words of a name before its last. */
const nameOf = (index: TreeIndex, word: number): string =>
  [...dependents(index, word, "compound", "amod", "flat"), word]
    .sort((a, b) => a - b)
    .map((each) => formOf(index, each))
    .join(" ");

/** A name that stands for nobody known: "Harmattan", "Desert Lion". */
export const isUnknownName = ({ index, references, sentence }: Scene, word: number): boolean =>
  (uposOf(index, word) === "PROPN" || (word > 1 && /^\p{Lu}\p{Ll}/u.test(sentence.words[word]?.text ?? ""))) &&
  !references.has(word) &&
  !MONTH.test(formOf(index, word));
const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/;

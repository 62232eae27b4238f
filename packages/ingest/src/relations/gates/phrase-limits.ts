// A word near an event word in, whether it belongs to another clause or is named to be left out.
import type { Frame } from "../../clauses/frames/frame.ts";
import { dependents, formOf, headOf, labelOf, prepositionOf, type TreeIndex, tagOf } from "../../clauses/tree-index.ts";

/** "with Chad pledging aid to a fund and Niger pledging loans": the last of a list, right before a participle like that of the frame, is its subject. */
export const opensClause = (index: TreeIndex, frame: Frame, word: number): boolean =>
  labelOf(index, word) === "conj" &&
  tagOf(index, frame.trigger) === "VBG" &&
  tagOf(index, word + 1) === "VBG" &&
  word > frame.trigger;

/** "with drones, but not with cruise missiles", "to Chad, not Niger", "with Chad as an observer": named to be left out. */
export function isExcepted(index: TreeIndex, word: number): boolean {
  if (looksOn(index, word)) return true;
  let first = word;
  for (const child of index.children[word] ?? []) if (child < first) first = child;
  if (formOf(index, first) === ",") first++;
  if (formOf(index, first) === "but") return formOf(index, first + 1) === "not";
  if (formOf(index, first) === "not") return /^(but|,|and)$/.test(formOf(index, first - 1));
  return formOf(index, first - 1) === "not" && /^(but|,|and)$/.test(formOf(index, first - 2));
}

/** "aid for Chad while troops from Mali fought": what stands behind the subject of another clause belongs to that clause. */
export const opensAnotherClause = (index: TreeIndex, word: number, frame: Frame): boolean =>
  labelOf(index, word) === "nsubj" &&
  headOf(index, word) > word &&
  headOf(index, word) !== frame.trigger &&
  headOf(index, word) !== frame.light &&
  dependents(index, headOf(index, word), "mark").some(
    (mark) =>
      mark > frame.trigger &&
      mark < word &&
      /^(while|whereas|after|before|as|when|because|although|though|since|if)$/.test(formOf(index, mark)),
  );

const looksOn = (index: TreeIndex, word: number): boolean =>
  dependents(index, word, "nmod", "obl").some(
    (child) => /^observers?$/.test(formOf(index, child)) && prepositionOf(index, child) === "as",
  );

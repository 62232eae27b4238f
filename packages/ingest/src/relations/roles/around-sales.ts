// Slots that are looked up around a word of a sale or a gift: who sells, what is listed, who benefits, who agrees on it.
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import { headOf, isVerbal, labelOf, type TreeIndex } from "../../clauses/tree-index.ts";
import { beneficiaryOf } from "./beneficiary.ts";
import { sellersOf } from "./sellers.ts";
import { thingsListed } from "./things-listed.ts";

/** "signed an agreement on joint production": who signed it. */
function agreeingOn(index: TreeIndex, noun: number): Filler[] {
  let at = noun;
  for (let steps = 0; steps < 4 && /^(nmod|obl|obj|conj)$/.test(labelOf(index, at)); steps++) {
    at = headOf(index, at);
    if (at >= 0 && isVerbal(index, at)) return surfaceSubject(index, at);
  }
  return [];
}

export const AROUND_SALES: readonly (readonly [slot: string, (index: TreeIndex, word: number) => Filler[]])[] = [
  ["thing listed", thingsListed],
  ["seller", sellersOf],
  ["beneficiary", beneficiaryOf],
  ["agreeing", agreeingOn],
];

// What a name stands before in, whether it only says where somebody is bound or where a plot was hatched out: "a Gaza-bound convoy", "the Manila plot".
import type { Resolved } from "../../clauses/owners/resolve-word.ts";
import { formOf, headOf, lemmaOf, type TreeIndex } from "../../clauses/tree-index.ts";

/** "a Gaza-bound convoy". */
export const isBoundFor = (index: TreeIndex, word: number): boolean =>
  formOf(index, word + 1) === "-" && formOf(index, word + 2) === "bound";

/** "the Manila plot to bomb the embassy": where it was hatched, not whose it is. */
export const isWherePlotted = (index: TreeIndex, { word, form }: Resolved): boolean =>
  form === "capital" && /^(plot|conspiracy)$/.test(lemmaOf(index, headOf(index, word)));

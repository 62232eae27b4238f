// A plural noun in, the names that the text gives as some of them out: "four firms, among them Almaz and Rostec".
import type { Filler } from "../clauses/frame.ts";
import { namesFrom } from "../clauses/name-list.ts";
import { formOf, isPlural, type TreeIndex, tagOf, uposOf } from "../clauses/tree-index.ts";

/** "Among those sanctioned by Canada are Rostec and Hezbollah": names behind the verb that ends what opens with "among". */
export function namedAmong(index: TreeIndex, verb: number): Filler[] {
  if (formOf(index, 0) !== "among" || tagOf(index, verb) !== "VBN") return [];
  for (let at = verb + 1; at < Math.min(index.tree.forms.length, verb + REACH); at++)
    if (/^(are|were|is|was)$/.test(formOf(index, at)))
      return namesFrom(index, at + 1).map((word) => ({ word, via: "relative" as const }));
  return [];
}

/** "The following states signed it: Chad and Niger": the names behind the colon. */
export function following(index: TreeIndex, noun: number): number[] {
  if (!isPlural(index, noun) || !index.children[noun]?.some((child) => formOf(index, child) === "following")) return [];
  const colon = index.tree.forms.indexOf(":", noun);
  return colon < 0 ? [] : namesFrom(index, colon + 1);
}

/** Words between the noun and "among them". */
const REACH = 10;

export function amongThem(index: TreeIndex, noun: number): number[] {
  if (!isPlural(index, noun)) return [];
  for (let at = noun + 1; at < Math.min(index.tree.forms.length, noun + REACH); at++) {
    if (formOf(index, at) === "among" && /^(them|these|which)$/.test(formOf(index, at + 1)))
      return namesFrom(index, uposOf(index, at + 2) === "AUX" ? at + 3 : at + 2);
    if (/^[.;:()]$/.test(formOf(index, at))) return [];
  }
  return [];
}

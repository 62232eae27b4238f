// A verb of buying in, with whom its buyer agreed or talks of it out: "signed a contract with Chad to buy jets", "is in talks with Chad to buy jets".
import type { Filler } from "../../clauses/frames/frame.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";

const DEALS =
  /^(agreement|contract|deal|order|memorandum|letter|talk|negotiation|discussion|negotiate|talk|sign|conclude|bargain|haggle|understanding|intent|framework)$/;
/** "agreed with Chad to buy them jointly": both buy. */
const JOINTLY = /^(jointly|joint|together|both|common)$/;
const BEFORE = 10;

export function sellersOf(index: TreeIndex, verb: number): Filler[] {
  if (!/^(to|on|for|over)$/.test(formOf(index, verb - 1)) || JOINTLY.test(formOf(index, verb + 1))) return [];
  for (let at = verb - 2; at >= Math.max(0, verb - BEFORE); at--) {
    if (/^[;:.]$/.test(formOf(index, at)) || JOINTLY.test(formOf(index, at))) return [];
    const above = headOf(index, at);
    if (above < 0 || prepositionOf(index, at) !== "with" || !DEALS.test(lemmaOf(index, above).toLowerCase())) continue;
    const own = dependents(index, at, "case").some((mark) => /^(along|together|alongside)$/.test(formOf(index, mark)));
    return own ? [] : coordinated(index, at).map((word) => ({ word, via: "noun" as const }));
  }
  return [];
}

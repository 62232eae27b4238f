// A noun for a meeting in, the two names that a hyphen joins before it out: "the Ruto-Kagame summit", "US-China talks".
import type { Filler } from "../../clauses/frames/frame.ts";
import { formOf, type TreeIndex } from "../../clauses/tree-index.ts";

const BETWEEN = 3;

/** Both names; adjectives may stand between them and the noun ("the Ruto-Kagame peace summit"). */
export function hyphenPair(index: TreeIndex, noun: number): Filler[] {
  for (let second = noun - 1; second >= Math.max(2, noun - BETWEEN); second--) {
    if (!/^[-–]$/.test(formOf(index, second - 1)) || !isName(index, second) || !isName(index, second - 2)) continue;
    return [second - 2, second].map((word) => ({ word, via: "direct" }));
  }
  return [];
}

const isName = ({ tree }: TreeIndex, word: number): boolean => /^\p{Lu}/u.test(tree.forms[word] ?? "");

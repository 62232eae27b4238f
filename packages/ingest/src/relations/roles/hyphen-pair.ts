// A noun for a meeting in, the names that hyphens join before it out: "the Ruto-Kagame summit", "US-Japan-Australia talks".
import type { Filler } from "../../clauses/frames/frame.ts";
import { formOf, type TreeIndex } from "../../clauses/tree-index.ts";

const BETWEEN = 3;

/** All names; adjectives may stand between them and the noun ("the Ruto-Kagame peace summit"). */
export function hyphenPair(index: TreeIndex, noun: number): Filler[] {
  for (let second = noun - 1; second >= Math.max(2, noun - BETWEEN); second--) {
    if (!/^[-–]$/.test(formOf(index, second - 1)) || !isName(index, second) || !isName(index, second - 2)) continue;
    const names = [second - 2, second];
    while (/^[-–]$/.test(formOf(index, (names[0] as number) - 1)) && isName(index, (names[0] as number) - 2))
      names.unshift((names[0] as number) - 2);
    return names.map((word) => ({ word, via: "direct" }));
  }
  return [];
}

const isName = ({ tree }: TreeIndex, word: number): boolean => /^\p{Lu}/u.test(tree.forms[word] ?? "");

/** A tree in, the tree out in which "thousands of troops" are troops: whatever is said of the number is said of them. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf } from "./draft.ts";

const MULTITUDE = /^(?:dozens|scores|hundreds|thousands|tens)$/i;

/** Goes from the last word to the first, as "tens of thousands of troops" are troops once the thousands are. */
export function mendMultitudes(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let word = tree.forms.length - 3; word >= 0; word--) {
    if (!MULTITUDE.test(tree.forms[word] ?? "") || tree.forms[word + 1] !== "of") continue;
    draft ??= draftOf(tree);
    const counted = countedBy(draft, word);
    if (counted >= 0) putFirst(draft, word, counted);
  }
  return draft ?? tree;
}

/** What stands behind "hundreds of"; -1 where the parser hung it elsewhere. */
const countedBy = (draft: Draft, word: number): number =>
  dependentsIn(draft, word, /^nmod$/).find((child) => draft.heads[word + 1] === child) ?? -1;

/** What is counted takes the place of its number, and all that hung on it. */
function putFirst(draft: Draft, number: number, counted: number): void {
  for (const child of dependentsIn(draft, number, /./)) if (child !== counted) draft.heads[child] = counted;
  draft.heads[counted] = draft.heads[number] ?? -1;
  draft.labels[counted] = draft.labels[number] ?? "dep";
  draft.heads[number] = counted;
  draft.labels[number] = "nummod";
  draft.heads[number + 1] = number;
  draft.labels[number + 1] = "fixed";
}

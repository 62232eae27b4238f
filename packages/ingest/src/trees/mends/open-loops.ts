/** A mended tree in, the same without loops out: what was moved below its own dependent gives that the place it had. */
import { retreed, type Tree } from "../tree.ts";

/** Opens every loop that a mender closed between `before` and `after`; where that is not possible, nothing was mended. */
export function openLoops(after: Tree, before: Tree): Tree {
  if (after.heads === before.heads) return after;
  const moved: number[] = [];
  for (let word = 0; word < after.heads.length; word++) if (after.heads[word] !== before.heads[word]) moved.push(word);
  if (!moved.some((word) => isOnLoop(after.heads, word))) return after;
  const heads = after.heads.slice();
  for (const word of moved) if (isOnLoop(heads, word)) heads[childTowards(heads, word)] = before.heads[word] ?? -1;
  return moved.some((word) => isOnLoop(heads, word)) ? before : retreed(after, { heads });
}

/** Whether the way up from a word leads back to it. */
function isOnLoop(heads: Int16Array, word: number): boolean {
  let at = heads[word] ?? -1;
  for (let steps = 0; at >= 0 && at !== word && steps < heads.length; steps++) at = heads[at] ?? -1;
  return at === word;
}

/** The word by which the way up from a word on a loop comes back to it. */
function childTowards(heads: Int16Array, word: number): number {
  let at = heads[word] as number;
  while (heads[at] !== word) at = heads[at] as number;
  return at;
}

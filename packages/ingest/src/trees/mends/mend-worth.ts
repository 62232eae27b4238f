/** A tree in, the tree in which "an order worth six billion crowns" is an order, not crowns, out. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, lies } from "./draft.ts";

export function mendWorth(tree: Tree): Tree {
  const worth = tree.forms.indexOf("worth");
  const noun = worth - 1;
  const unit = worth > 0 ? headOf(tree, noun) : -1;
  if (unit <= worth || !isNoun(tree, noun) || !isNoun(tree, unit) || headOf(tree, worth) !== noun) return tree;
  for (let at = worth + 1; at < unit; at++) if (!/^(?:NUM|ADV|ADJ|SYM)$/.test(tree.upos[at] ?? "")) return tree;
  const draft = draftOf(tree);
  if (lies(draft, headOf(draft, unit), noun)) return tree;
  draft.heads[noun] = headOf(draft, unit);
  draft.labels[noun] = draft.labels[unit] ?? "dep";
  for (const child of dependentsIn(draft, unit, /./))
    if (child !== noun && (child < noun || child > unit)) draft.heads[child] = noun;
  draft.heads[unit] = worth;
  draft.labels[unit] = "dep";
  return draft;
}

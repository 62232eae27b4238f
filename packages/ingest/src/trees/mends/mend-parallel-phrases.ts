/** A tree in, the tree in which "talks with Chad on Monday and with Mali on Friday" are with both out. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

const PREPOSITION = /^(?:with|to|in|from|against|by|at|for)$/;
/** Words between the first phrase and the "and" of the second: a time, a reason. */
const FURTHEST = 7;

/** A preposition right behind "and" takes up the same one before: what it stands before is joined to what that stood before. */
export function mendParallelPhrases(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let mark = 3; mark + 1 < tree.forms.length; mark++) {
    if (tree.forms[mark - 1] !== "and" || !PREPOSITION.test(tree.forms[mark] ?? "")) continue;
    const second = namedBehind(draft ?? tree, mark);
    const first = second < 0 ? -1 : firstOf(draft ?? tree, mark);
    if (first < 0 || isJoined(draft ?? tree, first, second)) continue;
    draft ??= draftOf(tree);
    draft.heads[second] = first;
    draft.labels[second] = "conj";
    draft.heads[mark - 1] = second;
    draft.labels[mark - 1] = "cc";
  }
  return draft ?? tree;
}

/** The name that the preposition marks; -1 for none. */
function namedBehind(tree: Tree, mark: number): number {
  const named = tree.labels[mark] === "case" ? headOf(tree, mark) : -1;
  return named > mark && tree.upos[named] === "PROPN" ? named : -1;
}

/** The name behind the same preposition shortly before; -1 where a verb or a clause stands between. */
function firstOf(tree: Tree, mark: number): number {
  for (let at = mark - 3; at >= Math.max(0, mark - 1 - FURTHEST); at--) {
    if (isVerb(tree, at) || /^[;:]$/.test(tree.forms[at] ?? "")) return -1;
    if (tree.forms[at] !== tree.forms[mark]) continue;
    const named = headOf(tree, at);
    return tree.labels[at] === "case" && named > at && named < mark && tree.upos[named] === "PROPN" ? named : -1;
  }
  return -1;
}

/** Already joined, or hanging on a verb or noun that the first hangs on too. */
const isJoined = (tree: Tree, first: number, second: number): boolean =>
  headOf(tree, second) === first ||
  headOf(tree, second) === headOf(tree, first) ||
  lies(tree, first, second) ||
  (isVerb(tree, headOf(tree, second)) && dependentsIn(tree, headOf(tree, second), /^nsubj/).length > 0) ||
  (isNoun(tree, headOf(tree, second)) && headOf(tree, second) > second);

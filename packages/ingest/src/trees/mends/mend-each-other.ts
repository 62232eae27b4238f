/** A tree in, the tree in which "raids on each other" are on each other out: the preposition hangs on what it stands before. */

import type { Tree } from "../tree.ts";
import { draftOf, headOf, isNoun } from "./draft.ts";

export function mendEachOther(tree: Tree): Tree {
  const word = tree.forms.findIndex((form, at) => /^(?:each|one)$/.test(form) && isStray(tree, at));
  if (word < 0) return tree;
  const draft = draftOf(tree);
  const behindNoun = isNoun(tree, word - 2) && !/^(?:nsubj|nsubj:pass)$/.test(tree.labels[word - 2] ?? "");
  const head = headOf(tree, word - 1);
  if (!behindNoun && head > word) return tree;
  draft.heads[word] = behindNoun ? word - 2 : head;
  draft.labels[word] = behindNoun ? "nmod" : "obl";
  draft.heads[word - 1] = word;
  return draft;
}

/** "each other" that hangs on the preposition before it. */
const isStray = (tree: Tree, word: number): boolean =>
  /^(?:other|another)$/.test(tree.forms[word + 1] ?? "") &&
  headOf(tree, word) === word - 1 &&
  tree.labels[word - 1] === "case" &&
  headOf(tree, word - 1) >= 0;

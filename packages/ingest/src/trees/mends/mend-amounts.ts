/** A tree in, the tree out in which "an additional $9 million" is one phrase, and the object of the verb right before it. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, isVerb } from "./draft.ts";

const ARTICLE = /^(?:an?|another)$/;
const MORE = /^(?:additional|extra|further|initial|estimated|record|new|combined|immediate)$/;

export function mendAmounts(tree: Tree): Tree {
  const article = tree.forms.findIndex(
    (form, word) => ARTICLE.test(form) && tree.upos[amountBehind(tree, word)] === "SYM",
  );
  if (article < 1) return tree;
  const amount = amountBehind(tree, article);
  const verb = article - 1;
  const objectOf = isVerb(tree, verb) && dependentsIn(tree, verb, /^(?:obj|aux:pass)$/).length === 0;
  if (tree.heads[amount] === article ? !objectOf : tree.heads[article] === amount) return tree;
  const draft = draftOf(tree);
  for (const word of dependentsIn(tree, article, /./)) if (word !== amount) draft.heads[word] = amount;
  draft.heads[article] = amount;
  draft.labels[article] = "det";
  if (objectOf) {
    draft.heads[amount] = verb;
    draft.labels[amount] = "obj";
  }
  return draft;
}

/** The currency sign of "an additional $". */
const amountBehind = (tree: Tree, article: number): number =>
  MORE.test(tree.forms[article + 1] ?? "") ? article + 2 : -1;

/** A tree in, the tree out in which "have" is the verb of "Chad has 5,500 soldiers there", where the parser hung it on its subject as a helper. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun } from "./draft.ts";

const STAYS = /^(?:det|amod|compound|nummod|nmod:poss|flat|nmod:desc|case|appos|nmod|conj|acl|acl:relcl)$/;

export function mendHave(tree: Tree): Tree {
  const have = tree.forms.findIndex((form, word) => /^(?:has|have|had)$/.test(form) && isPossession(tree, word));
  if (have < 0) return tree;
  const draft: Draft = draftOf(tree);
  const subject = headOf(draft, have);
  draft.upos[have] = "VERB";
  draft.heads[have] = headOf(draft, subject);
  draft.labels[have] = draft.labels[subject] as string;
  for (const word of dependentsIn(draft, subject, /./))
    if (word > have || !STAYS.test(draft.labels[word] ?? "")) draft.heads[word] = have;
  draft.heads[subject] = have;
  draft.labels[subject] = "nsubj";
  return draft;
}

/** A helper that stands behind a noun and has an object helps nothing. */
function isPossession(tree: Tree, have: number): boolean {
  const subject = headOf(tree, have);
  return (
    tree.labels[have] === "aux" &&
    subject >= 0 &&
    subject < have &&
    isNoun(tree, subject) &&
    dependentsIn(tree, have, /^obj$/).some((word) => word > have)
  );
}

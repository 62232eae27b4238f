/** A tree in, the tree in which "said it would double output" has a clause with "it" for its subject out. */

import type { Tree } from "../tree.ts";
import { draftOf, headOf, isVerb } from "./draft.ts";

const MODAL = /^(?:will|would|can|could|may|might|must|should)$/;

export function mendModals(tree: Tree): Tree {
  const modal = tree.forms.findIndex((_, word) => isTorn(tree, word));
  if (modal < 0) return tree;
  const draft = draftOf(tree);
  const above = headOf(tree, modal - 1);
  draft.heads[modal + 1] = above;
  draft.labels[modal + 1] = "ccomp";
  draft.heads[modal - 1] = modal + 1;
  draft.labels[modal - 1] = "nsubj";
  draft.heads[modal] = modal + 1;
  draft.labels[modal] = "aux";
  return draft;
}

/** "it would double": the modal hangs on the pronoun, and the verb behind it on the modal. */
const isTorn = (tree: Tree, modal: number): boolean =>
  MODAL.test(tree.forms[modal] ?? "") &&
  tree.upos[modal - 1] === "PRON" &&
  headOf(tree, modal) === modal - 1 &&
  headOf(tree, modal + 1) === modal &&
  tree.upos[modal + 1] === "VERB" &&
  headOf(tree, modal - 1) >= 0 &&
  headOf(tree, modal - 1) < modal - 1 &&
  isVerb(tree, headOf(tree, modal - 1));

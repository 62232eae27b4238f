/** A tree in, the tree out in which whoever attacks is using what it attacks with: "an attack on Chadian forces using rockets", "Chad, using rockets, attacked". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isVerb, lies } from "./draft.ts";

const ATTACK = /^(?:attack|strike|raid|assault|airstrike|bombardment|offensive|operation|ambush)s?$/;
const FAR = 10;

export function mendUsing(tree: Tree): Tree {
  const using = tree.forms.findIndex((form, word) => word > 0 && form === "using" && verbFor(tree, word) >= 0);
  if (using < 0) return tree;
  const draft = draftOf(tree);
  draft.heads[using] = verbFor(tree, using);
  draft.labels[using] = "advcl";
  return draft;
}

/** The verb that "using" belongs to where the tree has it as another's; -1 for none. */
function verbFor(tree: Tree, using: number): number {
  const head = headOf(tree, using);
  if (tree.labels[using] === "csubj" && tree.forms[using - 1] === "," && dependentsIn(tree, head, /^nsubj/).length > 0)
    return head;
  if (tree.labels[using] !== "acl" || head < 0) return -1;
  for (let attack = head - 1; attack >= Math.max(0, head - FAR); attack--) {
    if (!ATTACK.test(tree.forms[attack] ?? "") || !lies(tree, head, attack)) continue;
    const verb = headOf(tree, attack);
    return tree.labels[attack] === "obj" && isVerb(tree, verb) ? verb : -1;
  }
  return -1;
}

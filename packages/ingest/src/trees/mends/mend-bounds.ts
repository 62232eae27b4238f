/** A tree in, the tree out in which "more than 900 police officers" is headed by the officers. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun } from "./draft.ts";

export function mendBounds(tree: Tree): Tree {
  const more = tree.forms.findIndex(
    (form, word) =>
      /^(?:more|fewer|less)$/i.test(form) &&
      tree.forms[word + 1] === "than" &&
      /^(?:obj|nsubj|nsubj:pass|obl|nmod)$/.test(tree.labels[word] ?? "") &&
      countedUnder(tree, word) > word,
  );
  if (more < 0) return tree;
  const counted = countedUnder(tree, more);
  const draft = draftOf(tree);
  draft.heads[counted] = headOf(tree, more);
  draft.labels[counted] = tree.labels[more] as string;
  for (const word of dependentsIn(tree, more, /./))
    if (word !== counted && word !== more + 1) draft.heads[word] = counted;
  draft.heads[more] = more + 2;
  draft.labels[more] = "advmod";
  return draft;
}

/** The noun that the number behind "more than" counts, hung on "more"; -1 for none. */
function countedUnder(tree: Tree, more: number): number {
  const number = more + 2;
  if (tree.upos[number] !== "NUM") return -1;
  const noun = headOf(tree, number);
  return noun > number && isNoun(tree, noun) && headOf(tree, noun) === more ? noun : -1;
}

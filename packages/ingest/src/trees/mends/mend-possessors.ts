/** A tree in, the tree in which a possessor hangs on what stands behind it out: "The union's chief warned Chad". */

import type { Tree } from "../tree.ts";
import { type Draft, draftOf, headOf, isVerb } from "./draft.ts";

/** Nobody is a verb's possessor: where the word behind "'s" is taken for an adjective and the subject, it is the noun. */
export function mendPossessors(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let mark = 1; mark < tree.forms.length - 1; mark++) {
    if (!isLost(tree, mark)) continue;
    draft ??= draftOf(tree);
    draft.heads[headOf(tree, mark)] = mark + 1;
    draft.upos[mark + 1] = "NOUN";
    draft.xpos[mark + 1] = "NN";
  }
  return draft ?? tree;
}

function isLost(tree: Tree, mark: number): boolean {
  const owner = headOf(tree, mark);
  const verb = headOf(tree, owner);
  return (
    tree.xpos[mark] === "POS" &&
    tree.labels[owner] === "nmod:poss" &&
    verb > mark + 1 &&
    isVerb(tree, verb) &&
    tree.upos[mark + 1] === "ADJ" &&
    /^nsubj/.test(tree.labels[mark + 1] ?? "") &&
    headOf(tree, mark + 1) === verb
  );
}

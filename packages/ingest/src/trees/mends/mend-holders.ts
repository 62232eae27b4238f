/** A tree in, the tree in which a name between commas hangs on the office before it, not on the body that the office is of, out: "the head of Chad's Desert Front, Ali Deby,". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isCasedBy } from "./draft.ts";

const OFFICE =
  /^(?:head|leader|chief|commander|president|chairman|chairwoman|chair|director|minister|secretary|spokesman|spokeswoman|spokesperson|ambassador|governor|founder)$/;

export function mendHolders(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let name = 4; name < tree.heads.length; name++) {
    const body = headOf(tree, name);
    const office = headOf(tree, body);
    if (
      tree.labels[name] !== "appos" ||
      !isName(tree, name) ||
      tree.labels[body] !== "nmod" ||
      office < 0 ||
      office > body ||
      !OFFICE.test(tree.forms[office] ?? "") ||
      !isCasedBy(tree, body, /^of$/)
    )
      continue;
    draft ??= draftOf(tree);
    draft.heads[name] = office;
  }
  return draft ?? tree;
}

/** A name without an article behind a comma, which another comma or the end closes. */
const isName = (tree: Tree, name: number): boolean =>
  tree.upos[name] === "PROPN" &&
  tree.forms[name - 1] === "," &&
  /^[,.]$/.test(tree.forms[name + 1] ?? ".") &&
  dependentsIn(tree, name, /^(?:det|conj)$/).length === 0;

/** A tree in, the tree in which "put in an order" has a particle and an object out. */

import type { Tree } from "../tree.ts";
import { draftOf, headOf } from "./draft.ts";

const PUT: ReadonlySet<string> = new Set(["put", "puts", "putting"]);

export function mendPutIn(tree: Tree): Tree {
  const put = tree.forms.findIndex((form, word) => PUT.has(form) && tree.forms[word + 1] === "in");
  const thing = put < 0 ? -1 : headOf(tree, put + 1);
  if (thing <= put + 1 || headOf(tree, thing) !== put || tree.labels[thing] !== "obj") return tree;
  const draft = draftOf(tree);
  draft.heads[put + 1] = put;
  draft.labels[put + 1] = "compound:prt";
  return draft;
}

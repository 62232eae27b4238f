/** A tree in, the tree in which what somebody makes clear is a clause out: "made clear Chad would respond". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isVerb } from "./draft.ts";

/** The name behind "clear" is the subject of its clause, and no object. */
export function mendMadeClear(tree: Tree): Tree {
  const clear = tree.forms.indexOf("clear", 1);
  const made = clear - 1;
  if (clear < 1 || tree.lemmas[made] !== "make" || !isVerb(tree, made)) return tree;
  const name = tree.labels[clear] === "amod" ? headOf(tree, clear) : -1;
  if (name <= clear || tree.upos[name] !== "PROPN") return tree;
  const verb = tree.upos.findIndex((upos, word) => word > name && upos === "VERB");
  const helped = dependentsIn(tree, verb, /^aux/).some((aux) => aux > name && aux < verb);
  if (verb < 0 || verb - name > 4 || !(helped || /^VB[DZP]$/.test(tree.xpos[verb] ?? ""))) return tree;
  const draft = draftOf(tree);
  draft.heads[clear] = made;
  draft.labels[clear] = "xcomp";
  draft.heads[name] = verb;
  draft.labels[name] = "nsubj";
  draft.heads[verb] = made;
  draft.labels[verb] = "ccomp";
  return draft;
}

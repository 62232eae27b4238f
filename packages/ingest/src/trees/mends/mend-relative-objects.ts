/** A tree in, the tree in which "replace the jets which Chad is giving away" gives away the jets out: a clause whose object is "which" hangs on the noun before it, not on the verb. */

import type { Tree } from "../tree.ts";
import { draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

export function mendRelativeObjects(tree: Tree): Tree {
  const pronoun = tree.forms.findIndex((form, word) => form === "which" && isStray(tree, word));
  if (pronoun < 0) return tree;
  const draft = draftOf(tree);
  const clause = headOf(tree, pronoun);
  let noun = pronoun - 1;
  while (/^(?:compound|flat)$/.test(tree.labels[noun] ?? "") && headOf(tree, noun) >= 0) noun = headOf(tree, noun);
  if (lies(draft, noun, clause)) return tree;
  draft.heads[clause] = noun;
  return draft;
}

/** The object of a relative clause on a verb, right behind a noun of that verb. */
function isStray(tree: Tree, pronoun: number): boolean {
  const clause = headOf(tree, pronoun);
  const verb = headOf(tree, clause);
  return (
    tree.labels[pronoun] === "obj" &&
    tree.labels[clause] === "acl:relcl" &&
    clause > pronoun &&
    verb >= 0 &&
    verb < pronoun - 1 &&
    isVerb(tree, verb) &&
    isNoun(tree, pronoun - 1) &&
    lies(tree, pronoun - 1, verb)
  );
}

/** A tree in, the tree out in which "are no longer in Chad" says of them that they are not there. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf } from "./draft.ts";

export function mendNoLonger(tree: Tree): Tree {
  const longer = tree.forms.findIndex(
    (form, word) => form === "longer" && tree.forms[word - 1] === "no" && dependentsIn(tree, word, /^cop$/).length > 0,
  );
  const place = longer < 0 ? -1 : (dependentsIn(tree, longer, /^(?:obl|nmod)$/).find((word) => word > longer) ?? -1);
  if (place < 0) return tree;
  const draft = draftOf(tree);
  draft.heads[place] = headOf(tree, longer);
  draft.labels[place] = tree.labels[longer] as string;
  for (const word of dependentsIn(tree, longer, /./))
    if (word !== place && word !== longer - 1) draft.heads[word] = place;
  draft.heads[longer] = place;
  draft.labels[longer] = "advmod";
  return draft;
}

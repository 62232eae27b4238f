/** A tree in, the tree with its examples under the nouns that they are examples of out: "thanked its allies, including Chad and Togo, for it". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

const LISTING = /^(including|notably|namely)$/i;
/** Words between the noun and "including". */
const FAR = 3;

/** Hangs what "including" opens on the noun right before it, where the parser hung it on the verb. */
export function mendListings(tree: Tree): Tree {
  if (!tree.forms.some((form) => LISTING.test(form))) return tree;
  const draft = draftOf(tree);
  draft.forms.forEach((form, mark) => {
    if (!LISTING.test(form)) return;
    const item = headOf(draft, mark);
    if (item < mark || !isNoun(draft, item) || !isVerb(draft, headOf(draft, item))) return;
    const noun = nounBefore(draft, mark);
    if (noun < 0 || noun === headOf(draft, item) || dependentsIn(draft, item, /^nsubj/).length > 0) return;
    draft.heads[item] = noun;
    draft.labels[item] = "nmod";
  });
  return draft;
}

/** The plural noun right before; behind a comma too. */
function nounBefore(draft: Draft, mark: number): number {
  for (let at = mark - 1; at >= Math.max(0, mark - FAR); at--) {
    if (draft.xpos[at] === "NNS" || draft.xpos[at] === "NNPS") return at;
    if (draft.forms[at] !== ",") return -1;
  }
  return -1;
}

/** A tree in, the tree in which "24 Gripen E jets" and "at least eight NASAMS" count what stands behind the number out. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, hasCase, headOf, isNoun } from "./draft.ts";

const DATE =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|AM|PM|GMT|UTC|CET|EST)$/u;

export function mendCountedNames(tree: Tree): Tree {
  const counts = tree.forms.flatMap((_, word) => (isTornCount(tree, word) ? [word] : []));
  if (counts.length === 0) return tree;
  const draft = draftOf(tree);
  for (const count of counts) {
    const name = count + 1;
    const above = headOf(draft, count);
    if (above === name + 1 && isNoun(draft, above) && draft.labels[count] === "nummod") {
      draft.heads[name] = above;
      draft.labels[name] = "compound";
      continue;
    }
    draft.heads[name] = above;
    draft.labels[name] = draft.labels[count] as string;
    for (const word of dependentsIn(draft, count, /./))
      if (word > name || (word !== name && /^(?:case|cc|det|punct)$/.test(draft.labels[word] ?? "")))
        draft.heads[word] = name;
    draft.heads[count] = name;
    draft.labels[count] = "nummod";
  }
  return draft;
}

/** A number that the name right behind it hangs on. */
const isTornCount = (tree: Tree, word: number): boolean =>
  tree.xpos[word] === "CD" &&
  tree.upos[word + 1] === "PROPN" &&
  headOf(tree, word + 1) === word &&
  /^(?:nmod|flat|dep|appos|compound)$/.test(tree.labels[word + 1] ?? "") &&
  !/^(?:19|20)\d\d$/.test(tree.forms[word] ?? "") &&
  !DATE.test(tree.forms[word + 1] ?? "") &&
  !hasCase(tree, word + 1) &&
  /^(?:obj|obl|nmod|nsubj|nsubj:pass|conj|nummod|appos|xcomp)$/.test(tree.labels[word] ?? "");

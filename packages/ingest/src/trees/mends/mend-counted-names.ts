/** A tree in, the tree in which "24 Gripen E jets" and "at least eight NASAMS" count what stands behind the number out. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, hasCase, headOf, isNoun } from "./draft.ts";

const DATE =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|AM|PM|GMT|UTC|CET|EST)$/u;

export function mendCountedNames(given: Tree): Tree {
  const tree = withNamesJoined(given);
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

/** "tanks to Chad and F-16 fighter jets to Niger": a name right before a noun is part of its phrase, not one more receiver. */
function withNamesJoined(tree: Tree): Tree {
  const torn = tree.forms.flatMap((_, word) => (phraseAround(tree, word) >= 0 ? [word] : []));
  if (torn.length === 0) return tree;
  const draft = draftOf(tree);
  for (const name of torn) {
    const noun = phraseAround(tree, name);
    for (const mark of dependentsIn(draft, name, /^(?:cc|punct)$/)) draft.heads[mark] = noun;
    if (draft.labels[noun] === "appos") draft.labels[noun] = "conj";
    draft.heads[name] = noun;
    draft.labels[name] = "compound";
  }
  return draft;
}

/** The noun that ends the phrase a coordinated name opens; -1 where the name stands for itself. */
function phraseAround(tree: Tree, name: number): number {
  if (tree.upos[name] !== "PROPN" || tree.labels[name] !== "conj" || headOf(tree, name) > name) return -1;
  let noun = name + 1;
  while (tree.labels[noun] === "compound" && headOf(tree, noun) > noun && isNoun(tree, noun)) noun++;
  return tree.upos[noun] === "NOUN" &&
    tree.forms[name - 1] === "and" &&
    headOf(tree, noun) < name - 1 &&
    /^(?:conj|appos)$/.test(tree.labels[noun] ?? "") &&
    dependentsIn(tree, name, /^(?:conj|appos|nmod|acl|acl:relcl)$/).length === 0
    ? noun
    : -1;
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

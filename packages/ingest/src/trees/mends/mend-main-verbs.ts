/** A tree in, the tree out in which the verb behind the second comma is the main one: "Diallo, who will receive Deby in Gao, called on both to talk". */

import type { Tree } from "../tree.ts";
import { asPast, dependentsIn, draftOf, hasSubject, headOf, isNoun, isVerb } from "./draft.ts";

export function mendMainVerbs(given: Tree): Tree {
  const tree = tellersBefore(given);
  const pronoun = tree.forms.findIndex(
    (form, word) =>
      /^(?:who|which)$/.test(form) && tree.forms[word - 1] === "," && /^nsubj/.test(tree.labels[word] ?? ""),
  );
  if (pronoun < 2) return tree;
  const [noun, clause] = [pronoun - 2, headOf(tree, pronoun)];
  const root = tree.heads.indexOf(-1);
  const opens = root === noun ? headOf(tree, clause) === noun : root === clause && headOf(tree, noun) === clause;
  if (!opens || !isNoun(tree, noun) || !isVerb(tree, clause) || dependentsIn(tree, noun, /^(?:cop|case)$/).length > 0)
    return tree;
  const main = mainVerb(tree, clause);
  if (main < 0) return tree;
  const draft = draftOf(tree);
  for (const above of [noun, clause])
    for (const later of dependentsIn(tree, above, /./)) if (later > main) draft.heads[later] = main;
  draft.heads[main] = -1;
  draft.labels[main] = "root";
  asPast(draft, main);
  draft.heads[noun] = main;
  draft.labels[noun] = dependentsIn(draft, main, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
  draft.heads[clause] = noun;
  draft.labels[clause] = "acl:relcl";
  return draft;
}

/** A past or present form, or one with a helper, right behind a comma, without a subject or an "and" of its own; -1 for none. */
const mainVerb = (tree: Tree, clause: number): number =>
  tree.heads.findIndex((head, word) => {
    if (head !== clause || word < clause || !isVerb(tree, word) || hasSubject(tree, word)) return false;
    if (!/^(?:conj|acl|advcl|parataxis|ccomp)$/.test(tree.labels[word] ?? "")) return false;
    if (dependentsIn(tree, word, /^(?:cc|mark)$/).length > 0) return false;
    const helper = dependentsIn(tree, word, /^aux(?::pass)?$/)[0];
    const finite = helper !== undefined || /^VB[DZPN]$/.test(tree.xpos[word] ?? "");
    return finite && tree.forms[(helper ?? word) - 1] === "," && tree.forms[word + 1] !== "by";
  });

/** "Diallo, who is to go to Gao, said Mali had asked": what stands before "said" was taken for what is said, and its subject for an address. */
function tellersBefore(tree: Tree): Tree {
  const pronoun = tree.forms.findIndex((form, word) => form === "who" && tree.forms[word - 1] === ",");
  const [noun, clause] = [pronoun - 2, headOf(tree, pronoun)];
  const main = headOf(tree, clause);
  if (pronoun < 2 || clause < pronoun || main < clause || !isNoun(tree, noun) || !isVerb(tree, main)) return tree;
  const inside = headOf(tree, noun) === clause && /^(?:vocative|nsubj|dep|obl|advcl)$/.test(tree.labels[noun] ?? "");
  if (!inside || !/^(?:ccomp|parataxis|advcl)$/.test(tree.labels[clause] ?? "") || hasSubject(tree, main)) return tree;
  if (tree.forms[main - 1] !== "," || !/^VB[DZ]$/.test(tree.xpos[main] ?? "")) return tree;
  const draft = draftOf(tree);
  draft.heads[noun] = main;
  draft.labels[noun] = "nsubj";
  draft.heads[clause] = noun;
  draft.labels[clause] = "acl:relcl";
  return draft;
}

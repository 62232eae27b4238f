/** A tree in, the tree of a headline whose subject is the officials of several states out: "Chad, Niger foreign ministers meet in Gao". */
import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun } from "./draft.ts";

const OFFICIALS =
  /^(?:officials|ministers|presidents|leaders|chiefs|premiers|PMs|FMs|diplomats|envoys|negotiators|delegations|delegates|generals|troops|forces|navies|armies|commanders|lawmakers|firms|experts|counterparts|teams|sides)$/;

/** "Chadian premier hosts Malian envoy": a plural at the root with an object is the verb. */
export function mendHosts(tree: Tree): Tree {
  const verb = tree.heads.indexOf(-1);
  if (!/^(?:hosts|visits|meets|greets|tours|phones)$/.test(tree.forms[verb] ?? "") || tree.upos[verb] !== "NOUN")
    return tree;
  const who = verb - 1;
  if (!isNoun(tree, who) || headOf(tree, who) !== verb || dependentsIn(tree, verb, /^obj$/).length === 0) return tree;
  const draft = draftOf(tree);
  for (const child of dependentsIn(draft, verb, /^(?:amod|compound|nmod:poss|det)$/))
    if (child < who) draft.heads[child] = who;
  draft.upos[verb] = "VERB";
  draft.xpos[verb] = "VBZ";
  draft.labels[who] = "nsubj";
  const lemma = (draft.forms[verb] ?? "").slice(0, -1);
  return { ...draft, lemmas: draft.lemmas.map((each, word) => (word === verb ? lemma : each)) };
}

/** "A, B" and their officials, then a verb, with no stop at the end: both names modify the officials, who do it. */
export function mendJointHeadlines(tree: Tree): Tree {
  if (tree.forms[1] !== "," || !/^(?:PROPN|ADJ)$/.test(tree.upos[0] ?? "") || /^[.?!]$/.test(tree.forms.at(-1) ?? ""))
    return tree;
  let last = 2;
  while (tree.forms[last + 1] === "," && last < 8) last += 2;
  if (!/^(?:PROPN|ADJ)$/.test(tree.upos[last] ?? "")) return tree;
  const who = tree.forms.findIndex((form, word) => word > last && word <= last + 4 && OFFICIALS.test(form));
  if (who < 0 || !tree.upos.slice(last + 1, who).every((upos) => /^(?:NOUN|ADJ|PROPN)$/.test(upos))) return tree;
  const marked = tree.forms[who + 1] === "to";
  const verb = marked ? who + 2 : who + 1;
  if (!/^(?:VB|VBP|VBD)$/.test(tree.xpos[verb] ?? "") || !isNoun(tree, who)) return tree;
  const draft = draftOf(tree);
  const old = draft.heads.indexOf(-1);
  for (let word = verb + 1; word < draft.heads.length; word++)
    if (headOf(draft, word) <= who || headOf(draft, word) < 0) draft.heads[word] = verb;
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.upos[verb] = "VERB";
  if (old !== verb && old > verb) draft.heads[old] = verb;
  draft.heads[who] = verb;
  draft.labels[who] = "nsubj";
  for (let word = 0; word < who; word++) {
    draft.heads[word] = who;
    if (/^(?:nsubj|root|vocative|appos|conj|obj|obl|list|dep|parataxis)$/.test(draft.labels[word] ?? ""))
      draft.labels[word] = "compound";
  }
  if (marked) {
    draft.heads[who + 1] = verb;
    draft.labels[who + 1] = "mark";
  }
  for (const phrase of dependentsIn(draft, who, /^(?:nmod|obl)$/)) if (phrase > verb) draft.heads[phrase] = verb;
  return draft;
}

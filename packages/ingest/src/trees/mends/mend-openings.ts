/** A tree in, the tree in which the subject behind an opening phrase hangs on its verb out: "In a statement, Chad's army chief, X, denounced it". */

import type { Tree } from "../tree.ts";
import {
  asPast,
  type Draft,
  dependentsIn,
  draftOf,
  hasCase,
  hasSubject,
  headOf,
  isNoun,
  isVerb,
  lies,
} from "./draft.ts";

const SUBJECT = /^nsubj/;
const TELLING =
  /^(?:allege|claim|say|warn|insist|demand|urge|argue|charge|assert|announce|add|stress|reiterate|deny|confirm|declare|maintain)$/;

export function mendOpenings(tree: Tree): Tree {
  const helped = tree.labels.flatMap((label, word) => (SUBJECT.test(label) && isOnHelper(tree, word) ? [word] : []));
  const told = tree.lemmas.findIndex((_, word) => isTelling(tree, word));
  const subject = told >= 0 ? -1 : subjectInOpening(tree);
  if (helped.length === 0 && told < 0 && subject < 0) return tree;
  const draft = draftOf(tree);
  for (const word of helped) draft.heads[word] = headOf(draft, headOf(draft, word));
  if (told >= 0) raise(draft, told);
  if (subject >= 0) {
    draft.heads[subject] = tree.heads.indexOf(-1);
    draft.labels[subject] = "nsubj";
  }
  return draft;
}

/** "Chad, which had alleged": "which" under "had". */
const isOnHelper = (tree: Tree, word: number): boolean =>
  /^aux/.test(tree.labels[headOf(tree, word)] ?? "") && !hasSubject(tree, headOf(tree, headOf(tree, word)));

/** "Several states, including Chad, alleged that …" read as states alleged: a noun or an adverb at the root. */
function isTelling(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  const root = tree.heads.indexOf(-1);
  return (
    TELLING.test(tree.lemmas[verb] ?? "") &&
    /^VB[DN]$/.test(tree.xpos[verb] ?? "") &&
    tree.forms[verb + 1] === "that" &&
    /^(?:acl|advcl)$/.test(tree.labels[verb] ?? "") &&
    noun >= 0 &&
    noun < verb &&
    isNoun(tree, noun) &&
    !hasCase(tree, noun) &&
    dependentsIn(tree, verb, /^(?:aux|aux:pass|mark|nsubj|nsubj:pass)$/).length === 0 &&
    dependentsIn(tree, verb, /^ccomp$/).length > 0 &&
    (root === noun || (headOf(tree, noun) === root && root < noun && /^(?:ADV|NOUN)$/.test(tree.upos[root] ?? "")))
  );
}

function raise(draft: Draft, verb: number): void {
  const noun = headOf(draft, verb);
  const root = draft.heads.indexOf(-1);
  for (const later of dependentsIn(draft, noun, /./)) if (later > verb) draft.heads[later] = verb;
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.heads[noun] = verb;
  draft.labels[noun] = "nsubj";
  if (root !== noun) {
    draft.heads[root] = verb;
    draft.labels[root] = "obl";
  }
  asPast(draft, verb);
}

/** The noun right behind the comma of the opening phrase, hung on a word of it, while the main verb has no subject; -1 for none. */
function subjectInOpening(tree: Tree): number {
  const verb = tree.heads.indexOf(-1);
  if (!isVerb(tree, verb) || !/^VB[DZP]$/.test(tree.xpos[verb] ?? "") || hasSubject(tree, verb)) return -1;
  const comma = tree.forms.indexOf(",");
  if (comma < 1 || comma > verb - 2 || tree.upos[0] === "PROPN" || tree.forms[verb - 1] === "and") return -1;
  for (let word = comma + 1; word < verb; word++) {
    const head = headOf(tree, word);
    if (head < 0 || head >= comma || !isNoun(tree, word) || hasCase(tree, word)) continue;
    if (!/^(?:appos|conj|nmod|dep|list|obj)$/.test(tree.labels[word] ?? "")) continue;
    if (dependentsIn(tree, word, /^cc$/).length > 0 || !startsAt(tree, word, comma + 1)) return -1;
    const place =
      tree.upos[head] === "PROPN" && tree.forms[word + 1] === "," && dependentsIn(tree, word, /^appos$/).length === 0;
    return place ? -1 : word;
  }
  return -1;
}

/** Whether the phrase of the noun begins there. */
const startsAt = (tree: Tree, noun: number, first: number): boolean =>
  tree.forms.every((_, word) => word < first || word >= noun || lies(tree, word, noun));

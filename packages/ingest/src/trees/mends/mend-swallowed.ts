/** A tree in, the tree in which a subject is no part of the phrase before it out: "For the navies of Chad, Gao and Kidal Works are building ships". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasCase, headOf, isNoun, isVerb } from "./draft.ts";

/** A finite verb without a subject takes for it what the parser joined to the phrase that opens its clause. */
export function mendSwallowed(tree: Tree): Tree {
  for (let verb = 3; verb < tree.heads.length; verb++) {
    if (!isVerb(tree, verb) || !lacksSubject(tree, verb)) continue;
    const subject = swallowed(tree, verb);
    if (subject < 0) continue;
    const draft = draftOf(tree);
    lift(draft, subject, verb);
    return draft;
  }
  return tree;
}

const lacksSubject = (tree: Tree, verb: number): boolean =>
  dependentsIn(tree, verb, /^(?:nsubj|nsubj:pass|nsubj:outer|csubj|expl|mark|cop)$/).length === 0 &&
  (/^(?:VBZ|VBP)$/.test(tree.xpos[verb] ?? "") ||
    dependentsIn(tree, verb, /^aux/).some((word) => /^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos[word] ?? "")));

/** The first conjunct behind a comma, without a preposition, of a phrase with one that opens the sentence; -1 for none. */
function swallowed(tree: Tree, verb: number): number {
  for (const phrase of dependentsIn(tree, verb, /^obl$/)) {
    if (phrase > verb || !dependentsIn(tree, phrase, /^case$/).includes(0)) continue;
    const parts = dependentsIn(tree, phrase, /^conj$/).filter((word) => word < verb && isNoun(tree, word));
    const first = parts.find((word) => tree.forms[startOf(tree, word) - 1] === ",");
    if (first !== undefined && !hasCase(tree, first)) return first;
  }
  return -1;
}

function startOf(tree: Tree, word: number): number {
  let first = word;
  for (const child of dependentsIn(tree, word, /^(?:det|amod|compound|nummod|nmod:poss|flat)$/))
    if (child < first) first = child;
  return first;
}

/** The subject takes the conjuncts behind it along. */
function lift(draft: Draft, subject: number, verb: number): void {
  const phrase = headOf(draft, subject);
  for (const later of dependentsIn(draft, phrase, /^conj$/))
    if (later > subject && later < verb) draft.heads[later] = subject;
  draft.heads[subject] = verb;
  draft.labels[subject] = dependentsIn(draft, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
}

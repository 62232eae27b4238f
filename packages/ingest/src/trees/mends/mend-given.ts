/** A tree in, the tree in which "has sold it jets and is said to want more" sells jets out: what stands before "and" is not the object of the verb behind it. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, hasSubject, headOf, isNoun, isVerb } from "./draft.ts";

const GIVING = /^(?:give|sell|send|offer|hand|lend|lease|grant|promise|pledge|supply|deliver|provide)$/;

export function mendGiven(given: Tree): Tree {
  const tree = asObject(given);
  const thing = tree.labels.findIndex((label, word) => label === "obj" && giverOf(tree, word) >= 0);
  if (thing < 0) return tree;
  const draft = draftOf(tree);
  const next = headOf(tree, thing);
  const giver = giverOf(tree, thing);
  draft.heads[thing] = giver;
  if (hasSubject(draft, next) || draft.labels[next] === "conj") return draft;
  draft.heads[next] = giver;
  draft.labels[next] = "conj";
  return draft;
}

/** "sold it Typhoons": right behind "it" stands what was sold. */
function asObject(tree: Tree): Tree {
  const thing = tree.labels.findIndex(
    (label, word) =>
      /^(?:xcomp|conj)$/.test(label) &&
      isNoun(tree, word) &&
      /^(?:it|them|him|her|us)$/.test(tree.forms[word - 1] ?? "") &&
      headOf(tree, word) === word - 2 &&
      headOf(tree, word - 1) === word - 2 &&
      GIVING.test(tree.lemmas[word - 2] ?? ""),
  );
  if (thing < 0) return tree;
  const draft = draftOf(tree);
  draft.labels[thing] = "obj";
  return draft;
}

/** The verb of giving right before "it", when the thing stands right behind; -1 for none. */
function giverOf(tree: Tree, thing: number): number {
  const next = headOf(tree, thing);
  if (next < thing || !isNoun(tree, thing) || !isVerb(tree, next)) return -1;
  if (!dependentsIn(tree, next, /^cc$/).some((word) => word > thing && word < next)) return -1;
  let first = thing;
  for (const child of dependentsIn(tree, thing, /^(?:det|amod|compound|nummod|nmod:poss)$/))
    if (child < first) first = child;
  const receiver = first - 1;
  const giver = headOf(tree, receiver);
  return /^(?:obj|iobj)$/.test(tree.labels[receiver] ?? "") &&
    giver === receiver - 1 &&
    isVerb(tree, giver) &&
    GIVING.test(tree.lemmas[giver] ?? "")
    ? giver
    : -1;
}

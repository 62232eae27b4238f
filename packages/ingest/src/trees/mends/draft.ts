/** A tree whose arcs are being mended, and the questions that menders ask of it. */
import type { Tree } from "../tree.ts";

/** A tree with its own copy of arcs and tags. */
export interface Draft extends Tree {
  readonly labels: string[];
  readonly upos: string[];
  readonly xpos: string[];
}

/** A copy of the tree whose arcs and tags may be changed. */
export const draftOf = (tree: Tree): Draft => ({
  forms: tree.forms,
  upos: tree.upos.slice(),
  xpos: tree.xpos.slice(),
  lemmas: tree.lemmas,
  heads: tree.heads.slice(),
  labels: tree.labels.slice(),
  margins: tree.margins,
});

export const headOf = (tree: Tree, word: number): number => tree.heads[word] ?? -1;
export const isNoun = (tree: Tree, word: number): boolean => /^(NOUN|PROPN)$/.test(tree.upos[word] ?? "");
export const isVerb = (tree: Tree, word: number): boolean => tree.upos[word] === "VERB";

/** Whether a preposition or a possessive mark stands under the word. */
export const hasCase = (tree: Tree, word: number): boolean => dependentsIn(tree, word, /^case$/).length > 0;

/** Whether one of these prepositions stands under the word. */
export const isCasedBy = (tree: Tree, word: number, forms: RegExp): boolean =>
  dependentsIn(tree, word, /^case$/).some((mark) => forms.test(tree.forms[mark] ?? ""));

/** Children of a word whose label fits, in order. */
export function dependentsIn(tree: Tree, head: number, wanted: RegExp): number[] {
  const found: number[] = [];
  for (let word = 0; word < tree.heads.length; word++)
    if (tree.heads[word] === head && wanted.test(tree.labels[word] ?? "")) found.push(word);
  return found;
}

const SUBJECT = /^(nsubj|nsubj:pass|csubj|csubj:pass|expl|nsubj:outer)$/;

/** Whether a verb has a subject of its own. */
export const hasSubject = (tree: Tree, verb: number): boolean => dependentsIn(tree, verb, SUBJECT).length > 0;

/** A past or present form without a subject of its own. */
export const isFiniteVerb = (tree: Tree, word: number): boolean =>
  isVerb(tree, word) && /^(VBD|VBZ|VBP)$/.test(tree.xpos[word] ?? "") && !hasSubject(tree, word);

/** Whether a word is another one or lies below it. */
export function lies(tree: Tree, word: number, ancestor: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < tree.heads.length; at = headOf(tree, at), steps++)
    if (at === ancestor) return true;
  return false;
}

/** What the parser took for a participle is a past form, unless a helper stands with it. */
export function asPast(draft: Draft, verb: number): void {
  if (draft.xpos[verb] === "VBN" && dependentsIn(draft, verb, /^aux/).length === 0) draft.xpos[verb] = "VBD";
}

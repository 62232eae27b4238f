/** A tree in, the tree in which "of up to 12 jets" has one preposition and "Chad's $3 billion purchase" is Chad's out. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, lies } from "./draft.ts";

export function mendSums(tree: Tree): Tree {
  const limits = tree.forms.flatMap((_, word) => (isLimit(tree, word) ? [word] : []));
  const prices = tree.forms.flatMap((_, word) => (pricedNoun(tree, word) >= 0 ? [word] : []));
  const asides = tree.forms.flatMap((form, word) =>
    form === "aside" && tree.lemmas[word - 1] === "set" && headOf(tree, word) !== word - 1 ? [word] : [],
  );
  const some = tree.forms.flatMap((_, word) => (isAbout(tree, word) ? [word] : []));
  if (limits.length + prices.length + asides.length + some.length === 0) return tree;
  const draft = draftOf(tree);
  for (const about of some) {
    draft.heads[about + 1] = headOf(draft, about);
    draft.labels[about + 1] = draft.labels[about] as string;
    for (const child of dependentsIn(draft, about, /./)) draft.heads[child] = about + 1;
    draft.heads[about] = about + 1;
    draft.labels[about] = "det";
  }
  for (const up of limits) limit(draft, up);
  for (const sign of prices) price(draft, sign, pricedNoun(tree, sign));
  for (const aside of asides) {
    draft.heads[aside] = aside - 1;
    draft.labels[aside] = "compound:prt";
  }
  return draft;
}

/** "up to" right before a number or a sum, hung as a preposition on what is counted. */
const isLimit = (tree: Tree, word: number): boolean =>
  tree.forms[word]?.toLowerCase() === "up" &&
  tree.forms[word + 1] === "to" &&
  (tree.xpos[word + 2] === "CD" || tree.upos[word + 2] === "SYM") &&
  [word, word + 1].some((mark) => tree.labels[mark] === "case" && dependentsIn(tree, mark, /^(?!fixed$)/).length === 0);

/** "received some $5 billion": the sum is received. */
const isAbout = (tree: Tree, word: number): boolean =>
  /^some$/i.test(tree.forms[word] ?? "") && tree.upos[word + 1] === "SYM" && headOf(tree, word + 1) === word;

function limit(draft: Draft, up: number): void {
  draft.heads[up] = up + 2;
  draft.labels[up] = "advmod";
  draft.heads[up + 1] = up;
  draft.labels[up + 1] = "fixed";
}

const OPENS = /^(?:an?|the|its|their|his|'s|new|additional|record)$/;
const NO_PRICE = /^(?:month|year|week|day|worth|people|percent|more|less|dollar|dollars)s?$/;

/** The noun that a sum stands before, "$3 billion purchase", where the sum hangs elsewhere; -1 for none. */
function pricedNoun(tree: Tree, sign: number): number {
  if (tree.upos[sign] !== "SYM" || !OPENS.test(tree.forms[sign - 1] ?? "")) return -1;
  let noun = sign + 1;
  while (tree.upos[noun] === "NUM") noun++;
  const head = headOf(tree, sign);
  const priced = noun > sign + 1 && tree.upos[noun] === "NOUN" && !NO_PRICE.test(tree.forms[noun] ?? "");
  return priced && head >= 0 && head !== noun && !lies(tree, noun, sign) && !withinPhrase(tree, head, noun) ? noun : -1;
}

/** "a $300 million weapons package": the sum hangs on a later noun of the same phrase. */
const withinPhrase = (tree: Tree, head: number, noun: number): boolean =>
  head > noun && tree.upos.slice(noun, head + 1).every((upos) => /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(upos));

function price(draft: Draft, sign: number, noun: number): void {
  for (const word of dependentsIn(draft, sign, /^(?:nmod:poss|det|amod)$/)) if (word < sign) draft.heads[word] = noun;
  draft.heads[sign] = noun;
  draft.labels[sign] = "compound";
}

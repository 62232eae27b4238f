/** A tree in, the tree with prepositions before nouns, "both" and the second of two objects in their places out. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasCase, headOf, isNoun, isVerb, lies } from "./draft.ts";

/** "a visit by Chad", "urged both to stop", "sell it the Predator", ", while being backed". */
export function mendMarks(tree: Tree): Tree {
  let draft: Draft | undefined;
  const changed = (): Draft => {
    draft ??= draftOf(tree);
    return draft;
  };
  for (let word = 0; word < tree.forms.length; word++) {
    const now = draft ?? tree;
    if (isPreposition(now, word)) {
      changed().labels[word] = "case";
      changed().upos[word] = "ADP";
    } else if (isBothAsked(now, word)) askBoth(changed(), word);
    else if (isBothAlone(now, word)) takeBoth(changed(), word);
    else if (isGerundAsAdjective(now, word)) openGerund(changed(), word);
    else if (isUnderNoun(now, word)) changed().heads[word] = verbAbove(now, word);
    else if (isVerb(now, word)) {
      const thing = secondObject(now, word);
      if (thing !== undefined) giveThing(changed(), word, thing);
    }
  }
  return draft ?? tree;
}

/** "by" before a bare noun, taken for the conjunction of a clause. */
function isPreposition(tree: Tree, mark: number): boolean {
  const noun = headOf(tree, mark);
  return (
    tree.labels[mark] === "mark" &&
    /^(by|of|for|with|from|in|on|against|between|under)$/.test(tree.forms[mark] ?? "") &&
    noun > mark &&
    isNoun(tree, noun) &&
    /^(nmod|obl|obl:agent)$/.test(tree.labels[noun] ?? "") &&
    dependentsIn(tree, noun, /^(cop|nsubj|nsubj:pass|aux|obj)$/).length === 0
  );
}

/** "is opposed by Chad, while being backed by Mali": a clause with its conjunction behind a comma, which the parser hung on the noun before it. */
function isUnderNoun(tree: Tree, verb: number): boolean {
  if (tree.labels[verb] !== "advcl" || !isVerb(tree, verb)) return false;
  const noun = headOf(tree, verb);
  if (noun < 0 || !isNoun(tree, noun) || !/^(obl|obl:agent|obj|nmod|conj)$/.test(tree.labels[noun] ?? "")) return false;
  const marked = dependentsIn(tree, verb, /^(mark|advmod)$/).some(
    (mark) =>
      /^(while|after|before|although|though|when|because)$/.test(tree.forms[mark] ?? "") &&
      tree.forms[mark - 1] === ",",
  );
  return marked && verbAbove(tree, verb) >= 0;
}

/** The verb that the noun above belongs to; -1 for none before it. */
function verbAbove(tree: Tree, word: number): number {
  let at = headOf(tree, word);
  for (let steps = 0; at >= 0 && !isVerb(tree, at) && steps < 6; steps++) at = headOf(tree, at);
  return at < word ? at : -1;
}

const ASKING =
  /^(urge|ask|tell|want|press|push|call|order|invite|force|allow|warn|advise|encourage|help|persuade|expect|require|enable|lead|appeal|plead)$/;

/** "urged both to stop", "called on both to stop". */
function isBothAsked(tree: Tree, word: number): boolean {
  if (tree.forms[word] !== "both" || tree.forms[word + 1] !== "to") return false;
  const verb = /^(on|upon|to|with)$/.test(tree.forms[word - 1] ?? "") ? word - 2 : word - 1;
  return isVerb(tree, verb) && ASKING.test(tree.lemmas[verb] ?? "");
}

/** "accused Chad of buying votes": what has a mark of its own is no adjective, and the noun no second object. */
function isGerundAsAdjective(tree: Tree, gerund: number): boolean {
  const noun = headOf(tree, gerund);
  const verb = headOf(tree, noun);
  return (
    tree.xpos[gerund] === "VBG" &&
    tree.labels[gerund] === "amod" &&
    noun > gerund &&
    tree.labels[gerund - 1] === "mark" &&
    headOf(tree, gerund - 1) === gerund &&
    tree.labels[noun] === "obj" &&
    dependentsIn(tree, verb, /^(obj|iobj)$/).some((object) => object > verb && object < gerund)
  );
}

function openGerund(draft: Draft, gerund: number): void {
  const noun = headOf(draft, gerund);
  draft.heads[gerund] = headOf(draft, noun);
  draft.labels[gerund] = "advcl";
  draft.heads[noun] = gerund;
  draft.labels[noun] = "obj";
}

/** "will host both in May", "condemned both.": no list follows. */
const isBothAlone = (tree: Tree, word: number): boolean =>
  tree.forms[word] === "both" &&
  isVerb(tree, word - 1) &&
  /^(ADP|PUNCT)$/.test(tree.upos[word + 1] ?? "") &&
  tree.labels[word] !== "obj" &&
  dependentsIn(tree, word - 1, /^obj$/).every((object) => object > word && hasCase(tree, object));

/** What "both" was taken to open is a phrase of the verb. */
function takeBoth(draft: Draft, word: number): void {
  for (const noun of dependentsIn(draft, word - 1, /^obj$/)) draft.labels[noun] = "obl";
  draft.heads[word] = word - 1;
  draft.labels[word] = "obj";
  draft.upos[word] = "PRON";
}

function askBoth(draft: Draft, word: number): void {
  const marked = !isVerb(draft, word - 1);
  const verb = marked ? word - 2 : word - 1;
  draft.heads[word] = verb;
  draft.labels[word] = marked ? "obl" : "obj";
  draft.upos[word] = "PRON";
  if (marked) {
    draft.heads[word - 1] = word;
    draft.labels[word - 1] = "case";
  }
  const asked = draft.heads.findIndex(
    (head, at) => at > word + 1 && at <= word + 4 && head !== verb && isVerb(draft, at) && !lies(draft, verb, at),
  );
  if (asked < 0 || draft.xpos[asked] !== "VB") return;
  draft.heads[asked] = verb;
  draft.labels[asked] = "xcomp";
}

const GIVING = /^(sell|give|send|offer|hand|lend|lease|grant|promise|pledge|award|deny|refuse)$/;

/** "refused to sell it the Predator": a noun phrase with an article or a number right behind a receiver in one word. */
function secondObject(tree: Tree, verb: number): number | undefined {
  if (!GIVING.test(tree.lemmas[verb] ?? "")) return undefined;
  const receiver = verb + 1;
  if (!/^(obj|iobj)$/.test(tree.labels[receiver] ?? "") || headOf(tree, receiver) !== verb) return undefined;
  if (!/^(PRON|PROPN)$/.test(tree.upos[receiver] ?? "")) return undefined;
  if (!/^(DET|NUM)$/.test(tree.upos[receiver + 1] ?? "")) return undefined;
  if (dependentsIn(tree, verb, /^obj$/).some((child) => child > receiver)) return undefined;
  let noun = receiver + 1;
  while (/^(DET|NUM|ADJ|PUNCT)$/.test(tree.upos[noun] ?? "") && tree.forms[noun] !== ",") noun++;
  while (isNoun(tree, noun) && headOf(tree, noun) === noun + 1 && /^(compound|flat)$/.test(tree.labels[noun] ?? ""))
    noun++;
  const stray = isNoun(tree, noun) && headOf(tree, noun) !== verb && !lies(tree, verb, noun);
  return stray && /^(appos|conj|obl|nmod|dep|parataxis)$/.test(tree.labels[noun] ?? "") ? noun : undefined;
}

function giveThing(draft: Draft, verb: number, thing: number): void {
  draft.labels[verb + 1] = "iobj";
  draft.heads[thing] = verb;
  draft.labels[thing] = "obj";
}

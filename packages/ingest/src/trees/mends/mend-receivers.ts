/** A tree in, the tree in which "lent Chad up to 12 jets" and "gave the Chadian army dozens of jets" have a receiver and a thing out. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

const GIVING =
  /^(?:give|sell|send|offer|hand|lend|lease|grant|promise|pledge|award|donate|loan|gift|ship|supply|provide)$/;
/** Those who are given something, behind an article and whose they are. */
const RECEIVER =
  /^(?:government|military|army|navy|force|forces|police|ministry|guard|country|authorities|regime|troops|group|administration|side)$/;
const DAY = /^\p{Lu}\p{Ll}+day$/u;
const COUNT = /^(?:dozens|hundreds|scores|thousands|tens|several|some|many|more)$/;

export function mendReceivers(tree: Tree): Tree {
  const giver = tree.forms.findIndex((_, word) => pairBehind(tree, word) !== undefined);
  const pair = giver < 0 ? undefined : pairBehind(tree, giver);
  if (pair === undefined) return tree;
  const { first, receiver, thing } = pair;
  const draft = draftOf(tree);
  if (lies(draft, giver, thing) || lies(draft, giver, receiver)) return tree;
  draft.heads[thing] = giver;
  draft.labels[thing] = "obj";
  draft.heads[receiver] = giver;
  draft.labels[receiver] = "iobj";
  for (let word = first; word < receiver; word++) draft.heads[word] = receiver;
  for (let word = receiver + 1; word < thing; word++)
    if (headOf(draft, word) === receiver || headOf(draft, word) < receiver) draft.heads[word] = thing;
  for (const mark of dependentsIn(draft, thing, /^(?:case|cc)$/))
    if (mark < thing) {
      draft.labels[mark] = "advmod";
      draft.upos[mark] = "ADV";
    }
  return draft;
}

interface Pair {
  readonly first: number;
  readonly receiver: number;
  readonly thing: number;
}

/** The two phrases right behind a verb of giving, the second counted, where the tree has not both. */
function pairBehind(tree: Tree, verb: number): Pair | undefined {
  if (!isVerb(tree, verb) || !GIVING.test(tree.lemmas[verb] ?? "")) return undefined;
  if (dependentsIn(tree, verb, /^aux:pass$/).length > 0) return undefined;
  if (tree.labels[verb] === "acl" && tree.xpos[verb] === "VBN") return undefined;
  const first = verb + 1;
  const receiver = receiverAt(tree, first);
  const thing = receiver < 0 ? -1 : thingAt(tree, receiver);
  if (thing < 0 || tree.forms[thing + 1] === "to") return undefined;
  const right = headOf(tree, thing) === verb && tree.labels[thing] === "obj";
  const known = headOf(tree, receiver) === verb && /^(?:obj|iobj)$/.test(tree.labels[receiver] ?? "");
  return right && known ? undefined : { first, receiver, thing };
}

/** "Chad", "the Chadian army", "its navy": the last word of who receives; -1 for none. */
function receiverAt(tree: Tree, first: number): number {
  if (tree.upos[first] === "PROPN") return tree.forms[first + 1] === "'s" ? -1 : first;
  if (!/^(?:the|its|their)$/.test(tree.forms[first] ?? "")) return -1;
  for (let at = first + 1; at < first + 5; at++) {
    if (RECEIVER.test(tree.forms[at] ?? "")) return at;
    if (!/^(?:ADJ|PROPN|NOUN)$/.test(tree.upos[at] ?? "")) return -1;
  }
  return -1;
}

const MORE_OR_LESS =
  /^(?:as many as|up to|more than|no fewer than|at least|an additional|a further|another|about|around|over|nearly|almost|some|the first|an initial|a total of) /;

/** "$300 million", "up to $300 million worth of": the sign, or what it is worth; -1 for no money. */
function moneyAt(tree: Tree, from: number): number {
  const sign = from + openingAt(tree, from);
  if (tree.upos[sign] !== "SYM") return -1;
  let at = sign + 1;
  while (/^(?:NUM|PUNCT)$/.test(tree.upos[at] ?? "")) at++;
  return tree.forms[at] === "worth" && tree.forms[at + 1] === "of" ? at : sign;
}

/** How many words "up to" and its like take at a place. */
const openingAt = (tree: Tree, from: number): number =>
  (
    MORE_OR_LESS.exec(
      `${tree.forms
        .slice(from, from + 4)
        .join(" ")
        .toLowerCase()} `,
    )?.[0] ?? ""
  ).split(" ").length - 1;

/** "as many as 50", "up to 12", "at least ten", "24", "dozens": the last word of the count; -1 for none. */
function countEnd(tree: Tree, from: number): number {
  const at = from + openingAt(tree, from);
  return tree.xpos[at] === "CD" || COUNT.test(tree.forms[at] ?? "") ? at : -1;
}

/** What is given behind a receiver: so many of it, so much money, or a name behind a receiver that is none; -1 for none. */
function thingAt(tree: Tree, receiver: number): number {
  const next = receiver + 1;
  const sum = moneyAt(tree, next);
  if (sum >= 0) return sum;
  if (tree.upos[next] === "PROPN" && tree.upos[receiver] !== "PROPN" && !DAY.test(tree.forms[next] ?? ""))
    return nounAt(tree, receiver);
  const count = countEnd(tree, next);
  return count < 0 ? -1 : nounAt(tree, count);
}

/** The noun that the count is of, or the count that "of" follows; -1 for none. */
function nounAt(tree: Tree, count: number): number {
  if (tree.forms[count + 1] === "of") return isNoun(tree, count) ? count : -1;
  let at = count + 1;
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tree.upos[at] ?? "") && !isNoun(tree, at)) at++;
  if (!isNoun(tree, at)) return -1;
  while (isNoun(tree, at + 1) && headOf(tree, at) === at + 1) at++;
  return at;
}

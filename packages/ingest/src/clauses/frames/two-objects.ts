// A verb with two objects in ("sold Peru 30 vehicles"), who receives and what is given out.

import { isRelativePronoun } from "../subjects/relative-pronoun.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  uposOf,
} from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { Filler } from "./frame.ts";

/**
 * "sold Peru 30 vehicles", "gave Chad three of the jets": the first of two objects, where the tree has two, hangs one on
 * the other or joins them; -1 for none.
 */
export function receiverOf(index: TreeIndex, verb: number): number {
  const [first, second] = dependents(index, verb, "obj", "iobj");
  if (first === undefined || first < verb || !/^(PROPN|PRON|NOUN)$/.test(uposOf(index, first))) return -1;
  if (isMaker(index, verb, first)) return -1;
  if (labelOf(index, first) === "iobj" || givenUnder(index, first).length > 0) return first;
  return second !== undefined && second > first && dependents(index, second, "cc").length === 0 ? first : -1;
}

/** "sent Saab Gripen jets to Peru": who receives them stands behind "to". */
export const isMaker = (index: TreeIndex, verb: number, first: number): boolean =>
  uposOf(index, first + 1) === "PROPN" &&
  dependents(index, verb, "obl").some(
    (word) => word > first && uposOf(index, word) === "PROPN" && prepositionOf(index, word) === "to",
  );

/** What the tree hangs on a receiver although it is what is given: an object, or the phrase behind a number. */
export function givenUnder(index: TreeIndex, receiver: number): number[] {
  const objects = dependents(index, receiver, "obj");
  if (objects.length > 0) return objects;
  const counted = dependents(index, receiver, "flat").some((child) => uposOf(index, child) === "NUM");
  return counted ? dependents(index, receiver, "nmod").filter((thing) => prepositionOf(index, thing) === "of") : [];
}

/** "gave the guard in Tripoli two boats": receiver and thing of a verb of giving, whatever word of the first the tree hangs the second on. */
export function countedPair(index: TreeIndex, verb: number): readonly [receiver: number, thing: number] | undefined {
  const receiver = GIVING.test(lemmaOf(index, verb)) ? dependents(index, verb, "obj")[0] : undefined;
  if (receiver === undefined) return GIVING.test(lemmaOf(index, verb)) ? countedBehind(index, verb) : undefined;
  const thingBefore = gapOf(index, verb, receiver);
  if (thingBefore >= 0) return [receiver, thingBefore];
  const named = namedBeforeCount(index, receiver);
  if (named >= 0) return [named, receiver];
  for (let at = receiver + 1; at < Math.min(index.tree.forms.length, receiver + PAIR_WITHIN); at++) {
    if (isVerbal(index, at) || /^[,;:.]$/.test(formOf(index, at))) return undefined;
    const counted =
      dependents(index, at, "nummod").some((number) => number > receiver) ||
      (at > receiver + 1 && dependents(index, at, "nmod:poss").some((owner) => owner === receiver + 1)) ||
      (labelOf(index, at) === "appos" && /^(a|an|the)$/.test(formOf(index, receiver + 1)));
    if (!counted || !/^(NOUN|PROPN)$/.test(uposOf(index, at)) || prepositionOf(index, at) !== "") continue;
    if (/^(appos|obj|nmod|dep|obl)$/.test(labelOf(index, at)) || isUnjoined(index, at)) return [receiver, at];
  }
  return undefined;
}
/** "the tanks it promised Peru": the thing stands before the clause; -1 where the only object is the thing. */
function gapOf(index: TreeIndex, verb: number, receiver: number): number {
  const contact =
    labelOf(index, verb) === "acl:relcl" &&
    uposOf(index, receiver) === "PROPN" &&
    receiver > verb &&
    /^(it|he|she|they|we)$/.test(formOf(index, dependents(index, verb, "nsubj")[0] ?? -1));
  const thing = contact ? headOf(index, verb) : -1;
  return uposOf(index, thing) === "NOUN" ? thing : -1;
}

/** "lend Peru 80 of its tanks": the tree hangs the receiver on the number. */
function countedBehind(index: TreeIndex, verb: number): readonly [receiver: number, thing: number] | undefined {
  const receiver = verb + 1;
  const count = headOf(index, receiver);
  if (
    count !== receiver + 1 ||
    uposOf(index, count) !== "NUM" ||
    headOf(index, count) !== verb ||
    uposOf(index, receiver) !== "PROPN"
  )
    return undefined;
  const thing = dependents(index, count, "nmod").find((word) => word > count && prepositionOf(index, word) === "of");
  return thing === undefined ? undefined : [receiver, thing];
}

const GIVING = /^(give|send|sell|offer|hand|lend|lease|grant|promise|pledge|award|donate|loan|gift|extend|ship)$/;

/** "hand Peru a further 100 tanks": coordinated without a word that coordinates. */
const isUnjoined = (index: TreeIndex, noun: number): boolean =>
  labelOf(index, noun) === "conj" && dependents(index, noun, "cc", "punct").length === 0;

/** "granted the Philippines five radars", "granted Peru $2 million": a name that the tree has for a part of the thing, with the count behind it; -1 for none. */
const namedBeforeCount = (index: TreeIndex, thing: number): number =>
  dependents(index, thing, "compound", "nmod", "nmod:desc").find(
    (name) =>
      uposOf(index, name) === "PROPN" &&
      (dependents(index, thing, "nummod").some((count) => count === name + 1) ||
        (thing === name + 1 && uposOf(index, thing) === "SYM")) &&
      prepositionOf(index, name) === "",
  ) ?? -1;
const PAIR_WITHIN = 9;

/** "awarded Saab a contract", seen from the contract: the objects before it. */
export const receiversOfNoun = (index: TreeIndex, verb: number, noun: number): Filler[] =>
  dependents(index, verb, "obj")
    .filter((object) => object < noun && labelOf(index, noun) === "obj")
    .flatMap((object) => fill(index, object, "light"));

/** "Chad was given six jets": a passive with an object has the receiver for its subject. */
export const isGivenTo = (index: TreeIndex, verb: number): boolean =>
  GIVEN_TO.test(lemmaOf(index, verb)) &&
  dependents(index, verb, "obj").some((thing) => thing > verb && !isRelativePronoun(index, thing));
const GIVEN_TO =
  /^(teach|give|send|sell|lend|lease|loan|gift|grant|promise|offer|pledge|hand|supply|deny|ship|provide)$/;

// Slots that are looked up around a word of a sale or a gift: who sells, what is listed, who benefits, who agrees on it.
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";
import { contractedWith, orderedFrom, suppliedFor } from "./around-contracts.ts";
import { beneficiaryOf } from "./beneficiary.ts";
import { sellersOf } from "./sellers.ts";
import { thingsListed } from "./things-listed.ts";
import { whoseLearners } from "./whose-learners.ts";

/** "signed an agreement on joint production": who signed it. */
function agreeingOn(index: TreeIndex, noun: number): Filler[] {
  let at = noun;
  for (let steps = 0; steps < 4 && /^(nmod|obl|obj|conj)$/.test(labelOf(index, at)); steps++) {
    at = headOf(index, at);
    if (at >= 0 && (isVerbal(index, at) || dependents(index, at, "cop").length > 0)) return surfaceSubject(index, at);
  }
  return [];
}

/** "talks with Chad over the purchase": with whom. */
const talkedWith = (index: TreeIndex, noun: number): Filler[] =>
  dependents(index, headOf(index, noun), "nmod", "obl")
    .filter((word) => word !== noun && prepositionOf(index, word) === "with")
    .flatMap((word) => coordinated(index, word))
    .map((word) => ({ word, via: "noun" as const }));

/** "jets to Chad and tanks to Niger": who gets each; nothing where one phrase is for all. */
const eachBehind =
  (preposition: string) =>
  (index: TreeIndex, verb: number): Filler[] => {
    const things = dependents(index, verb, "obj").flatMap((thing) => coordinated(index, thing));
    const behind = (word: number): number[] =>
      dependents(index, word, "nmod", "obl").filter((phrase) => prepositionOf(index, phrase) === preposition);
    if (things.slice(1).every((thing) => behind(thing).length === 0)) return [];
    return [verb, ...things]
      .flatMap((word) => behind(word))
      .flatMap((word) => coordinated(index, word))
      .map((word) => ({ word, via: "noun" as const }));
  };

const TOLD_BY =
  /^(?:announce|approve|notify|inform|unveil|pledge|offer|propose|clear|authori[sz]e|promise|send|deliver|prepare|plan|give|provide|agree|commit|greenlight)$/;
const HIGHEST = 4;

/** "approved a sale to Chad, which includes jets", "announced a package that holds howitzers": who announces what holds them. */
function announcerOf(index: TreeIndex, holds: number): Filler[] {
  if (!/^acl/.test(labelOf(index, holds))) return [];
  let at = headOf(index, holds);
  for (let steps = 0; steps < HIGHEST && /^(?:nmod|obj|obl|conj)$/.test(labelOf(index, at)); steps++) {
    at = headOf(index, at);
    if (isVerbal(index, at))
      return TOLD_BY.test(lemmaOf(index, at))
        ? surfaceSubject(index, at).map(({ word }) => ({ word, via: "control" as const }))
        : [];
  }
  return [];
}

export const AROUND_SALES: readonly (readonly [slot: string, (index: TreeIndex, word: number) => Filler[]])[] = [
  ["thing listed", thingsListed],
  ["ordered from", orderedFrom],
  ["contracted with", contractedWith],
  ["announcer", announcerOf],
  ["supplied for", suppliedFor],
  ["seller", sellersOf],
  ["beneficiary", beneficiaryOf],
  ["agreeing", agreeingOn],
  ["talked with", talkedWith],
  ["each to", eachBehind("to")],
  ["each from", eachBehind("from")],
  ["whose learners", whoseLearners],
];

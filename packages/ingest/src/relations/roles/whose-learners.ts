// A verb of training in, whose soldiers those that nothing but "its", "local" or "the" describes are out: "sent troops to Chad to train the army", "helps Chad train its soldiers".
import { fill } from "../../clauses/frames/fill.ts";
import type { Filler } from "../../clauses/frames/frame.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  prepositionOf,
  type TreeIndex,
  uposOf,
} from "../../clauses/tree-index.ts";

const SOLDIERS =
  /^(army|navy|military|forces|troops|soldiers|police|recruits|officers|crews|pilots|marines|gendarmes|commandos|personnel|policemen|force)$/;
const STEPS = 3;

/** The states that the verbs above name as helped, supplied or gone to, nearest first. */
export function whoseLearners(index: TreeIndex, verb: number): Filler[] {
  const taught = [verb, ...dependents(index, verb, "conj")].flatMap((each) => dependents(index, each, "obj"));
  if (!taught.some((learners) => isBare(index, learners))) return [];
  let at = verb;
  for (let steps = 0; steps < STEPS && /^(conj|advcl|acl|xcomp|ccomp)$/.test(labelOf(index, at)); steps++) {
    at = headOf(index, at);
    if (isPlace(index, at)) return fill(index, at, "control");
    const named = placesOf(index, at).filter((word) => word < verb && uposOf(index, word) === "PROPN");
    if (named.length > 0) return named.flatMap((word) => fill(index, word, "control"));
  }
  return placesOf(index, verb - 1 >= 0 ? subjectOf(index, verb) : -1).flatMap((word) => fill(index, word, "control"));
}

/** "are in Chad to train the army". */
const isPlace = (index: TreeIndex, word: number): boolean =>
  uposOf(index, word) === "PROPN" &&
  dependents(index, word, "cop").length > 0 &&
  /^(in|inside|within)$/.test(prepositionOf(index, word));

/** "the army", "its soldiers", "local forces": nothing else says whose. */
const isBare = (index: TreeIndex, learners: number): boolean =>
  SOLDIERS.test(formOf(index, learners)) &&
  dependents(index, learners, "amod", "compound", "nmod:poss", "nmod", "det").every((word) =>
    /^(its|their|the|local|government|security|armed|special|national|regular|this)$/.test(formOf(index, word)),
  ) &&
  dependents(index, learners, "amod", "nmod:poss", "det").length > 0;

/** Whom a verb helps or supplies, and where it goes; where a noun is. */
const placesOf = (index: TreeIndex, word: number): number[] =>
  word < 0
    ? []
    : [
        ...(isVerbal(index, word) ? dependents(index, word, "obj", "iobj") : []),
        ...dependents(index, word, "obl", "nmod").filter((phrase) =>
          /^(to|in|into|with)$/.test(prepositionOf(index, phrase)),
        ),
        ...dependents(index, word, "acl").flatMap((participle) =>
          dependents(index, participle, "obl").filter((phrase) => prepositionOf(index, phrase) === "in"),
        ),
        ...dependents(index, word, "obj").flatMap((thing) =>
          dependents(index, thing, "nmod").filter((phrase) => /^(to|in|into)$/.test(prepositionOf(index, phrase))),
        ),
      ];

const subjectOf = (index: TreeIndex, verb: number): number => dependents(index, verb, "nsubj")[0] ?? -1;

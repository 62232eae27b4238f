// A word of a gathering in ("attended", "participants", "Joining"), who called it and who came out: what lists of attendees leave to the words around them.
import type { Filler } from "../../clauses/frames/frame.ts";
import { antecedent } from "../../clauses/subjects/relative-pronoun.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  type TreeIndex,
  uposOf,
} from "../../clauses/tree-index.ts";

/** Nouns for states or persons at one table. */
export const GATHERING: RegExp =
  /^(summit|meeting|talk|conference|ministerial|session|gathering|roundtable|forum|dialogue|negotiation|consultation|videoconference|teleconference)$/;
/** Whether a word is such a noun, in a name too. */
export const isGathering = (index: TreeIndex, word: number): boolean =>
  GATHERING.test(lemmaOf(index, word).toLowerCase());
const CONVENING = /^(host|chair|convene|hold|call|lead|open|organise|organize|co-host)$/;
const MAX_STEPS = 4;
const BE = /^(are|were|is|was)$/;

/** The gathering that a word of attendance speaks of: its object, its subject, or what the phrase under it names. */
function gatheringOf(index: TreeIndex, word: number): number {
  const near = [
    ...dependents(index, word, "obj", "nsubj:pass", "obl", "nmod"),
    isVerbal(index, word) ? antecedent(index, word) : -1,
  ];
  return near.find((noun) => noun >= 0 && isGathering(index, noun)) ?? -1;
}

/** "a summit hosted by Chad", "Chad chaired a summit attended by …": who called it. */
export function convenersOf(index: TreeIndex, word: number): Filler[] {
  const noun = gatheringOf(index, word);
  if (noun < 0) return [];
  const called = dependents(index, noun, "acl").find((verb) => CONVENING.test(lemmaOf(index, verb)));
  if (called !== undefined) return named(index, dependents(index, called, "obl:agent", "obl"));
  const verb = headOf(index, noun);
  return verb >= 0 && labelOf(index, noun) === "obj" && verb !== word && CONVENING.test(lemmaOf(index, verb))
    ? surfaceSubject(index, verb)
    : [];
}

const named = (index: TreeIndex, words: readonly number[]): Filler[] =>
  words
    .filter((word) => dependents(index, word, "case").some((mark) => formOf(index, mark) === "by"))
    .flatMap((word) => coordinated(index, word))
    .map((word) => ({ word, via: "reduced" }));

/** "Joining the president were the leaders of …": the noun behind the form of "be" that a fronted participle leaves to the end. */
export function frontedSubject(index: TreeIndex, verb: number): Filler[] {
  if (verb > 1 || !/ing$/.test(formOf(index, verb))) return [];
  const forms = index.tree.forms;
  const be = forms.findIndex((_, word) => word > verb && BE.test(formOf(index, word)));
  if (be < 0) return [];
  let noun = forms.findIndex((_, word) => word > be && /^(NOUN|PROPN)$/.test(uposOf(index, word)));
  for (let steps = 0; noun >= 0 && headOf(index, noun) > be && steps < MAX_STEPS; steps++) noun = headOf(index, noun);
  return noun < 0 ? [] : coordinated(index, noun).map((word) => ({ word, via: "direct" }));
}

/** What stands as the object even where the tree has the verb for a passive: of a fronted participle, what stands before "were". */
export function objectsOf(index: TreeIndex, verb: number): Filler[] {
  const be = index.tree.forms.findIndex((_, word) => word > verb && BE.test(formOf(index, word)));
  const fronted = verb <= 1 && /ing$/.test(formOf(index, verb)) && be >= 0;
  return dependents(index, verb, "obj")
    .filter((word) => !fronted || word < be)
    .flatMap((word) => coordinated(index, word).map((each) => ({ word: each, via: "direct" })));
}

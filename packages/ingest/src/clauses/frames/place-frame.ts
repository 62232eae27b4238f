// A place in, the frame of what "be" says of it out: "The king was in Chad".

import { surfaceSubject } from "../subjects/surface-subject.ts";
import { dependents, formOf, headOf, labelOf, prepositionOf, type TreeIndex, uposOf } from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { Frame } from "./frame.ts";
import { SlotMap } from "./slot-map.ts";
import { addDependents } from "./verb-frame.ts";

/** "The king was in Chad": whoever is somewhere fills `agent`, the place `in`. */
export function placeFrame(index: TreeIndex, place: number): Frame {
  const slots = new SlotMap();
  slots.add("in", fill(index, place, "direct"));
  addDependents(index, place, slots);
  const person = personInPlace(index, place);
  const said = isBackIn(index, place) || isMeanwhileIn(index, place) ? headOf(index, place) : place;
  slots.add("agent", person >= 0 ? fill(index, person, "direct") : surfaceSubject(index, said));
  return { trigger: place, lemma: BE_SOMEWHERE, form: "verb", passive: false, slots: slots.map, light: -1 };
}

/** What a place says of its subject: the lemma by which patterns know it. */
export const BE_SOMEWHERE = "be in";

/** "was in Chad", "is at a base": a place with a subject and a form of "be". */
export const isPlacePredicate = (index: TreeIndex, word: number): boolean =>
  (dependents(index, word, "cop").length > 0 &&
    (/^(in|at|on)$/.test(prepositionOf(index, word)) || formOf(index, word) === "there")) ||
  isBackIn(index, word) ||
  isMeanwhileIn(index, word) ||
  personInPlace(index, word) >= 0;

/** "was back in Chad". */
const isBackIn = (index: TreeIndex, place: number): boolean =>
  labelOf(index, place) === "obl" &&
  formOf(index, headOf(index, place)) === "back" &&
  prepositionOf(index, place) === "in" &&
  dependents(index, headOf(index, place), "cop").length > 0;

/** "While in Chad, the king met his host". */
export const isMeanwhileIn = (index: TreeIndex, place: number): boolean =>
  labelOf(index, place) === "obl" &&
  uposOf(index, place) === "PROPN" &&
  formOf(index, place - 1) === "in" &&
  formOf(index, place - 2) === "while";

/** ", currently in". */
const isNow = (index: TreeIndex, mark: number): boolean =>
  /^(currently|now|already)$/.test(formOf(index, mark - 1)) && formOf(index, mark - 2) === ",";

/** "The envoy, in Gao last month, said": the name that a place between commas is told of; -1 for none. */
function personInPlace(index: TreeIndex, place: number): number {
  const person = headOf(index, place);
  const mark = dependents(index, place, "case")[0] ?? -1;
  const told =
    labelOf(index, place) === "nmod" &&
    uposOf(index, place) === "PROPN" &&
    uposOf(index, person) === "PROPN" &&
    /^nsubj/.test(labelOf(index, person)) &&
    /^(in)$/.test(formOf(index, mark)) &&
    (formOf(index, mark - 1) === "," ? mark - 2 : isNow(index, mark) ? mark - 3 : -1) === person;
  return told ? person : -1;
}

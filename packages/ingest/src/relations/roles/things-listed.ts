// A verb in, its thing and what the sentence names as part of it out: "sent arms to Chad, including F-16s", "gave Chad arms such as howitzers", "delivers components of the S-400".
import type { Filler } from "../../clauses/frames/frame.ts";
import { ARMS_NOUNS } from "../../clauses/owners/weapon-nouns.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
  tagOf,
} from "../../clauses/tree-index.ts";

const SPAN = 18;
const direct = (words: readonly number[]): Filler[] => words.map((word) => ({ word, via: "direct" }));

/** Nothing where the sentence names no part: the object alone answers then. */
export function thingsListed(index: TreeIndex, verb: number): Filler[] {
  const things = dependents(index, verb, "obj", "nsubj:pass");
  const thing = things[0];
  if (thing === undefined) return [];
  const listed = exampleBehind(index, Math.max(thing, verb));
  const whole = listed >= 0 ? [] : wholesOf(index, things);
  if (listed < 0 && whole.length === 0) return [];
  return direct([
    ...things.flatMap((each) => coordinated(index, each)),
    ...whole,
    ...(listed < 0 ? [] : coordinated(index, listed)),
  ]);
}

/** The noun behind "including", "such as", "among them" in the same clause; -1 for none. */
function exampleBehind(index: TreeIndex, from: number): number {
  const end = Math.min(index.tree.forms.length, from + SPAN);
  for (let at = from + 1; at < end; at++) {
    if (formOf(index, at) === ":") return spelledOut(index, from, at);
    if (/^[;:.]$/.test(formOf(index, at)) || (/^(VBD|VBZ|VBP|MD)$/.test(tagOf(index, at)) && isVerbal(index, at)))
      return -1;
    const first = afterMarker(index, at);
    if (first >= 0) return phraseHead(index, first);
  }
  return -1;
}

/** "bought aircraft: four A-29s and two C-390s": what stands behind the colon, where it is no clause; -1 for none. */
function spelledOut(index: TreeIndex, thing: number, colon: number): number {
  const { forms, upos } = index.tree;
  const clause = forms.some((_, at) => at > colon && /^(VERB|AUX)$/.test(upos[at] ?? ""));
  const counted = /^(NUM|PROPN)$/.test(upos[colon + 1] ?? "");
  return clause || !counted || !ARMS_NOUNS.has(lemmaOf(index, thing)) ? -1 : phraseHead(index, colon + 1);
}

function afterMarker(index: TreeIndex, at: number): number {
  const form = formOf(index, at);
  const next = formOf(index, at + 1);
  if (/^(including|notably|namely)$/.test(form)) return at + 1;
  if (form === "such" && next === "as") return at + 2;
  return form === "among" && /^(them|these|which)$/.test(next) ? at + 2 : -1;
}

/** The last noun of the phrase that opens here. */
function phraseHead(index: TreeIndex, first: number): number {
  let at = first;
  for (let steps = 0; steps < SPAN && headOf(index, at) > at; steps++) {
    if (!/^(det|amod|compound|nummod|advmod|nmod:poss|case|fixed|flat)$/.test(labelOf(index, at))) break;
    at = headOf(index, at);
  }
  return isVerbal(index, at) ? -1 : at;
}

/** "components of the S-400": what they are part of. */
const wholesOf = (index: TreeIndex, things: readonly number[]): number[] =>
  things
    .filter((thing) => /^(component|element|part)$/.test(lemmaOf(index, thing)))
    .flatMap((thing) => dependents(index, thing, "nmod").filter((of) => prepositionOf(index, of) === "of"));

// A noun for what was promised in, whether the verb above says that it was done or given up out: "made good on its promise", "reneged on the deal".
import { phrasalLemma } from "../frames/phrasal-lemma.ts";
import {
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../tree-index.ts";

const PROMISED =
  /^(promise|pledge|vow|threat|commitment|word|deal|agreement|plan|offer|undertaking|warning|obligation)$/;
const DONE = /^(fulfil|fulfill|honou?r|complete|keep|execute|redeem|carry out|follow|live)$/;
const DONE_ON = /^(follow|act|deliver|move)$/;
const BROKEN = /^(break|breach|betray|flout)$/;
const BROKEN_ON = /^(renege|backtrack|back-pedal|backpedal|welch|welsh|backslide)$/;

/** The verb that says what became of it, and what it says; nothing where none does. */
export function promiseKept(
  index: TreeIndex,
  noun: number,
): { readonly verb: number; readonly done: boolean } | undefined {
  const verb = headOf(index, noun);
  if (verb < 0 || !isVerbal(index, verb)) return undefined;
  const phrase = phrasalLemma(index, verb);
  if (/^(obj|nsubj:pass)$/.test(labelOf(index, noun))) {
    if (/^(follow|live)$/.test(phrase)) return undefined;
    if (DONE.test(phrase) && (phrase !== "carry out" || PROMISED.test(lemmaOf(index, noun))))
      return { verb, done: true };
    return BROKEN.test(phrase) && PROMISED.test(lemmaOf(index, noun)) ? { verb, done: false } : undefined;
  }
  if (!PROMISED.test(lemmaOf(index, noun))) return undefined;
  return afterPreposition(index, verb, prepositionOf(index, noun));
}

function afterPreposition(
  index: TreeIndex,
  verb: number,
  preposition: string,
): { readonly verb: number; readonly done: boolean } | undefined {
  const lemma = lemmaOf(index, verb);
  const beside = (word: RegExp): boolean => [verb + 1, verb + 2].some((at) => word.test(formOf(index, at)));
  if (/^(on|with|upon)$/.test(preposition)) {
    if (DONE_ON.test(lemma) && (lemma !== "follow" || beside(/^through$/))) return { verb, done: true };
    if (lemma === "make" && dependents(index, verb, "xcomp").some((word) => formOf(index, word) === "good"))
      return { verb, done: true };
    if (BROKEN_ON.test(lemma) || (lemma === "go" && beside(/^back$/))) return { verb, done: false };
  }
  if (preposition === "to" && lemma === "live" && beside(/^up$/)) return { verb, done: true };
  return /^(from|of)$/.test(preposition) &&
    /^(retreat|back|pull|walk|climb)$/.test(lemma) &&
    beside(/^(down|away|back|out)$/)
    ? { verb, done: false }
    : undefined;
}

// A participle in, whether it only tells what somebody foresees, doubts or works towards out.
import type { Verdict } from "../frames/frame.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf, prepositionOf, type TreeIndex, tagOf } from "../tree-index.ts";
import { EVENT_NOUN } from "./governors.ts";

/** The parser takes "joining" of "Chad joining the bloc will help" for the main verb. */
export const opensForeseen = (index: TreeIndex, verb: number): boolean =>
  tagOf(index, verb) === "VBG" &&
  dependents(index, verb, "aux").length === 0 &&
  dependents(index, verb, "conj").some(
    (word) =>
      dependents(index, word, "cc").length === 0 &&
      dependents(index, word, "aux").some((aux) => /^(will|would|could|may|might)$/.test(formOf(index, aux))),
  );

/** Words for what may not come. */
export const DOUBTING: RegExp =
  /^(sceptical|skeptical|wary|cautious|optimistic|enthusiastic|nervous|afraid|fearful|hopeful|idea|prospect|question)$/;

/** "the possibility of troops entering". */
const POSSIBLE = /^(possibility|likelihood|probability|chance|risk|danger|eventuality)$/;

/** "did not debate whether to send": it is weighed, not denied. */
export const isWeighed = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "to" && formOf(index, mark - 1) === "whether");

/** "look forward to Chad joining". */
export const isLookedForwardTo = (index: TreeIndex, verb: number, head: number): boolean =>
  tagOf(index, verb) === "VBG" &&
  verb > head &&
  lemmaOf(index, head) === "look" &&
  formOf(index, head + 1) === "forward";

/** "its support for Chad joining", whatever the parser hung the clause on. */
export function wishedFor(index: TreeIndex, verb: number): Verdict | undefined {
  if (isLookedForwardTo(index, verb, headOf(index, verb))) return { status: "planned", reason: "looked forward to" };
  const mark = dependents(index, verb, "mark").find((word) => formOf(index, word) === "for") ?? -1;
  const noun = lemmaOf(index, mark - 1);
  return mark > 0 &&
    tagOf(index, verb) === "VBG" &&
    dependents(index, verb, "nsubj").length > 0 &&
    EVENT_NOUN.get(noun) === "planned"
    ? { status: "planned", reason: `under "${noun}"` }
    : undefined;
}

/** "is sceptical about Chad joining", "Chad joining the bloc will help", "progress on reaching a deal". */
export function isForeseen(index: TreeIndex, verb: number, noun: number): boolean {
  const above = headOf(index, noun);
  if (lemmaOf(index, noun) === "progress") return dependents(index, verb, "mark").length > 0;
  if (above < 0 || formOf(index, verb - 1) === ",") return false;
  if (labelOf(index, noun) === "nmod" && prepositionOf(index, noun) === "of" && POSSIBLE.test(lemmaOf(index, above)))
    return true;
  if (/^(obl|nmod)$/.test(labelOf(index, noun)))
    return /^(about|of|towards?)$/.test(prepositionOf(index, noun)) && DOUBTING.test(lemmaOf(index, above));
  return (
    labelOf(index, noun) === "nsubj" &&
    dependents(index, above, "aux").some((word) => /^(will|would|could|may|might)$/.test(formOf(index, word)))
  );
}

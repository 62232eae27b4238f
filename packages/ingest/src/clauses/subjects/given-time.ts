// A verb marked with "to" under "give" in, whether who is given time is to do it out: "gave Chad a week to sign".
import { dependents, formOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";

/** "to support", "to similarly support". */
export const isMarkedTo = (index: TreeIndex, verb: number): boolean =>
  formOf(index, verb - 1) === "to" || (formOf(index, verb - 2) === "to" && tagOf(index, verb - 1) === "RB");

/** "gave Chad a week to sign": Chad would. */
export const isGivenTime = (index: TreeIndex, head: number, object: number, verb: number): boolean =>
  lemmaOf(index, head) === "give" &&
  isMarkedTo(index, verb) &&
  dependents(index, head, "obj", "obl").some(
    (word) =>
      word > object && word < verb && /^(hour|day|week|month|year|time|deadline|ultimatum)$/.test(lemmaOf(index, word)),
  );

// An act of force in, whether it is only practised out: "a mock assault on a beach", "in a simulated strike".

import { dependents, formOf, headOf, isVerbal, type TreeIndex } from "../../clauses/tree-index.ts";

const PRACTISED = /^(?:mock|simulated|simulating|make-believe|notional|imaginary|dummy|practice)$/;

/** The word or what carries it out is called a mock one. */
export function isOnlyPractised(index: TreeIndex, word: number): boolean {
  const within = dependents(index, word, "obl", "nmod", "obj");
  const carrying = isVerbal(index, word) ? [] : [headOf(index, word)];
  return [word, ...carrying, ...within].some(
    (each) =>
      each >= 0 && dependents(index, each, "amod", "compound").some((child) => PRACTISED.test(formOf(index, child))),
  );
}

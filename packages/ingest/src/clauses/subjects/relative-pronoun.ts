// Words of relative clauses in, the nouns that they stand for out.
import type { Filler } from "../frames/frame.ts";
import { dependents, formOf, headOf, labelOf, type TreeIndex, uposOf } from "../tree-index.ts";

const MAX_STEPS = 6;

/** A relative pronoun, which stands for the noun that its clause modifies. */
export const isRelativePronoun = (index: TreeIndex, word: number): boolean =>
  /^(who|which|that|whom)$/.test(formOf(index, word)) && /^(PRON|DET|SCONJ)$/.test(uposOf(index, word));

/** "two of which", "most of whom": a part of what the noun before the clause names. */
export const isPartOfRelative = (index: TreeIndex, word: number): boolean =>
  /^(NUM|DET|PRON|ADJ|NOUN)$/.test(uposOf(index, word)) &&
  dependents(index, word, "nmod").some(
    (child) => /^(which|whom)$/.test(formOf(index, child)) && formOf(index, child - 1) === "of",
  );

/** The noun that a relative clause modifies, or -1. The clause may be the second of two coordinated ones. */
export function antecedent(index: TreeIndex, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++) {
    const label = labelOf(index, at);
    if (label === "acl:relcl" || label === "acl") return headOf(index, at);
    if (!/^(conj|xcomp|ccomp|cop|aux)$/.test(label)) return -1;
  }
  return -1;
}

/** The noun as the subject of its relative clause, where the pronoun is not read as one. */
export function relativeGap(index: TreeIndex, verb: number, noun: number): Filler[] {
  const asSubject = dependents(index, verb, "mark", "nmod", "dep", "advmod", "det").some((word) =>
    /^(who|which|that)$/.test(formOf(index, word)),
  );
  return asSubject ? [{ word: noun, via: "relative" }] : [];
}

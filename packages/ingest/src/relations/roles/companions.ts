// Verbs of travel and nouns for a visit in, who comes along and where it is told of out: "X, accompanied by Y, flew to Chad", "met them in Chad during a visit".
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  labelOf,
  prepositionOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";

/** Who accompanies whoever travels. */
export function companionsOf(index: TreeIndex, verb: number): Filler[] {
  const along = index.lower.indexOf("accompanied");
  if (along < 0) return [];
  const above = headOf(index, along);
  if (above !== verb && !surfaceSubject(index, verb).some(({ word }) => word === above)) return [];
  if (!/^(acl|advcl|acl:relcl)$/.test(labelOf(index, along))) return [];
  return dependents(index, along, "obl:agent", "obl")
    .filter((word) => prepositionOf(index, word) === "by")
    .flatMap((word) => coordinated(index, word))
    .map((word) => ({ word, via: "reduced" }));
}

/** Where that was done which was done "during a visit". */
export function sceneOfVisit(index: TreeIndex, visit: number): Filler[] {
  const verb = headOf(index, visit);
  if (!isVerbal(index, verb) || labelOf(index, visit) !== "obl" || !isDuring(index, visit)) return [];
  return [verb, ...dependents(index, verb, "obj", "iobj", "obl")]
    .flatMap((word) => dependents(index, word, "obl", "nmod"))
    .filter((word) => word > verb && word < visit && prepositionOf(index, word) === "in")
    .map((word) => ({ word, via: "direct" }));
}

const isDuring = (index: TreeIndex, visit: number): boolean =>
  /^(during|on)$/.test(prepositionOf(index, visit)) &&
  dependents(index, visit, "det", "nmod:poss").some((word) => /^(an?|his|her|their)$/.test(formOf(index, word)));

// Verbs of travel, nouns for a visit and for talks in, who comes along and where it is told of out: "X, accompanied by Y, flew to Chad", "met them in Chad during a visit".
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
  uposOf,
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

/** "Chad, Niger in talks on border": the names that open a headline without a verb. */
export function namesBefore(index: TreeIndex, talks: number): Filler[] {
  if (index.lower[talks - 1] !== "in" || talks < 4 || /^[.?!]$/.test(index.lower.at(-1) ?? "")) return [];
  if (!/^(?:over|on|for|about|with|to|after|amid|,)$/.test(index.lower[talks + 1] ?? "on")) return [];
  const names = index.lower.slice(0, talks - 1);
  const listed = names.every((form, at) =>
    at % 2 === 0 ? uposOf(index, at) === "PROPN" : form === "," || form === "and",
  );
  return listed && names.length % 2 === 1
    ? names.flatMap((_, at): Filler[] => (at % 2 === 0 ? [{ word: at, via: "direct" }] : []))
    : [];
}

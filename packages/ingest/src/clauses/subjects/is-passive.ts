// A verb in, whether it stands in the passive out.

import { dependents, headOf, isVerbal, labelOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";
import { isRelativePronoun } from "./relative-pronoun.ts";

/** Whether the verb is in the passive: an auxiliary says so, or it is a bare participle without an object. */
export function isPassive(index: TreeIndex, verb: number): boolean {
  if (dependents(index, verb, "aux:pass", "nsubj:pass", "csubj:pass").length > 0) return true;
  const agents = dependents(index, verb, "obl:agent").filter((agent) => dependents(index, agent, "case").length > 0);
  if (agents.length > 0 && isActiveWithMeans(index, verb)) return false;
  if (agents.length > 0) return !isPerfectActive(index, verb) && !isPerfectActive(index, sharedPerfect(index, verb));
  if (tagOf(index, verb) !== "VBN" || dependents(index, verb, "obj", "aux", "nsubj").length > 0) return false;
  const label = labelOf(index, verb);
  if (label === "conj" && isVerbal(index, headOf(index, verb)))
    return isPassive(index, headOf(index, verb)) && !hasOwnSubject(index, verb);
  return label === "acl" || label === "advcl" || label === "acl:relcl" || label === "root" || label === "amod";
}

/** "smuggled rifles to Chad by dhow": a past form with a subject and an object, and what it was done with. */
const isActiveWithMeans = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "nsubj").some((subject) => subject < verb && !isRelativePronoun(index, subject)) &&
  dependents(index, verb, "obj").some((object) => object > verb) &&
  dependents(index, verb, "aux").length === 0;

/** "has spoken by phone", "had fled by boat": "have" and a subject without a form of "be". */
const isPerfectActive = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "nsubj").length > 0 &&
  dependents(index, verb, "aux").some((word) => lemmaOf(index, word) === "have") &&
  !dependents(index, verb, "aux").some((word) => lemmaOf(index, word) === "be");

/** "have fled Chad and crossed into Niger due to violence by": the second shares the "have" of the first; -1 for none. */
const sharedPerfect = (index: TreeIndex, verb: number): number =>
  labelOf(index, verb) === "conj" && dependents(index, verb, "nsubj", "nsubj:pass", "aux", "aux:pass").length === 0
    ? headOf(index, verb)
    : -1;

const hasOwnSubject = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "nsubj", "nsubj:pass", "nsubj:outer").length > 0;

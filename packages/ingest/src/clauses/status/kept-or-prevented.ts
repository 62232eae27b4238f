// What a verb does to the plan or the deed that its object tells: keeps it, takes it up, fails to prevent it.
import { dependents, formOf, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { EVENT_NOUN } from "./governors.ts";

/** "took the opportunity to thank": then it was done. */
export const GRASPING: RegExp = /^(take|seize|use|grasp)$/;

/** "rejected a request to send": the infinitive belongs to the noun before it, wherever the parser hung it; -1 for none. */
export const plannedObject = (index: TreeIndex, verb: number, head: number): number =>
  dependents(index, head, "obj", "obl", "nsubj:pass")
    .filter(
      (word) =>
        word < verb &&
        verb - word <= 8 &&
        (word > head || labelOf(index, word) !== "obl") &&
        EVENT_NOUN.has(lemmaOf(index, word).toLowerCase()),
    )
    .at(-1) ?? -1;

/** "did not prevent Chad from firing": Chad fired. */
export const isNotPrevented = (index: TreeIndex, head: number): boolean =>
  /^(prevent|stop|keep|deter|dissuade|discourage)$/.test(lemmaOf(index, head)) &&
  dependents(index, head, "advmod").some((word) => /^(not|n't|n’t|never)$/.test(formOf(index, word))) &&
  dependents(index, head, "aux").some((word) => /^(did|has|have|had)$/.test(formOf(index, word)));

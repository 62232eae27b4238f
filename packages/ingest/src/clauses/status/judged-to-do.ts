// A verb in, whether somebody is judged for having done it out: "was wrong to sell it", "had been right to strike".
import { dependents, formOf, headOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { isInfinitive, modalOf } from "./own-status.ts";

const JUDGED =
  /^(wrong|right|foolish|unwise|wise|justified|unjustified|mistaken|correct|reckless|stupid|naive|negligent|irresponsible|cowardly)$/;

export function isJudgedFor(index: TreeIndex, verb: number): boolean {
  const head = headOf(index, verb);
  return (
    JUDGED.test(lemmaOf(index, head)) &&
    isInfinitive(index, verb) &&
    modalOf(index, head) < 0 &&
    dependents(index, head, "nsubj").length > 0 &&
    dependents(index, head, "cop").some((be) => /^(was|were|been)$/.test(formOf(index, be)))
  );
}

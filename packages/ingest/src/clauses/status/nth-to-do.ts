// A noun in, whether whoever it names is the first, the latest or the highest to have done something out: "the first state to sign"; or will be.
import type { Verdict } from "../frames/frame.ts";
import { dependents, formOf, headOf, lemmaOf, type TreeIndex, tagOf } from "../tree-index.ts";

export const isNthToDo = (index: TreeIndex, noun: number): boolean =>
  dependents(index, noun, "amod", "nummod").some(
    (child) =>
      /^(first|last|second|third|latest|only|\d+(st|nd|rd|th))$/.test(formOf(index, child)) ||
      tagOf(index, child) === "JJS" ||
      dependents(index, child, "advmod", "amod", "compound").some((word) =>
        /^(highest|most|top)$/.test(formOf(index, word)),
      ),
  );

export const RANK_AHEAD: Verdict = { status: "planned", reason: "the rank lies ahead" };

/** "would be the first state to sign", "is to become the first to sign". */
export function isRankAhead(index: TreeIndex, noun: number): boolean {
  const head = headOf(index, noun);
  const ranked = dependents(index, noun, "cop").length > 0 ? noun : lemmaOf(index, head) === "become" ? head : -1;
  return (
    ranked >= 0 &&
    dependents(index, ranked, "aux", "mark").some((word) =>
      /^(will|would|could|may|might|shall|should|'ll|'d|to)$/.test(formOf(index, word)),
    )
  );
}

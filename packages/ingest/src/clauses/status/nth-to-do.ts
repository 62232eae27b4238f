// A noun in, whether whoever it names is the first, the latest or the highest to have done something out: "the first state to sign"; or will be.
import type { Verdict } from "../frames/frame.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf, prepositionOf, type TreeIndex, tagOf } from "../tree-index.ts";

/** "fourth", "twenty-first", "thirtieth", "30th". */
const ORDINAL =
  /^(?:.*-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|\p{L}+tieth|hundredth|\d+(?:st|nd|rd|th))$/u;

const isOrdinal = (index: TreeIndex, word: number): boolean => ORDINAL.test(formOf(index, word));

export const isNthToDo = (index: TreeIndex, noun: number): boolean =>
  !isWhen(index, noun) &&
  (isRanked(index, noun) ||
    oneAbove(index, noun) >= 0 ||
    dependents(index, noun, "amod", "nummod").some(
      (child) =>
        tagOf(index, child) === "JJS" ||
        dependents(index, child, "advmod", "amod", "compound").some((word) =>
          /^(highest|most|top)$/.test(formOf(index, word)),
        ),
    ));

/** "is one of several states to have signed": "one"; -1 for none. */
function oneAbove(index: TreeIndex, noun: number): number {
  const one = labelOf(index, noun) === "nmod" && prepositionOf(index, noun) === "of" ? headOf(index, noun) : -1;
  return one >= 0 && formOf(index, one) === "one" && /^(country|nation|state)$/.test(lemmaOf(index, noun)) ? one : -1;
}

/** "will be sent in the first stage to train": a time, and none who does it. */
const isWhen = (index: TreeIndex, noun: number): boolean =>
  /^(in|during|at|within)$/.test(prepositionOf(index, noun)) &&
  /^(stage|phase|round|step|half|week|month|year|day|wave|instance|quarter|rotation)$/.test(lemmaOf(index, noun));

/** Words of the phrase before its noun. */
const LONGEST = 7;

/** "the latest African Union (AU) member state", "the fifth (5) state": a rank among the words before the noun, whatever it hangs on. */
function isRanked(index: TreeIndex, noun: number): boolean {
  for (let word = noun - 1; word >= Math.max(0, noun - LONGEST); word--) {
    if (isOrdinal(index, word) || /^(last|latest|newest|only)$/.test(formOf(index, word))) return true;
    if (!/^(ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(index.tree.upos[word] ?? "") || formOf(index, word) === ",") return false;
  }
  return false;
}

export const RANK_AHEAD: Verdict = { status: "planned", reason: "the rank lies ahead" };

/** "would be the first state to sign", "is to become the first to sign". */
export function isRankAhead(index: TreeIndex, state: number): boolean {
  const one = oneAbove(index, state);
  const noun = one >= 0 ? one : isOrdinal(index, headOf(index, state)) ? headOf(index, state) : state;
  const head = headOf(index, noun);
  const ranked = dependents(index, noun, "cop").length > 0 ? noun : lemmaOf(index, head) === "become" ? head : -1;
  return (
    ranked >= 0 &&
    dependents(index, ranked, "aux", "mark").some((word) =>
      /^(will|would|could|may|might|shall|should|'ll|'d|to)$/.test(formOf(index, word)),
    )
  );
}

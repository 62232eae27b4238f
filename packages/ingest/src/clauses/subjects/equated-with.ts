// A noun in, whom the clause says to be it out: "Chad is an ally", "Chad has become a partner", "Chad remains its ally", "Saab, a company".
import { fill } from "../frames/fill.ts";
import type { Filler } from "../frames/frame.ts";
import { isNthToDo } from "../status/nth-to-do.ts";
import { dependents, headOf, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";

/** What a state, a body or a firm is said to be: "a bloc that urges it", "a company that builds them". */
export const KINDS: RegExp =
  /^(company|firm|maker|manufacturer|producer|shipbuilder|giant|conglomerate|group|country|nation|state|power|republic|kingdom|neighbour|neighbor|bloc|alliance|organisation|organization|union|body|militia|movement|coalition)$/;

export function equatedWith(index: TreeIndex, noun: number): Filler[] {
  const becoming = labelOf(index, noun) === "xcomp" ? headOf(index, noun) : -1;
  const of =
    becoming >= 0 && /^(become|remain|stay)$/.test(lemmaOf(index, becoming))
      ? becoming
      : dependents(index, noun, "cop").length > 0
        ? noun
        : -1;
  const whole = headOf(index, noun);
  if (of < 0 && isOneOf(index, noun) && dependents(index, whole, "cop").length > 0)
    return dependents(index, whole, "nsubj").flatMap((word) => fill(index, word, "control"));
  const named =
    labelOf(index, noun) === "appos" && KINDS.test(lemmaOf(index, noun)) && !isLastOfList(index, noun)
      ? headOf(index, noun)
      : -1;
  if (of < 0 && named >= 0) return fill(index, named, "control");
  return of < 0 ? [] : dependents(index, of, "nsubj").flatMap((word) => fill(index, word, "control"));
}

/** "Chad, Niger and a militia": one more, and none of them. */
const isLastOfList = (index: TreeIndex, noun: number): boolean =>
  index.lower.slice(headOf(index, noun) + 1, noun).includes("and");

/** "Chad is one of the countries that train them". */
export const isOneOf = (index: TreeIndex, noun: number): boolean =>
  labelOf(index, noun) === "nmod" && lemmaOf(index, headOf(index, noun)) === "one" && KINDS.test(lemmaOf(index, noun));

/** "Chad is the state to ask", "Chad is one of the states to ask", "Chad, the first state to sign,": whoever the clause says to be it. */
export function saidToBeOne(index: TreeIndex, noun: number): number[] {
  if (dependents(index, noun, "cop").length > 0) return dependents(index, noun, "nsubj");
  if (isOneOf(index, noun)) return dependents(index, headOf(index, noun), "nsubj");
  return labelOf(index, noun) === "appos" && isNthToDo(index, noun) ? [headOf(index, noun)] : [];
}

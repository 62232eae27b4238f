// A noun in, whom the clause says to be it out: "Chad is an ally", "Chad has become a partner", "Chad remains its ally", "Saab, a company".
import { fill } from "../frames/fill.ts";
import type { Filler } from "../frames/frame.ts";
import { isNthToDo } from "../status/nth-to-do.ts";
import { dependents, headOf, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";

const FIRM = /^(company|firm|maker|manufacturer|producer|shipbuilder|giant|conglomerate|group|country|nation|state)$/;

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
  const named = labelOf(index, noun) === "appos" && FIRM.test(lemmaOf(index, noun)) ? headOf(index, noun) : -1;
  if (of < 0 && named >= 0) return fill(index, named, "control");
  return of < 0 ? [] : dependents(index, of, "nsubj").flatMap((word) => fill(index, word, "control"));
}

/** "Chad is one of the countries that train them". */
export const isOneOf = (index: TreeIndex, noun: number): boolean =>
  labelOf(index, noun) === "nmod" && lemmaOf(index, headOf(index, noun)) === "one" && FIRM.test(lemmaOf(index, noun));

/** "Chad is the state to ask", "Chad is one of the states to ask", "Chad, the first state to sign,": whoever the clause says to be it. */
export function saidToBeOne(index: TreeIndex, noun: number): number[] {
  if (dependents(index, noun, "cop").length > 0) return dependents(index, noun, "nsubj");
  if (isOneOf(index, noun)) return dependents(index, headOf(index, noun), "nsubj");
  return labelOf(index, noun) === "appos" && isNthToDo(index, noun) ? [headOf(index, noun)] : [];
}

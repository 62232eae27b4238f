// A noun in, whom the words beside it count among its kind out: "Kenya and other members", "a bloc of which Kenya is a member".

import { dependents, formOf, headOf, isPlural, labelOf, type TreeIndex, uposOf } from "../tree-index.ts";
import { fill } from "./fill.ts";
import type { Filler } from "./frame.ts";

/** "Kenya, Chad and other members": those before them are members too. */
export function otherwiseOf(index: TreeIndex, noun: number): Filler[] {
  if (labelOf(index, noun) !== "conj" || !isPlural(index, noun)) return [];
  const other = dependents(index, noun, "amod").some((child) => /^(other|fellow|further)$/.test(formOf(index, child)));
  let first = headOf(index, noun);
  while (labelOf(index, first) === "conj") first = headOf(index, first);
  const ofClause =
    headOf(index, noun) === first &&
    index.tree.forms.slice(first, noun).includes(",") &&
    dependents(index, first, "conj")[0] === noun;
  return other && !ofClause && uposOf(index, first) === "PROPN"
    ? fill(index, first, "apposition").filter(({ word }) => word < noun)
    : [];
}

/** Words between "of which" and the noun. */
const NEAR = 12;

/** "NATO, an alliance of which Kenya and Chad are members": the noun before "of which", and what it is in apposition to. */
export function wholeOfWhich(index: TreeIndex, noun: number): Filler[] {
  if (dependents(index, noun, "cop").length === 0) return [];
  for (let at = noun - 1; at > Math.max(1, noun - NEAR); at--) {
    if (/^[;.]$/.test(formOf(index, at))) return [];
    if (!/^(which|whom)$/.test(formOf(index, at)) || formOf(index, at - 1) !== "of") continue;
    const whole = formOf(index, at - 2) === "," ? at - 3 : at - 2;
    if (whole < 0 || !/^(NOUN|PROPN)$/.test(uposOf(index, whole))) return [];
    const named = labelOf(index, whole) === "appos" ? [headOf(index, whole)] : [];
    return [...named, whole].map((word) => ({ word, via: "relative" as const }));
  }
  return [];
}

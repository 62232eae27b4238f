// A verb in, what its own auxiliaries, negations and marks say of it out.
import { CALENDAR } from "./calendar-words.ts";
import type { Verdict } from "./frame.ts";
import { CONDITIONS, MODALS, NEGATIONS } from "./governors.ts";
import { dependents, formOf, labelOf, lemmaOf, prepositionOf, type TreeIndex } from "./tree-index.ts";
import { ACTUAL } from "./verdict.ts";

/** Own auxiliaries and negation of a verb. */
export function ownStatus(index: TreeIndex, verb: number): Verdict {
  const children = index.children[verb] ?? [];
  const negated = children.some(
    (child) => NEGATIONS.has(formOf(index, child)) && child < verb + 3 && !isFocusNegation(index, child),
  );
  const modal = modalStatus(index, verb);
  if (negated && STEADY.test(lemmaOf(index, verb))) return modal ?? ACTUAL;
  if (negated && modal === undefined && endedByTime(index, verb)) return ACTUAL;
  if (negated || children.some((child) => formOf(index, child) === "longer" && formOf(index, child - 1) === "no"))
    return { status: "denied", reason: "negation" };
  if (modal !== undefined) return modal;
  const forms = children.filter((child) => child < verb).map((child) => formOf(index, child));
  const be = forms.findIndex((form) => /^(is|are|was|were|be)$/.test(form));
  if (be >= 0 && be < forms.lastIndexOf("to") && !forms.includes("been")) return { status: "planned", reason: "is to" };
  const condition = children.find((child) => labelOf(index, child) === "mark" && CONDITIONS.has(formOf(index, child)));
  return condition === undefined ? ACTUAL : { status: "planned", reason: `condition "${formOf(index, condition)}"` };
}

/** "will not change its commitment to sending arms": it stands. */
const STEADY = /^(change|alter|waver|falter|flinch|weaken|diminish|shake|deter|dissuade|discourage)$/;

function modalStatus(index: TreeIndex, verb: number): Verdict | undefined {
  const modal = dependents(index, verb, "aux").find((child) => MODALS.has(formOf(index, child)));
  return modal === undefined ? undefined : { status: "planned", reason: `modal "${formOf(index, modal)}"` };
}

/** "did not ratify it until May 1822": then it did. */
const endedByTime = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "aux").some((child) => formOf(index, child) === "did") &&
  dependents(index, verb, "obl").some(
    (child) =>
      prepositionOf(index, child) === "until" &&
      (/^\d{4}$/.test(formOf(index, child)) || CALENDAR.test(formOf(index, child))),
  );

/** "not only signed but …" denies nothing. */
const isFocusNegation = (index: TreeIndex, negation: number): boolean =>
  (index.children[negation] ?? []).some((child) => /^(only|just|merely)$/.test(formOf(index, child))) ||
  /^(only|just|merely)$/.test(formOf(index, negation + 1));

/** Infinitive with "to", also where a form of "be" stands between. */
export const isInfinitive = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark", "aux").some((child) => formOf(index, child) === "to");

/** "claims to have sent", "is said to have sent". */
export const isPerfect = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "aux").some((child) => formOf(index, child) === "have");

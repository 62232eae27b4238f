// A negated verb in, whether the act is only held back out: until a day that has come, unless something happens.
import { CALENDAR } from "../calendar-words.ts";
import { dependents, formOf, type TreeIndex, tagOf } from "../tree-index.ts";

/** "did not ratify it until May 1822", "until Chad had left": then it did, wherever the parser hung the date. */
export function endedByTime(index: TreeIndex, verb: number): boolean {
  if (!dependents(index, verb, "aux").some((child) => formOf(index, child) === "did")) return false;
  const until = index.lower.indexOf("until", verb);
  if (until < 0 || until - verb > FAR || index.lower.slice(verb, until).some((form) => /^[;:]$/.test(form)))
    return false;
  if (index.lower.slice(verb + 1, until).some((_, i) => /^(VBD|VBZ|VBP|MD)$/.test(tagOf(index, verb + 1 + i))))
    return false;
  return index.lower
    .slice(until + 1, until + NEAR)
    .some(
      (form, i) =>
        /^(\d{4}|late|later|afterwards|recently|now|then|last|yesterday)$/.test(form) ||
        CALENDAR.test(form) ||
        tagOf(index, until + 1 + i) === "VBD",
    );
}
const FAR = 14;
const NEAR = 6;

/** "will not be able to sell unless", "absent new money, it will not": it hangs on something. */
export const isUnless = (index: TreeIndex, verb: number): boolean =>
  index.lower.includes("unless") ||
  (index.lower[0] === "absent" && verb > 1) ||
  index.lower.some((form, word) => form === "absent" && /^[,;]$/.test(formOf(index, word - 1)) && word < verb);

// A word of a clause in, whether the words behind it put it in the time to come out: "flies to Peru next week", "his visit to Peru tomorrow".
import { CALENDAR } from "../calendar-words.ts";
import { formOf, type TreeIndex, tagOf } from "../tree-index.ts";

const AHEAD = 14;
const PERIOD = /^(week|weekend|month|year|spring|summer|autumn|fall|winter|day|days|weeks|months|quarter)$/;
const isUnit = (form: string): boolean => PERIOD.test(form) || CALENDAR.test(form);

/** Up to the next comma or finite verb. */
export function saysLater(index: TreeIndex, word: number): boolean {
  const { forms } = index.tree;
  for (let at = word + 1; at < Math.min(forms.length, word + AHEAD); at++) {
    if (forms[at] === "," || /^(VBD|VBZ|VBP|MD)$/.test(tagOf(index, at))) return false;
    const form = formOf(index, at);
    const next = formOf(index, at + 1);
    if (form === "tomorrow" || form === "tonight") return true;
    if (form === "this" && /^(afternoon|evening)$/.test(next)) return true;
    if (form === "later" && next === "today") return true;
    if (form === "next" && isUnit(next) && formOf(index, at + 2) !== "to" && formOf(index, at - 1) !== "the")
      return true;
    if (form === "later" && next === "this" && isUnit(formOf(index, at + 2))) return true;
    if (form === "coming" && isUnit(next)) return true;
  }
  return false;
}

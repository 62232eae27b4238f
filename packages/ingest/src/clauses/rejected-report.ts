// A clause that a noun reports in, whether somebody rejects the report out.
import { REJECTING, REPORTS } from "./governors.ts";
import { isInfinitive, ownStatus } from "./own-status.ts";
import { dependents, formOf, isVerbal, lemmaOf, type TreeIndex } from "./tree-index.ts";

/** Words between the verb and the report: "totally rejected as a sheer fabrication the story". */
const REACH = 8;

/** "rejected the story that it sent arms" denies that it did, wherever the parser hung the clause. */
export function isRejected(index: TreeIndex, verb: number, noun: number): boolean {
  if (isVerbal(index, noun)) return hasThat(index, verb) && rejects(index, noun);
  if (!REPORTS.test(lemmaOf(index, noun)) || isInfinitive(index, verb)) return false;
  for (let word = noun - 1; word >= Math.max(0, noun - REACH); word--)
    if (isVerbal(index, word)) return rejects(index, word);
  return false;
}

const hasThat = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "mark").some((mark) => formOf(index, mark) === "that");

/** "rejected", not "did not reject" or "may reject". */
export const rejects = (index: TreeIndex, verb: number): boolean =>
  REJECTING.test(lemmaOf(index, verb)) && ownStatus(index, verb).status === "actual";

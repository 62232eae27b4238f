// A clause that a noun reports in, whether somebody rejects the report out.
import { REJECTING, REPORTS } from "./governors.ts";
import { isInfinitive, ownStatus } from "./own-status.ts";
import { isVerbal, lemmaOf, type TreeIndex } from "./tree-index.ts";

/** Words between the verb and the report: "totally rejected as a sheer fabrication the story". */
const REACH = 8;

/** "rejected the story that it sent arms" denies that it did. */
export function isRejected(index: TreeIndex, verb: number, noun: number): boolean {
  if (!REPORTS.test(lemmaOf(index, noun)) || isInfinitive(index, verb)) return false;
  for (let word = noun - 1; word >= Math.max(0, noun - REACH); word--)
    if (isVerbal(index, word))
      return REJECTING.test(lemmaOf(index, word)) && ownStatus(index, word).status === "actual";
  return false;
}

// A negated frame and one of its ends in, what is said of that end instead out: "will not sign a treaty, but a memorandum".
import type { Frame, Verdict } from "../frames/frame.ts";
import { dependents, formOf, headOf, labelOf, type TreeIndex } from "../tree-index.ts";

const MAX_STEPS = 4;

/** The verdict on an end behind "but", where the verb itself is negated; undefined for any other end. */
export function butInstead(index: TreeIndex, frame: Frame, end: number): Verdict | undefined {
  const verb = frame.light >= 0 ? frame.light : frame.trigger;
  if (!dependents(index, verb, "advmod").some((word) => /^(not|n't|n’t)$/.test(formOf(index, word)))) return undefined;
  let at = end;
  for (let steps = 0; steps < MAX_STEPS && at > verb && labelOf(index, at) !== "conj"; steps++) at = headOf(index, at);
  if (at <= verb || labelOf(index, at) !== "conj") return undefined;
  if (!dependents(index, at, "cc").some((word) => formOf(index, word) === "but")) return undefined;
  const ahead = dependents(index, verb, "aux").some((word) => /^(will|would|'ll|shall|to)$/.test(formOf(index, word)));
  return { status: ahead ? "planned" : "actual", reason: "said instead" };
}

// A frame in, what a negated argument says of it out.
import type { Frame, Verdict } from "../frames/frame.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf, type TreeIndex } from "../tree-index.ts";
import { ACTUAL } from "./verdict.ts";

/** "signed no treaty", "neither side signed": a negated argument denies the event; "neither signed" the verb itself, "troops and no money" only the money. */
export function argumentNegation(index: TreeIndex, frame: Frame): Verdict {
  const slots = [frame.passive ? "patient" : "agent", "patient"];
  const words = slots.flatMap((slot) =>
    (frame.slots.get(slot) ?? [])
      .filter(({ via, word }) => via === "direct" && labelOf(index, word) !== "conj")
      .map(({ word }) => word),
  );
  const negated = words.some(
    (word) =>
      /^(none|nobody|nothing)$/.test(formOf(index, word)) ||
      (formOf(index, word) === "neither" && headOf(index, word) !== frame.trigger) ||
      dependents(index, word, "det", "cc", "cc:preconj", "advmod").some(
        (det) => /^(no|neither)$/.test(formOf(index, det)) && !/^(less|fewer|more)$/.test(formOf(index, det + 1)),
      ),
  );
  if (!negated && isWantedByNeither(index, frame)) return { status: "denied", reason: "neither wants it" };
  return negated ? { status: "denied", reason: "negated argument" } : ACTUAL;
}

/** "Neither Chad nor Mali intends to send troops". */
const isWantedByNeither = (index: TreeIndex, frame: Frame): boolean =>
  /^(intend|plan|want|wish|expect|hope|agree)$/.test(lemmaOf(index, headOf(index, frame.trigger))) &&
  (frame.slots.get("agent") ?? []).some(
    ({ via, word }) =>
      via === "control" &&
      dependents(index, word, "cc", "cc:preconj", "det").some((cc) => formOf(index, cc) === "neither"),
  );

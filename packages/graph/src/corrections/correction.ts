// A correction: one decision of an analyst, one line of corrections.jsonl, applied as the last step of a build.
import { hashOf } from "../documents/to-document.ts";

/** What was decided: two entities are one, are not one, have another name; a claim is wrong, is right. */
export const DECISIONS = ["same", "different", "rename", "reject", "confirm"] as const;
/** The name of a decision. */
export type Decision = (typeof DECISIONS)[number];

/** One decision with who, when and why. */
export interface Correction {
  /** `correction:` and 16 hex digits, a hash of the rest. */
  readonly id: string;
  readonly decision: Decision;
  /** The entity (same, different, rename) or the claim (reject, confirm) that is decided on. */
  readonly target: string;
  /** same, different: the other entity. */
  readonly other?: string;
  /** rename: the new name. */
  readonly name?: string;
  readonly author: string;
  /** ISO date and time; given by the caller, since this package has no clock. */
  readonly time: string;
  readonly why: string;
}

/** A decision before it is given its id. */
export type CorrectionContent = Omit<Correction, "id">;

/** Gives the decision its id. Throws when a part that the decision needs is missing. */
export function toCorrection(content: CorrectionContent): Correction {
  const { decision, target, other, name, author, time, why } = content;
  if (!DECISIONS.includes(decision)) throw new TypeError(`graph/toCorrection: unknown decision "${decision}"`);
  if ((decision === "same" || decision === "different") && !other)
    throw new TypeError(`graph/toCorrection: "${decision}" needs the key "other"`);
  if (decision === "rename" && !name) throw new TypeError(`graph/toCorrection: "rename" needs the key "name"`);
  const id = hashOf(JSON.stringify([decision, target, other ?? null, name ?? null, author, time, why])).slice(0, 16);
  return { id: `correction:${id}`, ...content };
}

// Two verdicts in, one out: how an outer governor changes what an inner one said.
import type { Verdict } from "../frames/frame.ts";

/** What a text states without a governor. */
export const ACTUAL: Verdict = { status: "actual", reason: "stated" };

/** Outer governor over inner event: a denied governor denies, a planned one makes planned what is not denied. */
export function under(outer: Verdict, inner: Verdict): Verdict {
  if (outer.status === "actual") return inner;
  if (inner.status === "actual") return outer;
  if (outer.status === "denied" && inner.status === "denied" && CEASING.test(inner.reason))
    return { status: "actual", reason: `${outer.reason} over ${inner.reason}` };
  if (outer.status === "denied" && inner.status === "denied")
    return { status: "planned", reason: `${outer.reason} over ${inner.reason}` };
  if (outer.status === "planned" && isOpen(outer.reason, inner.reason)) return outer;
  return outer.status === "denied" ? outer : inner;
}

/** "could refuse to sign", "was urged to refrain from selling": it may yet come to that. */
const isOpen = (outer: string, inner: string): boolean =>
  (/^"(may|might|could)"$/.test(outer) && inner.startsWith("under ")) ||
  (ASKED.test(outer) && /^under "(refrain|abstain|desist)"$/.test(inner));
const ASKED = /^under "(urge|call|ask|tell|warn|advise|request|exhort|press|implore|appeal|beg|caution)"$/;

/** "has not stopped its exports", "denied that it had stopped them": they go on. */
const CEASING = /^under "(stop|halt|cease|suspend|freeze)"$/;

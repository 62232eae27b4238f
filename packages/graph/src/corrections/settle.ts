// In: all decisions. Out: those that stand when two contradict each other, and the contradictions, for a person to look at.

import type { Correction } from "./correction.ts";
import type { CorrectionIssue } from "./correction-issue.ts";

/** Decisions in a fixed order, without those that a later one overrules. */
export interface Settled {
  readonly standing: readonly Correction[];
  readonly conflicts: readonly CorrectionIssue[];
}

/** What a decision is about: two decisions on one matter cannot both stand unless they say the same. */
function matterOf({ decision, target, other }: Correction): string {
  if (decision === "rename") return `name ${target}`;
  if (decision === "reject" || decision === "confirm") return `claim ${target}`;
  return `pair ${[target, other].sort().join(" ")}`;
}

const saysSame = (a: Correction, b: Correction): boolean => a.decision === b.decision && a.name === b.name;

/** The later decision stands (ties: the greater id); an overruled one that says otherwise is listed. */
export function settle(corrections: readonly Correction[]): Settled {
  const inTime = [...corrections].sort((a, b) => (`${a.time} ${a.id}` < `${b.time} ${b.id}` ? -1 : 1));
  const latest = new Map<string, Correction>();
  for (const correction of inTime) latest.set(matterOf(correction), correction);
  const conflicts = inTime.flatMap((correction): CorrectionIssue[] => {
    const winner = latest.get(matterOf(correction))!;
    if (saysSame(winner, correction)) return [];
    const message = `"${correction.decision}" on ${correction.target} by ${correction.author} is overruled by "${winner.decision}" of ${winner.author}`;
    return [{ correction: correction.id, code: "conflict", message }];
  });
  return { standing: inTime.filter((correction) => latest.get(matterOf(correction)) === correction), conflicts };
}

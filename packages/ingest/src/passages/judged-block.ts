// A block with what was counted on it and what it was found to be.
import type { Block } from "./block.ts";
import type { Evidence } from "./measure-block.ts";
import type { PassageKind } from "./passage.ts";
import type { PassageRule } from "./passage-rule.ts";

interface Verdict {
  readonly kind: PassageKind;
  readonly reason: string;
}

/** Verdicts are given by one judge after the other; what a judge leaves open the next one decides. */
export interface JudgedBlock {
  readonly block: Block;
  readonly seen: Evidence;
  readonly rule?: PassageRule;
  readonly verdict?: Verdict;
}

export function decide(judged: JudgedBlock, kind: PassageKind, rule: string): JudgedBlock {
  const shown = judged.block.text.slice(0, 32).replace(/\s+/g, " ");
  return { ...judged, verdict: { kind, reason: `${kind}/${rule} ${JSON.stringify(shown)}` } };
}

export function isOpen(judged: JudgedBlock): boolean {
  return judged.verdict === undefined;
}

export function isClutter(judged: JudgedBlock): boolean {
  return judged.verdict?.kind === "clutter";
}

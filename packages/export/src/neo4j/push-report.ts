// How a push is asked for and what it reports.
import type { BatchLimits } from "../rows/batches.ts";
import type { Pruned } from "./prune.ts";
import type { Written } from "./write-batch.ts";

/** How to push. */
export interface PushOptions {
  /** Also write documents and claims. */
  readonly claims?: boolean;
  /** Remove what Entente wrote and the graph no longer says. */
  readonly prune?: boolean;
  /** Write nothing; report what a push would do. */
  readonly dryRun?: boolean;
  readonly limits?: BatchLimits;
  /** Called after each batch with the number of rows done and the number expected. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a push did (or, dry, would do). */
export interface PushReport {
  readonly nodes: Written;
  readonly relationships: Written;
  readonly removed: Pruned;
  /** Constraints and indexes that were added. */
  readonly schema: number;
}

/** A sum of what batches did. */
export type Tally = { -readonly [K in keyof Written]: number };

/** The sum of nothing. */
export const noTally = (): Tally => ({ created: 0, changed: 0, unchanged: 0 });

/** Adds what a batch did to a tally. */
export function add(tally: Tally, written: Written): void {
  tally.created += written.created;
  tally.changed += written.changed;
  tally.unchanged += written.unchanged;
}

// A relation found in a sentence: two ends, the frame that joins them, the rule that says so.
import type { Relation, Status } from "@entente/graph";
import type { Attribution, Frame } from "../clauses/frames/frame.ts";
import type { Resolved } from "../clauses/owners/resolve-word.ts";
import type { Scene } from "../clauses/scene.ts";

/** One relation, before it becomes a claim. */
export interface FoundRelation {
  readonly relation: Relation;
  readonly rule: string;
  readonly scene: Scene;
  readonly frame: Frame;
  readonly source: Resolved;
  readonly target: Resolved;
  readonly status: Status;
  readonly statusReason: string;
  readonly attribution?: Attribution;
  readonly strength: number;
  readonly weak: boolean;
  readonly items: readonly Resolved[];
  readonly recipient?: Resolved;
  /** How many, in the words of the text. */
  readonly quantity?: string;
  /** The state where it happened. */
  readonly place?: Resolved;
  readonly vias: readonly string[];
  /** The source is the agreement itself: its parties, once they are known, stand for it. */
  readonly byParties?: boolean;
}

/** A relation that was nearly found, and the test that it failed. */
export interface Refusal {
  readonly rule: string;
  readonly trigger: number;
  readonly test: string;
}

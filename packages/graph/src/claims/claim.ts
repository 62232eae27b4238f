// A claim: one statement that one document makes, with its words and where they stand.
import type { Entity, EntityId } from "../entities/entity.ts";
import type { Relation } from "../vocabulary/relations.ts";
import type { Basis, Status } from "../vocabulary/statuses.ts";

/** The words that make a claim: [start, end) in UTF-16 code units of the document's text (or of its title). */
export interface Evidence {
  readonly document: string;
  /** Where the span lies; absent: the text. */
  readonly field?: "title";
  readonly start: number;
  readonly end: number;
  /** Exactly the text at the span. */
  readonly quote: string;
}

/** One statement, one line of claims.jsonl. An edge is a bundle of these. */
export interface Claim {
  /** `claim:` and 16 hex digits: a hash of what it says and where. */
  readonly id: string;
  readonly subject: EntityId;
  readonly relation: Relation;
  readonly object: EntityId;
  readonly status: Status;
  readonly basis: Basis;
  /** When the act took or takes place: ISO, day, month or year precision; `2024-02/2024-05` for an interval. */
  readonly date?: string;
  /** Entity id of a country, or the name of a place. */
  readonly place?: string;
  /** Arms: entity ids of the weapon systems named with the act. */
  readonly items?: readonly EntityId[];
  /** Arms: the quantity as the text gives it ("44 packages"). */
  readonly quantity?: string;
  /** Arms: who received them, on a claim whose object is the weapon system. */
  readonly recipient?: EntityId;
  /** HOLDS_OFFICE_IN: the office as the text words it, lower case. */
  readonly office?: string;
  /** HOLDS_OFFICE_IN: the text says that it is past. */
  readonly former?: boolean;
  /** Basis `quoted` or `alleged`: who says so, an entity id or a name. */
  readonly speaker?: string;
  readonly evidence: Evidence;
  /** Id of the rule that made it. */
  readonly rule: string;
  /** 0 to 1, calibrated: of claims at 0.9 nine in ten are right. */
  readonly confidence: number;
  /** Why the confidence is what it is, one phrase each. */
  readonly reasons: readonly string[];
  /** Set on a state-to-state claim that follows from a leader's act: the office that it follows from. */
  readonly derived?: string;
}

/** What `entente extract --jsonl` prints for one document. */
export interface Extraction {
  readonly document: { readonly id: string; readonly [key: string]: unknown };
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

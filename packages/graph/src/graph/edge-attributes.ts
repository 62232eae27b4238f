// What an edge of the graph carries: the sum of its claims.
import type { EntityId } from "../entities/entity.ts";
import type { Relation } from "../vocabulary/relations.ts";
import type { Arrow, Status } from "../vocabulary/statuses.ts";

/** Attributes of an edge. The index signature is what graphology asks of attributes. */
export interface EdgeAttributes {
  [attribute: string]: unknown;
  relation: Relation;
  status: Status;
  /** The relationship type in databases and legends. */
  arrow: Arrow;
  /** Ids of its claims, sorted. */
  claims: readonly string[];
  /** Number of documents that state it. */
  documents: number;
  /** Number of origins: copies of one text count once. */
  origins: number;
  /** Number of claims by basis. */
  reported: number;
  quoted: number;
  alleged: number;
  /** Earliest and latest event date, as precise as the source gives it. */
  firstDate?: string;
  lastDate?: string;
  /** Earliest and latest publication of a document that states it. */
  firstReported?: string;
  lastReported?: string;
  /** 0 to 0.99. */
  confidence: number;
  /** Arms: ids of the weapon systems, sorted. */
  items: readonly EntityId[];
  /** Arms: ids of the recipients, sorted. */
  recipients: readonly EntityId[];
  /** Who says so: entity ids or names, sorted. */
  speakers: readonly string[];
  /** HOLDS_OFFICE_IN: the offices as worded, sorted. */
  offices: readonly string[];
  /** Every claim follows from a leader's act: the edge counts nothing in degree, rank, strength and totals. */
  derived: boolean;
  /** Number of claims that are not derived: what degree, rank and strength count. */
  weight: number;
}

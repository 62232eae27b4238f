// What questions read: the graph and what stands behind its edges.
import type { Claim } from "../claims/claim.ts";
import type { DayRange } from "../dates/day-range.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { MultiGraph } from "./multi-graph.ts";

/** What a claim says of time and source: what can be known of it without reading its sentence. */
export interface ClaimOutline {
  /** Event days, inclusive; absent when the claim has no date. */
  readonly days: DayRange | undefined;
  /** Id of the document. */
  readonly document: string;
}

/** The claims of a graph, in memory or read when asked for. */
export interface ClaimSource {
  readonly size: number;
  /** The claim of an id. */
  get(id: string): Claim | undefined;
  /** The claims of an edge, sorted by id. */
  ofEdge(edge: string): readonly Claim[];
  /** The outlines of an edge's claims, in the same order; quick also where claims are read when asked for. */
  outlines(edge: string): readonly ClaimOutline[];
  /** All claims; every claim belongs to one edge. */
  values(): Iterable<Claim>;
}

/** A graph with its claims and documents. */
export interface GraphView {
  readonly graph: MultiGraph;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly claims: ClaimSource;
}

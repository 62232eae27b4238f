// What questions read: the graph and what stands behind its edges.
import type { Claim } from "../claims/claim.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { MultiGraph } from "./multi-graph.ts";

/** The claims of a graph, in memory or read when asked for. */
export interface ClaimSource {
  readonly size: number;
  /** The claim of an id. */
  get(id: string): Claim | undefined;
  /** The claims of an edge, sorted by id. */
  ofEdge(edge: string): readonly Claim[];
  /** All claims; every claim belongs to one edge. */
  values(): Iterable<Claim>;
}

/** A graph with its claims and documents. */
export interface GraphView {
  readonly graph: MultiGraph;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly claims: ClaimSource;
}

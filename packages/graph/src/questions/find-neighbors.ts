// In: a node and what is asked of its edges. Out: the edges, strongest first.
import type { EdgeAttributes } from "../graph/edge-attributes.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { byWeight, type EdgeRow, edgeRow } from "./edge-row.ts";

/** Which edges of the node. */
export interface NeighborOptions extends EdgeFilter {
  /** Default both. */
  readonly direction?: "out" | "in" | "both";
  /** Default 1000, the strongest. */
  readonly limit?: number;
}

/** Keys with the two numbers they are sorted by, so that only rows that are returned are made. */
type Weighed = readonly [edge: string, documents: number, claims: number];
const heavier = (a: Weighed, b: Weighed): number => b[1] - a[1] || b[2] - a[2] || (a[0] < b[0] ? -1 : 1);

/** Edges of a node. */
export function findNeighbors(view: GraphView, node: string, options: NeighborOptions = {}): EdgeRow[] {
  const { direction = "both", limit = 1000 } = options;
  const test = edgeTest(view, options);
  const found: Weighed[] = [];
  const take = (edge: string, attributes: EdgeAttributes): void => {
    if (test(edge, attributes)) found.push([edge, attributes.documents, attributes.claims.length]);
  };
  if (direction === "out") view.graph.forEachOutEdge(node, take);
  else if (direction === "in") view.graph.forEachInEdge(node, take);
  else view.graph.forEachEdge(node, take);
  const rows = found
    .sort(heavier)
    .slice(0, limit)
    .map(([edge]) => edgeRow(view.graph, edge));
  return rows.sort(byWeight);
}

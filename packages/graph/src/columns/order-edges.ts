// In: a graph. Out: its nodes and edges in the order of the columns.
import type { MultiGraph } from "../graph/multi-graph.ts";

/** Nodes by id, edges by (source, key), and where each stands. */
export interface ColumnOrder {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly nodeIndex: ReadonlyMap<string, number>;
}

/** The order in which columns and evidence count nodes and edges. */
export function orderEdges(graph: MultiGraph): ColumnOrder {
  const nodes = graph.nodes().sort();
  const edges = nodes.flatMap((node) => graph.outEdges(node).sort());
  return { nodes, edges, nodeIndex: new Map(nodes.map((node, index) => [node, index])) };
}

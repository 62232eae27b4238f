// In: a graph and the nodes and edges wanted of it. Out: what the smaller graph is built from.
import type { GraphView } from "../graph/graph-view.ts";
import type { GraphInput, Records } from "../graph/records.ts";

/** Claims of the edges; without edges, those of all edges among the nodes. */
export function subgraphInput(
  view: GraphView,
  records: Records,
  nodes: readonly string[],
  edges: readonly string[],
): GraphInput {
  const wanted = new Set(nodes);
  const among = (): string[] =>
    [...wanted].flatMap((node) => view.graph.outEdges(node).filter((edge) => wanted.has(view.graph.target(edge))));
  const keys = edges.length > 0 ? edges.filter((edge) => view.graph.hasEdge(edge)) : among();
  const ids = new Set(keys.flatMap((edge) => [...view.graph.getEdgeAttributes(edge).claims]));
  return {
    documents: records.documents.values(),
    entities: records.entities.values(),
    claims: [...ids].flatMap((id) => records.claims.get(id) ?? []),
    corrections: records.corrections.values(),
  };
}

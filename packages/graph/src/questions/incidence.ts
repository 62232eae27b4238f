// In: a graph. Out: the edges of each node by relation, strongest first, so that a hub is not walked through for its best edges.
import type { EdgeAttributes } from "../graph/edge-attributes.ts";
import type { MultiGraph } from "../graph/multi-graph.ts";
import type { Relation } from "../vocabulary/relations.ts";

/** An edge with what it is sorted by. */
export interface IncidentEdge {
  readonly edge: string;
  readonly attributes: EdgeAttributes;
  readonly source: string;
}

/** Edges of a node by relation. */
export type IncidentEdges = ReadonlyMap<Relation, readonly IncidentEdge[]>;

const made = new WeakMap<MultiGraph, ReadonlyMap<string, IncidentEdges>>();

/** Most documents first, then most claims, then by key. */
export const heavier = (a: IncidentEdge, b: IncidentEdge): number =>
  b.attributes.documents - a.attributes.documents ||
  (b.attributes.claims?.length ?? 0) - (a.attributes.claims?.length ?? 0) ||
  (a.edge < b.edge ? -1 : 1);

/** Made when first asked for, once for each graph; a graph read from columns has it made while it is loaded. */
export function incidence(graph: MultiGraph): ReadonlyMap<string, IncidentEdges> {
  const known = made.get(graph);
  if (known) return known;
  const edges: IncidentEdge[] = [];
  const ends: string[] = [];
  graph.forEachEdge((edge, attributes, source, target) => {
    edges.push({ edge, attributes, source });
    ends.push(target);
  });
  const targetOf = new Map(edges.map((edge, index) => [edge, ends[index]!]));
  const byNode = new Map<string, Map<Relation, IncidentEdge[]>>();
  // Sorted once, all together: every list is then in order.
  for (const edge of edges.sort(heavier)) {
    const target = targetOf.get(edge)!;
    add(byNode, edge.source, edge);
    if (target !== edge.source) add(byNode, target, edge);
  }
  made.set(graph, byNode);
  return byNode;
}

function add(byNode: Map<string, Map<Relation, IncidentEdge[]>>, node: string, edge: IncidentEdge): void {
  let lists = byNode.get(node);
  if (!lists) byNode.set(node, (lists = new Map()));
  const list = lists.get(edge.attributes.relation);
  if (list) list.push(edge);
  else lists.set(edge.attributes.relation, [edge]);
}

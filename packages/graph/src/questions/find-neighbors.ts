// In: a node and what is asked of its edges. Out: the edges, strongest first.
import type { GraphView } from "../graph/graph-view.ts";
import type { Relation } from "../vocabulary/relations.ts";
import { type EdgeFilter, edgeTest } from "./edge-filter.ts";
import { type EdgeRow, edgeRow } from "./edge-row.ts";
import { heavier, type IncidentEdge, incidence } from "./incidence.ts";

/** Which edges of the node. */
export interface NeighborOptions extends EdgeFilter {
  /** Default both. */
  readonly direction?: "out" | "in" | "both";
  /** Default 1000, the strongest. */
  readonly limit?: number;
}

const wantedRelations = (relation: EdgeFilter["relation"]): ReadonlySet<Relation> | undefined =>
  relation === undefined ? undefined : new Set(typeof relation === "string" ? [relation] : relation);

/** Edges of a node. Lists by relation are read from their strong ends until there are enough. */
export function findNeighbors(view: GraphView, node: string, options: NeighborOptions = {}): EdgeRow[] {
  const { direction = "both", limit = 1000 } = options;
  const relations = wantedRelations(options.relation);
  const test = edgeTest(view, options);
  const passes = ({ edge, attributes, source }: IncidentEdge): boolean =>
    (direction === "both" || (source === node) === (direction === "out") || view.graph.target(edge) === source) &&
    test(edge, attributes);
  const lists = [...(incidence(view.graph).get(node) ?? [])].filter(
    ([relation]) => !relations || relations.has(relation),
  );
  return strongest(
    lists.map(([, list]) => list),
    passes,
    limit,
  ).map(({ edge }) => edgeRow(view.graph, edge));
}

/** The first of several sorted lists, merged. */
function strongest(
  lists: readonly (readonly IncidentEdge[])[],
  passes: (edge: IncidentEdge) => boolean,
  limit: number,
): IncidentEdge[] {
  const at = lists.map(() => 0);
  const advance = (list: number): IncidentEdge | undefined => {
    const edges = lists[list]!;
    while (at[list]! < edges.length) {
      const edge = edges[at[list]!]!;
      at[list]! += 1;
      if (passes(edge)) return edge;
    }
    return undefined;
  };
  const heads = lists.map((_, list) => advance(list));
  const found: IncidentEdge[] = [];
  while (found.length < limit) {
    let best = -1;
    for (let list = 0; list < heads.length; list++) {
      const head = heads[list];
      if (head && (best < 0 || heavier(head, heads[best]!) < 0)) best = list;
    }
    if (best < 0) break;
    found.push(heads[best]!);
    heads[best] = advance(best);
  }
  return found;
}

// Where nodes lie: read from columns; and given to a graph that has none, so that what was corrected stays where it is seen.
import type { Columns } from "../columns/columns.ts";
import type { MultiGraph } from "../graph/multi-graph.ts";

/** Where a node lies, and in which community. */
export interface Place {
  readonly community: number;
  readonly x: number;
  readonly y: number;
}

/** The places of all nodes by id. */
export function placesIn({ header, arrays, string }: Columns): Map<string, Place> {
  const places = new Map<string, Place>();
  for (let node = 0; node < header.nodes; node++)
    places.set(string(arrays.nodeId[node]!), {
      community: arrays.nodeCommunity[node]!,
      x: arrays.nodeX[node]! / 100,
      y: arrays.nodeY[node]! / 100,
    });
  return places;
}

/** Gives each node its place; a node that has none is put beside its neighbours. */
export function takePlaces(graph: MultiGraph, places: ReadonlyMap<string, Place>): void {
  for (const node of graph.nodes()) {
    const { community, x, y } = places.get(node) ?? besideOthers(graph, node, places);
    graph.mergeNodeAttributes(node, { community, x, y });
  }
}

/** About the distance between two small nodes. */
const BESIDE = 20;

function besideOthers(graph: MultiGraph, node: string, places: ReadonlyMap<string, Place>): Place {
  const known = graph
    .neighbors(node)
    .map((other) => places.get(other))
    .filter((place) => place !== undefined);
  const mean = (read: (place: Place) => number): number =>
    known.length === 0 ? 0 : Math.round(known.reduce((sum, place) => sum + read(place), 0) / known.length);
  return { community: known[0]?.community ?? 0, x: mean(({ x }) => x) + BESIDE, y: mean(({ y }) => y) + BESIDE };
}

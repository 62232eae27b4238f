// In: a graph. Out: the same graph with `community`, `x` and `y` on every node, the same numbers every time.
import * as circlepackModule from "graphology-layout/circlepack.js";
import * as forceModule from "graphology-layout-forceatlas2";
import type { MultiGraph } from "../graph/multi-graph.ts";
import { collapse } from "./collapse.ts";
import { evenOut, type Place } from "./even-out.ts";
import { findCommunities } from "./find-communities.ts";
import { packComponents } from "./pack-components.ts";
import { seededRandom } from "./random.ts";
import type { SimpleGraph } from "./simple-graph.ts";
import { splitComponents } from "./split-components.ts";

type Assign = { assign(graph: unknown, options: object): void };
const circlepack = circlepackModule.default as unknown as Assign;
const force = forceModule.default as unknown as Assign & { inferSettings(order: number): object };

/** Rounds of ForceAtlas2 by number of nodes: small graphs settle fully, large ones within a minute. */
const ROUNDS: readonly (readonly [upTo: number, rounds: number])[] = [
  [1_000, 600],
  [5_000, 250],
  [20_000, 80],
  [100_000, 20],
];

/** About the distance between two small nodes. */
const SPACING = 20;

const hundredths = (value: number): number => Math.round((Number.isFinite(value) ? value : 0) * 100) / 100 + 0;

/**
 * Groups by Louvain. Each connected part for itself: its groups packed as circles, pulled by ForceAtlas2 and evened out; then
 * the parts side by side, the largest first. Coordinates are rounded to 0.01.
 */
export function arrange(graph: MultiGraph): void {
  if (graph.order === 0) return;
  const communities = findCommunities(graph);
  const simple = collapse(graph);
  simple.forEachNode((node) =>
    simple.mergeNodeAttributes(node, {
      community: communities.get(node)!,
      size: 1 + Math.sqrt(graph.getNodeAttributes(node).strength),
    }),
  );
  const parts = splitComponents(simple).map(placeComponent);
  for (const { node, x, y } of packComponents(parts, 2 * SPACING))
    graph.mergeNodeAttributes(node, { community: communities.get(node)!, x: hundredths(x), y: hundredths(y) });
}

function placeComponent(part: SimpleGraph): Place[] {
  circlepack.assign(part, { hierarchyAttributes: ["community"], rng: seededRandom(1) });
  pull(part);
  const places: Place[] = [];
  part.forEachNode((node, { x, y, size }) => places.push({ node, x: x!, y: y!, room: size! }));
  // Two stand one above the other, so that both have room for a name.
  if (places.length === 2) return places.map((place, at) => ({ ...place, x: 0, y: at * -SPACING }));
  return evenOut(places, SPACING);
}

function pull(part: SimpleGraph): void {
  if (part.size === 0) return;
  const rounds = ROUNDS.find(([upTo]) => part.order <= upTo)?.[1] ?? 5;
  // Weights are square roots already and an influence of 1 takes them as they are: no power is computed.
  const settings = {
    ...force.inferSettings(part.order),
    edgeWeightInfluence: 1,
    strongGravityMode: true,
    gravity: 0.05,
  };
  force.assign(part, { iterations: rounds, settings, getEdgeWeight: "weight" });
}

/** Whether every node has a position. */
export function isArranged(graph: MultiGraph): boolean {
  let all = true;
  graph.forEachNode((_node, { x, y, community }) => {
    if (x === undefined || y === undefined || community === undefined) all = false;
  });
  return all;
}

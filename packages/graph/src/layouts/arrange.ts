// In: a graph. Out: the same graph with `community`, `x` and `y` on every node, the same numbers every time.
import * as circlepackModule from "graphology-layout/circlepack.js";
import * as forceModule from "graphology-layout-forceatlas2";
import type { MultiGraph } from "../graph/multi-graph.ts";
import { collapse, type SimpleGraph } from "./collapse.ts";
import { findCommunities } from "./find-communities.ts";
import { seededRandom } from "./random.ts";

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

const hundredths = (value: number): number => Math.round((Number.isFinite(value) ? value : 0) * 100) / 100 + 0;

/** Groups by Louvain, packs the groups as circles, lets ForceAtlas2 pull; coordinates are rounded to 0.01. */
export function arrange(graph: MultiGraph): void {
  const communities = findCommunities(graph);
  const simple = collapse(graph);
  simple.forEachNode((node) =>
    simple.mergeNodeAttributes(node, {
      community: communities.get(node)!,
      size: 1 + Math.sqrt(graph.getNodeAttributes(node).strength),
    }),
  );
  circlepack.assign(simple, { hierarchyAttributes: ["community"], rng: seededRandom(1) });
  pull(simple);
  simple.forEachNode((node, { x, y }) =>
    graph.mergeNodeAttributes(node, { community: communities.get(node)!, x: hundredths(x!), y: hundredths(y!) }),
  );
}

function pull(simple: SimpleGraph): void {
  const rounds = ROUNDS.find(([upTo]) => simple.order <= upTo)?.[1] ?? 5;
  if (simple.size === 0) return;
  // Weights are square roots already and an influence of 1 takes them as they are: no power is computed.
  const settings = {
    ...force.inferSettings(simple.order),
    edgeWeightInfluence: 1,
    strongGravityMode: false,
    gravity: 1,
  };
  force.assign(simple, { iterations: rounds, settings, getEdgeWeight: "weight" });
}

/** Whether every node has a position. */
export function isArranged(graph: MultiGraph): boolean {
  let all = true;
  graph.forEachNode((_node, { x, y, community }) => {
    if (x === undefined || y === undefined || community === undefined) all = false;
  });
  return all;
}

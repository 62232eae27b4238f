// In: the graph. Out: the number of each node's community, 0 the largest. Louvain with a fixed seed.
import * as louvainModule from "graphology-communities-louvain";
import type { MultiGraph } from "../graph/multi-graph.ts";
import { collapse } from "./collapse.ts";
import { seededRandom } from "./random.ts";

type Louvain = (graph: unknown, options: object) => Record<string, number>;
const louvain = louvainModule.default as unknown as Louvain;

/** Options of community detection. */
export interface CommunityOptions {
  /** Above 1 gives smaller communities. */
  readonly resolution?: number;
  readonly seed?: number;
}

/** Communities by node, numbered by falling size, ties by smallest id. */
export function findCommunities(graph: MultiGraph, options: CommunityOptions = {}): Map<string, number> {
  const { resolution = 1, seed = 1 } = options;
  const simple = collapse(graph);
  if (simple.size === 0) return new Map(graph.nodes().map((node, index) => [node, index]));
  const found = louvain(simple, { resolution, rng: seededRandom(seed), getEdgeWeight: "weight" });
  const members = new Map<number, string[]>();
  for (const node of graph.nodes()) {
    const group = members.get(found[node]!);
    if (group) group.push(node);
    else members.set(found[node]!, [node]);
  }
  const smallest = (group: readonly string[]): string => [...group].sort()[0]!;
  const ranked = [...members.values()].sort((a, b) => b.length - a.length || (smallest(a) < smallest(b) ? -1 : 1));
  return new Map(ranked.flatMap((group, index) => group.map((node): [string, number] => [node, index])));
}

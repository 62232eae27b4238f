// In: the multigraph. Out: a simple undirected graph with one edge per pair, weighed by the direct claims between the two.
import type { MultiGraph } from "../graph/multi-graph.ts";
import { createSimpleGraph, type SimpleGraph } from "./simple-graph.ts";

/** Derived edges and loops are left out; weights are square roots, so that one loud pair does not swallow the picture. */
export function collapse(graph: MultiGraph): SimpleGraph {
  const simple = createSimpleGraph();
  graph.forEachNode((node) => simple.addNode(node));
  const weights = new Map<string, Map<string, number>>();
  graph.forEachEdge((_edge, { weight }, source, target) => {
    if (weight === 0 || source === target) return;
    const [low, high] = source < target ? [source, target] : [target, source];
    let row = weights.get(low);
    if (!row) weights.set(low, (row = new Map()));
    row.set(high, (row.get(high) ?? 0) + weight);
  });
  for (const [low, row] of weights)
    for (const [high, weight] of row) simple.addEdge(low, high, { weight: Math.sqrt(weight) });
  return simple;
}

// In: the graph and a measure. Out: nodes by it. Derived edges count nothing.
import * as betweennessModule from "graphology-metrics/centrality/betweenness.js";
import * as pagerankModule from "graphology-metrics/centrality/pagerank.js";
import type { GraphView } from "../graph/graph-view.ts";
import { collapse } from "../layouts/collapse.ts";
import { type NodeRow, nodeRow } from "./node-row.ts";

/** How to rank: direct claims, direct edges, PageRank or betweenness on pairs weighed by direct claims. */
export type RankMeasure = "strength" | "degree" | "pagerank" | "betweenness";

/** A node with its score. */
export interface RankRow extends NodeRow {
  readonly score: number;
}

type Measure = (graph: unknown, options: object) => Record<string, number>;
const pagerank = pagerankModule.default as unknown as Measure;
const betweenness = betweennessModule.default as unknown as Measure;

function scoresOf({ graph }: GraphView, measure: RankMeasure): (node: string) => number {
  if (measure === "strength") return (node) => graph.getNodeAttributes(node).strength;
  if (measure === "degree") {
    const counts = new Map<string, number>();
    graph.forEachEdge((_edge, { derived }, source, target) => {
      if (derived) return;
      for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + 1);
    });
    return (node) => counts.get(node) ?? 0;
  }
  const scores =
    measure === "pagerank"
      ? pagerank(collapse(graph), { getEdgeWeight: "weight" })
      : betweenness(collapse(graph), { getEdgeWeight: null });
  return (node) => Math.round(scores[node]! * 1e6) / 1e6;
}

/** All nodes, highest score first. */
export function rankNodes(view: GraphView, measure: RankMeasure = "strength"): RankRow[] {
  const score = scoresOf(view, measure);
  const rows = view.graph.nodes().map((node) => ({ ...nodeRow(view.graph, node), score: score(node) }));
  return rows.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

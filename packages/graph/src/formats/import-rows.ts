// In: nodes and edges that a format gave. Out: a graph without claims.
import { EntenteGraph } from "../graph/entente-graph.ts";
import { createMultiGraph, type SerializedGraph } from "../graph/multi-graph.ts";
import type { ExportEdge, ExportNode } from "./export-rows.ts";

const EMPTY = { size: 0, get: () => undefined, ofEdge: () => [], outlines: () => [], values: () => [] };

/** Draws the graph. It has nodes and edges with their attributes; documents and claims are in the files of a graph alone. */
export function importRows(nodes: readonly ExportNode[], edges: readonly ExportEdge[]): EntenteGraph {
  const graph = createMultiGraph();
  const serialized = {
    attributes: {},
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes,
    edges,
  } as unknown as SerializedGraph;
  graph.import(serialized);
  const records = { documents: new Map(), entities: new Map(), claims: new Map(), corrections: new Map() };
  return new EntenteGraph({ graph, claims: EMPTY, dangling: [], issues: [], records });
}

// In: the files of a graph. Out: the graph, and what was wrong with the files.
import { utf8ToText } from "../columns/read-string.ts";
import { buildGraph, type EntenteGraph } from "../graph/entente-graph.ts";
import type { SerializedGraph } from "../graph/multi-graph.ts";
import type { FileIssue } from "./file-issue.ts";
import { type ReadFile, readRecords } from "./read-records.ts";

/** A graph that was read. */
export interface ReadGraph {
  readonly graph: EntenteGraph;
  readonly issues: readonly FileIssue[];
}

/** Reads the record files and builds the graph anew; positions come from graph.json where there is one. */
export function fromFiles(read: ReadFile): ReadGraph {
  const { issues, ...records } = readRecords(read);
  const graph = buildGraph(records);
  const positions = read("graph.json");
  if (positions !== undefined) takePositions(graph, typeof positions === "string" ? positions : utf8ToText(positions));
  return { graph, issues };
}

/** Positions are a convenience: a graph.json that cannot be parsed only means that they are computed again. */
function takePositions({ graph }: EntenteGraph, text: string): void {
  let nodes: SerializedGraph["nodes"];
  try {
    nodes = (JSON.parse(text) as SerializedGraph).nodes;
  } catch {
    return;
  }
  for (const { key, attributes } of nodes) {
    const { x, y, community } = attributes;
    if (graph.hasNode(key) && x !== undefined && y !== undefined && community !== undefined)
      graph.mergeNodeAttributes(key, { community, x, y });
  }
}

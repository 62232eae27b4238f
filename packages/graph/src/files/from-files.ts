// In: the files of a graph. Out: the graph, and what was wrong with the files.
import type { Claim } from "../claims/claim.ts";
import { utf8ToText } from "../columns/read-string.ts";
import type { Correction } from "../corrections/correction.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { Entity } from "../entities/entity.ts";
import { buildGraph, type EntenteGraph } from "../graph/entente-graph.ts";
import type { SerializedGraph } from "../graph/multi-graph.ts";
import type { FileIssue } from "./file-issue.ts";
import { parseLines } from "./parse-lines.ts";

/** Gives the content of a file of the graph, or undefined when there is none of that path. */
export type ReadFile = (path: string) => string | Uint8Array | undefined;

/** A graph that was read. */
export interface ReadGraph {
  readonly graph: EntenteGraph;
  readonly issues: readonly FileIssue[];
}

/** Reads the record files and builds the graph anew; positions come from graph.json where there is one. */
export function fromFiles(read: ReadFile): ReadGraph {
  const issues: FileIssue[] = [];
  const records = <T>(file: string, name: "document" | "entity" | "claim" | "correction"): readonly T[] => {
    const content = read(file);
    if (content === undefined) {
      if (name !== "correction") issues.push({ file, code: "missing", message: "is not there" });
      return [];
    }
    const parsed = parseLines<T>(file, name, content);
    issues.push(...parsed.issues);
    return parsed.records;
  };
  const graph = buildGraph({
    documents: records<SourceDocument>("documents.jsonl", "document"),
    entities: records<Entity>("entities.jsonl", "entity"),
    claims: records<Claim>("claims.jsonl", "claim"),
    corrections: records<Correction>("corrections.jsonl", "correction"),
  });
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

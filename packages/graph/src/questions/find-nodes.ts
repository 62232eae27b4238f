// In: words. Out: nodes whose id, name, alias or code has them, best first.
import { foldLetters } from "../entities/slug.ts";
import type { GraphView } from "../graph/graph-view.ts";
import type { NodeKind } from "../vocabulary/node-kinds.ts";
import { type NodeRow, nodeRow } from "./node-row.ts";
import { eachOccurrence, foldedNames } from "./resolve-node.ts";

/** What to look for. */
export interface FindOptions {
  readonly kind?: NodeKind;
  /** Default 20. */
  readonly limit?: number;
}

/** The name itself, its start, the start of a word in it, its middle. */
function closeness(before: string, after: string): number {
  if (before === "\n") return after === "\n" ? 4 : 3;
  return /[^\p{L}\p{N}]/u.test(before) ? 2 : 1;
}

/** Rows by closeness, then by strength. */
export function findNodes({ graph }: GraphView, text: string, { kind, limit = 20 }: FindOptions = {}): NodeRow[] {
  const wanted = foldLetters(text.trim());
  if (!wanted || wanted.includes("\n")) return [];
  const best = new Map<string, number>();
  eachOccurrence(foldedNames(graph), wanted, (node, before, after) => {
    const score = closeness(before, after);
    if (score > (best.get(node) ?? 0)) best.set(node, score);
  });
  const found = [...best.keys()].filter((node) => !kind || graph.getNodeAttributes(node).entityType === kind);
  const rows = found.map((node) => ({ row: nodeRow(graph, node), score: best.get(node)! }));
  rows.sort((a, b) => b.score - a.score || b.row.strength - a.row.strength || (a.row.id < b.row.id ? -1 : 1));
  return rows.slice(0, limit).map(({ row }) => row);
}

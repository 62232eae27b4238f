// In: words. Out: nodes whose id, name, alias or code has them, best first.
import { foldLetters } from "../entities/slug.ts";
import type { GraphView } from "../graph/graph-view.ts";
import type { NodeKind } from "../vocabulary/node-kinds.ts";
import { type NodeRow, nodeRow } from "./node-row.ts";
import { foldedNames } from "./resolve-node.ts";

/** What to look for. */
export interface FindOptions {
  readonly kind?: NodeKind;
  /** Default 20. */
  readonly limit?: number;
}

/** The name itself, its start, the start of a word in it, its middle. */
function closeness(name: string, wanted: string): number {
  if (name === wanted) return 4;
  const at = name.indexOf(wanted);
  if (at < 0) return 0;
  if (at === 0) return 3;
  return /[^\p{L}\p{N}]/u.test(name[at - 1]!) ? 2 : 1;
}

/** Rows by closeness, then by strength. */
export function findNodes({ graph }: GraphView, text: string, { kind, limit = 20 }: FindOptions = {}): NodeRow[] {
  const wanted = foldLetters(text.trim());
  if (!wanted) return [];
  const best = new Map<string, number>();
  for (const { name, node } of foldedNames(graph)) {
    const score = closeness(name, wanted);
    if (score > (best.get(node) ?? 0)) best.set(node, score);
  }
  const found = [...best.keys()].filter((node) => !kind || graph.getNodeAttributes(node).entityType === kind);
  const rows = found.map((node) => ({ row: nodeRow(graph, node), score: best.get(node)! }));
  rows.sort((a, b) => b.score - a.score || b.row.strength - a.row.strength || (a.row.id < b.row.id ? -1 : 1));
  return rows.slice(0, limit).map(({ row }) => row);
}

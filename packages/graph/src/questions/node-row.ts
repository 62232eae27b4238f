// In: a node. Out: its row in answers.
import type { MultiGraph } from "../graph/multi-graph.ts";
import type { NodeKind } from "../vocabulary/node-kinds.ts";

/** A node as a row. */
export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly entityType: NodeKind;
  /** Sum of direct claims of its edges. */
  readonly strength: number;
  /** Number of its edges. */
  readonly edges: number;
  readonly aliases: readonly string[];
}

/** The row of a node. */
export function nodeRow(graph: MultiGraph, id: string): NodeRow {
  const { name, entityType, strength, aliases } = graph.getNodeAttributes(id);
  return { id, name, entityType, strength, edges: graph.degree(id), aliases };
}

/** Columns that tables of nodes show. */
export const NODE_COLUMNS: readonly (keyof NodeRow)[] = ["name", "entityType", "strength", "edges", "id"];

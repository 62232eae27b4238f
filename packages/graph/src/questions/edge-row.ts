// In: an edge. Out: its row in answers.
import type { MultiGraph } from "../graph/multi-graph.ts";
import type { Relation } from "../vocabulary/relations.ts";
import type { Arrow, Status } from "../vocabulary/statuses.ts";

/** An edge as a row. */
export interface EdgeRow {
  /** Key of the edge: what `evidence` takes. */
  readonly edge: string;
  readonly source: string;
  readonly sourceName: string;
  readonly relation: Relation;
  readonly status: Status;
  readonly arrow: Arrow;
  readonly target: string;
  readonly targetName: string;
  readonly claims: number;
  readonly documents: number;
  readonly firstDate: string | undefined;
  readonly lastDate: string | undefined;
  readonly confidence: number;
  readonly derived: boolean;
}

/** The row of an edge. */
export function edgeRow(graph: MultiGraph, edge: string): EdgeRow {
  const attributes = graph.getEdgeAttributes(edge);
  const [source, target] = [graph.source(edge), graph.target(edge)];
  return {
    edge,
    source,
    sourceName: graph.getNodeAttributes(source).name,
    relation: attributes.relation,
    status: attributes.status,
    arrow: attributes.arrow,
    target,
    targetName: graph.getNodeAttributes(target).name,
    claims: attributes.claims.length,
    documents: attributes.documents,
    firstDate: attributes.firstDate,
    lastDate: attributes.lastDate,
    confidence: attributes.confidence,
    derived: attributes.derived,
  };
}

/** Columns that tables of edges show. */
export const EDGE_COLUMNS: readonly (keyof EdgeRow)[] = [
  "sourceName",
  "arrow",
  "targetName",
  "documents",
  "firstDate",
  "lastDate",
  "confidence",
];

/** Most documents first, then most claims, then by key. */
export const byWeight = (a: EdgeRow, b: EdgeRow): number =>
  b.documents - a.documents || b.claims - a.claims || (a.edge < b.edge ? -1 : 1);

// A sort order in, a window of the rows that the filters leave out: the table that stands for the drawing.
import type { Dataset } from "../data/dataset.ts";
import { describeEdge, type EdgeRow, type NodeRow } from "./describe.ts";

export type EdgeColumn = "source" | "arrow" | "target" | "claims" | "documents" | "first" | "last" | "confidence";
export type NodeColumn = "name" | "kind" | "degree" | "claims";

export interface RowsQuestion<Column extends string> {
  readonly sort: Column;
  readonly descending: boolean;
  readonly from: number;
  readonly count: number;
  /** Only rows whose names hold this text. */
  readonly text: string;
}

export interface Rows<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Rows of edges with a shown claim. */
export function listEdges(data: Dataset, claims: Uint32Array, question: RowsQuestion<EdgeColumn>): Rows<EdgeRow> {
  const text = question.text.toLowerCase();
  const rows: EdgeRow[] = [];
  for (let edge = 0; edge < data.edges.count; edge++) {
    if (!claims[edge]) continue;
    if (text !== "" && !endsHold(data, edge, text)) continue;
    rows.push(describeEdge(data, edge, claims[edge]!));
  }
  const value = (row: EdgeRow): string | number => {
    if (question.sort === "source" || question.sort === "target") return row[question.sort].name;
    // By the dates that the table shows: of the reports, where no text dates the act.
    if (question.sort === "first") return row.first || row.reportedFirst;
    if (question.sort === "last") return row.last || row.reportedLast;
    return row[question.sort];
  };
  return cut(rows, value, question);
}

function endsHold(data: Dataset, edge: number, text: string): boolean {
  const name = (node: number): string => data.nodes.names[node]!.toLowerCase();
  return name(data.edges.source[edge]!).includes(text) || name(data.edges.target[edge]!).includes(text);
}

/** Rows of nodes with a shown edge. */
export function listNodes(data: Dataset, claims: Uint32Array, question: RowsQuestion<NodeColumn>): Rows<NodeRow> {
  const degree = new Uint32Array(data.nodes.count);
  const total = new Uint32Array(data.nodes.count);
  for (let edge = 0; edge < data.edges.count; edge++) {
    if (!claims[edge] || data.edges.derived[edge]) continue;
    for (const node of new Set([data.edges.source[edge]!, data.edges.target[edge]!])) {
      degree[node]!++;
      total[node]! += claims[edge]!;
    }
  }
  const text = question.text.toLowerCase();
  const rows: NodeRow[] = [];
  for (let node = 0; node < data.nodes.count; node++) {
    if (!degree[node] || (text !== "" && !data.nodes.names[node]!.toLowerCase().includes(text))) continue;
    const [id, name, kind] = [data.nodes.ids[node]!, data.nodes.names[node]!, data.kindNames[data.nodes.kinds[node]!]!];
    rows.push({ index: node, id, name, kind, degree: degree[node]!, claims: total[node]! });
  }
  return cut(rows, (row) => row[question.sort], question);
}

function cut<Row extends { readonly index: number }>(
  rows: Row[],
  value: (row: Row) => string | number,
  question: RowsQuestion<string>,
): Rows<Row> {
  const order = question.descending ? -1 : 1;
  rows.sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    return (a < b ? -order : a > b ? order : 0) || one.index - other.index;
  });
  return { total: rows.length, rows: rows.slice(question.from, question.from + question.count) };
}

// A sort order in, a window of the rows that the filters leave out: the table that stands for the drawing.
import type { Dataset } from "../data/dataset.ts";
import { describeEdge, type EdgeRow, type NodeRow } from "./describe.ts";
import { fold } from "./search.ts";

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

/** Names of all nodes as `fold` writes them; asked for where a text is looked for. */
type Folded = () => readonly string[];

const NOT_ASKED: readonly string[] = [];

/** Rows of edges with a shown claim. */
export function listEdges(
  data: Dataset,
  claims: Uint32Array,
  question: RowsQuestion<EdgeColumn>,
  folded: Folded = () => data.nodes.names.map(fold),
): Rows<EdgeRow> {
  const text = fold(question.text);
  const names = text === "" ? NOT_ASKED : folded();
  const rows: EdgeRow[] = [];
  for (let edge = 0; edge < data.edges.count; edge++) {
    if (!claims[edge]) continue;
    const [source, target] = [data.edges.source[edge]!, data.edges.target[edge]!];
    if (text !== "" && !names[source]!.includes(text) && !names[target]!.includes(text)) continue;
    rows.push(describeEdge(data, edge, claims[edge]!));
  }
  const value = (row: EdgeRow): string | number => {
    if (question.sort === "source" || question.sort === "target") return row[question.sort].name;
    // By the dates that the table shows: of the reports, where no text dates the act.
    if (question.sort === "first") return row.since.date;
    if (question.sort === "last") return row.until.date;
    return row[question.sort];
  };
  return cut(rows, value, question);
}

/** Rows of nodes with a shown edge. */
export function listNodes(
  data: Dataset,
  claims: Uint32Array,
  question: RowsQuestion<NodeColumn>,
  folded: Folded = () => data.nodes.names.map(fold),
): Rows<NodeRow> {
  const degree = new Uint32Array(data.nodes.count);
  const total = new Uint32Array(data.nodes.count);
  for (let edge = 0; edge < data.edges.count; edge++) {
    if (!claims[edge] || data.edges.derived[edge]) continue;
    for (const node of new Set([data.edges.source[edge]!, data.edges.target[edge]!])) {
      degree[node]!++;
      total[node]! += claims[edge]!;
    }
  }
  const text = fold(question.text);
  const names = text === "" ? NOT_ASKED : folded();
  const rows: NodeRow[] = [];
  for (let node = 0; node < data.nodes.count; node++) {
    if (!degree[node] || (text !== "" && !names[node]!.includes(text))) continue;
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

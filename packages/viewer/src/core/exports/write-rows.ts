// Rows of nodes and edges in, a file's text out: CSV, GraphML or graphology's JSON.
import type { EdgeRow, NodeRow } from "../questions/describe.ts";

export interface RowsToWrite {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

export type RowFormat = "csv" | "graphml" | "json";

/** Edges alone in CSV, one a line; nodes and edges in the others. */
export function writeRows(rows: RowsToWrite, format: RowFormat): string {
  if (format === "csv") return toCsv(rows.edges);
  return format === "graphml" ? toGraphml(rows) : toJson(rows);
}

const EDGE_FIELDS = [
  "relation",
  "arrow",
  "status",
  "claims",
  "documents",
  "first",
  "last",
  "reportedFirst",
  "reportedLast",
  "confidence",
] as const;
const NODE_FIELDS = ["name", "kind", "degree", "claims"] as const;

// A field that a spreadsheet would take for a formula is opened by an apostrophe.
function csvField(value: unknown): string {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toCsv(edges: readonly EdgeRow[]): string {
  const head = ["source", "source_name", "target", "target_name", ...EDGE_FIELDS];
  const lines = edges.map((row) => [
    row.source.id,
    row.source.name,
    row.target.id,
    row.target.name,
    ...EDGE_FIELDS.map((field) => row[field]),
  ]);
  return `${[head, ...lines].map((line) => line.map(csvField).join(",")).join("\r\n")}\r\n`;
}

/** What XML cannot carry at all (control characters) is left out. */
const xml = (value: unknown): string =>
  String(value ?? "")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function toGraphml({ nodes, edges }: RowsToWrite): string {
  const type = (field: string): string =>
    ["claims", "documents", "degree"].includes(field) ? "int" : field === "confidence" ? "double" : "string";
  const key = (target: string, field: string): string =>
    `<key id="${target}-${field}" for="${target}" attr.name="${field}" attr.type="${type(field)}"/>`;
  const data = (target: string, row: object, fields: readonly string[]): string =>
    fields
      .map((field) => `<data key="${target}-${field}">${xml((row as Record<string, unknown>)[field])}</data>`)
      .join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_FIELDS.map((field) => key("node", field)),
    ...EDGE_FIELDS.map((field) => key("edge", field)),
    '<graph edgedefault="directed">',
    ...nodes.map((row) => `<node id="${xml(row.id)}">${data("node", row, NODE_FIELDS)}</node>`),
    ...edges.map(
      (row) =>
        `<edge id="${xml(row.id)}" source="${xml(row.source.id)}" target="${xml(row.target.id)}">${data("edge", row, EDGE_FIELDS)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function toJson({ nodes, edges }: RowsToWrite): string {
  const pick = (row: object, fields: readonly string[]): object =>
    Object.fromEntries(fields.map((field) => [field, (row as Record<string, unknown>)[field]]));
  const graph = {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: {},
    nodes: nodes.map((row) => ({ key: row.id, attributes: pick(row, NODE_FIELDS) })),
    edges: edges.map((row) => ({
      key: row.id,
      source: row.source.id,
      target: row.target.id,
      attributes: pick(row, EDGE_FIELDS),
    })),
  };
  return `${JSON.stringify(graph, null, 1)}\n`;
}

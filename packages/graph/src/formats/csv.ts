// CSV (RFC 4180) of the tables: out; nodes and edges in again. Lists are JSON; an absent value is an empty cell, an empty string "".
import type { EntenteGraph } from "../graph/entente-graph.ts";
import type { GraphView } from "../graph/graph-view.ts";
import { type AttributeColumn, type ColumnType, valueText } from "./attribute-column.ts";
import type { ExportOptions } from "./export-rows.ts";
import { importRows } from "./import-rows.ts";
import { parseCsv } from "./parse-csv.ts";
import { type Table, tablesOf } from "./tables.ts";

/** A file of several. */
export interface TextFile {
  readonly path: string;
  readonly chunks: Iterable<string>;
}

const quoted = (text: string): string =>
  text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function* lines({ columns, rows }: Table): Generator<string> {
  yield `${columns.map(({ name }) => quoted(name)).join(",")}\r\n`;
  for (const row of rows) {
    const cells = columns.map(({ name, type }) => (row[name] === undefined ? "" : quoted(valueText(row[name], type))));
    yield `${cells.join(",")}\r\n`;
  }
}

/** nodes.csv, edges.csv and, where there are claims, claims.csv and documents.csv. */
export function* toCSV(view: GraphView, options: ExportOptions = {}): Generator<TextFile> {
  for (const table of tablesOf(view, options)) yield { path: `${table.name}.csv`, chunks: lines(table) };
}

/** CSV has no types: these are the names that are not text. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  aliases: "json",
  parties: "json",
  claims: "json",
  items: "json",
  recipients: "json",
  speakers: "json",
  offices: "json",
  sentences: "json",
  uris: "json",
  strength: "integer",
  community: "integer",
  documents: "integer",
  origins: "integer",
  reported: "integer",
  quoted: "integer",
  alleged: "integer",
  weight: "integer",
  x: "number",
  y: "number",
  confidence: "number",
  derived: "boolean",
};

/** Numbers, truth values and lists of this package's own columns are read as such; other columns are text, unless given in `types`. */
export function fromCSV(
  files: { readonly nodes: string; readonly edges: string },
  types: Readonly<Record<string, ColumnType>> = {},
): EntenteGraph {
  const typed = (name: string): AttributeColumn => ({ name, type: types[name] ?? TYPES[name] ?? "string" });
  const nodes = parseCsv(files.nodes, typed).map(({ id, ...attributes }) => ({ key: String(id), attributes }));
  const edges = parseCsv(files.edges, typed).map(({ key, source, target, ...attributes }, index) => ({
    key: key === undefined ? `${source}|${index}|${target}` : String(key),
    source: String(source),
    target: String(target),
    attributes,
  }));
  return importRows(nodes, edges);
}

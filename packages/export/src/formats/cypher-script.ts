// A graph in, a script for cypher-shell out: schema, nodes, relationships, each statement an idempotent MERGE.
import type { GraphView } from "@entente/graph";
import { type Batch, toBatches } from "../rows/batches.ts";
import type { ColumnType } from "../rows/columns.ts";
import type { Row, RowValue } from "../rows/row.ts";
import { type RowOptions, toRows } from "../rows/to-rows.ts";
import { writeStatement } from "../schema/row-statements.ts";
import { schemaStatements } from "../schema/schema-statements.ts";

/** Smaller than a push's: cypher-shell reads a statement whole before it sends it. */
const LIMITS = { rows: 1000, bytes: 1_000_000 };

/** Yields statements one after the other; each ends with a semicolon and a line break, and holds no other line that does. */
export function* toCypherScript(graph: GraphView, options: RowOptions = {}): Generator<string> {
  yield `// ${graph.graph.order} nodes, ${graph.graph.size} relationships. Run: cypher-shell --file graph.cypher\n`;
  const arrows = new Set<string>();
  graph.graph.forEachEdge((_key, { arrow }) => arrows.add(arrow));
  for (const statement of schemaStatements(arrows, options.claims === true)) yield `${statement};\n`;
  yield "CALL db.awaitIndexes(300);\n";
  for (const batch of toBatches(toRows(graph, options), LIMITS)) yield batchStatement(batch);
}

function batchStatement({ table, rows }: Batch): string {
  const literals = rows.map(rowLiteral).join(",\n");
  return `${writeStatement(table).replace("$rows", () => `[\n${literals}\n]`)};\n`;
}

function rowLiteral(row: Row): string {
  const p = Object.entries(row.table.columns)
    .filter(([name]) => name !== "writer")
    .map(([name, type]) => `${name}: ${literal(row.values[name] ?? null, type)}`);
  const ends = row.source === undefined ? "" : `, source: ${text(row.source)}, target: ${text(row.target!)}`;
  return `{id: ${text(row.id)}, digest: ${text(String(row.values.digest))}${ends}, p: {${p.join(", ")}}}`;
}

/** A value as a literal of Cypher. */
export function literal(value: RowValue, type: ColumnType): string {
  if (value === null) return "null";
  if (typeof value === "object") return `[${value.map(text).join(", ")}]`;
  if (type === "date") return `date(${text(String(value))})`;
  if (type === "float") return Number.isInteger(value) ? `${value}.0` : String(value);
  return typeof value === "string" ? text(value) : String(value);
}

/** A string literal on one line: quotes and backslashes escaped, everything that is no printable character by its code. */
const text = (value: string): string =>
  `'${value.replace(/[\\']/g, "\\$&").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;

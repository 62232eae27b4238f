// Rows in, loaded into a child's empty database with its indexes; saved under a name where there is one.
import { renameSync, rmSync } from "node:fs";
import { type Batch, toBatches } from "../rows/batches.ts";
import type { ColumnType } from "../rows/columns.ts";
import type { Row, RowValue } from "../rows/row.ts";
import type { NodeTable, Table } from "../rows/tables.ts";
import type { EngineChild } from "./child.ts";

/** Loading is not a query: it may take an hour. */
const LOADING = 3_600_000;

const toValue = (value: RowValue, type: ColumnType): unknown => (type === "date" ? { $date: value } : value);

function valuesOf(row: Row): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const { columns } = row.table;
  for (const name in columns) {
    const value = row.values[name] ?? null;
    if (value !== null) values[name] = toValue(value, columns[name]!);
  }
  return values;
}

/** Sends the rows batch by batch, waiting for each, then makes indexes and saves. */
export async function loadRows(child: EngineChild, rows: Iterable<Row>, save?: string): Promise<void> {
  const tables = new Set<Table>();
  const whole = new Set<string>();
  for (const batch of toBatches(rows)) {
    tables.add(batch.table);
    for (const column of wholeFloats(batch)) whole.add(column);
    await child.ask(taskOf(batch), LOADING);
  }
  const nodes = [...tables].filter((table): table is NodeTable => table.what === "node");
  const statements = [...whole, ...indexStatements(nodes)];
  const arriving = save && `${save}.${process.pid}`;
  if (arriving) rmSync(arriving, { force: true });
  await child.ask({ task: "finish", statements, ...(arriving ? { save: arriving } : {}) }, LOADING);
  if (save && arriving) renameSync(arriving, save);
}

function taskOf({ table, rows }: Batch): Parameters<EngineChild["ask"]>[0] {
  if (table.what === "node") {
    return { task: "nodes", load: { labels: table.labels, keyLabel: table.labels[0], rows: rows.map(valuesOf) } };
  }
  const ends = rows.map((row) => ({ source: row.source!, target: row.target!, values: valuesOf(row) }));
  return { task: "edges", load: { type: table.name, from: table.from, to: table.to, rows: ends } };
}

/** A number such as 1 arrives as an integer, and integers divide otherwise: statements that make floats of them. */
function wholeFloats({ table, rows }: Batch): string[] {
  const pattern = table.what === "node" ? `(n:${table.name})` : `()-[n:${table.name}]->()`;
  return Object.entries(table.columns)
    .filter(([name, type]) => type === "float" && rows.some((row) => Number.isInteger(row.values[name])))
    .map(([name]) => `MATCH ${pattern} WHERE n.${name} = 0 OR n.${name} = 1 SET n.${name} = toFloat(n.${name})`);
}

/** Lookups by id and by name, under every label. */
function indexStatements(tables: readonly NodeTable[]): string[] {
  const labels = new Set(tables.flatMap((table) => table.labels));
  return [...labels].flatMap((label) =>
    (label === "Document" || label === "Claim" ? ["id", ...(label === "Claim" ? ["edge"] : [])] : ["id", "name"]).map(
      (property) => `CREATE INDEX ${label.toLowerCase()}_${property} FOR (n:${label}) ON (n.${property})`,
    ),
  );
}

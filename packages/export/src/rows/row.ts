// A row: what becomes one node or one relationship.
import { createHash } from "node:crypto";
import type { Table } from "./tables.ts";

/** A value as the column's type says it; days are ISO strings. Absent and null are the same. */
export type RowValue = string | number | boolean | readonly string[] | null;

/** One node or relationship with all columns of its table. */
export interface Row {
  readonly table: Table;
  readonly id: string;
  /** Ids of the ends of a relationship. */
  readonly source?: string;
  readonly target?: string;
  readonly values: Readonly<Record<string, RowValue>>;
}

/** The value of the column `writer`. */
export const WRITER = "entente";

/** Completes a row: every column is there, absent ones as null, `digest` is a hash of the values before it. */
export function toRow(
  table: Table,
  given: Readonly<Record<string, RowValue | undefined>>,
  ends?: readonly [string, string],
): Row {
  const values: Record<string, RowValue> = {};
  const hash = createHash("sha1");
  for (const name of Object.keys(table.columns)) {
    if (name === "digest") continue;
    const value = name === "writer" ? WRITER : (given[name] ?? null);
    values[name] = value;
    if (value !== null) hash.update(`${name}=${typeof value === "string" ? value : JSON.stringify(value)}\n`);
  }
  values.digest = hash.digest("hex").slice(0, 16);
  const id = String(values.id);
  return ends ? { table, id, source: ends[0], target: ends[1], values } : { table, id, values };
}

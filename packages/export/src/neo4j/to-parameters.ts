// Rows in, parameters of the driver out: integers as BigInt, days as Date, everything else as it is.

import neo4j from "neo4j-driver";
import type { ColumnType } from "../rows/columns.ts";
import type { Row, RowValue } from "../rows/row.ts";

/** What `writeStatement` takes for one row. */
export interface RowParameter {
  readonly id: string;
  readonly digest: RowValue;
  readonly source?: string;
  readonly target?: string;
  readonly p: Readonly<Record<string, unknown>>;
}

/** A JavaScript number would be packed as a float, a string would not be a Date. */
export function toParameterValue(value: RowValue, type: ColumnType): unknown {
  if (value === null) return null;
  if (type === "integer") return BigInt(value as number);
  if (type !== "date") return value;
  const [year = 0, month = 1, day = 1] = String(value).split("-").map(Number);
  return new neo4j.types.Date(year, month, day);
}

/** Absent values are sent as null, so that a property that the graph no longer has is removed. */
export function toParameter(row: Row): RowParameter {
  const p: Record<string, unknown> = {};
  const { columns } = row.table;
  for (const name in columns)
    if (name !== "writer") p[name] = toParameterValue(row.values[name] ?? null, columns[name]!);
  const { id, source, target } = row;
  const digest = row.values.digest ?? null;
  return source === undefined || target === undefined ? { id, digest, p } : { id, digest, source, target, p };
}

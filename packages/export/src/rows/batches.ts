// Rows in, batches of one table out, bounded by number and by size.
import type { Row, RowValue } from "./row.ts";
import type { Table } from "./tables.ts";

/** Rows of one table that are written in one transaction. */
export interface Batch {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** How large a batch may grow. */
export interface BatchLimits {
  readonly rows: number;
  readonly bytes: number;
}

/** 10,000 rows and 8 MB keep a transaction within a heap of 512 MB; larger ones were not faster. */
export const BATCH_LIMITS: BatchLimits = { rows: 10_000, bytes: 8_000_000 };

const sizeOf = (value: RowValue): number => {
  if (typeof value === "string") return value.length;
  return typeof value === "object" && value !== null ? value.reduce((sum, item) => sum + item.length + 2, 0) : 4;
};

/** About what a row weighs on the wire: its text and ten bytes a column for names and marks. */
function rowSize(row: Row): number {
  let size = 0;
  for (const name in row.values) size += 10 + sizeOf(row.values[name]!);
  return size;
}

/** Groups consecutive rows of the same table. A row larger than the limit travels alone. */
export function* toBatches(rows: Iterable<Row>, limits: BatchLimits = BATCH_LIMITS): Generator<Batch> {
  let [batch, bytes] = [[] as Row[], 0];
  for (const row of rows) {
    const size = rowSize(row);
    const first = batch[0];
    if (first && (first.table !== row.table || batch.length >= limits.rows || bytes + size > limits.bytes)) {
      yield { table: first.table, rows: batch };
      [batch, bytes] = [[], 0];
    }
    batch.push(row);
    bytes += size;
  }
  if (batch[0]) yield { table: batch[0].table, rows: batch };
}

// In: columns. Out: the bytes of graph.columns (layout: columns.ts).
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { COLUMN_TYPES } from "./column-types.ts";
import { COLUMNS_MAGIC, type ColumnArrays, type Columns } from "./columns.ts";

/** Where a column lies: offset from the start of the file in bytes, length in elements. */
export interface ColumnPlace {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

const NAMES = Object.keys(COLUMN_TYPES) as (keyof ColumnArrays)[];
const aligned = (offset: number): number => Math.ceil(offset / 8) * 8;

function places(arrays: ColumnArrays, start: number): ColumnPlace[] {
  let offset = start;
  return NAMES.map((name) => {
    const column = arrays[name];
    const place = { name, type: COLUMN_TYPES[name], offset, length: column.length };
    offset = aligned(offset + column.byteLength);
    return place;
  });
}

/** Chunks whose concatenation is the file. Offsets in the header count from `dataStart`, so that its own length does not matter. */
export function* encodeColumns({ header, arrays }: Columns): Generator<Uint8Array> {
  const columns = places(arrays, 0);
  const json = utf8ToBytes(JSON.stringify({ ...header, columns }));
  const padded = aligned(12 + json.length) - 12;
  const head = new Uint8Array(12 + padded).fill(32);
  head.set(utf8ToBytes(COLUMNS_MAGIC));
  new DataView(head.buffer).setUint32(8, padded, true);
  head.set(json, 12);
  yield head;
  for (const { name, offset, length } of columns) {
    const column = arrays[name as keyof ColumnArrays];
    yield new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    const padding = aligned(offset + length * column.BYTES_PER_ELEMENT) - offset - column.byteLength;
    if (padding > 0) yield new Uint8Array(padding);
  }
}

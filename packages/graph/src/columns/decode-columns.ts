// In: the bytes of graph.columns. Out: the columns, as views of the same buffer.
import { ARRAY_TYPES, type ArrayType, COLUMN_TYPES } from "./column-types.ts";
import { COLUMNS_MAGIC, type ColumnArrays, type Columns, type ColumnsHeader } from "./columns.ts";
import type { ColumnPlace } from "./encode-columns.ts";
import { readString, utf8ToText } from "./read-string.ts";

type FileHeader = ColumnsHeader & { readonly columns: readonly ColumnPlace[] };

/** Parses the file without copying (bytes that do not start at a multiple of 8 are copied once). Throws when it is none of version 1. */
export function decodeColumns(input: Uint8Array): Columns {
  const bytes = input.byteOffset % 8 === 0 ? input : input.slice();
  if (bytes.length < 12 || utf8ToText(bytes.subarray(0, 8)) !== COLUMNS_MAGIC)
    throw new TypeError(`graph/decodeColumns: the file does not open with "${COLUMNS_MAGIC}"; build the graph again`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const start = 12 + length;
  const { columns, ...header } = JSON.parse(utf8ToText(bytes.subarray(12, start))) as FileHeader;
  const arrays: Partial<Record<string, unknown>> = {};
  for (const { name, type, offset, length: count } of columns) {
    if (!Object.hasOwn(COLUMN_TYPES, name) || !Object.hasOwn(ARRAY_TYPES, type)) continue;
    const make = ARRAY_TYPES[type as ArrayType];
    if (start + offset + count * make.BYTES_PER_ELEMENT > bytes.length)
      throw new RangeError(`graph/decodeColumns: the file ends before column "${name}"; build the graph again`);
    arrays[name] = new make(bytes.buffer as ArrayBuffer, bytes.byteOffset + start + offset, count);
  }
  const missing = Object.keys(COLUMN_TYPES).find((name) => arrays[name] === undefined);
  if (missing) throw new TypeError(`graph/decodeColumns: column "${missing}" is missing`);
  const complete = arrays as unknown as ColumnArrays;
  for (const [what, column] of COUNTED) {
    const held = complete[column].length;
    if (header[what] !== held)
      throw new RangeError(
        `graph/decodeColumns: the header counts ${header[what]} ${what}, the columns hold ${held}; build the graph again`,
      );
  }
  return { header, arrays: complete, string: readString(complete) };
}

/** Who reads the columns makes room for as many as the header says: it must not promise what is not there. */
const COUNTED = [
  ["nodes", "nodeId"],
  ["edges", "edgeSource"],
  ["claims", "claimIdHigh"],
  ["documents", "documentId"],
] as const;

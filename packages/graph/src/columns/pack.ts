// In: rows and a function that reads one. Out: a typed array; and the pair of arrays of a list column.
import type { StringTable } from "./intern-strings.ts";

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Fills `target` with the value of each row. */
export function pack<Row, Target extends NumberArray>(
  rows: readonly Row[],
  target: Target,
  read: (row: Row, index: number) => number,
): Target {
  for (let index = 0; index < rows.length; index++) target[index] = read(rows[index]!, index);
  return target;
}

/** Offsets and values of a column of lists of strings. */
export function packLists<Row>(
  rows: readonly Row[],
  strings: StringTable,
  read: (row: Row) => readonly string[] | undefined,
): { offsets: Uint32Array; values: Uint32Array } {
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    for (const text of read(rows[index]!) ?? []) values.push(strings.add(text));
    offsets[index + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}

/** The code of a name; throws when the table does not hold it. */
export function codeOf(table: readonly string[], name: string): number {
  const code = table.indexOf(name);
  if (code < 0) throw new RangeError(`graph/toColumns: "${name}" is not in the vocabulary`);
  return code;
}

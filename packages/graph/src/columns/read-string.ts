// In: the bytes of the interned strings. Out: a function that gives the string of an index, decoded once.
import type { ColumnArrays } from "./columns.ts";

// The Encoding Standard's decoder: part of every runtime (Node, Deno, browsers), though not of ECMAScript's own library.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Bytes of UTF-8 as text. */
export const utf8ToText = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes);

/** Reads interned strings. */
export function readString(arrays: Pick<ColumnArrays, "stringBytes" | "stringOffsets">): (index: number) => string {
  const { stringBytes, stringOffsets } = arrays;
  const decoder = new TextDecoder("utf-8");
  const known: string[] = [""];
  return (index) =>
    (known[index] ??= decoder.decode(stringBytes.subarray(stringOffsets[index], stringOffsets[index + 1])));
}

// In: strings, one by one. Out: a number for each, equal for equal strings, and at the end their bytes.
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Interns strings; 0 is the empty string. */
export interface StringTable {
  add(text: string | undefined): number;
  readonly size: number;
  finish(): { readonly stringBytes: Uint8Array; readonly stringOffsets: Uint32Array };
}

/** An empty table. Numbers are given in the order of first use. */
export function createStringTable(): StringTable {
  const numbers = new Map<string, number>([["", 0]]);
  return {
    add(text = "") {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    get size() {
      return numbers.size;
    },
    finish: () => encodeStrings([...numbers.keys()]),
  };
}

function encodeStrings(strings: readonly string[]): { stringBytes: Uint8Array; stringOffsets: Uint32Array } {
  const encoded = strings.map((text) => utf8ToBytes(text));
  const stringOffsets = new Uint32Array(strings.length + 1);
  for (const [index, bytes] of encoded.entries()) stringOffsets[index + 1] = stringOffsets[index]! + bytes.length;
  const stringBytes = new Uint8Array(stringOffsets[strings.length]!);
  for (const [index, bytes] of encoded.entries()) stringBytes.set(bytes, stringOffsets[index]);
  return { stringBytes, stringOffsets };
}

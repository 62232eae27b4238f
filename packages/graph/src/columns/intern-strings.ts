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
    finish: () => encodeStrings(numbers.keys(), numbers.size),
  };
}

/** Characters that are encoded at a time: an array of bytes for every string would cost more than the strings. */
const CHUNK = 65_536;
const LONE = /\p{Surrogate}/u;
const LONE_ALL = /\p{Surrogate}/gu;

function encodeStrings(
  strings: Iterable<string>,
  size: number,
): { stringBytes: Uint8Array; stringOffsets: Uint32Array } {
  const stringOffsets = new Uint32Array(size + 1);
  const chunks: Uint8Array[] = [];
  let [index, batch] = [0, ""];
  for (const any of strings) {
    // Halves of a pair that stand alone would join across strings.
    const text = LONE.test(any) ? any.replace(LONE_ALL, "\ufffd") : any;
    stringOffsets[index + 1] = stringOffsets[index]! + utf8Length(text);
    index++;
    batch += text;
    if (batch.length < CHUNK) continue;
    chunks.push(utf8ToBytes(batch));
    batch = "";
  }
  chunks.push(utf8ToBytes(batch));
  const stringBytes = new Uint8Array(stringOffsets[size]!);
  let start = 0;
  for (const chunk of chunks) {
    stringBytes.set(chunk, start);
    start += chunk.length;
  }
  return { stringBytes, stringOffsets };
}

/** Bytes of a well-formed text in UTF-8. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A pair of surrogates is two units and four bytes.
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}

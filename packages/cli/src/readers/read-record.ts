// One line of JSON (a line of .jsonl, a row of .csv) in, its document out; the text stays as it was written.

import { oneLine } from "../sources/one-line.ts";
import { cleanText } from "./decode-text.ts";
import { documentFields } from "./document-fields.ts";
import { oneDocument, type Reading, type ReadOptions } from "./reading.ts";

/** Throws when it is no JSON object; a record without text is a problem that names the fields it has. */
export function readRecord(bytes: Uint8Array, options: ReadOptions): Reading {
  const record: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof record !== "object" || record === null || Array.isArray(record)) throw new Error("it is no JSON object");
  const { text, ...fields } = documentFields(record as Record<string, unknown>, options.fields);
  if (text === undefined) {
    const names = oneLine(Object.keys(record).slice(0, 8).join(", "));
    const reason = `it has no text among its fields (${names}); say which with --fields text=<name>`;
    return { documents: [], problems: [{ kind: "empty", reason }] };
  }
  return oneDocument({ ...fields, text: cleanText(text) });
}

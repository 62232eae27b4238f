// In: records and how much text is kept. Out: their lines, in chunks of bytes.
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Claim } from "../claims/claim.ts";
import type { SourceDocument } from "../documents/document.ts";
import type { TextKept } from "./manifest.ts";
import type { RecordName } from "./record-fields.ts";
import { recordLine } from "./record-line.ts";

/** Code units that are gathered before a chunk is given out. */
const CHUNK = 65_536;

/** Joins small strings to chunks of bytes. */
export function* batched(texts: Iterable<string>): Generator<Uint8Array> {
  let batch = "";
  for (const text of texts) {
    batch += text;
    if (batch.length < CHUNK) continue;
    yield utf8ToBytes(batch);
    batch = "";
  }
  if (batch) yield utf8ToBytes(batch);
}

/** A record without the words that are not to be passed on. */
export function withoutText<T extends object>(name: RecordName, record: T, text: TextKept): T {
  if (name === "document" && text !== "full")
    return { ...(record as unknown as SourceDocument), text: "" } as unknown as T;
  if (name !== "claim" || text !== "none") return record;
  const claim = record as unknown as Claim;
  return { ...claim, evidence: { ...claim.evidence, quote: "" } } as unknown as T;
}

/** Lines of records. */
export const recordLines = (name: RecordName, records: Iterable<object>, text: TextKept): Generator<Uint8Array> =>
  batched(lines(name, records, text));

function* lines(name: RecordName, records: Iterable<object>, text: TextKept): Generator<string> {
  for (const record of records) yield `${recordLine(name, withoutText(name, record, text))}\n`;
}

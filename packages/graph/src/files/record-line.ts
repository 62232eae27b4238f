// In: a record. Out: its line of JSON, keys in the order of the table, so that equal records give equal bytes.
import { type Fields, RECORD_FIELDS, type RecordName } from "./record-fields.ts";

function ordered(record: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const value = record[key];
    if (value === undefined) continue;
    const inner = fields[key]!.properties;
    result[key] = inner ? ordered(value as Record<string, unknown>, inner) : value;
  }
  return result;
}

/** One line, without its line feed. Fields that are not in the table are not written. */
export const recordLine = (name: RecordName, record: object): string =>
  JSON.stringify(ordered(record as Record<string, unknown>, RECORD_FIELDS[name]));

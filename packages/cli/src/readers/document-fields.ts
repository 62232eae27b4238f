// A record with the names that sources use in, the fields of a document out.
import type { DocumentInput } from "@entente/graph";
import { readDate } from "./read-date.ts";

/** The names under which a field is looked for, the first that holds something wins. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "key", "guid"],
  uri: ["uri", "url", "link", "canonical"],
  title: ["title", "headline"],
  publisher: ["publisher", "source", "site", "site_name", "outlet"],
  published: ["published", "date", "published_at", "publishedAt", "pubDate", "datetime", "day"],
  language: ["language", "lang"],
  text: ["text", "body", "content", "article"],
};

/** Fields that --fields can name. */
export const FIELD_NAMES: readonly string[] = Object.keys(NAMES);

/** `mapping` (field to column) goes before the usual names. Values that are neither text nor number are passed over. */
export function documentFields(
  record: Readonly<Record<string, unknown>>,
  mapping: Readonly<Record<string, string>>,
): Partial<DocumentInput> {
  const found: Record<string, string> = {};
  for (const [field, usual] of Object.entries(NAMES)) {
    const names = mapping[field] === undefined ? usual : [mapping[field]];
    const value = names.map((name) => written(record[name])).find((text) => text !== undefined);
    const read = field === "published" ? readDate(value) : value;
    if (read !== undefined) found[field] = read;
  }
  return found;
}

function written(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

// The name of a file in, what it holds out.
import type { Format } from "./piece.ts";

/** What holds several pieces, each of which is read by itself. */
export type Container = "lines" | "table" | "zip";

/** How a file is read: unpacked by gunzip first or not, then as a container or as one piece. */
export interface FileKind {
  readonly gzip: boolean;
  readonly holds: Format | Container;
}

const BY_ENDING: Readonly<Record<string, Format | Container>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "lines",
  ndjson: "lines",
  json: "record",
  csv: "table",
  tsv: "table",
  pdf: "pdf",
  docx: "docx",
  eml: "email",
  rss: "feed",
  atom: "feed",
  xml: "feed",
  zip: "zip",
};

/** Names of formats that --format takes, for standard input and odd endings. */
export const ENDINGS: readonly string[] = Object.keys(BY_ENDING);

/** Undefined: not a document. */
export function fileKind(name: string): FileKind | undefined {
  const lower = name.toLowerCase();
  const gzip = lower.endsWith(".gz");
  const ending = (gzip ? lower.slice(0, -3) : lower).split(".").at(-1) ?? "";
  const holds = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  return holds && { gzip, holds };
}

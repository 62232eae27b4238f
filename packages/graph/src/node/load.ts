// In: a folder (or the URL of one) with the files of a graph. Out: the graph.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fromColumns } from "../columns/from-columns.ts";
import type { FileIssue } from "../files/file-issue.ts";
import { fromFiles } from "../files/from-files.ts";
import type { Manifest } from "../files/manifest.ts";
import { type ReadFile, type ReadRecords, readRecords } from "../files/read-records.ts";
import type { EntenteGraph } from "../graph/entente-graph.ts";

/** How to load. */
export interface LoadOptions {
  /** `records` builds the graph anew from its claims, `columns` reads the drawn graph; absent: records up to 100,000 claims. */
  readonly from?: "records" | "columns";
}

const CLAIMS_IN_MEMORY = 100_000;

/** Reads files of a folder; a path never leaves it. */
export const folderReader =
  (folder: string): ReadFile =>
  (path) => {
    const file = join(folder, ...path.split("/"));
    return existsSync(file) ? readFileSync(file) : undefined;
  };

/** Loads a graph. Throws when the folder holds none, or when a file is broken (`checkFiles` says where). */
export function load(location: string | URL, options: LoadOptions = {}): EntenteGraph {
  const folder = location instanceof URL || location.startsWith("file:") ? fileURLToPath(location) : location;
  if (!existsSync(join(folder, "manifest.json")))
    throw new Error(`graph/load: "${folder}" holds no graph (no manifest.json); make one with "entente build"`);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  const from = options.from ?? (manifest.counts.claims > CLAIMS_IN_MEMORY ? "columns" : "records");
  if (from === "columns")
    return fromColumns(readFileSync(join(folder, "graph.columns")), {
      evidence: (chunk) => readFileSync(join(folder, "evidence", `${chunk}.jsonl`)),
    });
  const { graph, issues } = fromFiles(folderReader(folder));
  refuse(folder, issues);
  return graph;
}

/** The records of a graph alone, from which it is built. Throws when a file is broken. */
export function loadRecords(folder: string): ReadRecords {
  const records = readRecords(folderReader(folder));
  refuse(folder, records.issues);
  return records;
}

function refuse(folder: string, issues: readonly FileIssue[]): void {
  const [first] = issues;
  if (first)
    throw new Error(
      `graph/load: ${folder}/${first.file}${first.line ? `:${first.line}` : ""} ${first.message} (${issues.length} problems; see "entente check")`,
    );
}

// In: a graph and a folder. Out: its files in that folder, each put in place whole.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest, TextKept } from "../files/manifest.ts";
import { recordLines } from "../files/record-lines.ts";
import { type FilesOptions, type GraphFile, toFiles } from "../files/to-files.ts";
import type { EntenteGraph } from "../graph/entente-graph.ts";

/** How a file ends while this process writes it. */
const MINE = `.${process.pid}.part`;

/** Writes chunks beside the target and renames: a reader sees the old file or the new one, never a part. */
export function writeWhole(path: string, chunks: Iterable<Uint8Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = path + MINE;
  const file = openSync(temporary, "w");
  try {
    for (const chunk of chunks) for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done);
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(temporary, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(temporary, path);
}

/** What the folder's manifest says of how its graph was made: what a graph that is only corrected or thinned keeps. */
export function optionsOf(folder: string): FilesOptions {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return {};
  const { versions, options, inputs } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const { text = "full", ...rest } = options as { text?: TextKept };
  return { versions, inputs, options: rest, text };
}

/**
 * Writes all files of a graph into a folder; the manifest comes last, and files of an older graph that are not of this one
 * are removed. Returns the paths written. The folder's `views.json` stays. Without options, those of the graph that is there are kept.
 */
export function save(graph: EntenteGraph, folder: string, options: FilesOptions = optionsOf(folder)): string[] {
  return saveFiles(graph, folder, options, () => false);
}

/** The same, but for the corrections: somebody else writes them (`saveCorrections`), perhaps just now. */
export function saveButCorrections(graph: EntenteGraph, folder: string): string[] {
  return saveFiles(graph, folder, optionsOf(folder), (path) => path === "corrections.jsonl");
}

function saveFiles(
  graph: EntenteGraph,
  folder: string,
  options: FilesOptions,
  isOthers: (path: string) => boolean,
): string[] {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (const { path, chunks } of toFiles(graph, options) as Iterable<GraphFile>) {
    if (path === "manifest.json")
      removeOthers(folder, (other) => written.includes(other) || other === path || isOthers(other));
    if (isOthers(path)) {
      // The manifest holds its hash.
      for (const _chunk of chunks);
      continue;
    }
    writeWhole(join(folder, ...path.split("/")), chunks);
    written.push(path);
  }
  return written;
}

/** Writes the corrections of a graph alone: its other files follow from them and from what lies beside them. */
export function saveCorrections({ records }: EntenteGraph, folder: string): void {
  const path = join(folder, "corrections.jsonl");
  if (records.corrections.size === 0) rmSync(path, { force: true });
  else writeWhole(path, recordLines("correction", records.corrections.values(), "full"));
}

/** Only names that a graph's files have are touched: a folder given by mistake loses nothing else. */
const OWN = /^(documents|entities|claims|corrections)\.jsonl$|^graph\.(json|columns)$|^evidence\/\d+\.jsonl$|\.part$/;

function removeOthers(folder: string, isWanted: (path: string) => boolean): void {
  const evidence = join(folder, "evidence");
  const chunks = existsSync(evidence) ? readdirSync(evidence).map((name) => `evidence/${name}`) : [];
  for (const path of [...readdirSync(folder), ...chunks])
    if (OWN.test(path) && !isWanted(path) && !path.endsWith(MINE)) rmSync(join(folder, path), { force: true });
}

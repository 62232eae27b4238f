// Files that were dropped or chosen in, the graph they hold opened.
import type { Source } from "../../core/index.ts";
import { model } from "./app-model.svelte.ts";
import { clearHash } from "./keep.ts";

export async function readFiles(files: readonly File[]): Promise<Source> {
  return { type: "files", files: await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() }))) };
}

export async function openFiles(files: readonly File[]): Promise<void> {
  const source = await readFiles(files);
  clearHash();
  // What the server offers (queries, corrections, its views) is of its own graph.
  model.server = null;
  await model.open(source, files[0]!.name.replace(/\.\w+$/, ""));
}

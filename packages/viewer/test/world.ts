// The fixture graph of the graph package, as the viewer's worker holds it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decodeColumns } from "@entente/graph";
import type { Dataset } from "../src/core/data/dataset.ts";
import { toDataset } from "../src/core/data/to-dataset.ts";

export const WORLD: string = fileURLToPath(new URL("../../graph/test/fixtures/world", import.meta.url));

export const openWorld = (): Dataset => toDataset(decodeColumns(readFileSync(`${WORLD}/graph.columns`)), "world");

/** Index of a node by its id. */
export function nodeOf(data: Dataset, id: string): number {
  const node = data.nodes.ids.indexOf(id);
  if (node < 0) throw new Error(`test: ${id} is not in the fixture`);
  return node;
}

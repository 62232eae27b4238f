// The model file of @entente/ingest in, what extraction needs out.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { loadResources, type Resources } from "@entente/ingest";

/** Where the model lies, in a checkout and in an installed package alike; `beam`: the slower one that keeps six readings of a sentence. */
export const modelPath = (beam: boolean): string =>
  fileURLToPath(import.meta.resolve(`@entente/ingest/model/english${beam ? "-beam" : ""}.bin.gz`));

/** Reads and unpacks the model and the word lists: once for each thread, half a second. */
export function readResources({ beam }: { readonly beam: boolean }): Resources {
  return loadResources({ model: gunzipSync(readFileSync(modelPath(beam))) });
}

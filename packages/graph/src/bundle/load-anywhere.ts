// In: a folder or the http address of one. Out: the graph, in Node, Deno and browsers; nothing of Node is touched before it is called.
import { fromColumns } from "../columns/from-columns.ts";
import { fromFiles } from "../files/from-files.ts";
import type { Manifest } from "../files/manifest.ts";
import type { EntenteGraph } from "../graph/entente-graph.ts";

/** Bytes of a file of the graph, or undefined when there is none. */
type ReadBytes = (path: string) => Promise<Uint8Array | undefined>;

const RECORDS = ["documents.jsonl", "entities.jsonl", "claims.jsonl", "corrections.jsonl", "graph.json"];
const CLAIMS_IN_MEMORY = 100_000;

function overHttp(base: string): ReadBytes {
  const root = base.endsWith("/") ? base : `${base}/`;
  return async (path) => {
    const response = await fetch(new URL(path, root));
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`graph/load: ${root}${path} answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

async function onDisk(location: string | URL): Promise<{ read: ReadBytes; readNow: (path: string) => Uint8Array }> {
  const [{ readFile }, { readFileSync }, { join }, { fileURLToPath }] = await Promise.all([
    import("node:fs/promises"),
    import("node:fs"),
    import("node:path"),
    import("node:url"),
  ]);
  const text = String(location);
  const folder = text.startsWith("file:") ? fileURLToPath(text) : text;
  const read: ReadBytes = (path) =>
    readFile(join(folder, path)).catch((error: { code?: string }) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
  return { read, readNow: (path) => readFileSync(join(folder, path)) };
}

/**
 * Loads a graph from a folder or from where a folder is served. A graph of more than 100,000 claims is read from its columns;
 * over http its sentences then stay where they are, and `evidence` throws. Throws when there is no graph.
 */
export async function load(location: string | URL): Promise<EntenteGraph> {
  const remote = /^https?:/.test(String(location));
  const disk = remote ? undefined : await onDisk(location);
  const read = disk?.read ?? overHttp(String(location));
  const found = await read("manifest.json");
  if (!found)
    throw new Error(`graph/load: "${location}" holds no graph (no manifest.json); make one with "entente build"`);
  const manifest = JSON.parse(new TextDecoder().decode(found)) as Manifest;
  if (manifest.counts.claims > CLAIMS_IN_MEMORY) {
    const columns = await read("graph.columns");
    if (!columns) throw new Error(`graph/load: graph.columns is missing in "${location}"`);
    return fromColumns(columns, disk ? { evidence: (chunk) => disk.readNow(`evidence/${chunk}.jsonl`) } : {});
  }
  const files = new Map(await Promise.all(RECORDS.map(async (path) => [path, await read(path)] as const)));
  const { graph, issues } = fromFiles((path) => files.get(path));
  if (issues[0]) throw new Error(`graph/load: ${issues[0].file}:${issues[0].line ?? 0} ${issues[0].message}`);
  return graph;
}

// In: a graph. Out: its files, as a stream of paths and chunks; the manifest, which holds the hashes of the others, comes last.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { encodeColumns } from "../columns/encode-columns.ts";
import { chunkCount, evidenceLines } from "../columns/evidence-lines.ts";
import { orderEdges } from "../columns/order-edges.ts";
import { toColumns } from "../columns/to-columns.ts";
import type { EntenteGraph } from "../graph/entente-graph.ts";
import { arrange, isArranged } from "../layouts/arrange.ts";
import { graphJson } from "./graph-json.ts";
import type { FileEntry, Manifest, ManifestInput, TextKept } from "./manifest.ts";
import { batched, recordLines } from "./record-lines.ts";

/** A file as it is written. Its chunks must be read to the end before the next file is asked for. */
export interface GraphFile {
  readonly path: string;
  readonly chunks: Iterable<Uint8Array>;
}

/** Options of writing. */
export interface FilesOptions extends ManifestInput {
  /** Default `full`. */
  readonly text?: TextKept;
}

/** graph.json is one string to those who read it; a longer one does not fit V8. */
const CLAIMS_IN_JSON = 100_000;

/** The files of a graph (claims.jsonl, graph.columns …). Nodes without positions are given theirs. */
export function* toFiles(graph: EntenteGraph, options: FilesOptions = {}): Generator<GraphFile> {
  if (!isArranged(graph.graph)) arrange(graph.graph);
  const entries: FileEntry[] = [];
  for (const { path, chunks } of contentFiles(graph, options.text ?? "full")) {
    const measure = measured(chunks);
    yield { path, chunks: measure.chunks };
    entries.push({ path, ...measure.finish(path) });
  }
  yield { path: "manifest.json", chunks: [utf8ToBytes(manifestText(graph, options, entries))] };
}

function* contentFiles(graph: EntenteGraph, text: TextKept): Generator<GraphFile> {
  const { documents, entities, claims, corrections } = graph.records;
  const order = orderEdges(graph.graph);
  yield { path: "documents.jsonl", chunks: recordLines("document", documents.values(), text) };
  yield { path: "entities.jsonl", chunks: recordLines("entity", entities.values(), text) };
  yield { path: "claims.jsonl", chunks: recordLines("claim", claims.values(), text) };
  if (corrections.size > 0)
    yield { path: "corrections.jsonl", chunks: recordLines("correction", corrections.values(), text) };
  if (claims.size <= CLAIMS_IN_JSON) yield { path: "graph.json", chunks: batched(graphJson(graph.graph)) };
  yield { path: "graph.columns", chunks: encodeColumns(toColumns(graph, order)) };
  for (let chunk = 0; chunk < chunkCount(order.edges.length); chunk++)
    yield {
      path: `evidence/${chunk}.jsonl`,
      chunks: batched(evidenceLines(graph, order.edges, chunk, text)),
    };
}

/** Passes chunks on while hashing them. */
function measured(chunks: Iterable<Uint8Array>): {
  chunks: Iterable<Uint8Array>;
  finish: (path: string) => Omit<FileEntry, "path">;
} {
  const hash = sha256.create();
  let [bytes, done] = [0, false];
  function* passing(): Generator<Uint8Array> {
    for (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    done = true;
  }
  const finish = (path: string): Omit<FileEntry, "path"> => {
    if (!done) throw new Error(`graph/toFiles: "${path}" was not read to its end`);
    return { bytes, sha256: bytesToHex(hash.digest()) };
  };
  return { chunks: passing(), finish };
}

function manifestText(graph: EntenteGraph, options: FilesOptions, entries: readonly FileEntry[]): string {
  const { documents, entities, claims, corrections } = graph.records;
  const manifest: Manifest = {
    format: 1,
    versions: options.versions ?? {},
    options: { ...options.options, text: options.text ?? "full" },
    inputs: options.inputs ?? [],
    counts: {
      documents: documents.size,
      entities: entities.size,
      claims: claims.size,
      corrections: corrections.size,
      nodes: graph.graph.order,
      edges: graph.graph.size,
    },
    files: [...entries].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

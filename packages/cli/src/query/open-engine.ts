// A graph's folder or the address of a server in, an engine that answers Cypher out.
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { type GraphQueryEngine, toRows } from "@entente/export";
import { CliError } from "../commands/command.ts";
import { connectTo, type ServerOptions } from "./connect-to.ts";
import { openGraph } from "./open-graph.ts";

/** What the commands that ask take. */
export interface EngineOptions extends ServerOptions {
  /** Address of a server; absent: the embedded engine. */
  readonly neo4j?: string;
  /** Seconds a query may take. */
  readonly timeout: number;
  /** Megabytes the embedded engine may use. */
  readonly memory?: number;
  /** Also documents and claims. */
  readonly claims?: boolean;
}

/** Opens a server, or the graph in the folder. The caller closes the engine. */
export async function openEngine(folder: string, options: EngineOptions): Promise<GraphQueryEngine> {
  if (options.neo4j) return openServer(options.neo4j, options);
  const { openEmbedded } = await import("@entente/export/embedded");
  const rows = async () => toRows(await openGraph(folder), { claims: options.claims ?? false });
  return openEmbedded({
    rows,
    cache: cacheFile(folder, options.claims ?? false),
    timeout: options.timeout,
    ...(options.memory ? { memory: options.memory * 1e6 } : {}),
  });
}

async function openServer(uri: string, options: EngineOptions): Promise<GraphQueryEngine> {
  const { openNeo4j } = await import("@entente/export/neo4j");
  return openNeo4j(await connectTo(uri, options), { timeout: options.timeout });
}

/** Raised when the rows or how they are loaded change, so that caches of an older version are not opened. */
const CACHE_VERSION = 1;

/** `<folder>/.cache/cypher-<hash of the manifest>.db`; in the user's cache when the folder cannot be written. */
function cacheFile(folder: string, claims: boolean): string {
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest))
    throw new CliError(`"${folder}" holds no graph (no manifest.json); make one with "entente build"`);
  const hash = createHash("sha256")
    .update(`${CACHE_VERSION}\n`)
    .update(readFileSync(manifest))
    .digest("hex")
    .slice(0, 16);
  return join(cacheFolder(folder), `${claims ? "claims" : "cypher"}-${hash}.db`);
}

function cacheFolder(folder: string): string {
  try {
    accessSync(folder, constants.W_OK);
    mkdirSync(join(folder, ".cache"), { recursive: true });
    return join(folder, ".cache");
  } catch {
    const place = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
    return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "entente", "graphs", place);
  }
}

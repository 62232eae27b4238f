// Options of a local Neo4j in, its name, version, port and folders (in the user's cache) out.
import { homedir } from "node:os";
import { join } from "node:path";

/** What a caller may choose about a server. */
export interface InstanceOptions {
  /** Neo4j's version; 5.26.30 (LTS) unless NEO4J_VERSION says otherwise. */
  readonly version?: string;
  readonly port?: number;
  /** Turns authentication on (user `neo4j`); at least 8 characters. */
  readonly password?: string;
  /** Where its databases lie; in the instance's own folder when absent. */
  readonly data?: string;
  /** The server's heap, as -Xmx takes it. */
  readonly heap?: string;
  /** Words put before the server's command line, such as `prlimit --fsize=…`. */
  readonly prefix?: readonly string[];
}

/** A server on this machine: what it is and where its files are. */
export interface Instance extends InstanceOptions {
  readonly version: string;
  readonly port: number;
  readonly heap: string;
  readonly home: string;
  readonly lib: string;
  readonly uri: string;
}

/** Neither the port of a server the user may run already (7687), nor one of the ephemeral range. */
export const DEFAULT_PORT = 17687;

/** The folder of the user where programs keep what they can make again. */
export function cacheFolder(): string {
  const { ENTENTE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (ENTENTE_CACHE) return ENTENTE_CACHE;
  if (process.platform === "win32") return join(LOCALAPPDATA ?? homedir(), "entente");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "entente");
  return join(XDG_CACHE_HOME || join(homedir(), ".cache"), "entente");
}

/** Fills in what the options leave open. The same version and port always give the same folders. */
export function toInstance(options: InstanceOptions = {}): Instance {
  const version = options.version ?? (process.env.NEO4J_VERSION || "5.26.30");
  // Versions run side by side.
  const port = options.port ?? (version.startsWith("5.") ? DEFAULT_PORT : DEFAULT_PORT + 1);
  const root = join(cacheFolder(), "neo4j");
  return {
    ...options,
    version,
    port,
    heap: options.heap ?? "1g",
    home: join(root, `server-${version}-${port}${options.password ? "-auth" : ""}`),
    lib: join(root, `lib-${version}`),
    uri: `bolt://127.0.0.1:${port}`,
  };
}

// A graph folder in, a server on 127.0.0.1 that shows it out.
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { failure, write } from "./answer.ts";
import { findApp, readAppFile } from "./app-files.ts";
import { guardRequest } from "./guard-request.ts";
import { createRoutes, type ViewOptions } from "./routes.ts";

export interface Served {
  /** The address to open, with its token. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Larger bodies are refused: a query or a correction is short, and so are saved views. */
const LARGEST_BODY = 4 << 20;

/** Port 0 takes a free one. Only this machine can reach it. */
export async function serveView(options: ViewOptions & { readonly port: number }): Promise<Served> {
  const app = findApp();
  const routes = createRoutes(options);
  const token = randomBytes(18).toString("base64url");
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const refusal = guardRequest(request, path, { port: portOf(server), token });
    if (refusal) return write(response, failure(refusal.status, refusal.message));
    if (!path.startsWith("/api/"))
      return write(response, (request.method === "GET" ? readAppFile(app, path) : null) ?? failure(404, "not found"));
    try {
      write(response, await routes({ method: request.method ?? "GET", path, body: () => readBody(request) }));
    } catch (error) {
      write(response, failure(400, error instanceof Error ? error.message : String(error)));
    }
  });
  await listen(server, options.port);
  const port = portOf(server);
  return { url: `http://127.0.0.1:${port}/?token=${token}`, port, token, close: () => close(server) };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) throw new Error("the request is too large");
    chunks.push(chunk as Buffer);
  }
  return JSON.parse(Buffer.concat(chunks).toString() || "null");
}

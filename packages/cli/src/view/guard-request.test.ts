import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { guardRequest } from "./guard-request.ts";

const guard = { port: 4000, token: "secret" };
const own = { host: "127.0.0.1:4000", authorization: "Bearer secret" };

test.each<[string, string, Record<string, string>, number | null]>([
  ["the page itself needs no token", "/", { host: "127.0.0.1:4000" }, null],
  ["localhost is the same machine", "/", { host: "localhost:4000" }, null],
  ["a name pointed here is refused", "/", { host: "evil.example:4000" }, 421],
  ["no Host is refused", "/", {}, 421],
  ["another port is another server", "/", { host: "127.0.0.1:4001" }, 421],
  ["the interface needs the token", "/api/graph/graph.columns", { host: "127.0.0.1:4000" }, 401],
  ["a wrong token is refused", "/api/graph/graph.columns", { ...own, authorization: "Bearer secreT" }, 401],
  ["a shorter token is refused", "/api/graph/graph.columns", { ...own, authorization: "Bearer s" }, 401],
  ["the right token is let in", "/api/graph/graph.columns", own, null],
  ["a page elsewhere is refused even with the token", "/api/query", { ...own, origin: "http://evil.example" }, 403],
  ["the own page is let in", "/api/query", { ...own, origin: "http://127.0.0.1:4000" }, null],
])("%s", (_why, path, headers, status) => {
  expect(guardRequest({ headers } as unknown as IncomingMessage, path, guard)?.status ?? null).toBe(status);
});

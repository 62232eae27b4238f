// The page's queries on a real Neo4j that wants a password: the local server holds it, the page never sees it, nothing is written.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toInstance } from "../../../scripts/neo4j/instance.ts";
import { clean, start } from "../../../scripts/neo4j/run.ts";
import { lockServer, type Server, useServer } from "../../../scripts/neo4j/use-server.ts";
import { launch, open, type Served, serve, settled } from "./browser.ts";
import { WORLD } from "./world.ts";

const PASSWORD = "known to the server alone";
const ENTENTE = fileURLToPath(new URL("../../../scripts/entente.mjs", import.meta.url));
const own = process.env["NEO4J_URI"] ? null : toInstance({ port: 17697, password: PASSWORD, heap: "512m" });

let server: Server;
let words: string[];
let served: Served;
let unlock = (): void => {};
beforeAll(async () => {
  if (own) {
    await clean(own);
    await start(own);
    server = { uri: own.uri, user: "neo4j", password: PASSWORD };
  } else {
    unlock = await lockServer();
    server = await useServer();
  }
  if (server.password !== undefined) process.env["NEO4J_PASSWORD"] = server.password;
  const user = server.user === undefined ? [] : ["--user", server.user];
  words = ["--neo4j", server.uri, ...user];
  const pushed = spawnSync(process.execPath, [ENTENTE, "push", WORLD, "--to", server.uri, ...user], {
    encoding: "utf8",
  });
  expect(pushed.status, pushed.stderr).toBe(0);
  served = await serve(WORLD, words);
}, 300_000);
afterAll(async () => {
  await served?.stop();
  if (own) await clean(own);
  unlock();
});

interface Said {
  readonly status: number;
  readonly text: string;
}

async function call(from: Served, path: string, body?: object): Promise<Said> {
  const url = new URL(from.url);
  const answer = await fetch(new URL(`/api/${path}`, url), {
    method: body ? "POST" : "GET",
    headers: { Authorization: `Bearer ${url.searchParams.get("token")}`, "Content-Type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

const ARMS = `MATCH (a:Entity)-[r:SUPPLIED]->(b:Entity) WHERE r.id STARTS WITH 'country:POL|'
  RETURN a.name AS supplier, b.name AS recipient, r.claims AS claims, r.lastDate AS last ORDER BY recipient`;

test("the session names the server and keeps the password to itself", async () => {
  const { text } = await call(served, "session");
  expect(JSON.parse(text)).toMatchObject({ title: "world", engine: server.uri });
  if (server.password !== undefined) expect(text).not.toContain(server.password);
});

test("a question is answered as the embedded engine answers it", async () => {
  const embedded = await serve(WORLD);
  const [here, there] = [await call(embedded, "query", { query: ARMS }), await call(served, "query", { query: ARMS })];
  await embedded.stop();
  expect(there.status).toBe(200);
  expect(JSON.parse(there.text).rows.length).toBeGreaterThan(2);
  expect(JSON.parse(there.text)).toEqual(JSON.parse(here.text));
});

test("nodes in an answer carry the ids that the page draws", async () => {
  const { text } = await call(served, "query", { query: "MATCH (a:Country {iso3: 'POL'}) RETURN a" });
  expect(JSON.parse(text).rows[0][0]).toMatchObject({ node: ["Country", "Entity"], properties: { id: "country:POL" } });
});

test.each([
  ["writes", "MATCH (n) DETACH DELETE n"],
  ["is no Cypher", "MATCH (n RETURN n"],
])("a query that %s is refused in a sentence, and the graph stays", async (_what, query) => {
  const { status, text } = await call(served, "query", { query });
  expect(status).toBe(422);
  expect(JSON.parse(text).error).not.toBe("");
  const left = await call(served, "query", { query: "MATCH (n:Country {iso3: 'POL'}) RETURN count(n) AS n" });
  expect(JSON.parse(left.text).rows).toEqual([[1]]);
});

test("without its token nobody asks the server anything", async () => {
  const url = new URL(served.url);
  const answer = await fetch(new URL("/api/query", url), { method: "POST", body: JSON.stringify({ query: ARMS }) });
  expect(answer.status).toBe(401);
});

test("in a browser: asked in the console, shown on the graph, writing refused in a sentence", async () => {
  const browser = await launch();
  const { page, problems } = await open(browser, served.url);
  await page.getByRole("button", { name: "Query" }).click();
  expect(await page.locator(".query").textContent()).toContain(`Engine: ${server.uri}`);
  await page.getByLabel("Cypher query").fill("MATCH (n) DETACH DELETE n");
  await page.getByLabel("Cypher query").press("Control+Enter");
  await page.locator(".query [role=alert]").waitFor({ timeout: 60_000 });
  expect(problems.splice(0).every((problem) => problem.includes("422"))).toBe(true);
  await page
    .getByLabel("Cypher query")
    .fill("MATCH (a:Country {iso3: 'POL'})-[r:SUPPLIED]->(b:Country) RETURN a, b, r.claims AS claims");
  await page.getByLabel("Cypher query").press("Control+Enter");
  await page.getByRole("button", { name: /Show \d+ nodes on the graph/ }).click({ timeout: 60_000 });
  await settled(page);
  await page.waitForURL(/only=country:POL/);
  expect(Number(/^\s*(\d+) of/.exec((await page.locator(".amount").textContent())!)![1])).toBeGreaterThan(1);
  if (server.password !== undefined) expect(await page.content()).not.toContain(server.password);
  expect(problems).toEqual([]);
  await browser.close();
});

test.runIf(own !== null)("a wrong password is said in the page's answer, not by a crash", async () => {
  process.env["NEO4J_PASSWORD"] = "a wrong one";
  const other = await serve(WORLD, words);
  process.env["NEO4J_PASSWORD"] = PASSWORD;
  const { status, text } = await call(other, "query", { query: ARMS });
  await other.stop();
  expect(status).toBe(422);
  expect(JSON.parse(text).error).toMatch(/password/);
});

// The protocol's own client against `entente mcp` in a process of its own, on the fixture graph.
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = new URL("../../../../", import.meta.url);
const path = (relative: string): string => fileURLToPath(new URL(relative, root));
const client = new Client({ name: "test", version: "1" });

beforeAll(async () => {
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [path("scripts/entente.mjs"), "mcp", path("packages/graph/test/fixtures/world"), "--timeout", "2"],
      stderr: "inherit",
    }),
  );
});
afterAll(() => client.close());

const call = async (name: string, args: Record<string, unknown> = {}): Promise<{ text: string; isError: boolean }> => {
  const result = await client.callTool({ name, arguments: args });
  const [content] = result.content as { text: string }[];
  return { text: content!.text, isError: result.isError === true };
};
const json = async (name: string, args?: Record<string, unknown>): Promise<unknown> => {
  const { text, isError } = await call(name, args);
  expect(isError, text).toBe(false);
  return JSON.parse(text);
};

it("offers read-only tools", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(["evidence", "find", "path", "query", "schema"]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});

it("answers Cypher with parameters", async () =>
  expect(
    await json("query", {
      cypher: "MATCH (a:Country {iso3: $code})-[r:WARNED]->(b) RETURN b.name, r.id",
      parameters: { code: "VEN" },
    }),
  ).toEqual({
    columns: ["b.name", "r.id"],
    rows: [["Guyana", "country:VEN|WARNED|country:GUY"]],
  }));

it("finds, goes ways, cites", async () => {
  expect(await json("find", { text: "warsaw", limit: 1 })).toMatchObject([{ id: "country:POL", name: "Poland" }]);
  expect(await json("path", { from: "Guyana", to: "Japan" })).toHaveLength(2);
  expect(await json("evidence", { edge: "country:RUS|WARNED|country:GBR" })).toMatchObject({
    rows: [
      {
        quote: "Moscow accused Britain and threatened to answer.",
        publisher: "Black Sea Monitor",
        uri: "https://example.org/2023/drones",
      },
    ],
  });
});

it("describes what can be asked", async () =>
  expect(await json("schema")).toMatchObject({
    counts: { documents: 16 },
    nodes: { properties: { id: "string", aliases: "strings" } },
    relationships: { types: { SUPPLIED: { symmetric: false } }, properties: { firstDay: "date" } },
    claims: { claim: { quote: "string" } },
  }));

it.each([
  ["query", { cypher: "MATCH (n) DETACH DELETE n" }, /DETACH is not allowed/],
  ["query", { cypher: "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l" }, /LOAD is not allowed/],
  [
    "query",
    { cypher: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7)" },
    /stopped after 2 s/,
  ],
  ["evidence", { edge: "nothing" }, /nothing/],
  ["path", { from: "Atlantis", to: "Japan" }, /Atlantis/],
])("says in one line why not: %s %o", async (name, args, reason) => {
  const { text, isError } = await call(name, args);
  expect([isError, text.includes("\n")]).toEqual([true, false]);
  expect(text).toMatch(reason);
  expect(await json("query", { cypher: "RETURN 1 AS one" })).toEqual({ columns: ["one"], rows: [[1]] });
});

// The tables of queries on the embedded engine, and the cookbook's page.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cookbookPage } from "../cookbook/page.ts";
import { openEmbedded } from "../src/embedded/open-embedded.ts";
import type { GraphQueryEngine } from "../src/query/engine.ts";
import { toRows } from "../src/rows/to-rows.ts";
import { analystQueries, askAll } from "./ask-all.ts";
import { SERVER_ONLY } from "./server-only-queries.ts";
import { world } from "./world.ts";

let engine: GraphQueryEngine;
beforeAll(async () => {
  engine = await openEmbedded({ rows: () => toRows(world(), { claims: true }) });
});
afterAll(() => engine?.close());

askAll(() => engine);

it("has sixty queries and more", () => expect(analystQueries().length).toBeGreaterThanOrEqual(60));

it.each(SERVER_ONLY)("refuses by name what it would answer otherwise: %s", async (query, _rows, reason) => {
  await expect(engine.query(query)).rejects.toThrow(reason);
  await expect(engine.query(query)).rejects.toThrow(/server/);
});

it("has a page that says what the questions say (tsx packages/export/cookbook/write-page.ts)", () =>
  expect(readFileSync(new URL("../cookbook/README.md", import.meta.url), "utf8")).toBe(cookbookPage()));

// The tables of queries on a real Neo4j, and whole nodes, edges and paths on both engines.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../src/embedded/open-embedded.ts";
import { openNeo4j } from "../src/neo4j/open-neo4j.ts";
import { push } from "../src/neo4j/push.ts";
import type { GraphQueryEngine } from "../src/query/engine.ts";
import { toRows } from "../src/rows/to-rows.ts";
import { askAll } from "./ask-all.ts";
import { type Database, TURN, takeDatabase } from "./database.ts";
import { SERVER_ONLY } from "./server-only-queries.ts";
import { world } from "./world.ts";

let database: Database;
let engine: GraphQueryEngine;
beforeAll(async () => {
  database = await takeDatabase();
  await push(world(), database.server, { claims: true });
  await database.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  engine = await openNeo4j(database.server);
}, TURN);
afterAll(async () => {
  await engine?.close();
  await database?.release();
});

askAll(() => engine);

describe("a server", () => {
  it.each(SERVER_ONLY)("answers what the embedded engine refuses: %s", async (query, rows) =>
    expect((await engine.query(query)).rows).toEqual(rows),
  );

  it("gives the same nodes, edges and paths as the embedded engine", async () => {
    const embedded = await openEmbedded({ rows: () => toRows(world(), { claims: true }) });
    try {
      for (const query of [
        "MATCH p = (a:Country {iso3: 'GUY'})-[r:MET]-(b) RETURN a, r, b, p, [a, r] AS list, {edge: r} AS map",
        "MATCH (c:Claim)-[l:SUBJECT]->(a) RETURN c, l, a ORDER BY c.id LIMIT 5",
      ]) {
        expect(await embedded.query(query)).toEqual(await engine.query(query));
      }
    } finally {
      await embedded.close();
    }
  });

  it("stops a query at its time limit in one line and answers the next", async () => {
    const hasty = await openNeo4j(database.server, { timeout: 1 });
    try {
      await expect(
        hasty.query("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7) AS n"),
      ).rejects.toThrow(/^stopped after 1 s/);
      expect((await hasty.query("RETURN 1 AS one")).rows).toEqual([[1]]);
    } finally {
      await hasty.close();
    }
  });

  it("prints a plan", async () =>
    expect((await engine.query("EXPLAIN MATCH (n:Country) RETURN n.name")).plan).toMatch(
      /ProduceResults[\s\S]*NodeByLabelScan/,
    ));
});

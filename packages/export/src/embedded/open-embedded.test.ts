// The embedded engine on a small graph: answers, refusals, limits, the cache.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallGraph } from "../../test/small-graph.ts";
import type { GraphQueryEngine } from "../query/engine.ts";
import { toRows } from "../rows/to-rows.ts";
import { openEmbedded } from "./open-embedded.ts";

const rows = () => toRows(smallGraph(), { claims: true });
const folder = mkdtempSync(join(tmpdir(), "entente-embedded-"));
let engine: GraphQueryEngine;
beforeAll(async () => {
  engine = await openEmbedded({ rows });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

describe("openEmbedded", () => {
  it.each([
    [
      "MATCH (a:Country)-[r:SUPPLIED]->(b) RETURN a.name, b.name, r.claims, r.firstDay",
      [["Norway", "Ukraine", 1, "2024-03-01"]],
    ],
    [
      "MATCH (c:Claim)-[:ITEM]->(w:WeaponSystem), (c)-[:STATED_IN]->(d:Document) RETURN c.quantity, w.name, d.publisher ORDER BY c.status",
      [
        [null, "NASAMS", "Example"],
        [null, "NASAMS", "Example"],
      ],
    ],
    ["MATCH (n:Entity {id: $id}) RETURN n.name", [["Norway"]]],
    [
      "MATCH (n:Treaty) RETURN n",
      [
        [
          {
            node: ["Entity", "Treaty"],
            properties: expect.objectContaining({ id: "treaty:nor-ukr-drones", aliases: [] }),
          },
        ],
      ],
    ],
  ])("%s", async (query, expected) =>
    expect((await engine.query(query, { id: "country:NOR" })).rows).toEqual(expected),
  );

  it.each([
    ["MATCH (n:Country|Leader) RETURN n", /label disjunction \(:Country\|Leader\).*WHERE n:Country OR n:Leader/],
    ["MATCH p = (a)-->(b) RETURN p, count(*)", /named path beside an aggregate/],
    ["RETURN 9007199254740993 AS big", /beyond 2\^53/],
    ["MATCH (n) DELETE n", /DELETE is not allowed/],
    ["MATCH (n RETURN n", /syntax error.*line 1, column/],
  ])("refuses %s", (query, reason) => expect(engine.query(query)).rejects.toThrow(reason));

  it("stops a query at its time limit and answers the next", async () => {
    const hasty = await openEmbedded({ rows, timeout: 0.5 });
    try {
      const began = Date.now();
      await expect(
        hasty.query("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7)"),
      ).rejects.toThrow(/stopped after 0.5 s/);
      expect(Date.now() - began).toBeLessThan(5000);
      expect((await hasty.query("RETURN 1 AS one")).rows).toEqual([[1]]);
    } finally {
      await hasty.close();
    }
  });

  it("stops a query at its memory limit", async () => {
    const lean = await openEmbedded({ rows, memory: 400e6 });
    try {
      await expect(lean.query("UNWIND range(1, 100000000) AS a RETURN collect(a)")).rejects.toThrow(
        /stopped at 400 MB of memory/,
      );
    } finally {
      await lean.close();
    }
  });

  it("keeps a cache, opens it again and throws a broken or older one away", async () => {
    const cache = join(folder, "cypher-1.db");
    for (let turn = 0; turn < 2; turn++) {
      const cached = await openEmbedded({
        cache,
        rows: turn === 0 ? rows : () => expect.fail("the cache was not used"),
      });
      expect((await cached.query("MATCH (n:Country) RETURN count(n) AS n")).rows).toEqual([[3]]);
      await cached.close();
    }
    expect(statSync(cache).size).toBeGreaterThan(1000);
    const newer = await openEmbedded({ cache: join(folder, "cypher-2.db"), rows });
    await newer.close();
    expect(readdirSync(folder)).toEqual(["cypher-2.db"]);
  });
});

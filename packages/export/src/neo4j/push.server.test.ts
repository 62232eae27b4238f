// Against a real Neo4j: what a push writes, that it repeats itself without a change, and what it removes.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, TURN, takeDatabase } from "../../test/database.ts";
import { smallGraph } from "../../test/small-graph.ts";
import { toRows } from "../rows/to-rows.ts";
import { push } from "./push.ts";

let database: Database;
beforeAll(async () => {
  database = await takeDatabase();
}, TURN);
afterAll(() => database?.release());
beforeEach(() => database.empty());

const count = (graph: ReturnType<typeof smallGraph>, what: string, claims: boolean): number =>
  [...toRows(graph, { claims })].filter((row) => row.table.what === what).length;

describe("push", () => {
  it.each([false, true])("writes every row once and nothing the second time (claims: %s)", async (claims) => {
    const graph = smallGraph();
    const [nodes, relationships] = [count(graph, "node", claims), count(graph, "relationship", claims)];
    const first = await push(graph, database.server, { claims });
    expect(first.nodes).toEqual({ created: nodes, changed: 0, unchanged: 0 });
    expect(first.relationships).toEqual({ created: relationships, changed: 0, unchanged: 0 });
    expect(first.schema).toBeGreaterThan(8);
    const before = await database.listing();
    expect(before.length).toBeGreaterThan(nodes + relationships);
    const second = await push(graph, database.server, { claims });
    expect(second).toEqual({
      nodes: { created: 0, changed: 0, unchanged: nodes },
      relationships: { created: 0, changed: 0, unchanged: relationships },
      removed: { nodes: 0, relationships: 0, kept: 0 },
      schema: 0,
    });
    expect(await database.listing()).toEqual(before);
  });

  it("writes integers as integers, days as dates, lists as lists", async () => {
    await push(smallGraph(), database.server);
    const [edge] = await database.run(
      "MATCH (:Country {iso3: 'NOR'})-[r:SUPPLIED]->(b) RETURN r.claims AS claims, r.firstDay AS first, r.lastDay AS last, r.items AS items, r.firstDate AS text, b.name AS name, r.confidence AS confidence",
    );
    expect(edge).toMatchObject({
      claims: 1n,
      items: ["weapon:nasams"],
      text: "2024-03",
      name: "Ukraine",
      confidence: 0.9,
    });
    expect(String(edge?.first)).toBe("2024-03-01");
    expect(String(edge?.last)).toBe("2024-03-31");
    expect(await database.run("MATCH ()-[r]->() RETURN type(r) AS type ORDER BY type")).toEqual(
      [
        "ALLEGED_ATTACKED",
        "DENIED_ATTACKED",
        "HOLDS_OFFICE_IN",
        "MET",
        "PLANNED_SUPPLIED",
        "SIGNED",
        "SUPPLIED",
        "WARNED",
      ].map((type) => ({ type })),
    );
  });

  it("changes only what changed", async () => {
    await push(smallGraph({ only: 4 }), database.server, { claims: true });
    const grown = smallGraph({ only: 6 });
    const report = await push(grown, database.server);
    expect(report.relationships).toEqual({ created: 2, changed: 0, unchanged: 4 });
    expect(report.nodes.created).toBe(grown.graph.order - smallGraph({ only: 4 }).graph.order);
  });

  it("removes with --prune what the graph no longer says, and nothing of others", async () => {
    await push(smallGraph(), database.server, { claims: true });
    await database.run("MATCH (t:Treaty) CREATE (mine:Note {text: 'mine'})-[:ABOUT]->(t)");
    await database.run("CREATE (:Entity:Country {id: 'country:MINE', name: 'mine'})");
    const less = smallGraph({ only: 4 });
    const dry = await push(less, database.server, { claims: true, prune: true, dryRun: true });
    const report = await push(less, database.server, { claims: true, prune: true });
    expect(report.removed.kept).toBe(1);
    expect(dry.removed.relationships).toBe(report.removed.relationships);
    expect(dry.removed.nodes).toBe(report.removed.nodes + report.removed.kept);
    expect(await database.run("MATCH (:Note)-[:ABOUT]->(t) RETURN t.id AS id")).toEqual([
      { id: "treaty:nor-ukr-drones" },
    ]);
    expect(await database.run("MATCH (n:Country {id: 'country:MINE'}) RETURN n.name AS name")).toEqual([
      { name: "mine" },
    ]);
    await database.run("MATCH (n) WHERE n:Note OR n:Treaty OR n.id = 'country:MINE' DETACH DELETE n");
    const pruned = (await database.listing()).filter(
      (line) => !line.includes("CONSTRAINT") && !line.includes("INDEX") && !/"state"|UNIQUENESS/.test(line),
    );
    await database.empty();
    await push(less, database.server, { claims: true });
    const clean = (await database.listing()).filter((line) => !/"state"|UNIQUENESS/.test(line));
    expect(pruned).toEqual(clean);
  });

  it("takes names as data", async () => {
    const names = [
      "Robert'); MATCH (n) DETACH DELETE n //",
      "`back`tick`",
      "quote\" \\ 'n",
      "🚀 Ωμέγα\u0000\u001f",
      "x".repeat(1_000_000),
    ];
    const entities = names.map((name, at) => ({
      id: `organization:odd-${at}`,
      kind: "Organization" as const,
      name,
      aliases: [name.slice(0, 50)],
    }));
    const sentences = entities.map(
      ({ id }, at) =>
        [
          `Norway met body number ${at}.`,
          { subject: "country:NOR", relation: "MET" as const, object: id, place: names[at]! },
        ] as const,
    );
    await push(smallGraph({ entities, sentences }), database.server, { claims: true });
    const found = await database.run(
      "MATCH (n:Organization) WHERE n.id STARTS WITH 'organization:odd-' RETURN n.name AS name ORDER BY n.id",
    );
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(
      await database.run(
        "MATCH (c:Claim)-[:OBJECT]->(n:Organization) WHERE n.id STARTS WITH 'organization:odd-' AND c.place = n.name RETURN count(*) AS n",
      ),
    ).toEqual([{ n: BigInt(names.length) }]);
  });

  it("writes nothing in a dry run", async () => {
    const report = await push(smallGraph(), database.server, { dryRun: true, claims: true });
    expect(report.nodes.created).toBe(count(smallGraph(), "node", true));
    expect(await database.run("MATCH (n) RETURN count(n) AS n")).toEqual([{ n: 0n }]);
  });
});

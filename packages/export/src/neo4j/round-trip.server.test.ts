// Against a real Neo4j: the graph read back, and the two exports that need no driver, equal what a push writes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph } from "@entente/graph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toInstance } from "../../../../scripts/neo4j/instance.ts";
import { admin, clean, start } from "../../../../scripts/neo4j/run.ts";
import { type Database, openDatabase, TURN, takeDatabase } from "../../test/database.ts";
import { smallGraph } from "../../test/small-graph.ts";
import { world } from "../../test/world.ts";
import { toCypherScript } from "../formats/cypher-script.ts";
import { toNeo4jCsv } from "../formats/neo4j-csv.ts";
import { fromNeo4j } from "./from-neo4j.ts";
import { push } from "./push.ts";

let database: Database;
beforeAll(async () => {
  database = await takeDatabase();
}, TURN);
afterAll(() => database?.release());

/** Without positions, which no database keeps. */
const rebuilt = ({ records }: ReturnType<typeof world>) =>
  buildGraph({
    documents: records.documents.values(),
    entities: records.entities.values(),
    claims: records.claims.values(),
  });

const ODD = 'it\'s \\u0041 \\ "quoted"; \n// line\u2028two\ttab `tick` 🚀';
const odd = () =>
  smallGraph({
    entities: [{ id: "organization:odd", kind: "Organization", name: ODD, aliases: [] }],
    sentences: [
      [
        "Norway met the odd one.",
        { subject: "country:NOR", relation: "MET", object: "organization:odd", place: ODD, reasons: [ODD, ""] },
      ],
    ],
  });

describe("fromNeo4j", () => {
  it.each([
    ["world", world],
    ["odd names", odd],
  ])("reads back what was pushed: %s", async (_name, make) => {
    const graph = make();
    await database.empty();
    await push(graph, database.server, { claims: true });
    const back = await fromNeo4j(database.server);
    expect(back.graph.export()).toEqual(rebuilt(graph).graph.export());
    expect([...back.documents]).toEqual([...graph.documents]);
    expect([...back.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([...graph.claims.values()]);
  });

  it("says what is missing when claims were not pushed", async () => {
    await database.empty();
    await push(smallGraph(), database.server);
    await expect(fromNeo4j(database.server)).rejects.toThrow(/holds no claims: push with --claims/);
  });
});

const pushed = async (graph: ReturnType<typeof world>): Promise<string[]> => {
  await database.empty();
  await push(graph, database.server, { claims: true });
  return database.listing();
};

describe("toCypherScript", () => {
  it.each([
    ["world", world],
    ["odd names", odd],
  ])("writes what a push writes, twice: %s", async (_name, make) => {
    const graph = make();
    const expected = await pushed(graph);
    await database.empty();
    const statements = [...toCypherScript(graph, { claims: true })].join("").split(";\n").slice(0, -1);
    for (let turn = 0; turn < 2; turn++) {
      for (const statement of statements) await database.run(statement);
      expect(await database.listing()).toEqual(expected);
    }
  });
});

describe("toNeo4jCsv", () => {
  it("is imported by neo4j-admin to what a push writes, and a push after it changes nothing", async () => {
    if (process.env.NEO4J_URI) return expect(process.env.NEO4J_URI).toMatch(/:\/\//); // neo4j-admin works on files of a server of our own
    const graph = odd();
    const expected = await pushed(graph);
    const folder = mkdtempSync(join(tmpdir(), "entente-csv-"));
    const instance = toInstance({ port: 17691, heap: "512m" });
    try {
      await clean(instance);
      mkdirSync(folder, { recursive: true });
      for (const { path, chunks } of toNeo4jCsv(graph, { claims: true }))
        writeFileSync(join(folder, path), [...chunks].join(""));
      const after = readFileSync(join(folder, "after-import.cypher"), "utf8");
      const done = admin(instance, ["database", "import", "full", "neo4j", `@${join(folder, "import.args")}`], folder);
      expect(done.stderr + done.stdout).toMatch(/IMPORT DONE/);
      await start(instance);
      const imported = openDatabase({ uri: instance.uri });
      for (const statement of after.split(";\n").slice(0, -1)) await imported.run(statement);
      await imported.run("CALL db.awaitIndexes(300)");
      const report = await push(graph, { uri: instance.uri }, { claims: true });
      expect([
        report.nodes.changed,
        report.nodes.created,
        report.relationships.changed,
        report.relationships.created,
      ]).toEqual([0, 0, 0, 0]);
      expect(await imported.listing()).toEqual(expected);
      await imported.close();
    } finally {
      await clean(instance);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

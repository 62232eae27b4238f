// A server in, its whole database as sorted lines out, and ways to empty it.
import neo4j, { type Driver } from "neo4j-driver";
import { lockServer, type Server, useServer } from "../../../scripts/neo4j/use-server.ts";

/** A server that this test file alone fills, until `release`. */
export interface Database {
  readonly server: Server;
  readonly driver: Driver;
  run(statement: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>;
  empty(): Promise<void>;
  listing(): Promise<string[]>;
  release(): Promise<void>;
}

export const openDatabase = (server: Server): Omit<Database, "release"> & { close(): Promise<void> } => {
  const auth = server.password === undefined ? undefined : neo4j.auth.basic(server.user ?? "neo4j", server.password);
  const driver = neo4j.driver(server.uri, auth, { useBigInt: true });
  const run: Database["run"] = async (statement, parameters) => {
    const session = driver.session();
    try {
      return (await session.run(statement, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { server, driver, run, empty: () => empty(run), listing: () => listing(run), close: () => driver.close() };
};

/** How long a test file may wait for the others that use the one database, in milliseconds. */
export const TURN = 1_800_000;

/** Waits until no other test uses the server, then empties it. */
export async function takeDatabase(): Promise<Database> {
  const unlock = await lockServer();
  const database = openDatabase(await useServer());
  await database.empty();
  const release = async (): Promise<void> => {
    await database.close();
    unlock();
  };
  return { ...database, release };
}

async function empty(run: Database["run"]): Promise<void> {
  await run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  for (const { name } of await run("SHOW CONSTRAINTS YIELD name")) await run(`DROP CONSTRAINT ${name}`);
  for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
    await run(`DROP INDEX ${name}`);
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) => {
    if (typeof inner === "bigint") return `${inner}n`;
    if (inner && typeof inner === "object" && !Array.isArray(inner)) {
      return neo4j.isDate(inner)
        ? inner.toString()
        : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return inner;
  });

/** Every node, relationship, property, constraint and index, one line each, sorted. */
async function listing(run: Database["run"]): Promise<string[]> {
  const statements = [
    "MATCH (n) RETURN 'node' AS what, labels(n) AS labels, properties(n) AS properties",
    "MATCH (a)-[r]->(b) RETURN 'relationship' AS what, a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties",
    "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties",
    "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties",
  ];
  const lines: string[] = [];
  for (const statement of statements) lines.push(...(await run(statement)).map(plain));
  return lines.sort();
}

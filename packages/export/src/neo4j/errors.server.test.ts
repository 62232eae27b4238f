// Against real Neo4j servers, one with authentication: every problem is one clear line.
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toInstance } from "../../../../scripts/neo4j/instance.ts";
import { clean, start } from "../../../../scripts/neo4j/run.ts";
import { type Database, TURN, takeDatabase } from "../../test/database.ts";
import { smallGraph } from "../../test/small-graph.ts";
import { type Connection, openDriver, readingSession } from "./connect.ts";
import { explainError, Neo4jError } from "./explain-error.ts";
import { openNeo4j } from "./open-neo4j.ts";
import { push } from "./push.ts";

const PASSWORD = "a password for tests";
const guarded = toInstance({ port: 17692, password: PASSWORD, heap: "512m" });
const ownServer = !process.env.NEO4J_URI;
let database: Database;
beforeAll(async () => {
  database = await takeDatabase();
  if (ownServer) {
    await clean(guarded);
    await start(guarded);
  }
}, TURN);
afterAll(async () => {
  await database?.release();
  if (ownServer) await clean(guarded);
});

const failure = async (work: Promise<unknown>): Promise<Error> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).not.toMatch(/\n/);
  return error as Error;
};

describe.runIf(ownServer)("a server with authentication", () => {
  it("takes the right password", async () => {
    const report = await push(smallGraph(), { uri: guarded.uri, user: "neo4j", password: PASSWORD });
    expect(report.nodes.created).toBe(smallGraph().graph.order);
  });

  const wrong: readonly (readonly [string, Partial<Connection>, RegExp])[] = [
    ["no password", {}, /refuses a call without a password: set --user and NEO4J_PASSWORD/],
    ["a wrong password", { user: "neo4j", password: "wrong" }, /refuses user "neo4j" or the password/],
    ["a wrong user", { user: "nobody", password: PASSWORD }, /refuses user "nobody" or the password/],
  ];
  it.each(wrong)("refuses %s in one line", async (_name, given, reason) => {
    expect((await failure(push(smallGraph(), { uri: guarded.uri, ...given }))).message).toMatch(reason);
    expect((await failure(openNeo4j({ uri: guarded.uri, ...given }))).message).toMatch(reason);
  });
});

describe("a server", () => {
  it("that is not there", async () =>
    expect((await failure(push(smallGraph(), { uri: "bolt://127.0.0.1:1" }))).message).toMatch(
      /^nothing answers at bolt:\/\/127\.0\.0\.1:1: is Neo4j running/,
    ));

  it("without the database", async () =>
    expect((await failure(push(smallGraph(), { ...database.server, database: "nowhere" }))).message).toMatch(
      /has no database "nowhere"/,
    ));

  it("in READ mode writes nothing, whatever is sent", async () => {
    const driver = openDriver(database.server);
    const session = readingSession(driver, database.server);
    try {
      const error = await failure(
        session.run("CREATE (n:Intruder)").then(
          () => undefined,
          (thrown) => Promise.reject(explainError(thrown, database.server)),
        ),
      );
      expect(error.message).toMatch(/^the session is read-only/);
      expect(await database.run("MATCH (n:Intruder) RETURN count(n) AS n")).toEqual([{ n: 0n }]);
    } finally {
      await session.close();
      await driver.close();
    }
  });

  it("says where a query is wrong", async () => {
    const engine = await openNeo4j(database.server);
    expect((await failure(engine.query("MATCH (n RETURN n"))).message).toMatch(/Invalid input 'RETURN'/);
    await engine.close();
  });
});

it.each([
  ["Neo.ClientError.Security.Forbidden", /user "reader" has no right to do this at bolt:\/\/host \(database facts\)/],
  ["Neo.TransientError.General.DatabaseUnavailable", /not available: look at the server's log/],
  ["Neo.ClientError.Transaction.TransactionTimedOut", /time limit: raise --timeout/],
  ["SessionExpired", /the connection to bolt:\/\/host broke: push again/],
])("explains %s", (code, expected) => {
  const error = explainError(new neo4j.Neo4jError("said by the server", code, "", ""), {
    uri: "bolt://host",
    user: "reader",
    database: "facts",
  });
  expect(error).toBeInstanceOf(Neo4jError);
  expect(error.message).toMatch(expected);
});

// A graph in, written to a server as people do it by hand: what a push is measured against.
import type { EntenteGraph } from "@entente/graph";
import neo4j, { type Driver, type Session } from "neo4j-driver";
import { toParameter } from "../src/neo4j/to-parameters.ts";
import type { Row } from "../src/rows/row.ts";
import { toRows } from "../src/rows/to-rows.ts";

const NODES = "UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Organization, n += row.p";
const edgeStatement = (type: string): string =>
  `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.p`;

async function withSession(uri: string, work: (session: Session) => Promise<void>): Promise<void> {
  const driver: Driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}

async function constrain(session: Session, graph: EntenteGraph): Promise<void> {
  const arrows = new Set<string>();
  graph.graph.forEachEdge((_key, { arrow }) => arrows.add(arrow));
  await session.run("CREATE CONSTRAINT FOR (n:Entity) REQUIRE n.id IS UNIQUE");
  for (const arrow of arrows) await session.run(`CREATE CONSTRAINT FOR ()-[r:${arrow}]-() REQUIRE r.id IS UNIQUE`);
  await session.run("CREATE FULLTEXT INDEX names FOR (n:Entity) ON EACH [n.name, n.aliases]");
  await session.run("CALL db.awaitIndexes(300)");
}

/** The same rows and constraints, UNWIND MERGE in batches of 10,000, one transaction each: a loop over the driver and nothing else. */
export const bareLoop = (uri: string, graph: EntenteGraph): Promise<void> =>
  withSession(uri, async (session) => {
    await constrain(session, graph);
    let batch: Row[] = [];
    const flush = async (): Promise<void> => {
      const [first] = batch;
      if (!first) return;
      const statement = first.table.what === "node" ? NODES : edgeStatement(first.table.name);
      const rows = batch.map(toParameter);
      await session.executeWrite((transaction) => transaction.run(statement, { rows }));
      batch = [];
    };
    for (const row of toRows(graph)) {
      if (batch.length === 10_000 || (batch[0] && batch[0].table !== row.table)) await flush();
      batch.push(row);
    }
    await flush();
  });

/** The first edges, each with its ends, a statement and a transaction for every one. */
export const oneByOne = (uri: string, graph: EntenteGraph, edges: number): Promise<void> =>
  withSession(uri, async (session) => {
    await constrain(session, graph);
    const rows = [...toRows(graph)];
    const nodes = new Map(rows.filter(({ table }) => table.what === "node").map((row) => [row.id, row]));
    for (const row of rows.filter(({ table }) => table.what === "relationship").slice(0, edges)) {
      for (const end of [row.source!, row.target!]) await session.run(NODES, { rows: [toParameter(nodes.get(end)!)] });
      await session.run(edgeStatement(row.table.name), { rows: [toParameter(row)] });
    }
  });

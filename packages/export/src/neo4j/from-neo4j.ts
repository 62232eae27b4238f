// A database that was pushed to in, the graph that was pushed out.
import { buildGraph, type Claim, type EntenteGraph, type Entity, type SourceDocument } from "@entente/graph";
import type { Driver } from "neo4j-driver";
import { CLAIM_NODE_TABLES, ENTITY_TABLES, type NodeTable } from "../rows/tables.ts";
import { type Connection, openDriver, readingSession } from "./connect.ts";
import { explainError, Neo4jError } from "./explain-error.ts";
import { fromDriver } from "./from-driver.ts";

type Properties = Record<string, unknown>;

/**
 * Reads a graph back. It has to have been pushed with `claims`: an edge is rebuilt from its claims, not from its sums.
 * The graph's edges, nodes and evidence equal those pushed; corrections are part of what is read and no longer listed.
 */
export async function fromNeo4j(connection: Connection): Promise<EntenteGraph> {
  const driver = openDriver(connection);
  try {
    const [documents, claims] = CLAIM_NODE_TABLES as readonly [NodeTable, NodeTable];
    const entities: Entity[] = [];
    for (const table of ENTITY_TABLES)
      for (const row of await readTable(driver, connection, table)) entities.push(row as unknown as Entity);
    const read = {
      entities,
      documents: (await readTable(driver, connection, documents)) as unknown as SourceDocument[],
      claims: (await readTable(driver, connection, claims)).map(toClaim),
    };
    if (read.claims.length === 0 && entities.length > 0) {
      throw new Neo4jError(
        `${connection.uri} holds no claims: push with --claims to be able to read the graph back`,
        "Entente.NoClaims",
      );
    }
    return buildGraph(read);
  } catch (error) {
    throw explainError(error, connection);
  } finally {
    await driver.close();
  }
}

/** The nodes of one table that Entente wrote, without its marks. */
async function readTable(driver: Driver, connection: Connection, table: NodeTable): Promise<Properties[]> {
  const session = readingSession(driver, connection);
  const rows: Properties[] = [];
  try {
    const statement = `MATCH (n:${table.labels.join(":")}) WHERE n.writer = 'entente' RETURN properties(n) AS p`;
    for await (const record of session.run(statement)) {
      const { writer: _writer, digest: _digest, ...properties } = fromDriver(record.get("p")) as Properties;
      // An empty list may have become nothing on the way.
      rows.push(table.labels[0] === "Entity" ? { ...properties, aliases: properties.aliases ?? [] } : properties);
    }
  } finally {
    await session.close();
  }
  return rows;
}

/** The flat node as the claim it was made from. */
function toClaim(row: Properties): Claim {
  const { document, field, start, end, quote, edge: _edge, firstDay: _first, lastDay: _last, ...said } = row;
  const evidence = { document, ...(field ? { field } : {}), start, end, quote };
  return { ...said, evidence } as unknown as Claim;
}

// The rows that the graph has in, what Entente wrote earlier and the graph no longer says removed from the database.
import type { GraphView } from "@entente/graph";
import neo4j, { type Driver, type Session } from "neo4j-driver";
import { CLAIM_NODE_TABLES, EDGE_TABLES, ENTITY_TABLES, LINK_TABLES, type Table } from "../rows/tables.ts";
import { toRows } from "../rows/to-rows.ts";
import { deleteEdgesStatement, deleteNodesStatement, listStatement } from "../schema/row-statements.ts";
import { type Connection, readingSession } from "./connect.ts";

/** What was removed, and what could not be. */
export interface Pruned {
  readonly nodes: number;
  readonly relationships: number;
  /** Nodes that stay because someone else's relationships hold them. */
  readonly kept: number;
}

/** Ids that are written in the tables of the database and not in the graph, by table. Relationships come before nodes. */
export type Stale = ReadonlyMap<Table, readonly string[]>;

const DELETION_ORDER: readonly Table[] = [
  ...LINK_TABLES,
  ...EDGE_TABLES,
  ...[...CLAIM_NODE_TABLES].reverse(),
  ...ENTITY_TABLES,
];

/** Compares what stands in the database with the graph. Documents and claims of the graph stay, pushed with --claims or not. */
export async function findStale(driver: Driver, connection: Connection, graph: GraphView): Promise<Stale> {
  const current = new Map<Table, Set<string>>(DELETION_ORDER.map((table) => [table, new Set<string>()]));
  for (const row of toRows(graph, { claims: true })) current.get(row.table)?.add(row.id);
  const stale = new Map<Table, string[]>();
  const session = readingSession(driver, connection);
  try {
    for (const table of DELETION_ORDER) {
      const ids: string[] = [];
      const known = current.get(table)!;
      for await (const record of session.run(listStatement(table))) {
        const id = record.get("id") as string;
        if (!known.has(id)) ids.push(id);
      }
      if (ids.length > 0) stale.set(table, ids.sort());
    }
  } finally {
    await session.close();
  }
  return stale;
}

const SLICE = 10_000;

/** Deletes what is stale, relationships first. Nothing that lacks Entente's mark is touched. */
export async function prune(session: Session, stale: Stale): Promise<Pruned> {
  let [nodes, relationships, kept] = [0, 0, 0];
  for (const [table, ids] of stale) {
    for (let at = 0; at < ids.length; at += SLICE) {
      const slice = ids.slice(at, at + SLICE);
      const statement = table.what === "node" ? deleteNodesStatement(table.labels[0]) : deleteEdgesStatement(table);
      const summary = await session.executeWrite(
        async (transaction) => (await transaction.run(statement, { ids: slice })).summary,
        { metadata: { app: "entente" }, timeout: neo4j.int(0) },
      );
      const { nodesDeleted, relationshipsDeleted } = summary.counters.updates();
      nodes += nodesDeleted!;
      relationships += relationshipsDeleted!;
      if (table.what === "node") kept += slice.length - nodesDeleted!;
    }
  }
  return { nodes, relationships, kept };
}

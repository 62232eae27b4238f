// A graph and a database in, what a push would create, change and remove out; nothing is written.
import type { GraphView } from "@entente/graph";
import type { Driver } from "neo4j-driver";
import { type Table, tablesOf } from "../rows/tables.ts";
import { toRows } from "../rows/to-rows.ts";
import { listStatement } from "../schema/row-statements.ts";
import { type Connection, readingSession } from "./connect.ts";
import { findStale } from "./prune.ts";
import { noTally, type PushOptions, type PushReport } from "./push-report.ts";

type Digests = ReadonlyMap<Table, ReadonlyMap<string, string>>;

/** The dry run of a push. Constraints are not compared. */
export async function comparePush(
  driver: Driver,
  graph: GraphView,
  connection: Connection,
  options: PushOptions,
): Promise<PushReport> {
  const digests = await readDigests(driver, connection, options.claims === true);
  const tallies = { node: noTally(), relationship: noTally() };
  for (const row of toRows(graph, options)) {
    const known = digests.get(row.table)?.get(row.id);
    const what = known === undefined ? "created" : known === row.values.digest ? "unchanged" : "changed";
    tallies[row.table.what][what] += 1;
  }
  const removed = { nodes: 0, relationships: 0, kept: 0 };
  if (options.prune) {
    for (const [table, ids] of await findStale(driver, connection, graph)) {
      removed[table.what === "node" ? "nodes" : "relationships"] += ids.length;
    }
  }
  return { nodes: tallies.node, relationships: tallies.relationship, removed, schema: 0 };
}

async function readDigests(driver: Driver, connection: Connection, claims: boolean): Promise<Digests> {
  const session = readingSession(driver, connection);
  const digests = new Map<Table, Map<string, string>>();
  try {
    for (const table of tablesOf(claims)) {
      const known = new Map<string, string>();
      for await (const record of session.run(listStatement(table)))
        known.set(record.get("id") as string, record.get("digest") as string);
      digests.set(table, known);
    }
  } finally {
    await session.close();
  }
  return digests;
}

// A graph in, the same graph in a Neo4j database; a report of what that changed out. The same push twice changes nothing.
import type { GraphView } from "@entente/graph";
import type { Driver } from "neo4j-driver";
import { toBatches } from "../rows/batches.ts";
import { countRows, toRows } from "../rows/to-rows.ts";
import { comparePush } from "./compare-push.ts";
import { type Connection, openDriver, writingSession } from "./connect.ts";
import { explainError } from "./explain-error.ts";
import { findStale, prune } from "./prune.ts";
import { add, noTally, type PushOptions, type PushReport } from "./push-report.ts";
import { makeReady, type ReadyBatch, writeBatch } from "./write-batch.ts";
import { writeSchema } from "./write-schema.ts";

/** Pushes with a driver of its own. Throws a Neo4jError with one line for people. */
export async function push(graph: GraphView, connection: Connection, options: PushOptions = {}): Promise<PushReport> {
  const driver = openDriver(connection);
  try {
    // A transaction would be tried again for half a minute before it said that nobody is there.
    await driver.verifyConnectivity(connection.database ? { database: connection.database } : {});
    return await (options.dryRun ? comparePush : pushWith)(driver, graph, connection, options);
  } catch (error) {
    throw explainError(error, connection);
  } finally {
    await driver.close();
  }
}

const arrowsOf = ({ graph }: GraphView): Set<string> => {
  const arrows = new Set<string>();
  graph.forEachEdge((_key, { arrow }) => arrows.add(arrow));
  return arrows;
};

/** schema → nodes → relationships → prune, one transaction a batch, one writer. */
async function pushWith(
  driver: Driver,
  graph: GraphView,
  connection: Connection,
  options: PushOptions,
): Promise<PushReport> {
  const session = writingSession(driver, connection);
  try {
    const schema = await writeSchema(session, arrowsOf(graph), options.claims === true);
    const tallies = { node: noTally(), relationship: noTally() };
    const total = countRows(graph, options);
    let [done, pending] = [0, undefined as Promise<void> | undefined];
    const write = async (ready: ReadyBatch): Promise<void> => {
      add(tallies[ready.batch.table.what], await writeBatch(session, ready));
      done += ready.rows.length;
      options.onProgress?.(done, Math.max(done, total));
    };
    for (const batch of toBatches(toRows(graph, options), options.limits)) {
      const ready = makeReady(batch);
      await pending;
      pending = write(ready);
      pending.catch(() => {}); // reported when it is awaited
    }
    await pending;
    const removed = options.prune
      ? await prune(session, await findStale(driver, connection, graph))
      : { nodes: 0, relationships: 0, kept: 0 };
    return { nodes: tallies.node, relationships: tallies.relationship, removed, schema };
  } finally {
    await session.close();
  }
}

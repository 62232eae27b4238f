// A batch of rows in, written in one managed transaction; what it created and changed out.
import type { Session } from "neo4j-driver";
import type { Batch } from "../rows/batches.ts";
import { writeStatement } from "../schema/row-statements.ts";
import { type RowParameter, toParameter } from "./to-parameters.ts";

/** What became of a batch's rows. */
export interface Written {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A batch made ready for the wire, so that this work happens while the server writes the one before. */
export interface ReadyBatch {
  readonly batch: Batch;
  readonly statement: string;
  readonly rows: readonly RowParameter[];
}

/** Turns rows into parameters. */
export const makeReady = (batch: Batch): ReadyBatch => ({
  batch,
  statement: writeStatement(batch.table),
  rows: batch.rows.map(toParameter),
});

/** The driver repeats the transaction when the server says that the error passes; MERGE makes that harmless. */
export async function writeBatch(session: Session, { batch, statement, rows }: ReadyBatch): Promise<Written> {
  const [changed, summary] = await session.executeWrite(async (transaction) => {
    const result = await transaction.run(statement, { rows });
    return [Number(result.records[0]?.get("changed") ?? 0), result.summary] as const;
  });
  const { nodesCreated, relationshipsCreated } = summary.counters.updates();
  const created = batch.table.what === "node" ? nodesCreated! : relationshipsCreated!;
  return { created, changed, unchanged: rows.length - created - changed };
}

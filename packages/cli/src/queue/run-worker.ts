// The address of a Redis in; work from its queue until this process is told to stop.
import { Worker } from "bullmq";
import type { Outcome } from "../pool/messages.ts";
import { Pool } from "../pool/pool.ts";
import type { Piece } from "../sources/piece.ts";
import type { ExtractOptions } from "../work/extract-piece.ts";
import { connect } from "./connect.ts";
import { type JobData, queueName, toPiece } from "./job.ts";

export interface WorkerOptions {
  readonly address: string;
  readonly jobs: number;
  readonly pieceMs: number;
}

/** A worker may die at any moment: after 30 s its job goes to another. Resolves after SIGINT or SIGTERM, when its jobs are done. */
export async function runWorker({ address, jobs, pieceMs }: WorkerOptions): Promise<number> {
  const connection = await connect(address);
  const waiting = new Map<Piece, (outcome: Outcome) => void>();
  const pools = new Map<string, Pool>();
  const poolFor = (extract: ExtractOptions): Pool => {
    const key = JSON.stringify(extract);
    const known =
      pools.get(key) ?? new Pool({ extract, jobs, pieceMs }, (outcome, piece) => waiting.get(piece)?.(outcome));
    pools.set(key, known);
    return known;
  };
  let done = 0;
  const worker = new Worker<JobData, Outcome>(
    queueName(),
    async ({ data }) => {
      const piece = toPiece(data);
      const outcome = new Promise<Outcome>((resolve) => waiting.set(piece, resolve));
      await poolFor(data.options).push(piece);
      const made = await outcome;
      waiting.delete(piece);
      done += made.documents;
      return made;
    },
    { connection, concurrency: jobs * 2, maxStalledCount: 3 },
  );
  worker.on("error", () => {});
  process.stderr.write(`working on ${address} with ${jobs} threads; stop with Ctrl-C\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await worker.close();
  await Promise.all([...pools.values()].map((pool) => pool.close()));
  connection.disconnect();
  return done;
}

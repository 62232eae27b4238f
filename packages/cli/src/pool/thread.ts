// A thread of the pool: tasks in, outcomes out, one at a time, so that the pool knows which one a failure belongs to.
import { parentPort, workerData } from "node:worker_threads";
import { extractPiece } from "../work/extract-piece.ts";
import { readResources } from "../work/load-resources.ts";
import type { Outcome, Task, ThreadData } from "./messages.ts";

const { options } = workerData as ThreadData;
const resources = readResources();
let last: Promise<void> = Promise.resolve();

async function work({ number, piece }: Task): Promise<void> {
  const product = await extractPiece(piece, resources, options);
  const { extracted, issues } = product;
  const outcome: Outcome = {
    number,
    json: JSON.stringify(product),
    documents: extracted.length,
    claims: extracted.reduce((sum, { claims }) => sum + claims.length, 0),
    characters: extracted.reduce((sum, { document }) => sum + document.text.length, 0),
    issues,
  };
  parentPort?.postMessage(outcome);
}

parentPort?.on("message", (tasks: readonly Task[]) => {
  for (const task of tasks) last = last.then(() => work(task));
});

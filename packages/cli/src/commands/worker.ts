// The address of a Redis in; documents of its queue are worked on until the process is stopped.
import { availableParallelism } from "node:os";
import type { Register } from "./command.ts";
import { count, positive } from "./number-options.ts";

export const register: Register = (program) => {
  program
    .command("worker")
    .description('work for "entente build --queue" of any machine')
    .requiredOption("--queue <address>", "the Redis that hands out the work: redis://host:6379")
    .option("--jobs <number>", "threads; one for each core if not given", count, availableParallelism())
    .option("--time-limit <seconds>", "for one document, then it is given up", positive, 60)
    .addHelpText("after", "\nExample:\n  entente worker --queue redis://queue.example:6379")
    .action(async (options: { queue: string; jobs: number; timeLimit: number }) => {
      const { runWorker } = await import("../queue/run-worker.ts");
      const { queue: address, jobs, timeLimit } = options;
      const done = await runWorker({ address, jobs, pieceMs: timeLimit * 1000 });
      process.stderr.write(`${done} documents\n`);
    });
};

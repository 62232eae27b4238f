// Vitest's global setup: nothing before the tests; after them, the server that tests started is stopped.
import { existsSync, rmSync } from "node:fs";
import { toInstance } from "./instance.ts";
import { stop } from "./run.ts";
import { startedByTests, stopDocker, tryLockServer } from "./use-server.ts";

/** A server that someone else uses now, or that a person started, goes on running. */
export async function teardown(): Promise<void> {
  const instance = toInstance();
  const mark = startedByTests(instance);
  if (!existsSync(mark)) return;
  const unlock = tryLockServer();
  if (!unlock) return;
  try {
    rmSync(mark, { force: true });
    if (!(await stop(instance))) stopDocker(instance);
  } finally {
    unlock();
  }
}

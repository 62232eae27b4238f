// Calls in, how much of this package's code ran for each out: counts of function and block entries, the same on every machine.
import { Session } from "node:inspector/promises";

/** Sources whose work is counted. Work inside one call of a regular expression is not seen. */
const OURS = "/packages/ingest/src/";

export interface WorkCounter {
  /** Entries into functions and blocks of this package during the call. */
  readonly count: (call: () => void) => Promise<number>;
  readonly stop: () => void;
}

/**
 * Starts V8's precise coverage with counts. Blocks are counted in functions that are compiled afterwards: start before
 * the first call of anything that is to be counted.
 */
export async function startCounting(): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const taken = async (): Promise<number> =>
    (await session.post("Profiler.takePreciseCoverage")).result
      .filter(({ url }) => url.includes(OURS))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  return {
    count: async (call) => {
      await taken();
      call();
      return taken();
    },
    stop: () => session.disconnect(),
  };
}

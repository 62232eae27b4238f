// Work in, the processor time it takes out: on a busy machine the clock on the wall measures the others.
import { loadavg } from "node:os";

/** Seconds of processor time of this process. */
export function timed(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

export const rate = (number: number, seconds: number): string =>
  Math.round(number / seconds)
    .toLocaleString("en")
    .padStart(7);

/** A line with the load of the machine at its end. */
export const say = (line: string): void => console.log(`${line}  [load ${loadavg()[0]!.toFixed(1)}]`);

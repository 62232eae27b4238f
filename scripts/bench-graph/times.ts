// In: times in milliseconds. Out: the one in the middle, and the longest, to three decimals.

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const typical = (times: readonly number[]): number =>
  rounded([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

export const slowest = (times: readonly number[]): number => rounded(times.reduce((a, b) => Math.max(a, b), 0));

/** Milliseconds of processor that the work takes, the best of five runs: a busy machine does not count. */
export function timeOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

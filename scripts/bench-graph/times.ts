// In: times in milliseconds. Out: the one in the middle, and the longest, to three decimals.

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const typical = (times: readonly number[]): number =>
  rounded([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

export const slowest = (times: readonly number[]): number => rounded(times.reduce((a, b) => Math.max(a, b), 0));

/** The best of five runs: what the work takes, not what else the machine was doing. */
export function timeOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

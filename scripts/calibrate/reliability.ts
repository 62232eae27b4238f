// Shares that were said and what came true in, how far they agree out.

export interface Said {
  readonly said: number;
  readonly right: boolean;
}

/** Lower ends; the last bin ends at 1. */
const BINS = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Bin, count, mean of what was said, share that was right: a table. */
export function reliabilityLines(cases: readonly Said[]): string[] {
  const lines = BINS.flatMap((from, i) => {
    const to = BINS[i + 1] ?? 1;
    const bin = cases.filter(({ said }) => said >= from && (said < to || to === 1));
    if (bin.length === 0) return [];
    const [said, right] = [mean(bin.map((each) => each.said)), shareRight(bin)];
    return [`| ${from.toFixed(2)} to ${to.toFixed(2)} | ${bin.length} | ${said.toFixed(2)} | ${right.toFixed(2)} |`];
  });
  return ["| confidence | claims | said | right |", "|---|---|---|---|", ...lines];
}

/** Log loss, Brier score, and by how much a bin is off on average, weighted by its size. */
export function summaryLine(name: string, cases: readonly Said[]): string {
  const off = BINS.map((from, i) =>
    cases.filter(({ said }) => said >= from && said < (BINS[i + 1] ?? Number.POSITIVE_INFINITY)),
  )
    .filter((bin) => bin.length > 0)
    .reduce((sum, bin) => sum + Math.abs(mean(bin.map(({ said }) => said)) - shareRight(bin)) * bin.length, 0);
  const loss = mean(cases.map(({ said, right }) => -Math.log(right ? said : 1 - said)));
  const brier = mean(cases.map(({ said, right }) => (said - (right ? 1 : 0)) ** 2));
  return `${name}: log loss ${loss.toFixed(3)}, Brier ${brier.toFixed(3)}, off by ${(off / cases.length).toFixed(3)}`;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareRight = (cases: readonly Said[]): number => mean(cases.map(({ right }) => (right ? 1 : 0)));

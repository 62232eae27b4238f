// The claims' masks in, claims by month (or year) out: the bars of the time line.
import { type Dataset, isoOfDay, NO_DAY } from "../data/dataset.ts";
import type { TimeWindow } from "../state/view-state.ts";
import { BIT, claimDay } from "./filter-mask.ts";

/** Bars from the first to the last; `start` is the first bar's first day. */
export interface Histogram {
  readonly unit: "month" | "year";
  /** ISO month or year of each bar. */
  readonly labels: readonly string[];
  /** Claims that every filter but time lets through, stated and not stated (planned, denied or alleged). */
  readonly stated: readonly number[];
  readonly other: readonly number[];
  readonly undated: number;
}

/** Whether both draw the same bars. */
export const sameBars = (a: Histogram, b: Histogram): boolean =>
  a.unit === b.unit &&
  a.undated === b.undated &&
  a.labels.length === b.labels.length &&
  a.labels[0] === b.labels[0] &&
  a.stated.every((count, at) => count === b.stated[at]) &&
  a.other.every((count, at) => count === b.other[at]);

/** More bars than this are drawn by the year. */
const MOST_MONTHS = 360;
/** The first and the last bar gather what lies beyond, up to this share each: one treaty of 1949 must not press ten years of news to the edge. */
const BEYOND = 0.01;

/** Bars by the date of the act or of the report; the first and the last hold what lies beyond them too. */
export function countByTime(data: Dataset, mask: Uint16Array, by: TimeWindow["by"]): Histogram {
  const months = new Map<number, [number, number]>();
  let undated = 0;
  for (let claim = 0; claim < data.claims.count; claim++) {
    if ((mask[claim]! & ~BIT.time) !== 0) continue;
    const day = claimDay(data, claim, by);
    if (day === NO_DAY) {
      undated++;
      continue;
    }
    const month = monthOf(day);
    let bar = months.get(month);
    if (!bar) months.set(month, (bar = [0, 0]));
    const edge = data.claims.edge[claim]!;
    bar[data.edges.status[edge] === 0 && data.claims.basis[claim] !== 2 ? 0 : 1]++;
  }
  return toBars(months, undated);
}

// Days are many, months few: each day's month is looked up once.
const monthCache = new Map<number, number>();

function monthOf(day: number): number {
  let month = monthCache.get(day);
  if (month === undefined) {
    const date = new Date(day * 86_400_000);
    month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    monthCache.set(day, month);
  }
  return month;
}

function toBars(months: Map<number, [number, number]>, undated: number): Histogram {
  if (months.size === 0) return { unit: "month", labels: [], stated: [], other: [], undated };
  const all = [...months.keys()].sort((a, b) => a - b);
  const first = within(months, all);
  const last = within(months, [...all].reverse());
  const byYear = last - first >= MOST_MONTHS;
  const bin = (month: number): number => (byYear ? Math.floor(month / 12) : month);
  const count = Math.min(bin(last) - bin(first) + 1, MOST_MONTHS);
  const start = bin(last) - count + 1;
  const stated = new Array<number>(count).fill(0);
  const other = new Array<number>(count).fill(0);
  for (const [month, [plain, rest]] of months) {
    const at = Math.max(0, Math.min(count - 1, bin(month) - start));
    stated[at]! += plain;
    other[at]! += rest;
  }
  const labels = stated.map((_, index) => label(start + index, byYear));
  return { unit: byYear ? "year" : "month", labels, stated, other, undated };
}

/** The first month of the given order that has no more than the allowed share before it. */
function within(months: ReadonlyMap<number, readonly [number, number]>, order: readonly number[]): number {
  const claimsOf = (month: number): number => months.get(month)![0] + months.get(month)![1];
  const total = order.reduce((sum, month) => sum + claimsOf(month), 0);
  let before = 0;
  for (const month of order) {
    before += claimsOf(month);
    if (before > total * BEYOND) return month;
  }
  return order[0]!;
}

function label(bin: number, byYear: boolean): string {
  if (byYear) return String(bin);
  return isoOfDay(Date.UTC(Math.floor(bin / 12), bin % 12, 1) / 86_400_000).slice(0, 7);
}

// A month or a year with a part of it in ("early", "the end of"), the stretch in ISO out.
import { dayNumber, daysInMonth, isoDay, isoMonth, isoYear, monthIndex, monthOf } from "./calendar.ts";
import type { Part } from "./meaning.ts";

/** Days of "early", "mid" and "late" in a month: its tenths, as newspapers use the words. */
const THIRDS: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [1, 10],
  start: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  end: [21, 31],
};

/** Months of a part of a year. */
const MONTHS_OF_PART: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 1],
  end: [12, 12],
  "first-half": [1, 6],
  "second-half": [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
};

export function partOfMonth(index: number, part: Part | undefined): string {
  const days = part === undefined ? undefined : THIRDS[part];
  if (days === undefined) return isoMonth(index);
  const { year, month } = monthOf(index);
  const first = dayNumber(year, month, days[0]);
  const last = dayNumber(year, month, Math.min(days[1], daysInMonth(year, month)));
  return `${isoDay(first)}/${isoDay(last)}`;
}

export function partOfYear(year: number, part: Part | undefined): string {
  if (part === undefined) return isoYear(year);
  const [first, last] = MONTHS_OF_PART[part];
  const from = isoMonth(monthIndex(year, first));
  return first === last ? from : `${from}/${isoMonth(monthIndex(year, last))}`;
}

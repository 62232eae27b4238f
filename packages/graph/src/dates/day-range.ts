// In: an ISO date of any precision, or an interval of two. Out: its first and last day as day numbers; and the way back.

/** Days since 1970-01-01, both inclusive. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DATE = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?/;

/** Day number of a date of the proleptic Gregorian calendar. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const lengthOfMonth = (year: number, month: number): number => {
  const following = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return following - dayNumber(year, month, 1);
};

function partRange(part: string): DayRange | undefined {
  const match = DATE.exec(part);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (!match[2]) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  const length = lengthOfMonth(year, month);
  if (!match[3]) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, length) };
  if (day < 1 || day > length) return undefined;
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

/** `2024`, `2024-07`, `2024-07-08` (a time after it is ignored), `2024-02/2024-05`. Undefined for anything else. */
export function dayRange(date: string | undefined): DayRange | undefined {
  if (!date) return undefined;
  const slash = date.indexOf("/");
  if (slash < 0) return partRange(date);
  const [start, end] = [partRange(date.slice(0, slash)), partRange(date.slice(slash + 1))];
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : undefined;
}

/** The day as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const digits = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}

/** Whether two ranges share a day. */
export const overlaps = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;

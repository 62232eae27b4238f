// Civil dates as day numbers (days since 1970-01-01, proleptic Gregorian): no clock, no time zone.

const DAYS_BEFORE_1970 = 719468;

/** Day number of a date. Algorithm: H. Hinnant, chrono-compatible low-level date algorithms (days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_BEFORE_1970;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilDate(day: number): CivilDate {
  const shifted = day + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** 0 is Sunday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return (
    dayNumber(year, month + 1 > 12 ? 1 : month + 1, 1) +
    (month === 12 ? yearLength(year) : 0) -
    dayNumber(year, month, 1)
  );
}

function yearLength(year: number): number {
  return dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1);
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Months counted through: 2024-01 is 24288. Lets months be added without care for years. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthOf(index: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

export function isoMonth(index: number): string {
  const { year, month } = monthOf(index);
  return `${isoYear(year)}-${String(month).padStart(2, "0")}`;
}

export function isoDay(day: number): string {
  const { year, month, day: date } = civilDate(day);
  return `${isoMonth(monthIndex(year, month))}-${String(date).padStart(2, "0")}`;
}

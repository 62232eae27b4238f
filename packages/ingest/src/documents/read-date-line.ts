// A line such as "Published: Monday, July 8, 2024 10:45 GMT" in, the date in ISO out.
import { dayNumber, isDate, isoDay } from "../times/calendar.ts";
import { MONTHS } from "../times/month-names.ts";

const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b`, "i");
const YEAR_FIRST = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/;
const NUMBERS = /\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/;

/** The first full date of a line. "08/07/2024" could be two days: only the year is known of it. */
export function readDateLine(line: string): string | undefined {
  const monthFirst = MONTH_FIRST.exec(line);
  const dayFirst = DAY_FIRST.exec(line);
  if (monthFirst !== null && (dayFirst === null || monthFirst.index <= dayFirst.index)) {
    return toIso(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  }
  if (dayFirst !== null) return toIso(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst !== null) return toIso(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const numbers = NUMBERS.exec(line);
  return numbers === null ? undefined : readNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3] ?? "");
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? "").toLowerCase()) ?? 0;
}

function readNumbers(one: number, two: number, year: string): string | undefined {
  if (one === two || one > 12) return toIso(year, two, String(one));
  if (two > 12) return toIso(year, one, String(two));
  return year;
}

function toIso(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const y = Number(year);
  const d = Number(day);
  return isDate(y, month, d) ? isoDay(dayNumber(y, month, d)) : undefined;
}

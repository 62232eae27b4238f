// Day numbers there and back, against JavaScript's own calendar in UTC.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isDate,
  isoDay,
  isoMonth,
  monthIndex,
  monthOf,
  weekday,
} from "./calendar.ts";

describe("calendar", () => {
  it("agrees with Date in UTC", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
        expect(weekday(day)).toBe(date.getUTCDay());
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 12, 31],
    [2024, 4, 30],
  ])("month %i-%i has %i days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(isDate(year, month, days)).toBe(true);
    expect(isDate(year, month, days + 1)).toBe(false);
  });

  it("counts months through the years", () => {
    expect(isoMonth(monthIndex(2024, 1) - 1)).toBe("2023-12");
    expect(monthOf(monthIndex(2024, 12) + 1)).toEqual({ year: 2025, month: 1 });
  });
});

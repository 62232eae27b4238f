import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayRange, dayText } from "./day-range.ts";

const RANGES: readonly [string, string, string, string][] = [
  ["2024", "2024-01-01", "2024-12-31", "year"],
  ["2024-02", "2024-02-01", "2024-02-29", "month of a leap year"],
  ["1900-02", "1900-02-01", "1900-02-28", "a century is no leap year"],
  ["2024-07-08", "2024-07-08", "2024-07-08", "day"],
  ["2024-07-08T23:59:00Z", "2024-07-08", "2024-07-08", "the time is ignored"],
  ["2024-02/2024-05", "2024-02-01", "2024-05-31", "interval"],
  ["1949-04-04", "1949-04-04", "1949-04-04", "before 1970"],
];

describe("dayRange", () => {
  it.each(RANGES)("%s is %s to %s (%s)", (date, first, last) => {
    const range = dayRange(date)!;
    expect([dayText(range.first), dayText(range.last)]).toEqual([first, last]);
  });
  it.each(["", "soon", "2024-13", "2024-02-30", "2024-05/2024-02"])("%j is no date", (date) =>
    expect(dayRange(date)).toBeUndefined(),
  );
  it("agrees with the platform's calendar", () =>
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        fc.pre(day > -719_000);
        const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(dayText(day)).toBe(text);
        expect(dayRange(text)).toEqual({ first: day, last: day });
      }),
    ));
});

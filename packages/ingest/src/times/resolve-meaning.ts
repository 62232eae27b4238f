// What the words of a time say, what they are counted from and the tense in; the date in ISO out.
import { dayRange } from "@entente/graph";
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isDate,
  isoDay,
  isoMonth,
  isoYear,
  monthIndex,
  monthOf,
  weekday,
} from "./calendar.ts";
import { seasonOf } from "./match-years.ts";
import type { Meaning, Unit } from "./meaning.ts";
import { partOfMonth, partOfYear } from "./parts.ts";

/** A date that others are counted from, with how well it is known. */
interface Anchor {
  readonly day: number;
  readonly precision: "day" | "month" | "year";
}

export interface Anchors {
  readonly report?: string | undefined;
  /** The last day told. */
  readonly event?: string | undefined;
  /** The last day, month or year told. */
  readonly period?: string | undefined;
  /** The last day told in this sentence. */
  readonly here?: string | undefined;
}

/** A day after the report may still be the day of the event: the report's day is that of its own time zone. */
const SLACK = 1;

/** Undefined when what it is counted from is unknown, or not known well enough. */
export function resolveMeaning(meaning: Meaning, anchors: Anchors, ahead: boolean): string | undefined {
  if (meaning.kind === "fixed") return meaning.value;
  const report = toAnchor(anchors.report);
  const base = baseOf(meaning, anchors) ?? report;
  if (base === undefined) return undefined;
  switch (meaning.kind) {
    case "day-of-year":
      return resolveDay(meaning, base, ahead);
    case "day-of-month":
      return resolveDayOfMonth(meaning.day, base, ahead);
    case "month":
      return resolveMonth(meaning, base, ahead);
    case "weekday":
      return base.precision === "day" && report !== undefined ? resolveWeekday(meaning, base.day, ahead) : undefined;
    case "season":
      return resolveSeason(meaning, base, ahead);
    case "unit":
      return resolveUnit(meaning, base, ahead);
    case "stretch":
      return resolveStretch(meaning.unit, meaning.count, base);
    case "told":
      return resolveUnit({ kind: "unit", unit: meaning.unit, offset: meaning.offset, from: "event" }, base, ahead);
    case "ahead":
      return ahead
        ? resolveUnit({ kind: "unit", unit: meaning.unit, offset: meaning.count, from: "report" }, base, ahead)
        : undefined;
  }
}

/** What is counted from something else than the report. */
function baseOf(meaning: Meaning, anchors: Anchors): Anchor | undefined {
  if (meaning.kind === "told") return toAnchor(anchors.here);
  if (meaning.kind !== "unit" || meaning.from === "report") return toAnchor(anchors.report ?? anchors.event);
  const byDay = meaning.unit === "day" || meaning.unit === "week" || meaning.unit === "weekend";
  return toAnchor(byDay ? anchors.event : (anchors.period ?? anchors.event));
}

function toAnchor(iso: string | undefined): Anchor | undefined {
  const range = dayRange(iso);
  if (range === undefined || iso === undefined || iso.includes("/")) return undefined;
  return { day: range.first, precision: range.first === range.last ? "day" : iso.length > 4 ? "month" : "year" };
}

/** The latest 8 July up to the report, or under a future tense the earliest from it on. */
function resolveDay(meaning: Meaning & { kind: "day-of-year" }, base: Anchor, ahead: boolean): string | undefined {
  const { year } = civilDate(base.day);
  const dayIn = (of: number): number => dayNumber(of, meaning.month, meaning.day);
  let of = year;
  if (base.precision === "day" && !ahead && dayIn(year) > base.day + SLACK) of = year - 1;
  if (base.precision === "day" && ahead && dayIn(year) < base.day - SLACK) of = year + 1;
  const named =
    meaning.weekday === undefined
      ? of
      : [of, year, year - 1, year + 1].find((one) => weekday(dayIn(one)) === meaning.weekday);
  of = named ?? of;
  if (!isDate(of, meaning.month, meaning.day)) return undefined;
  const first = isoDay(dayIn(of));
  if (meaning.to === undefined || !isDate(of, meaning.month, meaning.to)) return first;
  return `${first}/${isoDay(dayNumber(of, meaning.month, meaning.to))}`;
}

function resolveDayOfMonth(day: number, base: Anchor, ahead: boolean): string | undefined {
  if (base.precision === "year") return undefined;
  const { year, month, day: today } = civilDate(base.day);
  let index = monthIndex(year, month);
  if (base.precision === "day" && !ahead && day > today) index--;
  if (base.precision === "day" && ahead && day < today) index++;
  const of = monthOf(index);
  return isDate(of.year, of.month, day) ? isoDay(dayNumber(of.year, of.month, day)) : undefined;
}

function resolveMonth(meaning: Meaning & { kind: "month" }, base: Anchor, ahead: boolean): string | undefined {
  const { year, month: now } = civilDate(base.day);
  const { month, pick } = meaning;
  let of = year;
  if (base.precision !== "year" && pick !== "this") {
    const past = pick === "last" || (pick === undefined && !ahead);
    const strict = pick === undefined ? 0 : 1;
    if (past && month > now - strict) of--;
    if (!past && month < now + strict) of++;
  }
  const first = monthIndex(of, month);
  if (meaning.to === undefined) return partOfMonth(first, meaning.part);
  const last = monthIndex(meaning.to < month ? of + 1 : of, meaning.to);
  return `${isoMonth(first)}/${isoMonth(last)}`;
}

function resolveWeekday(meaning: Meaning & { kind: "weekday" }, report: number, ahead: boolean): string {
  const since = (weekday(report) - meaning.weekday + 7) % 7;
  const until = (meaning.weekday - weekday(report) + 7) % 7;
  if (meaning.pick === "last") return isoDay(report - (since === 0 ? 7 : since));
  if (meaning.pick === "next") return isoDay(report + (until === 0 ? 7 : until));
  return isoDay(ahead ? report + until : report - since);
}

function resolveSeason(meaning: Meaning & { kind: "season" }, base: Anchor, ahead: boolean): string | undefined {
  const { year } = civilDate(base.day);
  const options = [year - 2, year - 1, year, year + 1].map((of) => ({
    value: seasonOf(of, meaning.month),
    range: dayRange(seasonOf(of, meaning.month)),
  }));
  if (base.precision === "year") return seasonOf(year, meaning.month);
  if (meaning.pick === "this") return seasonOf(year, meaning.month);
  const over = options.filter((one) => (one.range?.last ?? 0) < base.day);
  if (meaning.pick === "last") return over.at(-1)?.value;
  if (meaning.pick === "next") return options.find((one) => (one.range?.first ?? 0) > base.day)?.value;
  if (ahead) return options.find((one) => (one.range?.last ?? 0) >= base.day)?.value;
  return options.filter((one) => (one.range?.first ?? 0) <= base.day).at(-1)?.value;
}

function resolveUnit(meaning: Meaning & { kind: "unit" }, base: Anchor, ahead: boolean): string | undefined {
  const { year, month } = civilDate(base.day);
  const { unit, offset, part } = meaning;
  if (unit === "year") return partOfYear(year + offset, part);
  if (unit === "decade") return decade(year, offset, meaning.from);
  if (base.precision === "year") return undefined;
  if (unit === "month") return partOfMonth(monthIndex(year, month) + offset, part);
  if (unit === "quarter") return quarter(monthIndex(year, month), offset);
  if (base.precision === "month") return undefined;
  if (unit === "day") return isoDay(base.day + offset);
  return unit === "week" ? week(base.day, offset) : weekend(base.day, offset, ahead);
}

/** Ten years from an event, but the ten years named alike from the report: "this decade". */
function decade(year: number, offset: number, from: "report" | "event"): string {
  if (from === "event" || Math.abs(offset) > 1) return isoYear(year + offset * 10);
  const first = Math.floor(year / 10) * 10 + offset * 10;
  return `${isoYear(first)}/${isoYear(first + 9)}`;
}

function quarter(month: number, offset: number): string {
  const first = (Math.floor(month / 3) + offset) * 3;
  return `${isoMonth(first)}/${isoMonth(first + 2)}`;
}

/** Monday to Sunday. */
function week(day: number, offset: number): string {
  const monday = day - ((weekday(day) + 6) % 7) + offset * 7;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

/** Saturday and Sunday: the last ones begun by the report, or those to come. */
function weekend(day: number, offset: number, ahead: boolean): string {
  const saturday = day - ((weekday(day) + 1) % 7);
  const first = ahead || offset > 0 ? (weekday(day) === 0 || weekday(day) === 6 ? saturday : saturday + 7) : saturday;
  return `${isoDay(first)}/${isoDay(first + 1)}`;
}

function resolveStretch(unit: Unit, count: number, base: Anchor): string | undefined {
  if (base.precision !== "day") return unit === "year" ? yearStretch(civilDate(base.day).year, count) : undefined;
  const other = shiftDay(base.day, unit, count);
  return count < 0 ? `${isoDay(other)}/${isoDay(base.day)}` : `${isoDay(base.day)}/${isoDay(other)}`;
}

function yearStretch(year: number, count: number): string {
  return count < 0 ? `${isoYear(year + count)}/${isoYear(year)}` : `${isoYear(year)}/${isoYear(year + count)}`;
}

function shiftDay(day: number, unit: Unit, count: number): number {
  if (unit === "day" || unit === "week" || unit === "weekend") return day + count * (unit === "day" ? 1 : 7);
  const months = { month: 1, quarter: 3, year: 12, decade: 120 }[unit] * count;
  const date = civilDate(day);
  const { year, month } = monthOf(monthIndex(date.year, date.month) + months);
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

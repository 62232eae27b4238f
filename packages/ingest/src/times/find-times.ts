// The tokens of a sentence and the dates that are known in, its expressions of time out.
import { dayRange } from "@entente/graph";
import type { DocumentFrame } from "../documents/frame.ts";
import type { Token } from "../tokens/token.ts";
import { matchDate } from "./match-dates.ts";
import { matchRelative } from "./match-relative.ts";
import { matchYear } from "./match-years.ts";
import type { Match, Meaning } from "./meaning.ts";
import { MONTHS, SEASONS, WEEKDAYS } from "./month-names.ts";
import { type Anchors, resolveMeaning } from "./resolve-meaning.ts";
import type { TimeAnchors, TimeExpression, TimeRelation } from "./time-expression.ts";
import { isDash, toWords, type Words, weekdayAt, wordAt } from "./words.ts";

/**
 * Times of one sentence, in order. A time that is counted from a date nobody knows is left out. "The previous day" is counted from the
 * last day told in the sentence, else from `anchors.event`, else from the report.
 */
export function findTimes(tokens: readonly Token[], anchors: TimeAnchors): TimeExpression[] {
  const words = toWords(tokens);
  const times: TimeExpression[] = [];
  let known: Known = { event: anchors.event, period: anchors.period };
  let here: string | undefined;
  let year: string | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(words, at)) continue;
    const found = matchAt(words, at);
    if (found === undefined) continue;
    const report = year !== undefined && lacksYear(found.meaning) ? year : anchors.published;
    const time = toExpression(words, at, found, { report, here, ...known });
    at = found.last - 1;
    if (time === undefined) continue;
    times.push(time);
    at = time.last - 1;
    known = remember(known, time);
    here = toldBy(time, DAY) ?? here;
    if (time.reason === "time/year") year = toldBy(time, YEAR) ?? year;
  }
  return times;
}

/** What has been told so far: what later times may be counted from. */
interface Known {
  readonly event: string | undefined;
  readonly period: string | undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;
const PERIOD = /^\d{4}(?:-\d\d){0,2}$/;

function remember(known: Known, time: TimeExpression): Known {
  return { event: toldBy(time, DAY) ?? known.event, period: toldBy(time, PERIOD) ?? known.period };
}

/** The value of an expression that a clause is dated by, when it is as precise as wanted. */
function toldBy(time: TimeExpression, precision: RegExp): string | undefined {
  const value = time.relation === "at" && time.head === undefined ? time.value : undefined;
  return value !== undefined && precision.test(value) ? value : undefined;
}

/** "In 2022, … on 24 February": the day is of the year that the sentence named. */
function lacksYear(meaning: Meaning): boolean {
  return meaning.kind === "day-of-year" || (meaning.kind === "month" && meaning.pick === undefined);
}

/** Times of a document's sentences: what one tells is what the next counts from. */
export function findTimesInOrder(sentences: readonly (readonly Token[])[], frame: DocumentFrame): TimeExpression[][] {
  let known: Known = { event: undefined, period: undefined };
  return sentences.map((tokens) => {
    const times = findTimes(tokens, { published: frame.published, ...known });
    known = times.reduce(remember, known);
    return times;
  });
}

const OPENERS: ReadonlySet<string> = new Set(
  `the a an this that last next past coming early late mid start beginning middle end earlier later sometime today tonight tomorrow yesterday
  overnight in within one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty year month first second
  third fourth final q1 q2 q3 q4`.split(/\s+/),
);

/** A cheap test: most words begin no time. */
function mayBegin(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return (
    OPENERS.has(word) ||
    MONTHS.has(word.replace(/\.$/, "")) ||
    WEEKDAYS.has(word) ||
    SEASONS.has(word) ||
    word.startsWith("mid-") ||
    /^['’]\d0s$/.test(word)
  );
}

/** Month and day win over year, absolute over relative: each looks at other words first. A weekday before a date belongs to it. */
function matchAt(words: Words, at: number): Match | undefined {
  const weekday = weekdayAt(words, at);
  if (weekday !== undefined) {
    const next = /^[,(]$/.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
    const date = matchDate(words, next);
    if (date?.meaning.kind === "day-of-year") return { ...date, meaning: { ...date.meaning, weekday } };
    if (date !== undefined && isDay(date.meaning)) return date;
  }
  return matchDate(words, at) ?? matchYear(words, at) ?? matchRelative(words, at);
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === "day-of-year" || (meaning.kind === "fixed" && /^\d{4}-\d\d-\d\d/.test(meaning.value));
}

function toExpression(words: Words, at: number, found: Match, from: Anchors): TimeExpression | undefined {
  const value = resolveMeaning(found.meaning, from, false);
  const future = resolveMeaning(found.meaning, from, true);
  if (value === undefined && future === undefined) return undefined;
  const joined = joinRange(words, at, found, { value, from });
  const last = joined?.last ?? found.last;
  const head = headOf(words, at, last, found.rule);
  const ahead = joined === undefined && future !== undefined && future !== value ? { future } : {};
  const now = joined?.value ?? value;
  return {
    first: at,
    last,
    start: words.tokens[at]?.start ?? 0,
    end: words.tokens[last - 1]?.end ?? 0,
    ...(now === undefined ? {} : { value: now }),
    ...ahead,
    relation: joined === undefined && !isRange(found) ? relationOf(words, at) : "at",
    ...(head === undefined ? {} : { head }),
    anchor: anchorOf(found.meaning),
    reason: `time/${found.rule}${countedFrom(found.meaning, from)}`,
  };
}

function countedFrom(meaning: Meaning, from: Anchors): string {
  const anchor = anchorOf(meaning);
  if (anchor === "text") return "";
  const event = meaning.kind === "told" ? from.here : from.event;
  const day = anchor === "event" ? (event ?? from.report) : (from.report ?? from.event);
  return ` from ${day}`;
}

function anchorOf(meaning: Meaning): TimeExpression["anchor"] {
  if (meaning.kind === "fixed") return "text";
  if (meaning.kind === "told") return "event";
  return meaning.kind === "unit" ? meaning.from : "report";
}

/** "from July 2023 to May 2024", "between Monday and Friday": one stretch. */
function joinRange(
  words: Words,
  at: number,
  found: Match,
  first: { value: string | undefined; from: Anchors },
): { last: number; value: string } | undefined {
  const before = wordAt(words, at - 1);
  const joint = wordAt(words, found.last);
  const joins = before === "from" ? /^(?:to|until|till|through)$/.test(joint) : before === "between" && joint === "and";
  if (!joins && !(isDash(words, found.last) && isDay(found.meaning))) return undefined;
  const second = matchAt(words, found.last + 1);
  if (second === undefined || first.value === undefined) return undefined;
  const value = resolveMeaning(second.meaning, first.from, false);
  if (value === undefined) return undefined;
  const [begin, finish] = [first.value.split("/")[0] ?? "", value.split("/").at(-1) ?? ""];
  const whole = `${begin}/${finish}`;
  return dayRange(whole) === undefined ? undefined : { last: second.last, value: whole };
}

/** "from 2014 to 2016" is no "since". */
function isRange({ meaning, rule }: Match): boolean {
  if (meaning.kind === "day-of-year" || meaning.kind === "month") return meaning.to !== undefined;
  return meaning.kind === "fixed" && /^(?:years|months|date)$/.test(rule) && meaning.value.includes("/");
}

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ["since", "since"],
  ["from", "since"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["by", "by"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
]);

function relationOf(words: Words, at: number): TimeRelation {
  const before = wordAt(words, at - 1);
  const skipped = /^(?:the|about|around|least|early|late)$/.test(before) ? wordAt(words, at - 2) : before;
  const relation = RELATIONS.get(skipped) ?? "at";
  return relation === "since" && isOfSuperlative(words, at) ? "after" : relation;
}

/** "the deadliest raid since 2008", "the first visit by a premier since 2019": what came after, not how long it lasts. */
function isOfSuperlative(words: Words, at: number): boolean {
  for (let back = at - 2; back >= Math.max(0, at - REACH); back--) {
    const word = wordAt(words, back);
    if (/^[,;:.]$/.test(word)) return false;
    if (SUPERLATIVE.test(word)) return true;
  }
  return false;
}
const REACH = 16;
const SUPERLATIVE =
  /^(?:first|second|third|only|most|worst|best|largest|biggest|greatest|highest|lowest|\p{L}{3,}iest|(?:sharp|great|high|low|long|strong|fierce|harsh|severe|tough|close|clear|bold|broad|deep|grave|steep|blood)est)$/u;

/** "Thursday's attack", "the 2015 deal", "a May 2023 summit": the noun begins right behind. */
function headOf(words: Words, at: number, last: number, rule: string): number | undefined {
  if (/^['’]s?$/.test(wordAt(words, last))) return words.tokens[last + 1]?.start;
  const next = words.tokens[last];
  if (next === undefined || !/^\p{L}/u.test(next.text)) return undefined;
  if (rule === "year-adjective" || rule === "told") return next.start;
  const determined = /^(?:the|a|an|its|their|his|her|['’]s)$/.test(wordAt(words, at - 1));
  return determined && /^(?:weekday|date|day-month|month-year|month)$/.test(rule) ? next.start : undefined;
}

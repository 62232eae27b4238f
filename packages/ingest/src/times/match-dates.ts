// Words in, dates named by month out: "July 8, 2024", "8–10 July", "early June 2023", "from March to May", "in May".
import { dayNumber, isDate, isoDay, isoMonth, monthIndex } from "./calendar.ts";
import type { Match, Meaning, Part, Pick } from "./meaning.ts";
import { partOfMonth } from "./parts.ts";
import { dayAt, isCapitalised, isDash, monthAt, ordinalDayAt, type Words, wordAt, yearAt } from "./words.ts";

/** Words that make a bare "May" or "March" a month. */
const LICENCES: ReadonlySet<string> = new Set(
  "in since by until till from of last next this early late mid during through before after between around past".split(
    " ",
  ),
);

export function matchDate(words: Words, at: number): Match | undefined {
  return (
    matchIso(words, at) ??
    matchNamedDay(words, at) ??
    matchMonthDay(words, at) ??
    matchDayMonth(words, at) ??
    matchMonth(words, at)
  );
}

function matchIso(words: Words, at: number): Match | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(wordAt(words, at)) ?? undefined;
  if (match !== undefined && isDate(Number(match[1]), Number(match[2]), Number(match[3]))) {
    return { last: at + 1, rule: "iso", meaning: { kind: "fixed", value: match[0] } };
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordAt(words, at));
  if (dotted === null) return undefined;
  const [day, month, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
  return isDate(year, month, day) ? { last: at + 1, rule: "dotted", meaning: fixedDay(year, month, day) } : undefined;
}

/** "the September 11 attacks", "9/11": the one day that news names without its year. */
function matchNamedDay(words: Words, at: number): Match | undefined {
  const short = wordAt(words, at) === "9/11";
  const next = short ? at + 1 : at + 2;
  const long = /^sept(?:ember|\.)?$/.test(wordAt(words, at)) && /^11(?:th)?$/.test(wordAt(words, at + 1));
  if (!short && !(long && /^(?:attacks?|terror(?:ist)?|hijack\p{L}+)$/u.test(wordAt(words, next)))) return undefined;
  return { last: next, rule: "date", meaning: fixedDay(2001, 9, 11) };
}

/** "March first": the only days of a month that news spells out. */
const SPELLED_DAYS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
]);

/** "July 8", "July 8th, 2024", "July 8-10, 2024", "July 8 to 10". */
function matchMonthDay(words: Words, at: number): Match | undefined {
  const month = monthAt(words, at);
  const day = month === undefined ? undefined : (dayAt(words, at + 1) ?? SPELLED_DAYS.get(wordAt(words, at + 1)));
  if (month === undefined || day === undefined || isQuantity(words, at + 1)) return undefined;
  const range = rangeEnd(words, at + 2, dayAt);
  const next = range?.last ?? at + 2;
  return withYear(words, next, { month, day, ...(range === undefined ? {} : { to: range.value }) });
}

/** "8 July", "the 8th of July 2024", "8-10 July". */
function matchDayMonth(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at) === "the" ? at + 1 : at;
  const day = from > at ? ordinalDayAt(words, from) : dayAt(words, from);
  if (day === undefined) return undefined;
  const range = rangeEnd(words, from + 1, dayAt);
  let next = range?.last ?? from + 1;
  if (wordAt(words, next) === "of") next++;
  const month = monthAt(words, next);
  if (month === undefined) return undefined;
  return withYear(words, next + 1, { month, day, ...(range === undefined ? {} : { to: range.value }) });
}

/** A number that counts what follows it: "May 8 soldiers" is no date. */
function isQuantity(words: Words, at: number): boolean {
  return (
    ordinalDayAt(words, at) === undefined &&
    /^(?:million|billion|percent|per|%|soldiers|people|troops|tanks|years?|months?|days?)$/.test(wordAt(words, at + 1))
  );
}

interface Range {
  readonly value: number;
  readonly last: number;
}

function rangeEnd(words: Words, at: number, read: typeof dayAt): Range | undefined {
  if (!isDash(words, at) && !/^(?:to|until|through|and)$/.test(wordAt(words, at))) return undefined;
  const value = read(words, at + 1);
  if (value === undefined) return undefined;
  const joined = wordAt(words, at);
  return joined === "and" && wordAt(words, at - 2) !== "between" ? undefined : { value, last: at + 2 };
}

function withYear(words: Words, at: number, date: { month: number; day: number; to?: number }): Match | undefined {
  const comma = wordAt(words, at) === "," || wordAt(words, at) === "of" ? at + 1 : at;
  const year = yearAt(words, comma) ?? (wordAt(words, comma) === "," ? yearAt(words, comma + 1) : undefined);
  if (year === undefined) return { last: at, rule: "day-month", meaning: { kind: "day-of-year", ...date } };
  if (!isDate(year, date.month, date.day)) return undefined;
  const first = fixedDay(year, date.month, date.day);
  const meaning: Meaning =
    date.to === undefined || first.kind !== "fixed" || !isDate(year, date.month, date.to)
      ? first
      : { kind: "fixed", value: `${first.value}/${isoDay(dayNumber(year, date.month, date.to))}` };
  return { last: comma + 1, rule: "date", meaning };
}

function fixedDay(year: number, month: number, day: number): Meaning {
  return { kind: "fixed", value: isoDay(dayNumber(year, month, day)) };
}

const PARTS: ReadonlyMap<string, Part> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["start", "start"],
  ["beginning", "start"],
  ["middle", "mid"],
  ["end", "end"],
]);

export interface PartMatch {
  readonly part: Part;
  readonly next: number;
}

/** "early", "late", "mid", "the end of", "early in"; what follows is the month or year. */
export function partAt(words: Words, at: number): PartMatch | undefined {
  let next = wordAt(words, at) === "the" ? at + 1 : at;
  const part = PARTS.get(wordAt(words, next));
  if (part === undefined) return undefined;
  next++;
  const joint = wordAt(words, next);
  const noun = part === "start" || part === "end" || wordAt(words, next - 1) === "middle";
  if (noun && joint !== "of") return undefined;
  if (joint === "of" || joint === "in" || isDash(words, next)) next++;
  return { part, next };
}

/** "July 2024", "mid-July", "early June", "last March", "March to May 2023", and bare months where they can be nothing else. */
function matchMonth(words: Words, at: number): Match | undefined {
  const part = partAt(words, at);
  const pick = part === undefined ? pickAt(words, at) : undefined;
  const from = part?.next ?? (pick === undefined ? at : at + 1);
  const mid = /^mid-(\p{L}+)$/u.exec(wordAt(words, from));
  const month = mid === null ? monthAt(words, from) : monthOfMid(words, from);
  if (month === undefined) return undefined;
  const of = wordAt(words, from + 1) === "of" || wordAt(words, from + 1) === "," ? from + 2 : from + 1;
  const shape = mid === null ? part?.part : "mid";
  const year = yearAt(words, of) ?? yearAt(words, from + 1);
  if (year !== undefined) {
    const last = (yearAt(words, from + 1) === undefined ? of : from + 1) + 1;
    return { last, rule: "month-year", meaning: { kind: "fixed", value: partOfMonth(monthIndex(year, month), shape) } };
  }
  const range = monthRange(words, from, month);
  if (range !== undefined) return range;
  if (shape === undefined && pick === undefined && !isLicensed(words, from)) return undefined;
  const meaning = {
    kind: "month" as const,
    month,
    ...(pick === undefined ? {} : { pick }),
    ...(shape === undefined ? {} : { part: shape }),
  };
  return { last: from + 1, rule: "month", meaning };
}

function monthOfMid(words: Words, at: number): number | undefined {
  const text = words.tokens[at]?.text.slice(4) ?? "";
  return monthAt({ tokens: [{ text, start: 0, end: 0, spaceAfter: true }], lower: [text.toLowerCase()] }, 0);
}

export function pickAt(words: Words, at: number): Pick | undefined {
  const word = wordAt(words, at);
  if (word === "last" || word === "past") return "last";
  if (word === "next" || word === "coming") return "next";
  return word === "this" ? "this" : undefined;
}

function monthRange(words: Words, at: number, month: number): Match | undefined {
  const joint = wordAt(words, at + 1);
  const joins =
    isDash(words, at + 1) ||
    /^(?:to|until|through)$/.test(joint) ||
    (joint === "and" && wordAt(words, at - 1) === "between");
  const to = joins ? monthAt(words, at + 2) : undefined;
  if (to === undefined || dayAt(words, at + 3) !== undefined) return undefined;
  const year = yearAt(words, at + 3);
  if (year === undefined) return { last: at + 3, rule: "months", meaning: { kind: "month", month, to } };
  const first = isoMonth(monthIndex(to < month ? year - 1 : year, month));
  return {
    last: at + 4,
    rule: "months",
    meaning: { kind: "fixed", value: `${first}/${isoMonth(monthIndex(year, to))}` },
  };
}

/** A bare month needs a preposition; a first name ("April Glaspie", "June Carter") is none. */
function isLicensed(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (LICENCES.has(before) || isMonthAdjective(words, at)) return true;
  const word = wordAt(words, at);
  if (word === "may" || word === "march") return false;
  const next = words.tokens[at + 1]?.text ?? "";
  return (
    !isCapitalised(words, at + 1) &&
    !/^(?:of|the)$/.test(before) &&
    next !== "'s" &&
    !/^(?:april|june|august|jan|mar|jun|dec|sep)$/.test(word)
  );
}

/** "the July deal", "a May summit"; not "the March on Rome". */
function isMonthAdjective(words: Words, at: number): boolean {
  if (!/^(?:the|a|an|its|their|his|her|['’]s)$/.test(wordAt(words, at - 1))) return false;
  const next = words.tokens[at + 1]?.text ?? "";
  return /^\p{Ll}{3,}/u.test(next) && !/^(?:for|against|into|from|with|was|were|has|had|will|and)$/.test(next);
}

// Words in, times counted from the report or the last event out: "on Monday", "last week", "two days earlier", "overnight".
import { partAt, pickAt } from "./match-dates.ts";
import { offsetOf } from "./match-years.ts";
import type { Match, Part, Unit } from "./meaning.ts";
import { countAt, isCapitalised, isDash, ordinalDayAt, type Words, weekdayAt, wordAt } from "./words.ts";

export function matchRelative(words: Words, at: number): Match | undefined {
  return (
    matchWeekday(words, at) ??
    matchDeictic(words, at) ??
    matchCounted(words, at) ??
    matchStretch(words, at) ??
    matchWithinUnit(words, at) ??
    matchUnit(words, at) ??
    matchEventUnit(words, at) ??
    matchYearEnd(words, at) ??
    matchDayOfMonth(words, at)
  );
}

const PAPERS =
  /^(?:times|telegraph|mail|express|post|people|world|mirror|mass|agreement|morning post|night live|club|school|accords?)$/;
const NAMED_DAYS = /^(?:good|black|bloody|palm|easter|ash|holy|cyber|giving|fat|super)$/;

/** "Monday", "last Monday", "next Friday", "this Sunday"; not "the Sunday Times", "Good Friday". */
function matchWeekday(words: Words, at: number): Match | undefined {
  const pick = pickAt(words, at);
  const from = pick === undefined ? at : at + 1;
  const weekday = weekdayAt(words, from);
  if (weekday === undefined) return undefined;
  if (PAPERS.test(wordAt(words, from + 1)) && isCapitalised(words, from + 1)) return undefined;
  if (NAMED_DAYS.test(wordAt(words, at - 1))) return undefined;
  const meaning = { kind: "weekday" as const, weekday, ...(pick === undefined ? {} : { pick }) };
  return { last: from + 1 + partOfDay(words, from + 1), rule: "weekday", meaning };
}

const DAYTIMES = /^(?:morning|afternoon|evening|night|noon|midnight|lunchtime)$/;

function partOfDay(words: Words, at: number): number {
  return DAYTIMES.test(wordAt(words, at)) ? 1 : 0;
}

/** Days from the report, by word; longest first. */
const DEICTICS: readonly (readonly [readonly string[], number])[] = [
  [["the", "day", "before", "yesterday"], -2],
  [["the", "day", "after", "tomorrow"], 2],
  [["earlier", "today"], 0],
  [["later", "today"], 0],
  [["yesterday"], -1],
  [["today"], 0],
  [["tonight"], 0],
  [["overnight"], 0],
  [["tomorrow"], 1],
  [["this", "morning"], 0],
  [["this", "afternoon"], 0],
  [["this", "evening"], 0],
  [["last", "night"], -1],
  [["last", "evening"], -1],
];

function matchDeictic(words: Words, at: number): Match | undefined {
  for (const [phrase, offset] of DEICTICS) {
    if (!phrase.every((word, index) => wordAt(words, at + index) === word)) continue;
    if (phrase.length === 1 && isPartOfName(words, at)) return undefined;
    const last = at + phrase.length;
    return {
      last: last + partOfDay(words, last),
      rule: "deictic",
      meaning: { kind: "unit", unit: "day", offset, from: "report" },
    };
  }
  return undefined;
}

/** "Russia Today", "USA Today": a capital inside a sentence behind a name. */
function isPartOfName(words: Words, at: number): boolean {
  return at > 0 && isCapitalised(words, at) && isCapitalised(words, at - 1);
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["weekend", "weekend"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["quarter", "quarter"],
]);

const VAGUE = /^(?:than|over|nearly|almost|least|or|under|to|-|–)$/;

/** "two days earlier", "a year ago", "three weeks later", "in two days", "within a month". */
function matchCounted(words: Words, at: number): Match | undefined {
  if (/^(?:in|within)$/.test(wordAt(words, at))) return matchAhead(words, at);
  const count = countAt(words, at);
  const unit = UNITS.get(wordAt(words, at + 1));
  if (count === undefined || unit === undefined || unit === "weekend" || unit === "quarter") return undefined;
  if (VAGUE.test(wordAt(words, at - 1))) return undefined;
  const direction = wordAt(words, at + 2);
  const offset = /^(?:ago|earlier|before|previously|prior)$/.test(direction)
    ? -count
    : /^(?:later|after|afterwards?)$/.test(direction)
      ? count
      : 0;
  if (offset === 0) return undefined;
  if (/^(?:before|after)$/.test(direction) && !closes(words, at + 3)) {
    return { last: at + 3, rule: "told", meaning: { kind: "told", unit, offset: -offset } };
  }
  const from = direction === "ago" ? "report" : "event";
  return { last: at + 3, rule: from === "report" ? "ago" : "counted", meaning: { kind: "unit", unit, offset, from } };
}

/** "a week before" dates by itself only when no clause or noun follows. */
function closes(words: Words, at: number): boolean {
  return /^(?:[,.;:)!?]|and|but|when|in|at|)$/.test(wordAt(words, at));
}

function matchAhead(words: Words, at: number): Match | undefined {
  const the = wordAt(words, at + 1) === "the" ? 1 : 0;
  const count = countAt(words, at + 1 + the) ?? 0;
  const unit = UNITS.get(wordAt(words, at + 2 + the));
  if (unit === undefined || count === 0 || the === 1) return undefined;
  return { last: at + 3, rule: "ahead", meaning: { kind: "ahead", unit, count } };
}

/** "the past three months", "over the last year", "the next two weeks", "the coming month". */
function matchStretch(words: Words, at: number): Match | undefined {
  if (wordAt(words, at) !== "the") return undefined;
  const word = wordAt(words, at + 1);
  if (!/^(?:past|last|next|coming)$/.test(word)) return undefined;
  const counted = countAt(words, at + 2);
  const noun = counted === undefined ? at + 2 : at + 3;
  const unit = UNITS.get(wordAt(words, noun));
  const plural = /s$/.test(wordAt(words, noun));
  if (unit === undefined || unit === "weekend" || (counted === undefined && plural)) return undefined;
  if (counted === undefined && word === "next") return undefined;
  const count = (counted ?? 1) * (word === "past" || word === "last" ? -1 : 1);
  return { last: noun + 1, rule: "stretch", meaning: { kind: "stretch", unit, count } };
}

/** "later in the week", "earlier in the day". */
function matchWithinUnit(words: Words, at: number): Match | undefined {
  if (
    !/^(?:earlier|later)$/.test(wordAt(words, at)) ||
    wordAt(words, at + 1) !== "in" ||
    wordAt(words, at + 2) !== "the"
  )
    return undefined;
  const unit = UNITS.get(wordAt(words, at + 3));
  if (unit === undefined || /s$/.test(wordAt(words, at + 3)) || unit === "weekend") return undefined;
  return { last: at + 4, rule: "unit", meaning: { kind: "unit", unit, offset: 0, from: "report" } };
}

/** "last week", "early next year", "this month", "the end of the year", "later this year". */
function matchUnit(words: Words, at: number): Match | undefined {
  const part = partAt(words, at);
  const from = part?.next ?? (/^(?:earlier|later|sometime)$/.test(wordAt(words, at)) ? at + 1 : at);
  const the = wordAt(words, from) === "the" && (part !== undefined || wordAt(words, at - 1) === "later") ? 1 : 0;
  const pick = wordAt(words, from) === "past" ? undefined : pickAt(words, from);
  const unit = UNITS.get(wordAt(words, from + 1));
  const singular = unit !== undefined && !/s$/.test(wordAt(words, from + 1));
  if (unit === undefined || !singular || (unit === "day" && pick !== undefined) || (pick === undefined && the === 0)) {
    return matchWeekend(words, at);
  }
  const shape: { part?: Part } = part === undefined ? {} : { part: part.part };
  const meaning = {
    kind: "unit" as const,
    unit,
    offset: pick === undefined ? 0 : offsetOf(pick),
    from: "report" as const,
    ...shape,
  };
  return { last: from + 2, rule: "unit", meaning };
}

/** "at the weekend", "over the weekend". */
function matchWeekend(words: Words, at: number): Match | undefined {
  if (wordAt(words, at) !== "the" || wordAt(words, at + 1) !== "weekend") return undefined;
  if (!/^(?:at|over|on|during|of)$/.test(wordAt(words, at - 1))) return undefined;
  return { last: at + 2, rule: "weekend", meaning: { kind: "unit", unit: "weekend", offset: -1, from: "report" } };
}

/** "the previous day", "the following week", "the same day", "that month", "the day before". */
function matchEventUnit(words: Words, at: number): Match | undefined {
  const lead = wordAt(words, at);
  const counted = (last: number, unit: Unit, offset: number): Match => ({
    last,
    rule: "event-unit",
    meaning: { kind: "unit", unit, offset, from: "event" },
  });
  if (lead === "that") {
    const same = /^(?:same|very)$/.test(wordAt(words, at + 1)) ? 1 : 0;
    const unit = UNITS.get(wordAt(words, at + 1 + same));
    return unit === undefined || /s$/.test(wordAt(words, at + 1 + same)) ? undefined : counted(at + 2 + same, unit, 0);
  }
  if (lead !== "the") return undefined;
  const word = wordAt(words, at + 1);
  const unit = UNITS.get(wordAt(words, at + 2));
  if (unit !== undefined && !/s$/.test(wordAt(words, at + 2))) {
    if (/^(?:previous|preceding|prior)$/.test(word)) return counted(at + 3, unit, -1);
    if (/^(?:following|next|subsequent)$/.test(word)) return counted(at + 3, unit, 1);
    if (word === "same") return counted(at + 3, unit, 0);
  }
  const bare = UNITS.get(word);
  if (bare === undefined || !closes(words, at + 3)) return undefined;
  if (/^(?:before|earlier)$/.test(wordAt(words, at + 2))) return counted(at + 3, bare, -1);
  return /^(?:after|later)$/.test(wordAt(words, at + 2)) ? counted(at + 3, bare, 1) : undefined;
}

/** "by year-end", "by the year's end", "at year's end". */
function matchYearEnd(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at) === "the" ? at + 1 : at;
  const unit = wordAt(words, from);
  if (unit !== "year" && unit !== "month") return undefined;
  const joins = isDash(words, from + 1) || /^['’]s$/.test(wordAt(words, from + 1));
  if (!joins || wordAt(words, from + 2) !== "end") return undefined;
  return { last: from + 3, rule: "unit-end", meaning: { kind: "unit", unit, offset: 0, from: "report", part: "end" } };
}

/** "on the 24th", "until the 3rd"; not "on the 24th floor". */
function matchDayOfMonth(words: Words, at: number): Match | undefined {
  if (wordAt(words, at) !== "the" || !/^(?:on|until|till|by|since)$/.test(wordAt(words, at - 1))) return undefined;
  const day = ordinalDayAt(words, at + 1);
  if (day === undefined || !closes(words, at + 2)) return undefined;
  return { last: at + 2, rule: "day-of-month", meaning: { kind: "day-of-month", day } };
}

// Words in, years out: "in 2025", "2014–2016", "the 1990s", "the first quarter of 2024", "mid-2024", "the 19th century", "spring 2024".
import { isoYear } from "./calendar.ts";
import { partAt, pickAt } from "./match-dates.ts";
import type { Match, Meaning, Part, Pick } from "./meaning.ts";
import { ORDINALS, SEASONS } from "./month-names.ts";
import { partOfYear } from "./parts.ts";
import { isCapitalised, isDash, monthAt, type Words, wordAt, yearAt } from "./words.ts";

export function matchYear(words: Words, at: number): Match | undefined {
  return (
    matchSeason(words, at) ??
    matchQuarter(words, at) ??
    matchDecade(words, at) ??
    matchCentury(words, at) ??
    matchPartOfYear(words, at) ??
    matchYearRange(words, at) ??
    matchBareYear(words, at)
  );
}

function fixed(last: number, rule: string, value: string): Match {
  return { last, rule, meaning: { kind: "fixed", value } };
}

/** Prepositions that a season stands behind with or without "the": "by autumn", "in the spring". */
const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in by during until till before after since of through over from for".split(" "),
);

function matchSeason(words: Words, at: number): Match | undefined {
  const part = partAt(words, at);
  const pick = pickAt(words, part?.next ?? at);
  const from = (part?.next ?? at) + (pick === undefined ? 0 : 1);
  const the = wordAt(words, from) === "the" ? 1 : 0;
  const month = SEASONS.get(wordAt(words, from + the));
  if (month === undefined) return undefined;
  const after = from + the + 1;
  const of = wordAt(words, after) === "of" || wordAt(words, after) === "," ? after + 1 : after;
  const year = yearAt(words, of);
  if (year !== undefined) return fixed(of + 1 + secondYear(words, of + 1), "season-year", seasonOf(year, month));
  if (wordAt(words, after) === "of") return relativeYear(words, of, month);
  const licensed = SEASON_PREPOSITIONS.has(wordAt(words, at - 1)) || part !== undefined;
  if (pick === undefined && !(licensed && endsHere(words, after))) return undefined;
  if (pick === undefined && wordAt(words, after - 1) === "fall" && the === 0 && part === undefined) return undefined;
  return { last: after, rule: "season", meaning: { kind: "season", month, ...(pick === undefined ? {} : { pick }) } };
}

/** Winters have two years: "the winter of 2023-24". */
function secondYear(words: Words, at: number): number {
  return isDash(words, at) && /^\d\d(?:\d\d)?$/.test(wordAt(words, at + 1)) ? 2 : 0;
}

/** "the summer of last year" */
function relativeYear(words: Words, at: number, month: number): Match | undefined {
  const pick = pickAt(words, at);
  if (pick === undefined || wordAt(words, at + 1) !== "year") return undefined;
  const part: Part = month === 3 ? "q2" : month === 6 ? "q3" : "q4";
  return {
    last: at + 2,
    rule: "season",
    meaning: { kind: "unit", unit: "year", offset: offsetOf(pick), from: "report", part },
  };
}

export function offsetOf(pick: Pick): number {
  return pick === "last" ? -1 : pick === "next" ? 1 : 0;
}

/** A noun behind a season makes it an adjective: "by summer camps". */
function endsHere(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return (
    word === "" ||
    !/^\p{Ll}/u.test(words.tokens[at]?.text ?? "") ||
    /^(?:when|after|as|if|to|and|or|but|at|in|with|for|by|before|on|of|the|would|will|could|may|is|are|was|were|has|had|did|remains?|that|while|because|according)$/.test(
      word,
    )
  );
}

export function seasonOf(year: number, month: number): string {
  const last = month + 2;
  const two = (value: number): string => String(value).padStart(2, "0");
  return last > 12
    ? `${isoYear(year)}-12/${isoYear(year + 1)}-02`
    : `${isoYear(year)}-${two(month)}/${isoYear(year)}-${two(last)}`;
}

/** "the first quarter of 2024", "Q1 2024", "the second half of the year", "the third quarter". */
function matchQuarter(words: Words, at: number): Match | undefined {
  const short = /^q([1-4])$/.exec(wordAt(words, at));
  const year = short === null ? undefined : yearAt(words, wordAt(words, at + 1) === "of" ? at + 2 : at + 1);
  if (short !== null && year !== undefined) {
    return fixed(wordAt(words, at + 1) === "of" ? at + 3 : at + 2, "quarter", partOfYear(year, `q${short[1]}` as Part));
  }
  const from = wordAt(words, at) === "the" ? at + 1 : at;
  const ordinal = ORDINALS.get(wordAt(words, from));
  const noun = wordAt(words, from + 1);
  if (ordinal === undefined || (noun !== "quarter" && noun !== "half") || (noun === "half" && ordinal > 2))
    return undefined;
  const part = (noun === "quarter" ? `q${ordinal}` : ordinal === 1 ? "first-half" : "second-half") as Part;
  return yearOfPart(words, from + 2, part);
}

/** What a part of a year is a part of: "of 2024", "of this year", "of the year"; a quarter alone is this year's. */
function yearOfPart(words: Words, at: number, part: Part): Match | undefined {
  const of = wordAt(words, at) === "of" ? at + 1 : at;
  const year = yearAt(words, of);
  if (year !== undefined) return fixed(of + 1, "part-of-year", partOfYear(year, part));
  const meaning = (offset: number): Meaning => ({ kind: "unit", unit: "year", offset, from: "report", part });
  const pick = pickAt(words, of);
  if (pick !== undefined && wordAt(words, of + 1) === "year")
    return { last: of + 2, rule: "part-of-year", meaning: meaning(offsetOf(pick)) };
  if (of === at) return undefined;
  return wordAt(words, of) === "the" && wordAt(words, of + 1) === "year"
    ? { last: of + 2, rule: "part-of-year", meaning: meaning(0) }
    : undefined;
}

/** "the 1990s", "the late 1980s", "the '90s". */
function matchDecade(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at) === "the" ? at + 1 : at;
  const part = partAt(words, from);
  const word = wordAt(words, part?.next ?? from);
  const match = /^(mid-)?(?:(1[5-9]|20)|['’])(\d)0s$/.exec(word);
  if (match === null) return undefined;
  const decade = Number(`${match[2] ?? "19"}${match[3]}0`);
  const shape = match[1] === undefined ? part?.part : "mid";
  const [first, last] =
    shape === "early" || shape === "start" ? [0, 3] : shape === "mid" ? [4, 6] : shape === undefined ? [0, 9] : [7, 9];
  return fixed((part?.next ?? from) + 1, "decade", `${isoYear(decade + first)}/${isoYear(decade + last)}`);
}

function matchCentury(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at) === "the" ? at + 1 : at;
  const match = /^(1[5-9]|2[01])(?:th|st)$/.exec(wordAt(words, from));
  const dash = isDash(words, from + 1) ? 1 : 0;
  if (match === null || !/^century$/.test(wordAt(words, from + 1 + dash))) return undefined;
  const first = (Number(match[1]) - 1) * 100 + 1;
  return fixed(from + 2 + dash, "century", `${isoYear(first)}/${isoYear(first + 99)}`);
}

/** "mid-2024", "early 2023", "the end of 2024". */
function matchPartOfYear(words: Words, at: number): Match | undefined {
  const mid = /^mid-((?:1[5-9]|20)\d\d)$/.exec(wordAt(words, at));
  if (mid !== null) return fixed(at + 1, "part-of-year", partOfYear(Number(mid[1]), "mid"));
  const part = partAt(words, at);
  const year = part === undefined ? undefined : yearAt(words, part.next);
  return part === undefined || year === undefined
    ? undefined
    : fixed(part.next + 1, "part-of-year", partOfYear(year, part.part));
}

/** "2014-2016", "1992–95", "2023/24", "between 2014 and 2016", "from 2014 to 2016". */
function matchYearRange(words: Words, at: number): Match | undefined {
  const slashed = /^((?:1[5-9]|20)\d\d)\/(\d\d)$/.exec(wordAt(words, at));
  if (slashed !== null) return fixed(at + 1, "years", `${slashed[1]}/${slashed[1]?.slice(0, 2)}${slashed[2]}`);
  const first = yearAt(words, at);
  if (first === undefined) return undefined;
  const before = wordAt(words, at - 1);
  const joint = wordAt(words, at + 1);
  const joins =
    (isDash(words, at + 1) && words.tokens[at]?.spaceAfter === false) ||
    (before === "from" && /^(?:to|until|through|till)$/.test(joint)) ||
    (before === "between" && joint === "and");
  if (!joins) return undefined;
  const short = /^\d\d$/.test(wordAt(words, at + 2))
    ? Number(`${String(first).slice(0, 2)}${wordAt(words, at + 2)}`)
    : undefined;
  const last = yearAt(words, at + 2) ?? (isDash(words, at + 1) ? short : undefined);
  return last === undefined || last <= first ? undefined : fixed(at + 3, "years", `${first}/${last}`);
}

/** Prepositions behind which four digits are a year, whatever follows. */
const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in since by until till during from before after through around throughout early late circa year fy fiscal".split(
    " ",
  ),
);
/** Words behind which four digits count or name something. */
const NAMERS =
  /^(?:resolutions?|articles?|sections?|flights?|rooms?|nos?\.?|numbers?|nr\.?|agenda|vision|operation|projects?|model|type|units?|brigade|route|highway|km|\$|€|£|#|than|least|about|some|over|nearly|almost|up|only|another|additional|or|part|chapter|paragraph|protocol|directive|regulation|law|act|order)$/;

/** What four digits count, or the hour that they tell. */
const COUNTED =
  /^(?:%|percent|per|km|kilomet\p{L}+|miles|met\p{L}+|kg|tons?|tonnes|people|troops|soldiers|hours?|gmt|hrs?|local)$/u;

function matchBareYear(words: Words, at: number): Match | undefined {
  const year = yearAt(words, at);
  if (year === undefined || (isDash(words, at + 1) && words.tokens[at]?.spaceAfter === false)) return undefined;
  if (COUNTED.test(wordAt(words, at + 1))) return undefined;
  const before = wordAt(words, at - 1);
  if (YEAR_PREPOSITIONS.has(before)) return countsNoun(words, at) ? undefined : fixed(at + 1, "year", isoYear(year));
  if (NAMERS.test(before) || (isDash(words, at - 1) && isCapitalised(words, at - 2))) return undefined;
  if (isCapitalised(words, at - 1) && monthAt(words, at - 1) === undefined && at > 1) return undefined;
  if (at === 0 && isCapitalised(words, at + 1)) return fixed(at + 1, "year-adjective", isoYear(year));
  const noun = /^\p{Ll}/u.test(words.tokens[at + 1]?.text ?? "") && endsHere(words, at + 1) === false;
  const attributive = /^(?:the|a|an|its|his|their|her|'s|’s|this|that|landmark|so-called|disputed|failed)$/.test(
    before,
  );
  if (noun) return attributive ? fixed(at + 1, "year-adjective", isoYear(year)) : undefined;
  if (attributive && isCapitalised(words, at + 1)) return fixed(at + 1, "year-adjective", isoYear(year));
  return /^(?:of|to|and|,|for|between|\(|versus)$/.test(before) ? fixed(at + 1, "year", isoYear(year)) : undefined;
}

/** "after 2000 soldiers": a plural behind a round number. */
function countsNoun(words: Words, at: number): boolean {
  const next = words.tokens[at + 1]?.text ?? "";
  return (
    /^(?:from|by|after|before|until|around)$/.test(wordAt(words, at - 1)) &&
    /^\p{Ll}{3,}s$/u.test(next) &&
    !/^(?:as|was|is|has|does)$/.test(next)
  );
}

// The words of a sentence in, the label out that stands before it and is no part of it: "5 May – ", "Lima, 5 May: ", "10.30 ", "On 5 May, from 3 p.m. for about 30 minutes, ".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import type { Aside } from "./find-asides.ts";

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/i;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const CLOCK = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
const HALF = /^(?:a\.?m\.?|p\.?m\.?|hrs?|hours|h|GMT|CET|EST|EAT)$/i;
const MARK = /^(?:[–—:-]|--)$/;
const RANGE = /^(?:[–—-]|and|to)$/;

/** One at most, and only before a sentence of its own. */
export function findOpeningLabel(words: readonly JoinedWord[]): Aside[] {
  const opening = phraseEnd(words);
  if (opening > 0) return [{ first: 0, last: opening }];
  const clock = clockEnd(words);
  const end =
    clock > 0
      ? MARK.test(words[clock]?.text ?? "")
        ? clock + 1
        : clock
      : markedEnd(words, dateEnd(words) || datelineEnd(words));
  const last = end === 0 ? 0 : placeEnd(words, end);
  if (last > 0 && last < words.length - 2 && opensSentence(words[last] as JoinedWord)) return [{ first: 0, last }];
  const hour = logHourEnd(words);
  return hour > 0 ? [{ first: 0, last: hour }] : [];
}

/** "14:50 Jets took off", "4.30pm – Chad says": where the hour before an entry of a log ends; 0 where none stands there. */
function logHourEnd(words: readonly JoinedWord[]): number {
  if (!/^\d{1,2}[:.]\d{2}(?:am|pm)?$/i.test(words[0]?.text ?? "")) return 0;
  let end = 1;
  while (/^(?:[ap]\.?m\.?|GMT|UTC|[A-Z]{2,4}T|hrs|h|[-–—:|.])$/i.test(words[end]?.text ?? "")) end++;
  return /^\p{Lu}/u.test(words[end]?.text ?? "") && words.length > end + 3 ? end : 0;
}

const OF_TIME =
  /^(?:on|from|at|for|to|until|till|between|and|of|the|in|commencing|beginning|starting|lasting|approximately|about|around|some|almost|nearly|minutes?|hours?|half|an?|local|time|noon|midnight|today|yesterday|same|day|morning|afternoon|evening|night|late|early|p\.?m\.?|a\.?m\.?|[A-Z]{2,4}T|[(),;:.–-]|\d[\d.:]*(?:st|nd|rd|th)?)$/i;
const LONGEST_PHRASE = 44;
const SHORTEST_PHRASE = 7;

/** "On 5 May, commencing at 3:05 p.m. (local time) for about 30 minutes,": behind its last comma. */
function phraseEnd(words: readonly JoinedWord[]): number {
  if (!/^(?:On|From|At|For|Commencing|Starting|In)$/.test(words[0]?.text ?? "")) return 0;
  let at = 0;
  let clock = false;
  for (; at < words.length && at < LONGEST_PHRASE; at++) {
    const { text = "", mention } = words[at] ?? {};
    if (mention !== undefined || !(OF_TIME.test(text) || MONTH.test(text) || WEEKDAY.test(text) || YEAR.test(text)))
      break;
    clock ||= /^(?:p\.?m\.?|a\.?m\.?|minutes?|hours?|noon)$/i.test(text);
  }
  const next = words[at]?.text === "the" ? words[at + 1]?.text : words[at]?.text;
  while (at > 0 && words[at - 1]?.text !== ",") at--;
  return clock && at >= SHORTEST_PHRASE && next !== undefined && /^[\p{Lu}\p{Ll}]/u.test(next) ? at : 0;
}

const opensSentence = ({ text }: JoinedWord): boolean => /^[\p{Lu}"“‘']/u.test(text);

/** "10.30", "10:30 am", "14:00 – 15:00". */
function clockEnd(words: readonly JoinedWord[]): number {
  const one = hourEnd(words, 0);
  if (one === 0 || !RANGE.test(words[one]?.text ?? "")) return one;
  const other = hourEnd(words, one + 1);
  return other > one + 1 ? other : one;
}

function hourEnd(words: readonly JoinedWord[], from: number): number {
  if (!CLOCK.test(words[from]?.text ?? "")) return from;
  return HALF.test(words[from + 1]?.text ?? "") ? from + 2 : from + 1;
}

/** "5 May", "Monday, 5 May 2008", "May 4-5", "4–5 May". */
function dateEnd(words: readonly JoinedWord[]): number {
  let at = 0;
  if (WEEKDAY.test(words[0]?.text ?? "")) at = words[1]?.text === "," ? 2 : 1;
  const from = at;
  let [days, months] = [0, 0];
  for (; at < words.length && at < from + LONGEST; at++) {
    const { text = "", mention } = words[at] ?? {};
    if (mention !== undefined) break;
    if (DAY.test(text)) days++;
    else if (MONTH.test(text)) months++;
    else if (!(days + months > 0 && (YEAR.test(text) || (RANGE.test(text) && goesOn(words, at))))) break;
  }
  if (from === 1 && at === 1) return 1;
  return days > 0 && months > 0 ? at : 0;
}

/** "Lima, 5 May 2008: …": a town before the date. */
function datelineEnd(words: readonly JoinedWord[]): number {
  if (words[1]?.text !== "," || !/^\p{Lu}/u.test(words[0]?.text ?? "")) return 0;
  const date = dateEnd(words.slice(2));
  return date > 1 ? date + 2 : 0;
}

const LONGEST = 7;
const goesOn = (words: readonly JoinedWord[], at: number): boolean => {
  const next = words[at + 1]?.text ?? "";
  return DAY.test(next) || MONTH.test(next);
};

const markedEnd = (words: readonly JoinedWord[], end: number): number =>
  end > 0 && MARK.test(words[end]?.text ?? "") ? end + 1 : 0;

/** "5 May – Lima: …": a town behind the date. */
function placeEnd(words: readonly JoinedWord[], from: number): number {
  const place = words[from]?.mention?.kind === "Country";
  return place && words[from + 1]?.text === ":" ? from + 2 : from;
}

/** A passage in, the spans of its sentences out. */
import { ALSO_A_WORD, ANYWHERE, BEFORE_A_NAME, BEFORE_A_NUMBER } from "../tokens/abbreviations.ts";
import { charClass, DIGIT, isAlphanumeric, isLetter, LOWER, SPACE, UPPER } from "../tokens/char-class.ts";
import { isLineBoundary } from "./line-boundary.ts";
import { SENTENCE_OPENERS, SPEECH_AFTER_QUOTE } from "./sentence-openers.ts";

/** How far back or ahead a decision looks: keeps the time linear on text without spaces. */
const REACH = 60;
const CLOSERS = "\"'”’»)]}";
const OPENERS = "\"'“‘«([{";

/** Spans in ascending order, without white space around them; together they hold every visible character of [start, end). */
export function splitSentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    let stop = -1;
    if (code === 10) stop = isLineBoundary(text, from, at, end) ? at : -1;
    else if (code === 46 || code === 33 || code === 63 || code === 0x2026) stop = sentenceEnd(text, from, at, end);
    if (stop >= 0) {
      pushTrimmed(spans, text, from, stop);
      from = stop;
      at = Math.max(at, stop - 1);
    }
    if (code === 10) at = spaceEnd(text, at, end) - 1;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

function pushTrimmed(spans: { start: number; end: number }[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && charClass(text.charCodeAt(start)) === SPACE) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) === SPACE) end--;
  if (end > start) spans.push({ start, end });
}

/** End of the white space at `at`: a run of line breaks is decided once. */
function spaceEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && charClass(text.charCodeAt(stop)) === SPACE) stop++;
  return stop;
}

/** Where the sentence ends that the mark at `at` may close; -1 when it does not. */
function sentenceEnd(text: string, from: number, at: number, end: number): number {
  let stop = at + 1;
  if (stop < end && ".!?…".includes(text[stop] as string)) return -1;
  stop = closersEnd(text, stop, end);
  if (stop >= end) return end;
  const next = nextVisible(text, stop, end);
  if (next < 0) return end;
  const spaced = next > stop;
  if (!spaced) return text[at] === "." && stop === at + 1 && lacksSpace(text, at, end) ? stop : -1;
  if (text.slice(stop, next).includes("\n\n")) return stop;
  const open = openersEnd(text, next, end);
  const kind = charClass(text.charCodeAt(open));
  if (kind === LOWER && !isCaselessOpening(text, open)) return -1;
  if (text[at] === ".") return stopEnds(text, from, at, open) ? stop : -1;
  return stop > at + 1 && SPEECH_AFTER_QUOTE.test(text.slice(next, next + REACH)) ? -1 : stop;
}

/** Closing quotes, brackets and note marks such as [12] after the stop. */
function closersEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && stop < at + REACH) {
    if (CLOSERS.includes(text[stop] as string)) stop++;
    else {
      const note = text[stop] === "[" || text[stop] === " " ? /^ ?\[\d{1,3}\]/.exec(text.slice(stop, stop + 6)) : null;
      if (note === null) break;
      stop += note[0].length;
    }
  }
  return stop;
}

function openersEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop + 1 < end && stop < at + 4 && OPENERS.includes(text[stop] as string)) stop++;
  return stop;
}

/** "iPhone", "al-Shabaab": a small letter may open a sentence when a capital follows soon; scripts without case always may. */
function isCaselessOpening(text: string, at: number): boolean {
  return /^(?:i[A-Z]|e[A-Z]|al-[A-Z]|an-[A-Z])/.test(text.slice(at, at + 4)) || text.charCodeAt(at) > 0x590;
}

/** "…the capital.The army": two small letters before, a capital and a small letter after, outside an address. */
function lacksSpace(text: string, at: number, end: number): boolean {
  if (at < 2 || at + 2 >= end) return false;
  const shape =
    charClass(text.charCodeAt(at - 1)) === LOWER &&
    charClass(text.charCodeAt(at - 2)) === LOWER &&
    charClass(text.charCodeAt(at + 1)) === UPPER &&
    (charClass(text.charCodeAt(at + 2)) === LOWER || charClass(text.charCodeAt(at + 2)) === SPACE);
  if (!shape) return false;
  let begin = at;
  while (begin > 0 && begin > at - REACH && charClass(text.charCodeAt(begin - 1)) !== SPACE) begin--;
  return !/[@/\\_]|www\./.test(text.slice(begin, at));
}

/** Whether the full stop at `at` ends a sentence, given that the next word, at `next`, begins with a capital, digit or mark. */
function stopEnds(text: string, from: number, at: number, next: number): boolean {
  let begin = at;
  while (begin > from && begin > at - REACH && isWordOrStop(text.charCodeAt(begin - 1))) begin--;
  const word = text.slice(begin, at);
  if (word === "") return true;
  if (begin === from + leadingSpace(text, from, begin) && /^(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})$/.test(word)) return false;
  const lower = word.toLowerCase();
  const digitNext = charClass(text.charCodeAt(next)) === DIGIT;
  const capital = charClass(text.charCodeAt(begin)) === UPPER;
  const isInitial = capital && word.length === 1;
  if (BEFORE_A_NUMBER.has(lower) && !isInitial) return !digitNext;
  if (BEFORE_A_NAME.has(lower)) return ALSO_A_WORD.has(lower) && !capital;
  const dotted = /^(?:\p{L}\.)*\p{L}$/u.test(word);
  if (dotted && (capital || word.includes("."))) return opensSentence(text, next) && !(word === "I" && digitNext);
  if (!ANYWHERE.has(lower) || (ALSO_A_WORD.has(lower) && !capital)) return true;
  return !digitNext && opensSentence(text, next);
}

function leadingSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isAlphanumeric(text.charCodeAt(at))) at++;
  return at - from;
}

function opensSentence(text: string, at: number): boolean {
  let stop = at;
  while (stop < at + 16 && isLetter(text.charCodeAt(stop))) stop++;
  return stop === at ? charClass(text.charCodeAt(at)) !== DIGIT : SENTENCE_OPENERS.has(text.slice(at, stop));
}

function nextVisible(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && charClass(text.charCodeAt(at)) === SPACE) at++;
  return at < end ? at : -1;
}

function isWordOrStop(code: number): boolean {
  return isAlphanumeric(code) || code === 46;
}

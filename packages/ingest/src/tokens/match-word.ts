/** A letter's place in a text in, the end of the word, acronym, abbreviation or designator that begins there out. */
import { ALSO_A_WORD, ANYWHERE, BEFORE_A_NAME, BEFORE_A_NUMBER } from "./abbreviations.ts";
import { AFFIXES } from "./affixes.ts";
import { APOSTROPHE, charClass, DIGIT, HYPHEN, isAlphanumeric, isLetter, LOWER, SPACE, UPPER } from "./char-class.ts";
import { designatorEnd } from "./match-designator.ts";

const STOP = 46;
const AMPERSAND = 38;
const MAX_ABBREVIATION = 6;

export function wordEnd(text: string, at: number, end: number): number {
  const acronym = acronymEnd(text, at, end);
  if (acronym > at) return acronym;
  let stop = runEnd(text, at, end);
  const designator = designatorEnd(text, at, stop, end);
  if (designator > at) return designator;
  while (affixJoins(text, at, stop, end)) {
    at = stop + 1;
    const short = acronymEnd(text, at, end);
    if (short > at) return short;
    stop = runEnd(text, at, end);
  }
  if (text.charCodeAt(stop) === 36 && stop - at <= 3 && isUpperRun(text, at, stop)) return stop + 1;
  return stop < end && text.charCodeAt(stop) === STOP && keepsStop(text, at, stop, end) ? stop + 1 : stop;
}

/** Letters and digits with apostrophes inside, and with an ampersand between capitals (AT&T). */
function runEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    const kind = charClass(code);
    if (kind !== UPPER && kind !== LOWER && kind !== DIGIT && code !== 95) {
      if (stop + 1 >= end || stop === at) break;
      const next = text.charCodeAt(stop + 1);
      const joins =
        (kind === APOSTROPHE && isLetter(next)) ||
        (code === AMPERSAND && charClass(next) === UPPER && charClass(text.charCodeAt(stop - 1)) === UPPER);
      if (!joins) break;
    }
    stop++;
  }
  return stop;
}

/** "U.S.", "U.N", "a.m.", "J.": single letters, each with a stop; the last stop may be missing. */
function acronymEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at + 1) !== STOP || at + 1 >= end) return at;
  let stop = at;
  while (stop + 1 < end && isLetter(text.charCodeAt(stop)) && text.charCodeAt(stop + 1) === STOP) stop += 2;
  const letterFollows = stop < end && isLetter(text.charCodeAt(stop));
  const single = stop === at + 2;
  if (letterFollows && !(stop + 1 < end && isAlphanumeric(text.charCodeAt(stop + 1)))) return stop + 1;
  if (!single) return stop;
  return isInitial(text, at, end) ? stop : at;
}

function isInitial(text: string, at: number, end: number): boolean {
  if (charClass(text.charCodeAt(at)) !== UPPER) return false;
  const next = nextVisible(text, at + 2, end);
  return next >= 0 && (charClass(next) === UPPER || charClass(next) === LOWER || next === 44);
}

function affixJoins(text: string, at: number, stop: number, end: number): boolean {
  if (stop + 1 >= end || stop - at > 6 || charClass(text.charCodeAt(stop)) !== HYPHEN) return false;
  if (!isAlphanumeric(text.charCodeAt(stop + 1)) || isUpperRun(text, at, stop)) return false;
  return AFFIXES.has(text.slice(at, stop).toLowerCase());
}

function keepsStop(text: string, at: number, stop: number, end: number): boolean {
  if (stop - at > MAX_ABBREVIATION || stop - at < 1) return false;
  const word = text.slice(at, stop).toLowerCase();
  const next = nextVisible(text, stop + 1, end);
  if (BEFORE_A_NUMBER.has(word)) return charClass(next) === DIGIT;
  if (word === "ph" && text.slice(stop + 1, stop + 3) === "D.") return false;
  if (BEFORE_A_NAME.has(word)) return next >= 0 && (!ALSO_A_WORD.has(word) || charClass(next) === UPPER);
  if (!ANYWHERE.has(word)) return false;
  if (!ALSO_A_WORD.has(word)) return true;
  return (
    charClass(text.charCodeAt(at)) === UPPER && next >= 0 && (charClass(next) === UPPER || charClass(next) === DIGIT)
  );
}

/** The next code unit that is not white space, within a few places; -1 when there is none. */
function nextVisible(text: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const code = text.charCodeAt(at);
    if (charClass(code) !== SPACE) return code;
  }
  return -1;
}

function isUpperRun(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (charClass(text.charCodeAt(at)) !== UPPER) return false;
  return true;
}

/** A place in a text in, the end of the weapon or model designator that begins there out: F-16, Su-24M, F/A-18, Kh-101. */
import { charClass, DIGIT, HYPHEN, isAlphanumeric, isLetter, LOWER, UPPER } from "./char-class.ts";

const MAX_PREFIX = 10;
const MAX_SUFFIX = 8;

/**
 * End of a designator at `at`, or `at`: a capitalised part of at most ten letters, a hyphen, digits and a few letters.
 * `word` is the end of the letters and digits at `at`.
 */
export function designatorEnd(text: string, at: number, word: number, end: number): number {
  if (charClass(text.charCodeAt(at)) !== UPPER) return at;
  let hyphen = word;
  if (word === at + 1 && text[word] === "/" && charClass(text.charCodeAt(word + 1)) === UPPER) hyphen = word + 2;
  if (hyphen - at > MAX_PREFIX || !hyphenThenDigit(text, hyphen, end)) return at;
  return designatorTail(text, suffixEnd(text, hyphen + 1, end), end);
}

/** Further groups after the first: "S-300PMU-2", "An-124-100", "Mi-8MTV-5". */
export function designatorTail(text: string, at: number, end: number): number {
  let stop = at;
  for (let group = 0; group < 2 && hyphenThenDigit(text, stop, end); group++) stop = suffixEnd(text, stop + 1, end);
  return stop;
}

function hyphenThenDigit(text: string, hyphen: number, end: number): boolean {
  if (hyphen + 1 >= end || charClass(text.charCodeAt(hyphen)) !== HYPHEN) return false;
  return charClass(text.charCodeAt(hyphen + 1)) === DIGIT;
}

function suffixEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && charClass(text.charCodeAt(stop)) === DIGIT) stop++;
  const digits = stop;
  while (stop < end && isAlphanumeric(text.charCodeAt(stop))) stop++;
  const wordFollows = stop - digits > MAX_SUFFIX || allLower(text, digits, stop);
  return wordFollows && stop - digits > 3 ? digits : stop;
}

function allLower(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = charClass(text.charCodeAt(at));
    if (kind !== LOWER || !isLetter(text.charCodeAt(at))) return false;
  }
  return true;
}

/** A stretch of text in, its tokens out, by the conventions of the English Web Treebank; designators with digits stay whole. */
import { APOSTROPHE, charClass, DIGIT, HYPHEN, isAlphanumeric, isLetter, LOWER, SPACE, UPPER } from "./char-class.ts";
import { contractionPoints } from "./contractions.ts";
import { addressEnd } from "./match-address.ts";
import { numberEnd } from "./match-number.ts";
import { punctuationEnd } from "./match-punctuation.ts";
import { wordEnd } from "./match-word.ts";
import type { Token } from "./token.ts";

/**
 * Tokens of text[start, end). "don't" gives do n't, "Poland's" Poland 's, "long-range" long - range, "$50" $ 50;
 * F-16, Su-24M, U.S., Gen., 1,000, web and mail addresses are one token. Time is linear in the length.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const stop = tokenEnd(text, at, end, kind);
    pushParts(tokens, text, at, stop, end);
    at = stop;
  }
  return tokens;
}

function tokenEnd(text: string, at: number, end: number, kind: number): number {
  const previous = at > 0 ? text.charCodeAt(at - 1) : 32;
  const opens = !isAlphanumeric(previous);
  if (opens && kind !== APOSTROPHE && kind !== HYPHEN) {
    const address = addressEnd(text, at, end);
    if (address > at) return address;
  }
  if (kind === DIGIT) return numberEnd(text, at, end);
  if (kind === UPPER || kind === LOWER) return wordEnd(text, at, end);
  return punctuationEnd(text, at, end);
}

function pushParts(tokens: Token[], text: string, start: number, stop: number, end: number): void {
  let from = start;
  if (stop - start >= 3 && isLetter(text.charCodeAt(start)) && mayComeApart(text, start, stop)) {
    for (const point of contractionPoints(text.slice(start, stop))) {
      const word = spelled(text.slice(from, start + point));
      tokens.push({ text: word, start: from, end: start + point, spaceAfter: false });
      from = start + point;
    }
  }
  const spaceAfter = stop >= end || charClass(text.charCodeAt(stop)) === SPACE;
  tokens.push({ text: spelled(text.slice(from, stop)), start: from, end: stop, spaceAfter });
}

/** Cheap test before the exact one: an apostrophe near the end, or the length of a fused word. */
function mayComeApart(text: string, start: number, stop: number): boolean {
  for (let at = stop - 1; at >= stop - 3 && at > start; at--) {
    if (charClass(text.charCodeAt(at)) === APOSTROPHE) return true;
  }
  return stop - start <= 6 && stop - start >= 5 && text.charCodeAt(stop - 1) !== 46;
}

/**
 * Words come again and again. One string for each, made anew so that it has one byte a character where it can, is quicker to look up,
 * to compare and to match than a slice of a text, which has two bytes a character wherever the text has a dash or a curly quote.
 */
const SPELLED = new Map<string, string>();
const MOST_SPELLED = 50_000;
const LONGEST_SPELLED = 32;

function spelled(slice: string): string {
  if (slice.length > LONGEST_SPELLED) return slice;
  const known = SPELLED.get(slice);
  if (known !== undefined) return known;
  const own = String.fromCharCode(...Array.from({ length: slice.length }, (_, at) => slice.charCodeAt(at)));
  if (SPELLED.size < MOST_SPELLED) SPELLED.set(own, own);
  return own;
}

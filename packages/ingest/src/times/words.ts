// Tokens in, what the matchers of times ask of them out: lower case, numbers, days of the month, years.
import type { Token } from "../tokens/token.ts";
import { COUNTS, MONTHS, WEEKDAYS } from "./month-names.ts";

export interface Words {
  readonly tokens: readonly Token[];
  /** Lower case, in step with the tokens. */
  readonly lower: readonly string[];
}

export function toWords(tokens: readonly Token[]): Words {
  return { tokens, lower: tokens.map((token) => token.text.toLowerCase()) };
}

export function wordAt(words: Words, at: number): string {
  return words.lower[at] ?? "";
}

/** Month by name, capitalised: "may" and "march" in lower case are never months, "Mar." is. */
export function monthAt(words: Words, at: number): number | undefined {
  const text = words.tokens[at]?.text ?? "";
  if (!/^[A-Z]/.test(text)) return undefined;
  return MONTHS.get(wordAt(words, at).replace(/\.$/, ""));
}

export function weekdayAt(words: Words, at: number): number | undefined {
  const text = words.tokens[at]?.text ?? "";
  return /^[A-Z]/.test(text) ? WEEKDAYS.get(wordAt(words, at)) : undefined;
}

/** "8", "8th", "08": a day of a month. */
export function dayAt(words: Words, at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(words, at));
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

export function ordinalDayAt(words: Words, at: number): number | undefined {
  return /^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(words, at)) ? dayAt(words, at) : undefined;
}

/** Four digits that may be a year of modern history. */
export function yearAt(words: Words, at: number): number | undefined {
  const word = wordAt(words, at);
  return /^(?:1[5-9]|20)\d\d$/.test(word) ? Number(word) : undefined;
}

/** "two", "14", "a"; "twenty-four" is three tokens and is not read. */
export function countAt(words: Words, at: number): number | undefined {
  const word = wordAt(words, at);
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return COUNTS.get(word);
}

export function isDash(words: Words, at: number): boolean {
  return /^[-–—]$/.test(wordAt(words, at));
}

export function isCapitalised(words: Words, at: number): boolean {
  return /^\p{Lu}/u.test(words.tokens[at]?.text ?? "");
}

/** A line break's place in a passage in, out whether it ends a sentence: wrapped prose goes on, list lines and headings do not. */
import { isHeldBack } from "../passages/is-held-back.ts";
import { charClass, LOWER, SPACE } from "../tokens/char-class.ts";

/** Prose that was wrapped by a mail program or a PDF has lines about this long at least. */
const WRAPPED_LINE = 50;
const BULLET = /^(?:[-*•‣◦▪–—]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

/** `from` is where the sentence so far began, `at` the line break. */
export function isLineBoundary(text: string, from: number, at: number, end: number): boolean {
  let next = at;
  let breaks = 0;
  while (next < end && charClass(text.charCodeAt(next)) === SPACE) if (text.charCodeAt(next++) === 10) breaks++;
  if (next >= end || breaks > 1) return true;
  if (BULLET.test(text.slice(next, next + 6))) return true;
  let last = at - 1;
  while (last > from && charClass(text.charCodeAt(last)) === SPACE) last--;
  if (".!?:;…".includes(text[last] as string)) return !isWrapped(text, from, at);
  if (isHeldBack(text, from, last + 1)) return false;
  return charClass(text.charCodeAt(next)) !== LOWER && (!isWrapped(text, from, at) || isRow(text, from, at, next));
}

/** "Chad – signed 4 May 1999": a name and what is noted of it. */
const ROW =
  /^\p{Lu}[\p{L}'’. ]{2,40}?(?:\s[–—|-]\s|:\s|\t| {2,}|, (?:signed|acceded|ratified|joined|accession)\b| \()/u;
const ROW_START = 60;

/** Whether the line that ends at `at` and the one that begins at `next` are rows of one list. */
function isRow(text: string, from: number, at: number, next: number): boolean {
  const start = Math.max(from, text.lastIndexOf("\n", at - 1) + 1);
  return ROW.test(text.slice(start, start + ROW_START)) && ROW.test(text.slice(next, next + ROW_START));
}

/** Whether the line that ends at `at` is long enough to have been broken for its length alone. */
function isWrapped(text: string, from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    if (at - back >= WRAPPED_LINE) return true;
    if (text.charCodeAt(back) === 10) return false;
  }
  return false;
}

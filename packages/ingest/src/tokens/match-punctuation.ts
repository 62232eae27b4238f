/** A mark's place in a text in, the end of the mark out: runs of stops, dashes and exclamations are one token. */
import { APOSTROPHE, charClass, DIGIT, isAlphanumeric, isLetter } from "./char-class.ts";

const RUNS = ".-=_*~#";
const CLITIC = /^['’ʼ](?:s|m|d|re|ve|ll|S)(?![A-Za-z])/;

export function punctuationEnd(text: string, at: number, end: number): number {
  const first = text[at] as string;
  if (charClass(text.charCodeAt(at)) === APOSTROPHE) return apostropheEnd(text, at, end);
  if (first === "." && charClass(text.charCodeAt(at + 1)) === DIGIT && at + 1 < end) return fractionEnd(text, at, end);
  let stop = at + 1;
  if (RUNS.includes(first)) while (stop < end && text[stop] === first) stop++;
  else if (first === "!" || first === "?") while (stop < end && (text[stop] === "!" || text[stop] === "?")) stop++;
  else if (isHighSurrogate(text.charCodeAt(at)) && stop < end) stop++;
  return stop;
}

/** A clitic that lost its word ("… 's"), a decade ('90s), two single quotes; else the mark alone. */
function apostropheEnd(text: string, at: number, end: number): number {
  const near = text.slice(at, Math.min(end, at + 5));
  if (near.startsWith("''")) return at + 2;
  const decade = /^['’]\d\ds(?![A-Za-z])/.exec(near);
  if (decade !== null) return at + 4;
  const clitic = CLITIC.exec(near);
  const loose = clitic !== null && (at === 0 || !isLetter(text.charCodeAt(at - 1)));
  return loose && clitic !== null ? at + clitic[0].length : at + 1;
}

function fractionEnd(text: string, at: number, end: number): number {
  if (at > 0 && isAlphanumeric(text.charCodeAt(at - 1))) return at + 1;
  let stop = at + 1;
  while (stop < end && charClass(text.charCodeAt(stop)) === DIGIT) stop++;
  return stop;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

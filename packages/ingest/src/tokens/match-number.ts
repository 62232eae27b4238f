/** A digit's place in a text in, the end of the number, date, ordinal or designator that begins there out. */
import { charClass, DIGIT, HYPHEN, isAlphanumeric, isLetter, UPPER } from "./char-class.ts";
import { designatorTail } from "./match-designator.ts";

const UNITS = /^(?:am|pm|km|mm|cm|kg|kt|bn|mn|tn|hrs?|mins?|m|k|billion|million|trillion|mph|kph|lbs?)$/i;
const JOINERS = ".,:/";

/** "1,000", "3.5", "10:30", "9/11", "2024-05-06", "21st", "1990s", "9M729" are one token; "5pm" and "50km" are two. */
export function numberEnd(text: string, at: number, end: number): number {
  const digits = digitsEnd(text, at, end);
  if (digits < end && isLetter(text.charCodeAt(digits))) return lettersAfterDigits(text, at, digits, end);
  return dashedEnd(text, at, digits, end);
}

function digitsEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end) {
    if (charClass(text.charCodeAt(stop)) === DIGIT) stop++;
    else if (stop + 1 < end && JOINERS.includes(text[stop] as string) && charClass(text.charCodeAt(stop + 1)) === DIGIT)
      stop += 2;
    else break;
  }
  return stop;
}

function lettersAfterDigits(text: string, at: number, digits: number, end: number): number {
  let stop = digits;
  let digitAgain = false;
  while (stop < end && isAlphanumeric(text.charCodeAt(stop))) {
    if (charClass(text.charCodeAt(stop)) === DIGIT) digitAgain = true;
    stop++;
  }
  if (!digitAgain && stop - digits <= 8 && UNITS.test(text.slice(digits, stop))) return digits;
  const designator = digitAgain && charClass(text.charCodeAt(digits)) === UPPER;
  return designator ? designatorTail(text, stop, end) : Math.max(stop, at + 1);
}

/** ISO dates and telephone numbers: three groups of digits joined by hyphens. */
function dashedEnd(text: string, at: number, digits: number, end: number): number {
  const match = /^(?:\d{4}-\d\d-\d\d|\d{3}-\d{3}-\d{4})(?![\d-])/.exec(text.slice(at, Math.min(end, at + 14)));
  if (match === null || charClass(text.charCodeAt(digits)) !== HYPHEN) return digits;
  return at + match[0].length;
}

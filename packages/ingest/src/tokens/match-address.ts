/** A place in a text in, the end of the web or mail address, handle or hashtag that begins there out. */
import { charClass, isAlphanumeric, isLetter, SPACE } from "./char-class.ts";

const MAX_LOCAL_PART = 64;
const DOMAINS: ReadonlySet<string> = new Set(
  "com org net gov edu mil int info biz eu uk us ru ua de fr it es pl nl ca au cn jp in io tv co".split(" "),
);
const TRAILING = /[.,;:!?'"’”)\]}>…]/;

/** End of the address at `at`, or `at` when there is none. */
export function addressEnd(text: string, at: number, end: number): number {
  const first = text[at] as string;
  if (first === "@" || first === "#") return handleEnd(text, at, end);
  if ((first === "h" || first === "H") && /^https?:\/\/\S/i.test(text.slice(at, Math.min(end, at + 9)))) {
    return urlEnd(text, at, end);
  }
  if ((first === "w" || first === "W") && text.slice(at, at + 4).toLowerCase() === "www.") return urlEnd(text, at, end);
  return isAlphanumeric(text.charCodeAt(at)) ? mailOrDomainEnd(text, at, end) : at;
}

function handleEnd(text: string, at: number, end: number): number {
  if (at + 1 >= end || !isLetter(text.charCodeAt(at + 1))) return at;
  let stop = at + 1;
  while (stop < end && (isAlphanumeric(text.charCodeAt(stop)) || text[stop] === "_")) stop++;
  return stop;
}

function urlEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && charClass(text.charCodeAt(stop)) !== SPACE && !'<>"“”'.includes(text[stop] as string)) stop++;
  while (stop > at + 1 && TRAILING.test(text[stop - 1] as string)) stop--;
  return stop;
}

function mailOrDomainEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + MAX_LOCAL_PART);
  let dot = -1;
  let stop = at;
  while (stop < limit && isLocalPart(text.charCodeAt(stop))) {
    if (text[stop] === "." && stop + 1 < limit && isLetter(text.charCodeAt(stop + 1))) dot = stop;
    stop++;
  }
  if (text[stop] === "@" && stop < limit && stop > at) return mailEnd(text, stop, end, at);
  if (dot < at + 2) return at;
  let last = dot + 1;
  while (last < limit && isLetter(text.charCodeAt(last))) last++;
  const domain = text.slice(dot + 1, last);
  if (!DOMAINS.has(domain) || (last < end && isAlphanumeric(text.charCodeAt(last)))) return at;
  return isHostName(text.slice(at, dot)) ? last : at;
}

function isHostName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]+(?:[-.][A-Za-z0-9]{2,})*$/.test(name);
}

function mailEnd(text: string, sign: number, end: number, at: number): number {
  let stop = sign + 1;
  while (stop < end && isLocalPart(text.charCodeAt(stop))) stop++;
  while (stop > sign && text[stop - 1] === ".") stop--;
  return text.slice(sign + 1, Math.min(stop, sign + 256)).includes(".") ? stop : at;
}

function isLocalPart(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 95 || code === 43 || code === 45 || code === 37;
}

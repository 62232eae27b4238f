// Words in, the keys by which gazetteers find them out: lower case, no diacritics, no apostrophes, no inner hyphens of designators.
import { foldLetters } from "@entente/graph";
import { AFFIXES } from "../tokens/affixes.ts";

const ASCII = /^[\x20-\x7e]*$/;
const PLAIN = /^[a-z]+$/;
/** Capitalised words of plain letters: most names. */
const SIMPLE = /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*$/;

/** Key of one token: "U.S." us, "F-16" f16, "Hay'at" hayat, "-" nothing. */
export function tokenKey(token: string): string {
  if (PLAIN.test(token)) return token;
  if (token.includes("$")) return "";
  return (ASCII.test(token) ? token.toLowerCase() : foldLetters(token)).replace(/[^a-z0-9]/g, "");
}

/** Keys of a listed phrase, joined by blanks, as the tokens of a text would give them. */
export function phraseKeys(phrase: string): string {
  return phraseShape(phrase).keys;
}

/** Keys of a phrase, and a bit for each key whose word is listed with a small first letter. */
export function phraseShape(phrase: string): { keys: string; small: number } {
  if (SIMPLE.test(phrase)) return { keys: phrase.toLowerCase(), small: 0 };
  let keys = "";
  let small = 0;
  let count = 0;
  for (const word of phrase
    .replace(/[–—‐‑]/g, "-")
    .replace(/(?<=[A-Za-z])['’](?=s\b)/g, " ")
    .split(/[\s,]+/)) {
    for (const part of hyphenParts(word)) {
      const key = tokenKey(part);
      if (key === "") continue;
      keys += keys === "" ? key : ` ${key}`;
      if (/^['’(]?\p{Ll}/u.test(part)) small |= 1 << count;
      count++;
    }
  }
  return { keys, small };
}

/** The tokenizer joins no longer ones: "counter-fire" comes apart. */
const LONGEST_AFFIX = 6;

/** "air-to-air" comes apart, "F-16" and "anti-tank" do not. */
function hyphenParts(word: string): readonly string[] {
  if (!word.includes("-")) return [word];
  const parts: string[] = [];
  let open = "";
  for (const part of word.split("-")) {
    const joins =
      open !== "" && (/^\d/.test(part) || (open.length <= LONGEST_AFFIX && AFFIXES.has(open.toLowerCase())));
    if (joins) open += part;
    else {
      if (open !== "") parts.push(open);
      open = part;
    }
  }
  parts.push(open);
  return parts;
}

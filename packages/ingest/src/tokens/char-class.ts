/** A UTF-16 code unit in, its class out: what the tokenizer and the sentence splitter ask of a character. */

export const SPACE = 0;
export const UPPER = 1;
export const LOWER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const OTHER = 6;

const TABLE: Uint8Array = buildTable();

/** Class of a code unit. Letters without case, marks and unknown scripts count as LOWER. */
export function charClass(code: number): number {
  return code < 0x180 ? (TABLE[code] as number) : classBeyondLatin(code);
}

export function isAlphanumeric(code: number): boolean {
  const kind = charClass(code);
  return kind === UPPER || kind === LOWER || kind === DIGIT;
}

export function isLetter(code: number): boolean {
  const kind = charClass(code);
  return kind === UPPER || kind === LOWER;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x180).fill(OTHER);
  for (let code = 0; code < table.length; code++) {
    const char = String.fromCharCode(code);
    if (code <= 0x20 || code === 0x7f || code === 0x85 || code === 0xa0) table[code] = SPACE;
    else if (char >= "0" && char <= "9") table[code] = DIGIT;
    else if (code === 0x27) table[code] = APOSTROPHE;
    else if (code === 0x2d) table[code] = HYPHEN;
    else if (code === 0xad) table[code] = LOWER;
    else if (/\p{Lu}/u.test(char)) table[code] = UPPER;
    else if (/\p{L}/u.test(char)) table[code] = LOWER;
  }
  return table;
}

function classBeyondLatin(code: number): number {
  if (code >= 0x2000 && code <= 0x2bff) return classOfSymbol(code);
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3000 ? SPACE : OTHER;
  if (code >= 0xff00 && code <= 0xff20) return OTHER;
  if (code === 0xfeff) return SPACE;
  if (code === 0x2bc) return APOSTROPHE;
  if (code >= 0xd83c && code <= 0xd83e) return OTHER;
  const char = String.fromCharCode(code);
  return code < 0x530 && char.toLowerCase() !== char ? UPPER : LOWER;
}

function classOfSymbol(code: number): number {
  if (code <= 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code === 0x200c || code === 0x200d) return LOWER;
  return OTHER;
}

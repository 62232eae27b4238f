/** Numbers and strings in, 32-bit feature keys out: the same in training and in use, so the constants must not change. */

/** Key of a feature with one value; `template` keeps templates apart. */
export function key1(template: number, a: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x2545f491), 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h + template, 0x85ebca6b);
  return h ^ (h >>> 13);
}

export function key2(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x2545f491), 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h + b, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h + template, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export function key3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x2545f491), 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h + b, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h + c, 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h + template, 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** FNV-1a over word[from, to), quotes and digits made alike. */
export function hashText(word: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let at = from; at < to; at++) h = Math.imul(h ^ plainCode(word.charCodeAt(at)), 0x01000193);
  return h ^ (h >>> 16);
}

function plainCode(code: number): number {
  if (code >= 48 && code <= 57) return 48;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x2011 || code === 0x2010) return 45;
  return code;
}

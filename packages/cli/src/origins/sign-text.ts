// A text in, its MinHash signature out: texts that share most of their words have signatures that share most of their numbers.

/** Numbers of a signature: the estimate of likeness is right to about 0.09 (1 / sqrt(128)). */
export const SIGNATURE_LENGTH = 128;
/** Words that are looked at together; single words say little, longer runs break at every edit. */
const SHINGLE = 4;
/** Shorter texts have no signature: few words make everything alike. */
const MIN_WORDS = 20;

const MULTIPLIERS = new Uint32Array(SIGNATURE_LENGTH);
const SHIFTS = new Uint32Array(SIGNATURE_LENGTH);
let seed = 0x9e3779b9;
for (let at = 0; at < SIGNATURE_LENGTH; at++) {
  MULTIPLIERS[at] = next() | 1;
  SHIFTS[at] = next();
}

/** xorshift32: a fixed row of numbers, the same on every machine. */
function next(): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return seed >>> 0;
}

/** The low halves of 32-bit minima. Undefined: too short to be told apart from others. Only letters and digits count, in lower case. */
export function signText(text: string): Uint16Array | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  const hashes = words.map(hashWord);
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0;
    for (let of = at; of < at + SHINGLE; of++) shingle = mix(Math.imul(shingle, 31) + hashes[of]!);
    for (let row = 0; row < SIGNATURE_LENGTH; row++) {
      const value = (Math.imul(shingle, MULTIPLIERS[row]!) + SHIFTS[row]!) >>> 0;
      if (value < signature[row]!) signature[row] = value;
    }
  }
  return Uint16Array.from(signature);
}

/** As text for a journal, and back. */
export const encodeSignature = (signature: Uint16Array): string =>
  Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString("base64");

export function decodeSignature(encoded: string): Uint16Array {
  const bytes = Uint8Array.from(Buffer.from(encoded, "base64"));
  return new Uint16Array(bytes.buffer, 0, SIGNATURE_LENGTH);
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return (Math.imul(mixed, 0xc2b2ae35) ^ (mixed >>> 16)) >>> 0;
}

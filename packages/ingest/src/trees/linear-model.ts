/** Feature keys in, a score for every class out: sparse rows of small integers, found through a table of keys. */

/** Keys are cut to 28 bits: with some 300,000 of them one unseen feature in a thousand meets a stranger's weights. */
export const KEY_MASK = 0x0fffffff;

/** Low bits of a row that say its length. */
const LENGTH_BITS = 8;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

export interface LinearModel {
  readonly classes: number;
  /** Pairs of a key and its row (start << LENGTH_BITS | length, or 0). Keys are hashes: their low bits say where to look first. */
  readonly slots: Int32Array;
  /** code << 8 | class. */
  readonly entries: Int16Array;
  /** Scratch of `addScores`: the rows that it adds up. */
  readonly rows: Int32Array;
}

/** Keys that `addScores` takes at most. */
const MAX_KEYS = 127;

/** Rows as a model file has them: ascending keys, the length of each row, and of each entry its class and its code. */
export interface Rows {
  readonly keys: Int32Array;
  readonly lengths: Uint8Array;
  readonly classes: Uint8Array;
  readonly codes: Uint8Array;
}

/** Slots for each key at least: with fewer, many keys lie behind others. */
const ROOM = 1.7;

/** Long rows are asked for most: they come first in their slots, and lie side by side so that the processor's caches hold them. */
export function makeLinearModel(classes: number, rows: Rows): LinearModel {
  let size = 256;
  while (size < ROOM * rows.keys.length) size *= 2;
  const slots = new Int32Array(2 * size);
  const entries = new Int16Array(rows.classes.length);
  const starts = startsOf(rows.lengths);
  let written = 0;
  for (const at of longestFirst(rows.lengths)) {
    const key = rows.keys[at] as number;
    const length = rows.lengths[at] as number;
    let slot = 2 * (key & (size - 1));
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (2 * size - 1);
    slots[slot] = key;
    slots[slot + 1] = (written << LENGTH_BITS) | length;
    const start = starts[at] as number;
    for (let read = start; read < start + length; read++)
      entries[written++] = ((rows.codes[read] as number) << 8) | (rows.classes[read] as number);
  }
  return { classes, slots, entries, rows: new Int32Array(MAX_KEYS + 1) };
}

function startsOf(lengths: Uint8Array): Int32Array {
  const starts = new Int32Array(lengths.length);
  for (let at = 1; at < lengths.length; at++) starts[at] = (starts[at - 1] as number) + (lengths[at - 1] as number);
  return starts;
}

/** Places of the rows that are not empty, in order of their lengths. */
function longestFirst(lengths: Uint8Array): Int32Array {
  const next = new Int32Array(LENGTH_MASK + 1);
  for (const length of lengths) next[length]!++;
  let before = 0;
  for (let length = LENGTH_MASK; length > 0; length--) {
    const own = next[length] as number;
    next[length] = before;
    before += own;
  }
  const places = new Int32Array(before);
  lengths.forEach((length, at) => {
    if (length > 0) places[next[length]!++] = at;
  });
  return places;
}

/** Calls `tell` with the key of every row and the places [start, end) of its entries. */
export function forEachRow({ slots }: LinearModel, tell: (key: number, start: number, end: number) => void): void {
  for (let slot = 0; slot < slots.length; slot += 2) {
    const row = slots[slot + 1] as number;
    const start = row >>> LENGTH_BITS;
    if (row !== 0) tell(slots[slot] as number, start, start + (row & LENGTH_MASK));
  }
}

/** Weight of an entry: codes are companded, so it is code * |code|, in units that do not matter to an argmax. */
export const weightIn = (entry: number): number => Math.imul(entry >> 8, Math.abs(entry >> 8));

/** Sums the rows of keys[0, count) into `scores`, which is cleared first. Integers alone, so the same everywhere. */
export function scoreInto(model: LinearModel, keys: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addScores(model, keys, count, scores);
}

/** Adds the rows of keys[0, count) to `scores` from `from` on; two weights at a time, as no row has a class twice. */
export function addScores(model: LinearModel, keys: Int32Array, count: number, scores: Int32Array, from = 0): void {
  const { entries, rows } = model;
  const found = findRows(model, keys, count);
  for (let i = 0; i < found; i++) {
    const row = rows[i] as number;
    let at = row >>> LENGTH_BITS;
    const end = at + (row & LENGTH_MASK);
    for (; at + 1 < end; at += 2) {
      const one = entries[at] as number;
      const two = entries[at + 1] as number;
      const c = from + (one & 255);
      const d = from + (two & 255);
      const first = scores[c] as number;
      const second = scores[d] as number;
      scores[c] = first + weightIn(one);
      scores[d] = second + weightIn(two);
    }
    if (at === end) continue;
    const last = entries[at] as number;
    const c = from + (last & 255);
    scores[c] = (scores[c] as number) + weightIn(last);
  }
}

/**
 * Writes the rows that the keys have into `model.rows`; their number. What will be read is touched in loops without a choice
 * before it is needed, so that the waits for memory overlap.
 */
function findRows({ slots, entries, rows }: LinearModel, wanted: Int32Array, count: number): number {
  const mask = slots.length - 1;
  let touched = 0;
  for (let i = 0; i < count; i++) touched ^= slots[(2 * (wanted[i] as number)) & mask] as number;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const key = (wanted[i] as number) & KEY_MASK;
    let slot = (2 * key) & mask;
    for (let row = slots[slot + 1] as number; row !== 0; row = slots[slot + 1] as number) {
      if (slots[slot] === key) {
        rows[found++] = row;
        break;
      }
      slot = (slot + 2) & mask;
    }
  }
  for (let i = 0; i < found; i++) touched ^= entries[(rows[i] as number) >>> LENGTH_BITS] as number;
  rows[MAX_KEYS] = touched;
  return found;
}

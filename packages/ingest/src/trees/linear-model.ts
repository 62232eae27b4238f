/** Feature keys in, a score for every class out: a hash table over sparse rows of small integers. */

/** Keys are cut to 28 bits: with some 300,000 of them one unseen feature in a thousand meets a stranger's weights. */
export const KEY_MASK = 0x0fffffff;

export interface LinearModel {
  readonly classes: number;
  readonly slotMask: number;
  /** Pairs of key (or -1) and place of the row in `entries` (start << 8 | length). */
  readonly slots: Int32Array;
  /** weight << 8 | class. */
  readonly entries: Int32Array;
  /** Scratch of `addScores`: the places of the rows that it adds up. */
  readonly rows: Int32Array;
}

/** Keys that `addScores` takes at most. */
const MAX_KEYS = 127;

/** Stored codes are companded: the weight is code * |code|, in units that do not matter to an argmax. */
export function weightOfCode(code: number): number {
  return code < 0 ? -code * code : code * code;
}

export function makeLinearModel(classes: number, features: number, entries: number): LinearModel {
  let size = 1024;
  while (size < features * 1.7) size *= 2;
  const slots = new Int32Array(size * 2).fill(-1);
  return { classes, slotMask: size - 1, slots, entries: new Int32Array(entries), rows: new Int32Array(MAX_KEYS + 1) };
}

export function insertRow(model: LinearModel, key: number, start: number, length: number): void {
  let slot = (key ^ (key >>> 14)) & model.slotMask;
  while (model.slots[slot * 2] !== -1) slot = (slot + 1) & model.slotMask;
  model.slots[slot * 2] = key;
  model.slots[slot * 2 + 1] = (start << 8) | length;
}

/** Sums the rows of keys[0, count) into `scores`, which is cleared first. Integers alone, so the same everywhere. */
export function scoreInto(model: LinearModel, keys: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addScores(model, keys, count, scores);
}

/**
 * Adds the rows of keys[0, count) to `scores` from `from` on. Three passes, so that the waits for memory overlap: find the rows, touch
 * their beginnings, add them up; two weights at a time, as no row has a class twice.
 */
export function addScores(model: LinearModel, keys: Int32Array, count: number, scores: Int32Array, from = 0): void {
  const { entries, rows } = model;
  findRows(model, keys, count);
  let touched = 0;
  for (let i = 0; i < count; i++) touched ^= entries[(rows[i] as number) >>> 8] as number;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    const start = row >>> 8;
    const end = start + (row & 255);
    let at = start;
    for (; at + 1 < end; at += 2) {
      const one = entries[at] as number;
      const two = entries[at + 1] as number;
      const c = from + (one & 255);
      const d = from + (two & 255);
      const first = scores[c] as number;
      const second = scores[d] as number;
      scores[c] = first + (one >> 8);
      scores[d] = second + (two >> 8);
    }
    if (at === end) continue;
    const last = entries[at] as number;
    const c = from + (last & 255);
    scores[c] = (scores[c] as number) + (last >> 8);
  }
  rows[count] = touched;
}

/** Writes the place of each key's row into `model.rows`, 0 for a key without one. */
function findRows(model: LinearModel, keys: Int32Array, count: number): void {
  const { slots, slotMask, rows } = model;
  for (let i = 0; i < count; i++) {
    const key = (keys[i] as number) & KEY_MASK;
    let slot = (key ^ (key >>> 14)) & slotMask;
    let stored = slots[slot * 2] as number;
    while (stored !== key && stored !== -1) {
      slot = (slot + 1) & slotMask;
      stored = slots[slot * 2] as number;
    }
    rows[i] = stored === -1 ? 0 : (slots[slot * 2 + 1] as number);
  }
}

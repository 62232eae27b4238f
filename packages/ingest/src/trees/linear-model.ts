/** Feature keys in, a score for every class out: sparse rows of small integers, packed so that the processor's caches hold most of them. */

/** Keys are cut to 28 bits: with some 300,000 of them one unseen feature in a thousand meets a stranger's weights. */
const KEY_BITS = 28;
export const KEY_MASK = 0x0fffffff;

/** The upper bits of a key choose a bucket; the others are kept beside the length of its row. Keys are hashes, so buckets are alike. */
const LOWER_BITS = 11;
const LOWER_MASK = (1 << LOWER_BITS) - 1;
const BUCKETS = 1 << (KEY_BITS - LOWER_BITS);

/** Bits that say how long a row is; where they are all set the entry before the row says it. */
const LENGTH_BITS = 16 - LOWER_BITS;
const LONG = (1 << LENGTH_BITS) - 1;

export interface LinearModel {
  readonly classes: number;
  /** For each bucket, and one behind the last, the place of its first key in `keys` and of its first row in `entries`. */
  readonly buckets: Int32Array;
  /** In ascending order: the lower bits of a key, then the length of its row. */
  readonly keys: Uint16Array;
  /** In the order of the keys: code << 8 | class. */
  readonly entries: Int16Array;
  /** Scratch of `addScores`: where the keys of each bucket begin, and the places of the rows that it adds up. */
  readonly places: Int32Array;
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

export function makeLinearModel(classes: number, rows: Rows): LinearModel {
  const count = rows.keys.length;
  const buckets = new Int32Array(2 * (BUCKETS + 1));
  const keys = new Uint16Array(count + 1);
  const long = rows.lengths.reduce((sum, length) => sum + (length >= LONG ? 1 : 0), 0);
  const entries = new Int16Array(rows.classes.length + long);
  let bucket = 0;
  let [read, written] = [0, 0];
  const openBuckets = (until: number, at: number): void => {
    for (; bucket <= until; bucket++) {
      buckets[2 * bucket] = at;
      buckets[2 * bucket + 1] = written;
    }
  };
  for (let at = 0; at < count; at++) {
    const key = rows.keys[at] as number;
    const length = rows.lengths[at] as number;
    openBuckets(key >>> LOWER_BITS, at);
    keys[at] = ((key & LOWER_MASK) << LENGTH_BITS) | Math.min(length, LONG);
    if (length >= LONG) entries[written++] = length;
    for (const end = read + length; read < end; read++)
      entries[written++] = ((rows.codes[read] as number) << 8) | (rows.classes[read] as number);
  }
  openBuckets(BUCKETS, count);
  return { classes, buckets, keys, entries, rows: new Int32Array(MAX_KEYS + 1), places: new Int32Array(MAX_KEYS + 1) };
}

/** Calls `tell` with the key of every row and the places [start, end) of its entries. */
export function forEachRow(
  { buckets, keys, entries }: LinearModel,
  tell: (key: number, start: number, end: number) => void,
): void {
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    let start = buckets[2 * bucket + 1] as number;
    for (let at = buckets[2 * bucket] as number; at < (buckets[2 * bucket + 2] as number); at++) {
      const word = keys[at] as number;
      const length = (word & LONG) === LONG ? (entries[start++] as number) : word & LONG;
      tell(bucket * (LOWER_MASK + 1) + (word >>> LENGTH_BITS), start, start + length);
      start += length;
    }
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
 * Writes the places of the rows that the keys have into `model.rows` (start << 8 | length); their number. Three passes without
 * a choice before the one that chooses, so that the waits for memory overlap.
 */
function findRows(model: LinearModel, wanted: Int32Array, count: number): number {
  const { buckets, keys, entries, rows, places } = model;
  for (let i = 0; i < count; i++)
    places[i] = buckets[(((wanted[i] as number) & KEY_MASK) >>> LOWER_BITS) * 2] as number;
  let touched = 0;
  for (let i = 0; i < count; i++) touched ^= keys[places[i] as number] as number;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const key = (wanted[i] as number) & KEY_MASK;
    const lower = key & LOWER_MASK;
    const bucket = (key >>> LOWER_BITS) * 2;
    const end = buckets[bucket + 2] as number;
    let start = buckets[bucket + 1] as number;
    for (let at = places[i] as number; at < end; at++) {
      const word = keys[at] as number;
      let length = word & LONG;
      if (length === LONG) length = entries[start++] as number;
      if (word >>> LENGTH_BITS === lower) {
        rows[found++] = (start << 8) | length;
        break;
      }
      start += length;
    }
  }
  for (let i = 0; i < found; i++) touched ^= entries[(rows[i] as number) >>> 8] as number;
  places[count] = touched;
  return found;
}

/** Feature keys and class corrections in, averaged weights out: the learner that tagger and parsers share. */

const EMPTY = 0;
const FIRST_ROW = 2;

/** A hash table from 32-bit keys to rows of (class, weight, sum for averaging); rows grow by doubling. */
export class SparsePerceptron {
  readonly classes: number;
  step = 1;
  features = 0;
  private keys: Int32Array;
  private rows: Int32Array;
  private mask: number;
  private rowStart: Uint32Array;
  private rowLength: Uint8Array;
  private rowRoom: Uint8Array;
  private entryClass: Uint8Array;
  private weight: Float32Array;
  private sum: Float64Array;
  private used = 0;
  private readonly free: number[][] = Array.from({ length: 9 }, () => []);

  constructor(classes: number, expectedFeatures: number) {
    this.classes = classes;
    let size = 1 << 16;
    while (size < expectedFeatures * 1.5) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size);
    const rows = Math.ceil(expectedFeatures);
    this.rowStart = new Uint32Array(rows);
    this.rowLength = new Uint8Array(rows);
    this.rowRoom = new Uint8Array(rows);
    this.entryClass = new Uint8Array(rows * 2);
    this.weight = new Float32Array(rows * 2);
    this.sum = new Float64Array(rows * 2);
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    const { keys: table, rows, mask, rowStart, rowLength, entryClass, weight } = this;
    for (let i = 0; i < count; i++) {
      const key = keys[i] === EMPTY ? 1 : (keys[i] as number);
      let slot = (key ^ (key >>> 15)) & mask;
      let stored = table[slot] as number;
      while (stored !== key && stored !== EMPTY) {
        slot = (slot + 1) & mask;
        stored = table[slot] as number;
      }
      if (stored === EMPTY) continue;
      const row = rows[slot] as number;
      const start = rowStart[row] as number;
      const end = start + (rowLength[row] as number);
      for (let at = start; at < end; at++) scores[entryClass[at] as number]! += weight[at] as number;
    }
  }

  /** Adds `amount` to the weight of class `c` for each key. */
  add(keys: Int32Array, count: number, c: number, amount: number): void {
    for (let i = 0; i < count; i++) this.addOne(keys[i] as number, c, amount);
  }

  /** Replaces every weight by its average over the steps so far; learning may go on from there. */
  average(): void {
    for (let at = 0; at < this.used; at++) {
      this.weight[at]! -= (this.sum[at] as number) / this.step;
      this.sum[at] = 0;
    }
    this.step = 1;
  }

  /** Calls `visit` with each key and its row, [class, weight] ascending by class. */
  visit(visit: (key: number, row: [number, number][]) => void): void {
    for (let slot = 0; slot < this.keys.length; slot++) {
      const key = this.keys[slot] as number;
      if (key === EMPTY) continue;
      const index = this.rows[slot] as number;
      const start = this.rowStart[index] as number;
      const row: [number, number][] = [];
      for (let at = start; at < start + (this.rowLength[index] as number); at++) {
        row.push([this.entryClass[at] as number, this.weight[at] as number]);
      }
      visit(key, row.sort((x, y) => x[0] - y[0]));
    }
  }

  private addOne(rawKey: number, c: number, amount: number): void {
    const row = this.rowOf(rawKey === EMPTY ? 1 : rawKey);
    const start = this.rowStart[row] as number;
    const length = this.rowLength[row] as number;
    for (let at = start; at < start + length; at++) {
      if (this.entryClass[at] === c) {
        this.weight[at]! += amount;
        this.sum[at]! += amount * this.step;
        return;
      }
    }
    const at = this.extend(row);
    this.entryClass[at] = c;
    this.weight[at] = amount;
    this.sum[at] = amount * this.step;
  }

  private rowOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.keys[slot] !== key && this.keys[slot] !== EMPTY) slot = (slot + 1) & this.mask;
    if (this.keys[slot] === key) return this.rows[slot] as number;
    if (this.features * 1.4 > this.mask) {
      this.rehash();
      return this.rowOf(key);
    }
    const row = this.features++;
    this.keys[slot] = key;
    this.rows[slot] = row;
    if (row >= this.rowStart.length) this.growRows();
    this.rowStart[row] = this.allocate(FIRST_ROW);
    this.rowRoom[row] = FIRST_ROW;
    return row;
  }

  private extend(row: number): number {
    const length = this.rowLength[row] as number;
    const room = this.rowRoom[row] as number;
    if (length === room) {
      const wider = Math.min(255, room * 2);
      const from = this.rowStart[row] as number;
      const to = this.allocate(wider);
      this.entryClass.copyWithin(to, from, from + length);
      this.weight.copyWithin(to, from, from + length);
      this.sum.copyWithin(to, from, from + length);
      this.free[Math.ceil(Math.log2(room))]!.push(from);
      this.rowStart[row] = to;
      this.rowRoom[row] = wider;
    }
    this.rowLength[row] = length + 1;
    return (this.rowStart[row] as number) + length;
  }

  private allocate(room: number): number {
    const recycled = this.free[Math.ceil(Math.log2(room))]!.pop();
    if (recycled !== undefined) return recycled;
    if (this.used + room > this.weight.length) {
      const size = Math.ceil(this.weight.length * 1.6);
      this.entryClass = grown(this.entryClass, new Uint8Array(size));
      this.weight = grown(this.weight, new Float32Array(size));
      this.sum = grown(this.sum, new Float64Array(size));
    }
    this.used += room;
    return this.used - room;
  }

  private growRows(): void {
    const size = Math.ceil(this.rowStart.length * 1.6);
    this.rowStart = grown(this.rowStart, new Uint32Array(size));
    this.rowLength = grown(this.rowLength, new Uint8Array(size));
    this.rowRoom = grown(this.rowRoom, new Uint8Array(size));
  }

  private rehash(): void {
    const { keys, rows } = this;
    const size = keys.length * 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.rows = new Int32Array(size);
    for (let old = 0; old < keys.length; old++) {
      const key = keys[old] as number;
      if (key === EMPTY) continue;
      let slot = (key ^ (key >>> 15)) & this.mask;
      while (this.keys[slot] !== EMPTY) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.rows[slot] = rows[old] as number;
    }
  }
}

function grown<T extends Uint8Array | Uint32Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

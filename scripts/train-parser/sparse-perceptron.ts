/** Feature keys and class corrections in, averaged weights out: the learner that tagger and parsers share. */
import { KEY_MASK } from "../../packages/ingest/src/trees/linear-model.ts";

const EMPTY = 0;
const WHOLE_KEYS = -1;
const FIRST_ROOM = 2;

/**
 * A hash table from 32-bit keys to rows of (class, weight, sum for averaging) in one pool; rows grow by doubling.
 * A row's first place is its head: its length stands there as a class, its room as a weight.
 */
export class SparsePerceptron {
  readonly classes: number;
  /** The bits of a key that count: all while features are gathered, those of a model file once it is pruned. */
  readonly keyMask: number;
  step = 1;
  features = 0;
  /** A frozen learner moves the weights it has and gains no others. */
  frozen = false;
  /** Pairs of key and place of the row. */
  private slots: Int32Array;
  private mask: number;
  private entryClass: Uint8Array;
  private weight: Float32Array;
  private sum: Float64Array;
  private used = 0;
  private readonly free = new Map<number, number[]>();

  constructor(classes: number, expectedFeatures: number, keyMask: number = WHOLE_KEYS) {
    this.classes = classes;
    this.keyMask = keyMask;
    let size = 1 << 16;
    while (size < expectedFeatures * 1.5) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    this.entryClass = new Uint8Array(expectedFeatures * 3);
    this.weight = new Float32Array(expectedFeatures * 3);
    this.sum = new Float64Array(expectedFeatures * 3);
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    const { slots, mask, entryClass, weight, keyMask } = this;
    for (let i = 0; i < count; i++) {
      const key = (keys[i] as number) & keyMask || 1;
      let slot = (key ^ (key >>> 15)) & mask;
      let stored = slots[slot * 2] as number;
      while (stored !== key && stored !== EMPTY) {
        slot = (slot + 1) & mask;
        stored = slots[slot * 2] as number;
      }
      if (stored === EMPTY) continue;
      const head = slots[slot * 2 + 1] as number;
      const end = head + (entryClass[head] as number);
      for (let at = head + 1; at <= end; at++) scores[entryClass[at] as number]! += weight[at] as number;
    }
  }

  /** Adds `amount` to the weight of class `c` for each key. */
  add(keys: Int32Array, count: number, c: number, amount: number): void {
    for (let i = 0; i < count; i++) this.addOne(keys[i] as number, c, amount);
  }

  /** Adds to each weight that the keys have the amount of its class; none are gained. */
  addRow(keys: Int32Array, count: number, amounts: Float64Array): void {
    for (let i = 0; i < count; i++) {
      const key = (keys[i] as number) & this.keyMask || 1;
      let slot = (key ^ (key >>> 15)) & this.mask;
      while (this.slots[slot * 2] !== key && this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask;
      if (this.slots[slot * 2] === EMPTY) continue;
      const head = this.slots[slot * 2 + 1] as number;
      const end = head + (this.entryClass[head] as number);
      for (let at = head + 1; at <= end; at++) {
        const amount = amounts[this.entryClass[at] as number] as number;
        this.weight[at]! += amount;
        this.sum[at]! += amount * this.step;
      }
    }
  }

  /** Replaces every weight by its average over the steps so far; learning may go on from there. */
  average(): void {
    for (let slot = 0; slot <= this.mask; slot++) {
      if (this.slots[slot * 2] === EMPTY) continue;
      const head = this.slots[slot * 2 + 1] as number;
      for (let at = head + 1; at <= head + (this.entryClass[head] as number); at++) {
        this.weight[at]! -= (this.sum[at] as number) / this.step;
        this.sum[at] = 0;
      }
    }
    this.step = 1;
  }

  /**
   * A frozen learner with the weights of `threshold` or more alone, to go on learning within that size. Its keys are
   * those of a model file, so that it learns with the sums that the file will give.
   */
  pruned(threshold: number): SparsePerceptron {
    const kept = this.countRows(threshold);
    const small = new SparsePerceptron(this.classes, Math.max(1024, Math.ceil(kept * 1.05)), KEY_MASK);
    this.visit((key, row) => {
      for (const [c, weight] of row) if (Math.abs(weight) >= threshold) small.addOne(key, c, weight);
    });
    small.forgetSums();
    small.frozen = true;
    return small;
  }

  /** The least threshold, in hundredths, that keeps at most `entries` weights. */
  thresholdFor(entries: number): number {
    const bins = new Float64Array(2000);
    this.visit((_, row) => {
      for (const [, weight] of row) bins[Math.min(bins.length - 1, Math.floor(Math.abs(weight) * 100))]! += 1;
    });
    let kept = 0;
    let bin = bins.length;
    while (bin > 0 && kept + (bins[bin - 1] as number) <= entries) kept += bins[--bin] as number;
    return bin / 100;
  }

  private countRows(threshold: number): number {
    let rows = 0;
    for (let slot = 0; slot <= this.mask; slot++) {
      if (this.slots[slot * 2] === EMPTY) continue;
      const head = this.slots[slot * 2 + 1] as number;
      const end = head + (this.entryClass[head] as number);
      for (let at = head + 1; at <= end; at++) {
        if (Math.abs(this.weight[at] as number) < threshold) continue;
        rows++;
        break;
      }
    }
    return rows;
  }

  /** Takes the weights as they are for the start of a new average. */
  forgetSums(): void {
    this.sum.fill(0);
    this.step = 1;
  }

  /** Calls `visit` with each key and its row, [class, weight] ascending by class. */
  visit(visit: (key: number, row: [number, number][]) => void): void {
    for (let slot = 0; slot <= this.mask; slot++) {
      const key = this.slots[slot * 2] as number;
      if (key === EMPTY) continue;
      const head = this.slots[slot * 2 + 1] as number;
      const row: [number, number][] = [];
      for (let at = head + 1; at <= head + (this.entryClass[head] as number); at++) {
        row.push([this.entryClass[at] as number, this.weight[at] as number]);
      }
      visit(
        key,
        row.sort((x, y) => x[0] - y[0]),
      );
    }
  }

  private addOne(rawKey: number, c: number, amount: number): void {
    const key = rawKey & this.keyMask || 1;
    if (this.frozen) this.moveOne(key, c, amount);
    else this.insertOne(key, c, amount);
  }

  private moveOne(key: number, c: number, amount: number): void {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot * 2] !== key && this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask;
    if (this.slots[slot * 2] === EMPTY) return;
    const head = this.slots[slot * 2 + 1] as number;
    const end = head + (this.entryClass[head] as number);
    for (let at = head + 1; at <= end; at++) {
      if (this.entryClass[at] !== c) continue;
      this.weight[at]! += amount;
      this.sum[at]! += amount * this.step;
      return;
    }
  }

  private insertOne(key: number, c: number, amount: number): void {
    const slot = this.slotOf(key);
    const head = this.slots[slot * 2 + 1] as number;
    const end = head + (this.entryClass[head] as number);
    for (let at = head + 1; at <= end; at++) {
      if (this.entryClass[at] === c) {
        this.weight[at]! += amount;
        this.sum[at]! += amount * this.step;
        return;
      }
    }
    const at = this.extend(slot, head);
    this.entryClass[at] = c;
    this.weight[at] = amount;
    this.sum[at] = amount * this.step;
  }

  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot * 2] !== key && this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask;
    if (this.slots[slot * 2] === key) return slot;
    if (this.features * 1.4 > this.mask) {
      this.rehash();
      return this.slotOf(key);
    }
    this.features++;
    this.slots[slot * 2] = key;
    this.slots[slot * 2 + 1] = this.allocate(FIRST_ROOM);
    return slot;
  }

  /** Place for one more entry of the row at `head`, which moves when it is full. */
  private extend(slot: number, head: number): number {
    const length = this.entryClass[head] as number;
    const room = this.weight[head] as number;
    let place = head;
    if (length === room) {
      place = this.allocate(room * 2);
      this.entryClass.copyWithin(place + 1, head + 1, head + 1 + length);
      this.weight.copyWithin(place + 1, head + 1, head + 1 + length);
      this.sum.copyWithin(place + 1, head + 1, head + 1 + length);
      this.recycled(room).push(head);
      this.slots[slot * 2 + 1] = place;
    }
    this.entryClass[place] = length + 1;
    return place + length + 1;
  }

  private allocate(room: number): number {
    let head = this.recycled(room).pop();
    if (head === undefined) {
      head = this.used;
      this.used += room + 1;
      if (this.used > this.weight.length) this.growPool();
    }
    this.entryClass[head] = 0;
    this.weight[head] = room;
    return head;
  }

  private recycled(room: number): number[] {
    const list = this.free.get(room) ?? [];
    if (list.length === 0) this.free.set(room, list);
    return list;
  }

  private growPool(): void {
    const size = Math.ceil(this.weight.length * 1.6);
    this.entryClass = grown(this.entryClass, new Uint8Array(size));
    this.weight = grown(this.weight, new Float32Array(size));
    this.sum = grown(this.sum, new Float64Array(size));
  }

  private rehash(): void {
    const old = this.slots;
    const size = old.length;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (let from = 0; from < old.length; from += 2) {
      const key = old[from] as number;
      if (key === EMPTY) continue;
      let slot = (key ^ (key >>> 15)) & this.mask;
      while (this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = old[from + 1] as number;
    }
  }
}

function grown<T extends Uint8Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

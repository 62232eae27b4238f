/** Trained weights in, the bytes of a model file out: companded to 8 bits, keys Rice-coded. */
import { KEY_MASK } from "../../packages/ingest/src/trees/linear-model.ts";
import { MAGIC, VERSION } from "../../packages/ingest/src/trees/model.ts";
import type { LexiconEntries } from "./build-lexicon.ts";
import type { SparsePerceptron } from "./sparse-perceptron.ts";

/** Writes bits, the lowest of a byte first. */
class BitWriter {
  readonly bytes: number[] = [];
  private bit = 8;

  write(value: number): void {
    if (this.bit === 8) {
      this.bytes.push(0);
      this.bit = 0;
    }
    if (value) this.bytes[this.bytes.length - 1]! |= 1 << this.bit;
    this.bit++;
  }
}

export interface Header {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly beam: number;
  readonly marginUnit: number;
}

export function modelBytes(header: Header, sections: readonly Uint8Array[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(header), "latin1");
  const start = Buffer.alloc(16);
  start.write(MAGIC, 0, "latin1");
  start.writeUInt32LE(VERSION, 8);
  start.writeUInt32LE(json.length, 12);
  return Buffer.concat([start, json, ...sections]);
}

/** Codes are even: the lost bit costs no accuracy and makes the file smaller. */
function codeOf(share: number): number {
  return Math.sign(share) * Math.min(126, 2 * Math.round(63.5 * Math.sqrt(Math.abs(share))));
}

/**
 * One section: the rows of a pruned learner.
 * @throws "train-parser/sectionBytes: …" when the learner's keys are longer than a file's: rows would fall together that it learned apart.
 */
export function sectionBytes(learner: SparsePerceptron): Uint8Array {
  if (learner.keyMask !== KEY_MASK)
    throw new Error(
      `train-parser/sectionBytes: keyMask is ${learner.keyMask}, a file's keys have ${KEY_MASK}: prune first`,
    );
  const rows = new Map<number, [number, number][]>();
  let greatest = 0;
  learner.visit((key, row) => {
    for (const [, weight] of row) greatest = Math.max(greatest, Math.abs(weight));
    rows.set(key, row);
  });
  const coded = [...rows]
    .map(([key, row]) => [key, codesOf(row, greatest)] as const)
    .filter(([, row]) => row.length > 0)
    .sort(([a], [b]) => a - b);
  const keys = coded.map(([key]) => key);
  const rice = riceParameter(keys.length);
  const bits = riceCoded(keys, rice);
  const lengths = coded.map(([, row]) => row.length);
  const classes = coded.flatMap(([, row]) => row.map(([c]) => c));
  const codes = coded.flatMap(([, row]) => row.map(([, code]) => code & 255));
  const head = numbers(keys.length, classes.length, bits.length, rice);
  return Buffer.concat([head, Buffer.from(bits), Buffer.from(lengths), Buffer.from(classes), Buffer.from(codes)]);
}

/** Class and code of the weights that are not too small for one. */
function codesOf(row: readonly [number, number][], greatest: number): [number, number][] {
  return row.map(([c, weight]): [number, number] => [c, codeOf(weight / greatest)]).filter(([, code]) => code !== 0);
}

export function lexiconBytes(lexicon: LexiconEntries): Uint8Array {
  const keys = [...lexicon.keys];
  const rice = riceParameter(keys.length);
  const bits = riceCoded(keys, rice);
  const head = numbers(keys.length, bits.length, rice);
  const low = Buffer.from(lexicon.classes.map((c) => c & 255));
  const high = Buffer.from(lexicon.classes.map((c) => c >> 8));
  return Buffer.concat([head, Buffer.from(bits), low, high]);
}

function numbers(...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, 4 * i);
  return bytes;
}

function riceParameter(count: number): number {
  return Math.max(0, Math.round(Math.log2((KEY_MASK / Math.max(1, count)) * Math.LN2)));
}

function riceCoded(keys: readonly number[], rice: number): number[] {
  const writer = new BitWriter();
  let last = -1;
  for (const key of keys) {
    const gap = key - last - 1;
    last = key;
    for (let quotient = gap >>> rice; quotient > 0; quotient--) writer.write(1);
    writer.write(0);
    for (let bit = rice - 1; bit >= 0; bit--) writer.write((gap >>> bit) & 1);
  }
  return writer.bytes;
}

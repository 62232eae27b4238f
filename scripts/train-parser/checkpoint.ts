/** A learner in, a file to go on from out; and back. Every stage of the training can be run alone. */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { SparsePerceptron } from "./sparse-perceptron.ts";

/** First number of every checkpoint. */
const FORMAT = 0x454e0002;
/** Bytes before a learner's keys. */
const HEAD = 24;

/**
 * Writes the weights of `least` or more: format, fingerprint of the training data (see fingerprintOf), classes, key mask,
 * counts; then keys, row lengths, classes, weights.
 */
export function saveLearner(learner: SparsePerceptron, path: string, of: number, least = 0): void {
  let rows = 0;
  let entries = 0;
  learner.visit((_, row) => {
    rows++;
    entries += row.length;
  });
  const keys = new Int32Array(rows);
  const lengths = new Uint8Array(rows);
  const classes = new Uint8Array(entries);
  const weights = new Float32Array(entries);
  let r = 0;
  let e = 0;
  learner.visit((key, row) => {
    const kept = row.filter(([, weight]) => Math.abs(weight) >= least);
    if (kept.length === 0) return;
    keys[r] = key;
    lengths[r++] = kept.length;
    for (const [c, weight] of kept) {
      classes[e] = c;
      weights[e++] = weight;
    }
  });
  const head = new Int32Array([FORMAT, of, learner.classes, learner.keyMask, r, e]);
  const parts = [head, keys.subarray(0, r), lengths.subarray(0, r), classes.subarray(0, e), weights.subarray(0, e)];
  const file = openSync(path, "w");
  for (const part of parts) writeWhole(file, new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  closeSync(file);
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/**
 * A learner whose weights are those of the file, not frozen, with its sums for averaging at their start.
 * @throws "train-parser/loadLearner: …" when the file belongs to other training data or to an earlier format.
 */
export function loadLearner(path: string, of: number): SparsePerceptron {
  const bytes = readFileSync(path);
  const [format, fingerprint, classCount, keyMask, rows, entries] = new Int32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + HEAD),
  ) as unknown as [number, number, number, number, number, number];
  refuseStranger("loadLearner", path, { format, fingerprint, of });
  const learner = new SparsePerceptron(classCount, Math.ceil(rows * 1.2), keyMask);
  const lengths = HEAD + 4 * rows;
  const classes = lengths + rows;
  const weights = classes + entries;
  const key = new Int32Array(1);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    key[0] = bytes.readInt32LE(HEAD + 4 * row);
    for (let left = bytes[lengths + row] as number; left > 0; left--, at++) {
      learner.add(key, 1, bytes[classes + at] as number, bytes.readFloatLE(weights + 4 * at));
    }
  }
  learner.forgetSums();
  return learner;
}

export function saveTags(sentences: readonly { tags: Int16Array }[], path: string, of: number): void {
  const head = new Int32Array([FORMAT, of]);
  const parts = sentences.map(({ tags }) => Buffer.from(tags.buffer, tags.byteOffset, tags.byteLength));
  writeFileSync(path, Buffer.concat([Buffer.from(head.buffer), ...parts]));
}

/**
 * The sentences with the tags of the file.
 * @throws "train-parser/loadTags: …" when the file belongs to other training data or to an earlier format.
 */
export function loadTags<T extends { tags: Int16Array }>(sentences: readonly T[], path: string, of: number): T[] {
  const bytes = readFileSync(path);
  const all = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const [format, fingerprint] = new Int32Array(all.buffer, 0, 2) as unknown as [number, number];
  refuseStranger("loadTags", path, { format, fingerprint, of });
  let at = 4;
  const tagged = sentences.map((sentence) => {
    const tags = all.slice(at, at + sentence.tags.length);
    at += sentence.tags.length;
    return { ...sentence, tags };
  });
  if (at !== all.length)
    throw new Error(`train-parser/loadTags: ${path} has ${all.length - 4} tags for ${at - 4} words`);
  return tagged;
}

function refuseStranger(call: string, path: string, is: { format: number; fingerprint: number; of: number }): void {
  if (is.format !== FORMAT) throw new Error(`train-parser/${call}: ${path} is of another format: run its stage again`);
  if (is.fingerprint !== is.of)
    throw new Error(`train-parser/${call}: ${path} was made from other training data: run its stage again`);
}

/** A learner in, a file to go on from out; and back. Every stage of the training can be run alone. */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { SparsePerceptron } from "./sparse-perceptron.ts";

/** Classes and counts, then keys, row lengths, classes, weights. */
export function saveLearner(learner: SparsePerceptron, path: string, least = 0): void {
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
  const file = openSync(path, "w");
  const parts = [
    new Int32Array([learner.classes, r, e]),
    keys.subarray(0, r),
    lengths.subarray(0, r),
    classes.subarray(0, e),
    weights.subarray(0, e),
  ];
  for (const part of parts) writeSync(file, new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  closeSync(file);
}

export function loadLearner(path: string): SparsePerceptron {
  const bytes = readFileSync(path);
  const [classCount, rows, entries] = [0, 4, 8].map((at) => bytes.readInt32LE(at)) as [number, number, number];
  const learner = new SparsePerceptron(classCount, Math.ceil(rows * 1.2));
  const lengths = 12 + 4 * rows;
  const classes = lengths + rows;
  const weights = classes + entries;
  const key = new Int32Array(1);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    key[0] = bytes.readInt32LE(12 + 4 * row);
    for (let left = bytes[lengths + row] as number; left > 0; left--, at++) {
      learner.add(key, 1, bytes[classes + at] as number, bytes.readFloatLE(weights + 4 * at));
    }
  }
  learner.forgetSums();
  return learner;
}

export function saveTags(sentences: readonly { tags: Int16Array }[], path: string): void {
  writeFileSync(
    path,
    Buffer.concat(sentences.map(({ tags }) => Buffer.from(tags.buffer, tags.byteOffset, tags.byteLength))),
  );
}

/** The sentences with the tags of the file. */
export function loadTags<T extends { tags: Int16Array }>(sentences: readonly T[], path: string): T[] {
  const bytes = readFileSync(path);
  const all = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let at = 0;
  return sentences.map((sentence) => {
    const tags = all.slice(at, at + sentence.tags.length);
    at += tags.length;
    return { ...sentence, tags };
  });
}

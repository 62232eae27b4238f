/** A model file's parser in, a learner that goes on from its weights out. */
import { KEY_MASK } from "../../packages/ingest/src/trees/linear-model.ts";
import type { Model } from "../../packages/ingest/src/trees/model.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";

/** Files keep no scale: weights are taken to be such that a median arc's margin is this many corrections, as after training. */
const MEDIAN_MARGIN = 100;

/** The parser's weights as a frozen learner. `unit`: what an integer of the file weighs. */
export function learnerOf({ parser, marginUnit }: Model, unit: number = MEDIAN_MARGIN / marginUnit): SparsePerceptron {
  const learner = new SparsePerceptron(parser.classes, Math.ceil(parser.slots.length / 3), KEY_MASK);
  const key = new Int32Array(1);
  for (let slot = 0; slot < parser.slots.length; slot += 2) {
    key[0] = parser.slots[slot] as number;
    if (key[0] === -1) continue;
    const place = parser.slots[slot + 1] as number;
    const start = place >>> 8;
    for (const entry of parser.entries.subarray(start, start + (place & 255)))
      learner.add(key, 1, entry & 255, (entry >> 8) * unit);
  }
  learner.forgetSums();
  learner.frozen = true;
  return learner;
}

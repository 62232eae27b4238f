/** A model file's weights in, a learner that goes on from them out. */
import { KEY_MASK, type LinearModel } from "../../packages/ingest/src/trees/linear-model.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";

/** The weights of a file as a frozen learner. `unit`: what an integer of the file weighs, as files keep no scale. */
export function learnerOf({ classes, slots, entries }: LinearModel, unit: number): SparsePerceptron {
  const learner = new SparsePerceptron(classes, Math.ceil(slots.length / 3), KEY_MASK);
  const key = new Int32Array(1);
  for (let slot = 0; slot < slots.length; slot += 2) {
    key[0] = slots[slot] as number;
    if (key[0] === -1) continue;
    const place = slots[slot + 1] as number;
    const start = place >>> 8;
    for (const entry of entries.subarray(start, start + (place & 255)))
      learner.add(key, 1, entry & 255, (entry >> 8) * unit);
  }
  learner.forgetSums();
  learner.frozen = true;
  return learner;
}

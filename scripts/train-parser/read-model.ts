/** A model file's weights in, a learner that goes on from them out. */
import { forEachRow, KEY_MASK, type LinearModel, weightIn } from "../../packages/ingest/src/trees/linear-model.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";

/** The weights of a file as a frozen learner. `unit`: what an integer of the file weighs, as files keep no scale. */
export function learnerOf(model: LinearModel, unit: number): SparsePerceptron {
  const learner = new SparsePerceptron(model.classes, Math.ceil(1.4 * model.keys.length), KEY_MASK);
  const wanted = new Int32Array(1);
  forEachRow(model, (key, start, end) => {
    wanted[0] = key;
    for (const entry of model.entries.subarray(start, end)) learner.add(wanted, 1, entry & 255, weightIn(entry) * unit);
  });
  learner.forgetSums();
  learner.frozen = true;
  return learner;
}

/** The weights of model files in, a learner that goes on from them out. */
import { forEachRow, KEY_MASK, type LinearModel, weightIn } from "../../packages/ingest/src/trees/linear-model.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";

/** `unit`: what an integer of the file weighs, as files keep no scale. */
export interface WeighedModel {
  readonly model: LinearModel;
  readonly unit: number;
}

/** The weights of a file as a frozen learner, or the sums of several files' weights: a weight that a file lacks counts as nought. */
export function learnerOf(first: WeighedModel, ...others: readonly WeighedModel[]): SparsePerceptron {
  const { classes, slots } = first.model;
  const learner = new SparsePerceptron(classes, slots.length / 2, KEY_MASK);
  const wanted = new Int32Array(1);
  for (const { model, unit } of [first, ...others])
    forEachRow(model, (key, start, end) => {
      wanted[0] = key;
      for (const entry of model.entries.subarray(start, end))
        learner.add(wanted, 1, entry & 255, weightIn(entry) * unit);
    });
  learner.forgetSums();
  learner.frozen = true;
  return learner;
}

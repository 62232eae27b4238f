/** A parser's state in, the scores that a word near the top of its stack gives by itself out: summed anew only when it has got another child. */
import { RIGHT_COUNT, type State, stackAt } from "./arc-hybrid.ts";
import { addScores, type LinearModel } from "./linear-model.ts";
import {
  fillSecondFeatures,
  fillThirdFeatures,
  fillTopFeatures,
  type Leaves,
  PARSE_FEATURES,
} from "./parse-features.ts";

/** By depth in the stack. */
const FILLS = [fillTopFeatures, fillSecondFeatures, fillThirdFeatures];

/** Depths whose features look at children. */
const OWN = 2;

export interface StackSums {
  readonly width: number;
  /** A row of scores for each depth and word. */
  readonly scores: Int32Array;
  /** For each row the right children that it was summed with, plus one: a word on the stack gets no others. */
  readonly children: Int32Array;
  readonly keys: Int32Array;
}

export function makeStackSums(state: State, width: number): StackSums {
  const rows = FILLS.length * state.size;
  return {
    width,
    scores: new Int32Array(rows * width),
    children: new Int32Array(rows),
    keys: new Int32Array(PARSE_FEATURES),
  };
}

/** Where in `sums.scores` the row of the word at `depth` begins. */
export function sumAt(sums: StackSums, model: LinearModel, state: State, leaves: Leaves, depth: number): number {
  const word = stackAt(state, depth);
  const row = depth * state.size + word;
  const at = row * sums.width;
  const children = depth < OWN ? 1 + (state.data[RIGHT_COUNT * state.size + word] as number) : 1;
  if (sums.children[row] !== children) {
    const fill = FILLS[depth] as typeof fillTopFeatures;
    sums.children[row] = children;
    sums.scores.fill(0, at, at + sums.width);
    addScores(model, sums.keys, fill(state, leaves, sums.keys, 0), sums.scores, at);
  }
  return at;
}

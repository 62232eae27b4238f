/** A parser's state in, the scores of its features out: what holds for several moves is summed once and kept. */

import { addScores, type LinearModel, scoreInto } from "../linear-model.ts";
import { bufferFront, LEFT_COUNT, RIGHT_COUNT, type State, stackAt, stackHeight } from "./arc-hybrid.ts";
import {
  fillFrontChildFeatures,
  fillFrontFeatures,
  fillJointFeatures,
  fillRightFeatures,
  fillSettledFeatures,
  type Leaves,
  PARSE_FEATURES,
} from "./parse-features.ts";

/** Rows of scores, `classes` wide, with what each was summed for: a word, or its number of children. */
interface StateSums {
  readonly model: LinearModel;
  leaves: Leaves;
  readonly keys: Int32Array;
  /** Of the next words, and of the next word with its children. */
  readonly front: Int32Array;
  readonly frontWhole: Int32Array;
  frontWord: number;
  frontChildren: number;
  /** Two rows for each place on the stack: of what holds while its word stays; with the word's right children. */
  readonly stack: Int32Array;
  readonly stackWords: Int32Array;
  readonly stackChildren: Int32Array;
  readonly scores: Int32Array;
}

/** The rows of the sentence before are used anew: nothing that a call leaves in them is read by the next. */
const KEPT = new WeakMap<LinearModel, StateSums>();

/** Empty sums for a sentence of so many words; they hold until the next sentence is begun. */
export function sumsFor(model: LinearModel, leaves: Leaves, words: number): StateSums {
  const kept = KEPT.get(model);
  const sums = kept !== undefined && kept.stackWords.length >= words ? kept : makeSums(model, leaves, words + ROOM);
  KEPT.set(model, sums);
  sums.leaves = leaves;
  sums.frontWord = -1;
  sums.stackWords.fill(-1, 0, words);
  return sums;
}

/** Words beyond those of the sentence that rows are made for. */
const ROOM = 64;

const makeSums = (model: LinearModel, leaves: Leaves, words: number): StateSums => ({
  model,
  leaves,
  keys: new Int32Array(PARSE_FEATURES),
  front: new Int32Array(model.classes),
  frontWhole: new Int32Array(model.classes),
  frontWord: -1,
  frontChildren: -1,
  stack: new Int32Array(2 * words * model.classes),
  stackWords: new Int32Array(words),
  stackChildren: new Int32Array(words),
  scores: new Int32Array(model.classes),
});

/** Score of every class for a state with a word on its stack; valid until the next call. */
export function scoresOf(sums: StateSums, state: State): Int32Array {
  const { model, leaves, keys, frontWhole, stack, scores } = sums;
  sumFront(sums, state);
  const top = sumTop(sums, state);
  for (let c = 0; c < scores.length; c++) scores[c] = (frontWhole[c] as number) + (stack[top + c] as number);
  addScores(model, keys, fillJointFeatures(state, leaves, keys, 0), scores);
  return scores;
}

function sumFront(sums: StateSums, state: State): void {
  const { model, leaves, keys, front, frontWhole } = sums;
  const word = bufferFront(state);
  const children = state.data[LEFT_COUNT * state.size + word] as number;
  if (sums.frontWord !== word) scoreInto(model, keys, fillFrontFeatures(state, leaves, keys), front);
  else if (sums.frontChildren === children) return;
  sums.frontWord = word;
  sums.frontChildren = children;
  frontWhole.set(front);
  addScores(model, keys, fillFrontChildFeatures(state, leaves, keys, 0), frontWhole);
}

/** Where in `sums.stack` the row of the top of the stack begins. */
function sumTop(sums: StateSums, state: State): number {
  const { model, leaves, keys, stack, stackWords, stackChildren } = sums;
  const { classes } = model;
  const place = stackHeight(state) - 1;
  const settled = 2 * place * classes;
  const row = settled + classes;
  const word = stackAt(state, 0);
  const children = state.data[RIGHT_COUNT * state.size + word] as number;
  if (stackWords[place] !== word) {
    stack.fill(0, settled, row);
    addScores(model, keys, fillSettledFeatures(state, leaves, keys, 0), stack, settled);
  } else if (stackChildren[place] === children) return row;
  stackWords[place] = word;
  stackChildren[place] = children;
  stack.copyWithin(row, settled, row);
  addScores(model, keys, fillRightFeatures(state, leaves, keys, 0), stack, row);
  return row;
}

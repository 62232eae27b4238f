/** A model and a sentence's leaves in, the tree of the best move at every step out. */

import type { Model } from "../model.ts";
import {
  bufferFront,
  isFinal,
  LEFT,
  makeState,
  mayLeft,
  mayRight,
  mayShift,
  move,
  RIGHT,
  SHIFT,
  type State,
  stackAt,
  stackHeight,
} from "./arc-hybrid.ts";
import type { Leaves } from "./parse-features.ts";
import { scoresOf, sumsFor } from "./state-sums.ts";

/** Runs the best move until the tree is done; writes the margin of each arc's move at its dependent. */
export function parseGreedily(model: Model, leaves: Leaves, count: number, margins: Float32Array): State {
  const state = makeState(count);
  const sums = sumsFor(model.parser, leaves, count);
  while (!isFinal(state)) {
    if (stackHeight(state) === 0) {
      move(state, SHIFT, 0);
      continue;
    }
    const choice = chooseMove(model, state, scoresOf(sums, state));
    if (choice.kind !== SHIFT) margins[stackAt(state, 0)] = choice.margin / model.marginUnit;
    move(state, choice.kind, choice.label);
  }
  return state;
}

/** Margin of an arc that was the only move left, as at the end of a sentence: such arcs are right about as often as others of 0.8. */
const FORCED_MARGIN = 0.8;

interface Choice {
  kind: number;
  label: number;
  /** Score over the best move of another kind. */
  margin: number;
}

/** Classes: 0 shifts, then a left arc for each label, then a right arc for each label. Label 0 is "root". */
export function chooseMove(model: Model, state: State, scores: Int32Array): Choice {
  const labels = model.labels.length;
  const forced = model.marginUnit * FORCED_MARGIN;
  if (bufferFront(state) === state.size - 2 && mayLeft(state)) return { kind: LEFT, label: 0, margin: forced };
  const left = mayLeft(state) ? bestIn(scores, 2, labels + 1) : -1;
  const right = mayRight(state) ? bestIn(scores, labels + 2, 2 * labels + 1) : -1;
  const shift = mayShift(state) ? 0 : -1;
  const l = left < 0 ? -Infinity : (scores[left] as number);
  const r = right < 0 ? -Infinity : (scores[right] as number);
  const s = shift < 0 ? -Infinity : (scores[shift] as number);
  if (s >= l && s >= r) return { kind: SHIFT, label: 0, margin: s - Math.max(l, r) };
  if (l >= r) return { kind: LEFT, label: left - 1, margin: l - Math.max(s, r) };
  return { kind: RIGHT, label: right - 1 - labels, margin: shift < 0 && left < 0 ? forced : r - Math.max(s, l) };
}

/** Index of the greatest of scores[from, to). */
function bestIn(scores: Int32Array, from: number, to: number): number {
  let best = from;
  for (let c = from + 1; c < to; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}

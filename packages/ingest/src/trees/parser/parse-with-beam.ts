/** A model and a sentence's leaves in, the tree of the best sequence of moves out, several kept at each step. */

import { scoreInto } from "../linear-model.ts";
import type { Model } from "../model.ts";
import {
  copyState,
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
} from "./arc-hybrid.ts";
import { fillParseFeatures, type Leaves, PARSE_FEATURES } from "./parse-features.ts";
import { chooseMove } from "./parse-greedily.ts";

interface Item {
  readonly state: State;
  readonly margins: Float32Array;
  total: number;
}

/** The best continuations of one step, in descending order of their totals. */
export interface Agenda {
  readonly parent: Int32Array;
  readonly move: Int32Array;
  readonly total: Float64Array;
  size: number;
}

export function makeAgenda(width: number): Agenda {
  return { parent: new Int32Array(width), move: new Int32Array(width), total: new Float64Array(width), size: 0 };
}

/** A tree of `count` words takes 2 * count moves on every path, so totals of one step compare. */
export function parseWithBeam(model: Model, leaves: Leaves, count: number, margins: Float32Array): State {
  const makeItems = (): Item[] =>
    Array.from({ length: model.beam }, () => ({ state: makeState(count), margins: new Float32Array(count), total: 0 }));
  let current = makeItems();
  let next = makeItems();
  let size = 1;
  const labels = model.labels.length;
  const keys = new Int32Array(PARSE_FEATURES);
  const scores = Array.from({ length: model.beam }, () => new Int32Array(2 * labels + 1));
  const agenda = makeAgenda(model.beam);
  for (let step = 0; step < 2 * count; step++) {
    agenda.size = 0;
    for (let i = 0; i < size; i++) {
      const { state, total } = current[i] as Item;
      const row = scores[i] as Int32Array;
      scoreInto(model.parser, keys, fillParseFeatures(state, leaves, keys), row);
      offerMoves(agenda, i, state, { total, scores: row, labels });
    }
    for (let i = 0; i < agenda.size; i++) {
      const parent = agenda.parent[i] as number;
      advance(model, current[parent] as Item, next[i] as Item, {
        move: agenda.move[i] as number,
        scores: scores[parent] as Int32Array,
      });
      (next[i] as Item).total = agenda.total[i] as number;
    }
    size = agenda.size;
    [current, next] = [next, current];
  }
  const best = current[0] as Item;
  margins.set(best.margins);
  return best.state;
}

/** Offers every allowed move of one state to the agenda. */
export function offerMoves(
  agenda: Agenda,
  parent: number,
  state: State,
  from: { total: number; scores: ArrayLike<number>; labels: number },
): void {
  const { total, scores, labels } = from;
  if (mayShift(state)) offer(agenda, parent, 0, total + (scores[0] as number));
  if (mayLeft(state)) {
    if (!mayShift(state)) offer(agenda, parent, 1, total + (scores[1] as number));
    else for (let c = 2; c <= labels; c++) offer(agenda, parent, c, total + (scores[c] as number));
  }
  if (mayRight(state))
    for (let c = labels + 2; c <= 2 * labels; c++) offer(agenda, parent, c, total + (scores[c] as number));
}

function offer(agenda: Agenda, parent: number, c: number, total: number): void {
  const width = agenda.total.length;
  if (agenda.size === width && total <= (agenda.total[width - 1] as number)) return;
  let at = agenda.size < width ? agenda.size++ : width - 1;
  while (at > 0 && (agenda.total[at - 1] as number) < total) {
    agenda.total[at] = agenda.total[at - 1] as number;
    agenda.parent[at] = agenda.parent[at - 1] as number;
    agenda.move[at] = agenda.move[at - 1] as number;
    at--;
  }
  agenda.total[at] = total;
  agenda.parent[at] = parent;
  agenda.move[at] = c;
}

/** Copies `from`, does the move, and notes the margin of an arc: what the move's kind scored above the best other kind. */
function advance(model: Model, from: Item, to: Item, done: { move: number; scores: Int32Array }): void {
  const labels = model.labels.length;
  copyState(from.state, to.state);
  to.margins.set(from.margins);
  const kind = done.move === 0 ? SHIFT : done.move <= labels ? LEFT : RIGHT;
  if (kind !== SHIFT) {
    const choice = chooseMove(model, from.state, done.scores);
    const margin = choice.kind === kind ? choice.margin / model.marginUnit : 0;
    to.margins[stackAt(from.state, 0)] = margin;
  }
  move(to.state, kind, kind === SHIFT ? 0 : kind === LEFT ? done.move - 1 : done.move - 1 - labels);
}

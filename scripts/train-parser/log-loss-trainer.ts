/**
 * Coded sentences and a frozen parser in, the parser fitted further out: log loss over the moves of every state, with the
 * dynamic oracle (Goldberg and Nivre 2013) saying which moves are right. A perceptron learns from its errors alone and,
 * when it has too few weights to do without errors, swings between them; this one settles.
 */
import {
  bufferFront,
  isFinal,
  LEFT,
  makeState,
  mayLeft,
  mayRight,
  mayShift,
  move,
  SHIFT,
  type State,
  stackAt,
} from "../../packages/ingest/src/trees/parser/arc-hybrid.ts";
import {
  fillParseFeatures,
  makeLeaves,
  PARSE_FEATURES,
} from "../../packages/ingest/src/trees/parser/parse-features.ts";
import { PAD } from "../../packages/ingest/src/trees/tagger/lexical.ts";
import { bestMove, doMove } from "./greedy-trainer.ts";
import { type Coded, type Encoder, scratchLexical } from "./inventory.ts";
import { type Costs, fillCosts } from "./oracle.ts";
import type { Random } from "./random.ts";
import type { SparsePerceptron } from "./sparse-perceptron.ts";

/** Score difference at which a move is e times as likely: about a seventh of a median arc's margin. */
const TEMPERATURE = 15;
/** How often the parser follows its own move, as in greedy-trainer.ts. */
const EXPLORE = 0.9;
/** States whose right moves have all but this share of the likelihood teach nothing. */
const LEAST_LOSS = 0.005;

const KEYS = new Int32Array(PARSE_FEATURES);

/** `rate`: how far the weights of a move go that was thought impossible. */
export function trainLogLossEpoch(
  learner: SparsePerceptron,
  encoder: Encoder,
  sentences: readonly Coded[],
  options: { rate: number; random: Random },
): void {
  const lexical = scratchLexical();
  const shares = new Shares(learner.classes);
  let loss = 0;
  let moves = 0;
  for (const sentence of sentences) {
    encoder.fill(sentence, lexical);
    const count = sentence.tags.length;
    const tags = Int32Array.from(sentence.tags, (tag) => tag + 1);
    const leaves = makeLeaves(lexical.word.subarray(PAD), tags, 0, count);
    const state = makeState(count);
    while (!isFinal(state)) {
      if (isForced(state)) continue;
      const features = fillParseFeatures(state, leaves, KEYS);
      learner.score(KEYS, features, shares.scores);
      const right = shares.weigh(state, sentence);
      if (1 - right.share > LEAST_LOSS) learner.addRow(KEYS, features, shares.corrections(options.rate));
      learner.step++;
      loss -= Math.log(Math.max(Number.MIN_VALUE, right.share));
      moves++;
      doMove(state, options.random() < EXPLORE ? shares.guess : right.best, shares.labels);
    }
  }
  console.log(`  log loss ${(loss / moves).toFixed(4)} while learning, ${learner.features} features`);
}

/** Does the move when there is no other. */
function isForced(state: State): boolean {
  if (bufferFront(state) === state.size - 2 && mayLeft(state)) move(state, LEFT, 0);
  else if (!mayLeft(state) && !mayRight(state)) move(state, SHIFT, 0);
  else return false;
  return true;
}

/** The likelihoods of one state's moves. */
class Shares {
  readonly labels: number;
  readonly scores: Float32Array;
  /** Best-scored move. */
  guess = 0;
  private readonly share: Float64Array;
  private readonly right: number[] = [];
  private readonly costs: Costs = { shift: 0, left: 0, right: 0 };

  constructor(classes: number) {
    this.labels = (classes - 1) / 2;
    this.scores = new Float32Array(classes);
    this.share = new Float64Array(classes);
  }

  /** The share of the right moves together, and the best-scored of them. */
  weigh(state: State, sentence: Coded): { share: number; best: number } {
    this.fillShares(state);
    this.findRight(state, sentence);
    const { right, share, scores } = this;
    let [best, total] = [right[0] as number, 0];
    for (const c of right) {
      total += share[c] as number;
      if (scores[c]! > scores[best]!) best = c;
    }
    return { share: total, best };
  }

  /** What each class's weights gain or lose: the right moves rise by their own shares of what they lack. */
  corrections(rate: number): Float64Array {
    const { share, right } = this;
    let total = 0;
    for (const c of right) total += share[c] as number;
    const gains = right.map((c) => (total > 0 ? (share[c] as number) / total : 1 / right.length));
    for (let c = 0; c < share.length; c++) share[c]! *= -rate;
    for (const [i, c] of right.entries()) share[c]! += rate * (gains[i] as number);
    return share;
  }

  private fillShares(state: State): void {
    const { share, scores, labels } = this;
    this.guess = bestMove(state, scores, labels);
    const top = scores[this.guess] as number;
    let total = 0;
    share.fill(0);
    const put = (c: number): void => {
      share[c] = Math.exp(((scores[c] as number) - top) / TEMPERATURE);
      total += share[c] as number;
    };
    if (mayShift(state)) put(0);
    if (mayLeft(state)) for (let c = 2; c <= labels; c++) put(c);
    if (mayRight(state)) for (let c = labels + 2; c <= 2 * labels; c++) put(c);
    for (let c = 0; c < share.length; c++) share[c]! /= total;
  }

  /** The moves that make no more gold arcs unreachable than the best one does. */
  private findRight(state: State, sentence: Coded): void {
    const { right, costs, labels } = this;
    fillCosts(state, sentence.heads, costs);
    const shift = mayShift(state) ? costs.shift : Infinity;
    const left = mayLeft(state) ? costs.left : Infinity;
    const rightward = mayRight(state) ? costs.right : Infinity;
    const least = Math.min(shift, left, rightward);
    const label = Math.max(1, sentence.labels[stackAt(state, 0)] ?? 1);
    right.length = 0;
    if (shift === least) right.push(0);
    if (left === least) right.push(1 + label);
    if (rightward === least) right.push(1 + labels + label);
  }
}

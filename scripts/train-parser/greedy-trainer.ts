/** Coded sentences with predicted tags in, a greedy parser trained with a dynamic oracle out. */
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
} from "../../packages/ingest/src/trees/parser/arc-hybrid.ts";
import {
  fillParseFeatures,
  type Leaves,
  makeLeaves,
  PARSE_FEATURES,
} from "../../packages/ingest/src/trees/parser/parse-features.ts";
import { PAD } from "../../packages/ingest/src/trees/tagger/lexical.ts";
import { type Coded, type Encoder, scratchLexical } from "./inventory.ts";
import { type Costs, fillCosts } from "./oracle.ts";
import type { Random } from "./random.ts";
import type { SparsePerceptron } from "./sparse-perceptron.ts";

/** From the second epoch on the parser follows its own move this often, so that it learns to go on after errors. */
const EXPLORE = 0.9;

export function trainGreedyEpoch(
  learner: SparsePerceptron,
  encoder: Encoder,
  sentences: readonly Coded[],
  options: { explore: boolean; random: Random },
): void {
  const lexical = scratchLexical();
  const labels = (learner.classes - 1) / 2;
  let wrong = 0;
  let moves = 0;
  for (const sentence of sentences) {
    encoder.fill(sentence, lexical);
    const count = sentence.tags.length;
    const leaves = makeLeaves(
      lexical.word.subarray(PAD),
      Int32Array.from(sentence.tags, (tag) => tag + 1),
      0,
      count,
    );
    const walk = new Walk(learner, sentence, leaves, labels);
    wrong += walk.run(options.explore ? options.random : undefined);
    moves += 2 * count;
  }
  console.log(
    `  ${(100 - (100 * wrong) / moves).toFixed(2)} % of moves right while learning, ${learner.features} features`,
  );
}

const KEYS = new Int32Array(PARSE_FEATURES);

/** One sentence's learning. */
class Walk {
  private readonly state: State;
  private readonly scores: Float32Array;
  private readonly costs: Costs = { shift: 0, left: 0, right: 0 };
  private readonly learner: SparsePerceptron;
  private readonly sentence: Coded;
  private readonly leaves: Leaves;
  private readonly labels: number;

  constructor(learner: SparsePerceptron, sentence: Coded, leaves: Leaves, labels: number) {
    this.learner = learner;
    this.sentence = sentence;
    this.leaves = leaves;
    this.labels = labels;
    this.state = makeState(sentence.tags.length);
    this.scores = new Float32Array(learner.classes);
  }

  run(random: Random | undefined): number {
    let wrong = 0;
    while (!isFinal(this.state)) {
      if (bufferFront(this.state) === this.state.size - 2 && mayLeft(this.state)) {
        move(this.state, LEFT, 0);
        continue;
      }
      const features = fillParseFeatures(this.state, this.leaves, KEYS);
      this.learner.score(KEYS, features, this.scores);
      const guess = bestMove(this.state, this.scores, this.labels);
      const right = this.bestRightMove(guess);
      if (guess !== right) {
        this.learner.add(KEYS, features, right, 1);
        this.learner.add(KEYS, features, guess, -1);
        wrong++;
      }
      this.learner.step++;
      doMove(this.state, random !== undefined && random() < EXPLORE ? guess : right, this.labels);
    }
    return wrong;
  }

  /** The guess itself when it costs nothing beyond what is lost already, else the best-scored move that does. */
  private bestRightMove(guess: number): number {
    const { state, costs, sentence, labels, scores } = this;
    fillCosts(state, sentence.heads, costs);
    const shift = mayShift(state) ? costs.shift : Infinity;
    const left = mayLeft(state) ? costs.left : Infinity;
    const right = mayRight(state) ? costs.right : Infinity;
    const least = Math.min(shift, left, right);
    const top = stackAt(state, 0);
    const label = Math.max(1, sentence.labels[top] ?? 1);
    const leftClass = 1 + label;
    const rightClass = 1 + labels + label;
    if (guess === 0 && shift === least) return guess;
    if (guess === leftClass && left === least) return guess;
    if (guess === rightClass && right === least) return guess;
    let best = -1;
    if (shift === least) best = 0;
    if (left === least && (best < 0 || scores[leftClass]! > scores[best]!)) best = leftClass;
    if (right === least && (best < 0 || scores[rightClass]! > scores[best]!)) best = rightClass;
    return best;
  }
}

/** Best-scored class among the moves that are allowed (classes as in trees/parse.ts). */
export function bestMove(state: State, scores: Float32Array, labels: number): number {
  let best = mayShift(state) ? 0 : -1;
  if (mayLeft(state)) for (let c = 2; c <= labels; c++) if (best < 0 || scores[c]! > scores[best]!) best = c;
  if (mayRight(state))
    for (let c = labels + 2; c <= 2 * labels; c++) if (best < 0 || scores[c]! > scores[best]!) best = c;
  return best;
}

export function doMove(state: State, c: number, labels: number): void {
  if (c === 0) move(state, SHIFT, 0);
  else if (c <= labels) move(state, LEFT, c - 1);
  else move(state, RIGHT, c - 1 - labels);
}

/** Best-scored move that keeps the whole gold tree within reach; -1 when none does. */
export function rightMove(state: State, sentence: Coded, scores: Float32Array, labels: number): number {
  const costs: Costs = { shift: 0, left: 0, right: 0 };
  if (bufferFront(state) === state.size - 2 && mayLeft(state)) return 1;
  fillCosts(state, sentence.heads, costs);
  const label = Math.max(1, sentence.labels[stackAt(state, 0)] ?? 1);
  let best = -1;
  if (mayShift(state) && costs.shift === 0) best = 0;
  if (mayLeft(state) && costs.left === 0 && (best < 0 || scores[1 + label]! > scores[best]!)) best = 1 + label;
  const right = 1 + labels + label;
  if (mayRight(state) && costs.right === 0 && (best < 0 || scores[right]! > scores[best]!)) best = right;
  return best;
}

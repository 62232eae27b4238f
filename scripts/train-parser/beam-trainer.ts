/** Coded sentences and a parser to start from in, a parser trained for beam search out (max-violation, Huang et al. 2012). */
import { copyState, isFinal, makeState, type State } from "../../packages/ingest/src/trees/parser/arc-hybrid.ts";
import {
  fillParseFeatures,
  type Leaves,
  makeLeaves,
  PARSE_FEATURES,
} from "../../packages/ingest/src/trees/parser/parse-features.ts";
import { makeAgenda, offerMoves } from "../../packages/ingest/src/trees/parser/parse-with-beam.ts";
import { PAD } from "../../packages/ingest/src/trees/tagger/lexical.ts";
import { doMove, rightMove } from "./greedy-trainer.ts";
import { type Coded, type Encoder, scratchLexical } from "./inventory.ts";
import type { SparsePerceptron } from "./sparse-perceptron.ts";

const KEYS = new Int32Array(PARSE_FEATURES);

export function trainBeamEpoch(
  learner: SparsePerceptron,
  encoder: Encoder,
  sentences: readonly Coded[],
  width: number,
): void {
  const lexical = scratchLexical();
  let updates = 0;
  let skipped = 0;
  for (const sentence of sentences) {
    encoder.fill(sentence, lexical);
    const tags = Int32Array.from(sentence.tags, (tag) => tag + 1);
    const leaves = makeLeaves(lexical.word.subarray(PAD), tags, 0, sentence.tags.length);
    const gold = goldMoves(learner, sentence, leaves);
    if (gold === null) {
      skipped++;
      continue;
    }
    if (learnFromBeam(learner, leaves, gold, width)) updates++;
    learner.step++;
  }
  console.log(`  beam: ${updates} updates on ${sentences.length} sentences, ${skipped} without a projective tree`);
}

/** The correct moves, the model's favourites where several are correct, with the total after each; null when an arc is out of reach. */
function goldMoves(
  learner: SparsePerceptron,
  sentence: Coded,
  leaves: Leaves,
): { moves: number[]; totals: number[] } | null {
  const labels = (learner.classes - 1) / 2;
  const state = makeState(sentence.tags.length);
  const scores = new Float32Array(learner.classes);
  const moves: number[] = [];
  const totals: number[] = [];
  let total = 0;
  while (!isFinal(state)) {
    learner.score(KEYS, fillParseFeatures(state, leaves, KEYS), scores);
    const c = rightMove(state, sentence, scores, labels);
    if (c < 0) return null;
    total += scores[c] as number;
    moves.push(c);
    totals.push(total);
    doMove(state, c, labels);
  }
  return { moves, totals };
}

interface Path {
  readonly state: State;
  total: number;
  moves: number[];
}

/** Searches, finds the step at which the best path most exceeds the correct one, and corrects both up to there. */
function learnFromBeam(
  learner: SparsePerceptron,
  leaves: Leaves,
  gold: { moves: number[]; totals: number[] },
  width: number,
): boolean {
  const labels = (learner.classes - 1) / 2;
  const count = gold.moves.length / 2;
  const makePaths = (): Path[] =>
    Array.from({ length: width }, () => ({ state: makeState(count), total: 0, moves: [] }));
  let current = makePaths();
  let next = makePaths();
  let size = 1;
  let worst = { by: 0, moves: [] as number[] };
  const scores = new Float32Array(learner.classes);
  const agenda = makeAgenda(width);
  for (let step = 0; step < gold.moves.length; step++) {
    agenda.size = 0;
    for (let i = 0; i < size; i++) {
      const { state, total } = current[i] as Path;
      learner.score(KEYS, fillParseFeatures(state, leaves, KEYS), scores);
      offerMoves(agenda, i, state, { total, scores, labels });
    }
    for (let i = 0; i < agenda.size; i++) {
      const from = current[agenda.parent[i] as number] as Path;
      const to = next[i] as Path;
      copyState(from.state, to.state);
      to.total = agenda.total[i] as number;
      to.moves = [...from.moves, agenda.move[i] as number];
      doMove(to.state, agenda.move[i] as number, labels);
    }
    size = agenda.size;
    [current, next] = [next, current];
    const best = current[0] as Path;
    const by = best.total - (gold.totals[step] as number);
    const differs = best.moves.some((c, i) => c !== gold.moves[i]);
    if (differs && by >= worst.by) worst = { by, moves: best.moves };
  }
  const found = (current[0] as Path).moves.every((c, i) => c === gold.moves[i]);
  if (found || worst.moves.length === 0) return false;
  correct(learner, leaves, gold.moves.slice(0, worst.moves.length), worst.moves);
  return true;
}

function correct(learner: SparsePerceptron, leaves: Leaves, gold: readonly number[], guess: readonly number[]): void {
  const labels = (learner.classes - 1) / 2;
  const first = gold.findIndex((c, i) => c !== guess[i]);
  for (const [moves, amount] of [
    [gold, 1],
    [guess, -1],
  ] as const) {
    const state = makeState(leaves.word.length - 2);
    moves.forEach((c, i) => {
      if (i >= first) learner.add(KEYS, fillParseFeatures(state, leaves, KEYS), c, amount);
      doMove(state, c, labels);
    });
  }
}

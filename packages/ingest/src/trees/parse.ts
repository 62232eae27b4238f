/** Words of one sentence in, its dependency tree out: tag, lemmatise, parse. */
import { bufferFront, HEAD, isFinal, LABEL, LEFT, makeState, mayLeft, mayRight, mayShift, move, RIGHT, SHIFT, type State, stackAt } from "./arc-hybrid.ts";
import { lemma } from "./lemma.ts";
import { lexicalOf, PAD } from "./lexical.ts";
import { scoreInto } from "./linear-model.ts";
import type { Model } from "./model.ts";
import { fillParseFeatures, type Leaves, makeLeaves, PARSE_FEATURES } from "./parse-features.ts";
import { tagNumbers, tagOf } from "./tag.ts";
import type { Tree, Word } from "./tree.ts";

/** Tags, lemmatises and parses one sentence; forced tags are kept. The same input gives the same tree everywhere. */
export function parseSentence(model: Model, words: readonly Word[]): Tree {
  const count = words.length;
  const lexical = lexicalOf(words.map((word) => word.form));
  const numbers = tagNumbers(model, words, lexical);
  const tags = words.map((_, i) => tagOf(model, words, numbers, i));
  const margins = new Float32Array(count);
  const leaves = makeLeaves(lexical.word.subarray(PAD), numbers.subarray(PAD), 0, count);
  const state = parseGreedily(model, leaves, count, margins);
  const heads = new Int16Array(count);
  const labels: string[] = [];
  for (let i = 0; i < count; i++) {
    const head = state.data[HEAD * state.size + i] as number;
    heads[i] = head === count ? -1 : head;
    labels.push(model.labels[(state.data[LABEL * state.size + i] as number) - 1] as string);
  }
  const forms = words.map((word) => word.form);
  return {
    forms,
    upos: tags.map((tag) => tag.upos),
    xpos: tags.map((tag) => tag.xpos),
    lemmas: forms.map((form, i) => lemma(form, tags[i]?.upos ?? "X")),
    heads,
    labels,
    margins,
  };
}

/** Runs the best move until the tree is done; writes the margin of each arc's move at its dependent. */
function parseGreedily(model: Model, leaves: Leaves, count: number, margins: Float32Array): State {
  const state = makeState(count);
  const keys = new Int32Array(PARSE_FEATURES);
  const scores = new Int32Array(2 * model.labels.length + 1);
  while (!isFinal(state)) {
    const features = fillParseFeatures(state, leaves, keys);
    scoreInto(model.parser, keys, features, scores);
    const choice = chooseMove(model, state, scores);
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
function chooseMove(model: Model, state: State, scores: Int32Array): Choice {
  const labels = model.labels.length;
  const forced = model.marginUnit * FORCED_MARGIN;
  if (bufferFront(state) === state.size - 2 && mayLeft(state)) return { kind: LEFT, label: 0, margin: forced };
  const left = mayLeft(state) ? bestIn(scores, 2, labels + 1) : -1;
  const right = mayRight(state) ? bestIn(scores, labels + 2, 2 * labels + 1) : -1;
  const shift = mayShift(state) ? 0 : -1;
  const value = (c: number): number => (c < 0 ? -Infinity : (scores[c] as number));
  const [l, r, s] = [value(left), value(right), value(shift)];
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

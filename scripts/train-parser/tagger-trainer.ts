/** Coded sentences in, a trained tagger out; and a trained tagger's tags for coded sentences. */
import { type Lexical, PAD } from "../../packages/ingest/src/trees/tagger/lexical.ts";
import { fillKnown, type Lexicon } from "../../packages/ingest/src/trees/tagger/lexicon.ts";
import { fillTagFeatures, TAG_FEATURES } from "../../packages/ingest/src/trees/tagger/tag-features.ts";
import { type Coded, type Encoder, scratchLexical } from "./inventory.ts";
import { type Random, shuffle } from "./random.ts";
import type { SparsePerceptron } from "./sparse-perceptron.ts";

export function trainTagger(
  encoder: Encoder,
  sentences: readonly Coded[],
  options: { learner: SparsePerceptron; lexicon: Lexicon; epochs: number; random: Random },
): void {
  const { learner } = options;
  const lexical = scratchLexical();
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let wrong = 0;
    let words = 0;
    for (const index of shuffle(order, options.random)) {
      const sentence = sentences[index] as Coded;
      encoder.fill(sentence, lexical);
      fillKnown(lexical, sentence.tags.length, options.lexicon);
      wrong += learnSentence(learner, lexical, sentence);
      words += sentence.tags.length;
    }
    console.log(
      `tagger epoch ${epoch + 1}: ${(100 - (100 * wrong) / words).toFixed(2)} % while learning, ${learner.features} features`,
    );
  }
  learner.average();
}

function learnSentence(learner: SparsePerceptron, lexical: Lexical, sentence: Coded): number {
  const count = sentence.tags.length;
  const guesses = new Int32Array(count + 2 * PAD);
  let wrong = 0;
  for (let i = 0; i < count; i++) {
    const features = fillTagFeatures(lexical, guesses, i, KEYS);
    const guess = best(learner, features);
    const gold = sentence.tags[i] as number;
    if (guess !== gold) {
      learner.add(KEYS, features, gold, 1);
      learner.add(KEYS, features, guess, -1);
      wrong++;
    }
    learner.step++;
    guesses[i + PAD] = guess + 1;
  }
  return wrong;
}

const KEYS = new Int32Array(TAG_FEATURES);
let scores: Float32Array = new Float32Array(1);

function best(learner: SparsePerceptron, features: number): number {
  if (scores.length !== learner.classes) scores = new Float32Array(learner.classes);
  learner.score(KEYS, features, scores);
  let top = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}

/** The tagger's own tags, as numbers. */
export function tagWith(
  learner: SparsePerceptron,
  encoder: Encoder,
  sentence: Coded,
  at: { lexical: Lexical; lexicon: Lexicon },
): Int16Array {
  const { lexical } = at;
  const count = sentence.tags.length;
  const guesses = new Int32Array(count + 2 * PAD);
  encoder.fill(sentence, lexical);
  fillKnown(lexical, count, at.lexicon);
  const tags = new Int16Array(count);
  for (let i = 0; i < count; i++) {
    tags[i] = best(learner, fillTagFeatures(lexical, guesses, i, KEYS));
    guesses[i + PAD] = (tags[i] as number) + 1;
  }
  return tags;
}

/** Words in, their part-of-speech tags out, by an averaged perceptron from left to right. */

import { scoreInto } from "../linear-model.ts";
import type { Model } from "../model.ts";
import type { Word } from "../tree.ts";
import { type Lexical, PAD } from "./lexical.ts";
import { fillKnown } from "./lexicon.ts";
import { fillTagFeatures, TAG_FEATURES } from "./tag-features.ts";

interface Tag {
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string;
  /** Penn Treebank tag: NN, VBD, NNP … */
  readonly xpos: string;
}

/** Tag of word `i`: a forced one as it was given, else the tagger's. */
export function tagOf(model: Model, words: readonly Word[], numbers: Int32Array, i: number): Tag {
  const number = (numbers[i + PAD] as number) - 1;
  const word = words[i] as Word;
  const upos = word.upos ?? (model.tagUpos[number] as string);
  return { upos, xpos: word.xpos ?? (model.tagXpos[number] as string) };
}

/** Tag numbers plus one, shifted by PAD; 0 stands beyond the sentence. */
export function tagNumbers(model: Model, words: readonly Word[], lexical: Lexical): Int32Array {
  const tags = new Int32Array(words.length + 2 * PAD);
  fillKnown(lexical, words.length, model.lexicon);
  const keys = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(model.tagUpos.length);
  for (let i = 0; i < words.length; i++) {
    const forced = forcedNumber(model, words[i] as Word);
    if (forced >= 0) {
      tags[i + PAD] = forced + 1;
      continue;
    }
    const count = fillTagFeatures(lexical, tags, i, keys);
    scoreInto(model.tagger, keys, count, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
    tags[i + PAD] = best + 1;
  }
  return tags;
}

function forcedNumber(model: Model, word: Word): number {
  if (word.upos === undefined) return -1;
  const pair = word.xpos === undefined ? undefined : model.tagNumber.get(`${word.upos} ${word.xpos}`);
  return pair ?? model.tagNumber.get(word.upos) ?? -1;
}

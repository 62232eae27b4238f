/** Words of one sentence in, its dependency tree out: tag, lemmatise, parse. */
import { HEAD, LABEL } from "./arc-hybrid.ts";
import { lemma } from "./lemma.ts";
import { lexicalOf, PAD } from "./lexical.ts";
import type { Model } from "./model.ts";
import { makeLeaves } from "./parse-features.ts";
import { parseGreedily } from "./parse-greedily.ts";
import { parseWithBeam } from "./parse-with-beam.ts";
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
  const parse = model.beam > 1 ? parseWithBeam : parseGreedily;
  const state = parse(model, leaves, count, margins);
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

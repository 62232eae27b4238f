/** Words of one sentence in, its dependency tree out: tag, lemmatise, parse. */

import { lemma } from "./lemmas/lemma.ts";
import type { Model } from "./model.ts";
import { HEAD, LABEL } from "./parser/arc-hybrid.ts";
import { makeLeaves } from "./parser/parse-features.ts";
import { parseGreedily } from "./parser/parse-greedily.ts";
import { parseWithBeam } from "./parser/parse-with-beam.ts";
import { lexicalOf, PAD } from "./tagger/lexical.ts";
import { mendTags } from "./tagger/mend-tags.ts";
import { tagNumbers, tagOf } from "./tagger/tag.ts";
import type { Tree, Word } from "./tree.ts";

/**
 * Tags, lemmatises and parses one sentence; forced tags are kept. Clauses that a semicolon parts are parsed by themselves
 * and have a root each. The same input gives the same tree everywhere.
 */
export function parseSentence(model: Model, words: readonly Word[]): Tree {
  const cuts = words.flatMap((word, i) => (word.form === ";" ? [i + 1] : []));
  if (cuts.length === 0 || cuts.length > MOST_CUTS) return parseClause(model, words);
  const starts = [0, ...cuts];
  const parts = starts.map((start, i) => words.slice(start, starts[i + 1] ?? words.length));
  if (parts.some((part) => part.length < SHORTEST)) return parseClause(model, words);
  const trees = parts.map((part) => parseClause(model, part));
  return trees.every(isClause) ? joined(trees) : parseClause(model, words);
}

/** More semicolons make a list. */
const MOST_CUTS = 3;
/** Words of the shortest clause, with its stop. */
const SHORTEST = 4;

/** A verb with a subject stands at the root. */
function isClause({ heads, labels, upos, xpos }: Tree): boolean {
  const root = heads.indexOf(-1);
  const finite = xpos.some((tag) => /^(VBD|VBZ|VBP|MD)$/.test(tag));
  return (
    /^(VERB|AUX)$/.test(upos[root] ?? "") &&
    finite &&
    labels.some((label, i) => heads[i] === root && /^nsubj/.test(label))
  );
}

function joined(trees: readonly Tree[]): Tree {
  const heads: number[] = [];
  for (const tree of trees) {
    const offset = heads.length;
    for (const head of tree.heads) heads.push(head < 0 ? -1 : head + offset);
  }
  return {
    forms: trees.flatMap(({ forms }) => forms),
    upos: trees.flatMap(({ upos }) => upos),
    xpos: trees.flatMap(({ xpos }) => xpos),
    lemmas: trees.flatMap(({ lemmas }) => lemmas),
    heads: Int16Array.from(heads),
    labels: trees.flatMap(({ labels }) => labels),
    margins: Float32Array.from(trees.flatMap(({ margins }) => [...margins])),
  };
}

function parseClause(model: Model, words: readonly Word[]): Tree {
  const count = words.length;
  const lexical = lexicalOf(words.map((word) => word.form));
  const numbers = tagNumbers(model, words, lexical);
  const tags = words.map((_, i) => tagOf(model, words, numbers, i));
  for (const { word, upos, xpos } of mendTags(
    words,
    tags.map((tag) => tag.xpos),
  )) {
    tags[word] = { upos, xpos };
    numbers[word + PAD] = (model.tagNumber.get(`${upos} ${xpos}`) ?? -1) + 1;
  }
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

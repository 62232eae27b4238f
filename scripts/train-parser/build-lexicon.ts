/** Coded sentences in, the lexicon of common words out: keys and classes, sorted by key. */

import { KEY_MASK } from "../../packages/ingest/src/trees/linear-model.ts";
import { PAD } from "../../packages/ingest/src/trees/tagger/lexical.ts";
import { type Coded, type Encoder, scratchLexical } from "./inventory.ts";

/** Fewer occurrences tell too little, and every word costs two bytes and a half. */
const LEAST_COUNT = 12;
/** A second tag counts as possible from this share of the occurrences on. */
const SECOND_SHARE = 0.1;

export interface LexiconEntries {
  readonly keys: Int32Array;
  readonly classes: Int32Array;
}

/** Class: 1 + 100 * usual tag + (0, or 1 + next usual tag). */
export function buildLexicon(encoder: Encoder, sentences: readonly Coded[]): LexiconEntries {
  const counts = new Map<number, Map<number, number>>();
  const lexical = scratchLexical();
  for (const sentence of sentences) {
    encoder.fill(sentence, lexical);
    sentence.tags.forEach((tag, i) => {
      const key = (lexical.word[i + PAD] as number) & KEY_MASK;
      const tags = counts.get(key) ?? new Map<number, number>();
      if (tags.size === 0) counts.set(key, tags);
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    });
  }
  const classes = new Map<number, number>();
  for (const [key, tags] of counts) {
    const ranked = [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const total = ranked.reduce((sum, [, count]) => sum + count, 0);
    if (total < LEAST_COUNT) continue;
    const [first, second] = ranked;
    const next = second !== undefined && second[1] >= SECOND_SHARE * total ? second[0] + 1 : 0;
    classes.set(key, 1 + 100 * (first as [number, number])[0] + next);
  }
  const keys = Int32Array.from([...classes.keys()].sort((a, b) => a - b));
  return { keys, classes: Int32Array.from(keys, (key) => classes.get(key) as number) };
}

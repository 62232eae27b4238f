/** A treebank folder in, all training sentences as numbers out, always in the same order. */
import { join } from "node:path";
import { hashText, key2 } from "../../packages/ingest/src/trees/hash.ts";
import { buildLexicon, type LexiconEntries } from "./build-lexicon.ts";
import { collapseNames } from "./collapse-names.ts";
import { type Coded, Encoder, type Inventory, MAX_WORDS, makeInventory } from "./inventory.ts";
import { mergeDesignators } from "./merge-designators.ts";
import { readTreebank, type Sentence } from "./treebank.ts";

const GOLD = ["ewt-train", "gum-by-train"];
const SILVER = ["silver-mix0.beam", "silver-voa-gmb.beam", "silver-mix1-7.greedy"];

export interface Corpus {
  /** See fingerprintOf. */
  readonly fingerprint: number;
  readonly inventory: Inventory;
  readonly encoder: Encoder;
  readonly lexicon: LexiconEntries;
  readonly goldSentences: readonly Sentence[];
  readonly silverSentences: readonly Sentence[];
  readonly gold: readonly Coded[];
  readonly silver: readonly Coded[];
}

/** `quick` takes the first silver file alone. */
export function readCorpus(folder: string, quick: boolean): Corpus {
  const read = (name: string): Sentence[] =>
    readTreebank(join(folder, `${name}.conllu.gz`))
      .map(mergeDesignators)
      .filter((sentence) => sentence.forms.length <= MAX_WORDS);
  const goldSentences = GOLD.flatMap(read);
  const silverSentences = (quick ? SILVER.slice(0, 1) : SILVER).flatMap(read);
  const inventory = makeInventory([...goldSentences, ...silverSentences]);
  const encoder = new Encoder(inventory);
  const gold = goldSentences.map((sentence) => encoder.encode(sentence));
  const silver = silverSentences.map((sentence) => encoder.encode(sentence));
  const lexicon = buildLexicon(encoder, [...gold, ...gold, ...silver]);
  const fingerprint = fingerprintOf(inventory, [gold, silver]);
  return { fingerprint, inventory, encoder, lexicon, goldSentences, silverSentences, gold, silver };
}

/** A number that checkpoints carry: tags, labels and sentences in another number or order give another one. */
export function fingerprintOf({ tags, labels }: Inventory, data: readonly (readonly Coded[])[]): number {
  const names = `${tags.join("|")}\n${labels.join("|")}`;
  let fingerprint = hashText(names, 0, names.length);
  for (const [set, sentences] of data.entries())
    for (const sentence of sentences) fingerprint = key2(set, fingerprint, sentence.tags.length);
  return fingerprint;
}

/** `tagged` sentences with names of several words as one; those without such names as they are. */
export function withNamesAsWords(corpus: Corpus, gold: readonly Coded[], tagged: readonly Coded[]): Coded[] {
  return gold.map((sentence, i) => {
    const own = tagged[i] as Coded;
    return collapseNames(corpus.inventory, sentence, own.tags) ?? own;
  });
}

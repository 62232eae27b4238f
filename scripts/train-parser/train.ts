/** A treebank folder in, model files, greedy and with a beam, out. Call: tsx train.ts <treebanks> <out folder> [--quick] */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadModel } from "../../packages/ingest/src/trees/model.ts";
import { medianMargin, printTable } from "./evaluate.ts";
import { trainGreedyEpoch } from "./greedy-trainer.ts";
import { type Coded, Encoder, foldOf, type Inventory, makeInventory, MAX_WORDS, scratchLexical } from "./inventory.ts";
import { makeRandom, type Random, shuffle } from "./random.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";
import { tagWith, trainTagger } from "./tagger-trainer.ts";
import { readTreebank, type Sentence } from "./treebank.ts";
import { trainBeamEpoch } from "./beam-trainer.ts";
import { collapseNames } from "./collapse-names.ts";
import { mergeDesignators } from "./merge-designators.ts";
import { modelBytes, sectionBytes } from "./write-model.ts";

/** States kept at each step by the model for Node. */
const BEAM = 6;
const GOLD = ["ewt-train", "gum-by-train"];
const SILVER = ["silver-voa-gmb.beam", "silver-mix0.beam", "silver-mix1-7.greedy"];

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error("call: tsx train.ts <treebank folder> <out folder> [--quick]");
const quick = process.argv.includes("--quick");
const started = Date.now();
const log = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${text}`);
const random = makeRandom(20260101);

const read = (name: string): Sentence[] =>
  readTreebank(join(folder, `${name}.conllu.gz`)).map(mergeDesignators).filter((sentence) => sentence.forms.length <= MAX_WORDS);
const goldSentences = GOLD.flatMap(read);
const silverSentences = (quick ? SILVER.slice(1, 2) : SILVER).flatMap(read);
const inventory = makeInventory([...goldSentences, ...silverSentences]);
const encoder = new Encoder(inventory);
const gold = goldSentences.map((sentence) => encoder.encode(sentence));
const silver = silverSentences.map((sentence) => encoder.encode(sentence));
log(`${gold.length} gold and ${silver.length} silver sentences, ${inventory.tags.length} tags, ${inventory.labels.length} labels`);

const epochs = quick ? 2 : 3;
const taggerFor = (sentences: readonly Coded[]): SparsePerceptron => {
  const learner = trainTagger(encoder, sentences, { tags: inventory.tags.length, epochs, random, expectedFeatures: 3_000_000 });
  learner.average();
  return learner;
};
const tagger = taggerFor([...gold, ...gold, ...silver]);
log("tagger trained");

/** Both halves tagged by a tagger that saw the other half alone. */
function jackknifed(): { gold: Coded[]; silver: Coded[] } {
  const lexical = scratchLexical();
  const goldFold = goldSentences.map((sentence) => foldOf(sentence, 2));
  const silverFold = silverSentences.map((sentence) => foldOf(sentence, 2));
  const retagged = { gold: [...gold], silver: [...silver] };
  for (const fold of [0, 1]) {
    const goldPart = gold.filter((_, i) => goldFold[i] !== fold);
    const silverPart = silver.filter((_, i) => silverFold[i] !== fold);
    const learner = taggerFor([...goldPart, ...goldPart, ...silverPart]);
    const tag = (sentence: Coded): Coded => ({ ...sentence, tags: tagWith(learner, encoder, sentence, lexical) });
    gold.forEach((sentence, i) => goldFold[i] === fold && (retagged.gold[i] = tag(sentence)));
    silver.forEach((sentence, i) => silverFold[i] === fold && (retagged.silver[i] = tag(sentence)));
  }
  return retagged;
}

const retagged = jackknifed();
log("training data tagged by the student");

const namesAsWords = (coded: readonly Coded[], tagged: readonly Coded[]): Coded[] =>
  coded.map((sentence, i) => collapseNames(inventory, sentence, (tagged[i] as Coded).tags) ?? (tagged[i] as Coded));
const collapsed = { gold: namesAsWords(gold, retagged.gold), silver: namesAsWords(silver, retagged.silver) };
const numbers = silver.map((_, i) => i);
const parser = new SparsePerceptron(2 * inventory.labels.length + 1, 8_000_000);
const parserEpochs = quick ? 2 : 5;
for (let epoch = 0; epoch < parserEpochs; epoch++) {
  const half = shuffle(numbers, random).slice(0, Math.ceil(silver.length / 2));
  const news = half.map((i) => (random() < 0.5 ? retagged : collapsed).silver[i] as Coded);
  trainGreedyEpoch(parser, encoder, shuffle([...retagged.gold, ...collapsed.gold, ...news], random), { explore: epoch > 0, random });
  log(`parser epoch ${epoch + 1}`);
}
parser.average();

/** Writes one file for each pair of thresholds, to choose from by size and figures. */
function writeModels(name: string, beam: number, thresholds: readonly (readonly [number, number])[]): void {
  for (const [taggerPrune, parserPrune] of thresholds) {
    const sections = [sectionBytes(tagger, taggerPrune), sectionBytes(parser, parserPrune)];
    const raw = { tags: inventory.tags, labels: inventory.labels, beam, marginUnit: 1 };
    const marginUnit = medianMargin(loadModel(modelBytes(raw, sections)), folder as string);
    const bytes = modelBytes({ ...raw, marginUnit }, sections);
    const packed = gzipSync(bytes, { level: 9 });
    log(`${name} pruned at ${taggerPrune}/${parserPrune}: ${bytes.length} bytes, ${packed.length} gzipped, margin unit ${marginUnit}`);
    writeFileSync(join(out as string, `${name}-${taggerPrune}-${parserPrune}.bin.gz`), packed);
    printTable(loadModel(bytes), folder as string);
  }
}

writeModels("english", 1, quick ? [[1, 1]] : [[1, 1], [2, 3], [2, 4], [3, 5]]);

for (let epoch = 0; epoch < (quick ? 1 : 2); epoch++) {
  const fifth = shuffle(numbers, random).slice(0, Math.ceil(silver.length / 5));
  const news = fifth.map((i) => (random() < 0.5 ? retagged : collapsed).silver[i] as Coded);
  const golds = (epoch % 2 === 0 ? retagged : collapsed).gold;
  trainBeamEpoch(parser, encoder, shuffle([...golds, ...news], random), BEAM);
  log(`beam epoch ${epoch + 1}`);
}
parser.average();
writeModels("english-beam", BEAM, quick ? [[1, 1]] : [[1, 1], [1, 2], [2, 3]]);

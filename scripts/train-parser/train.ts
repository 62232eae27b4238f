/**
 * A treebank folder in, model files out, in stages that leave their results in a work folder:
 *   tsx train.ts tags|full|greedy|settle|blend|beam <treebank folder> <work folder> [--quick]
 * tags: the tagger, and its tags for the training data; full: a parser of any size; greedy: english.bin.gz, pruned from it
 * and trained on; settle: english-settled.bin.gz, english.bin.gz fitted further with log loss; blend: english-blended.bin.gz,
 * the mean of these two; beam: english-beam.bin.gz, pruned from the full one and trained on.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { loadModel, type Model } from "../../packages/ingest/src/trees/model.ts";
import { makeLexicon } from "../../packages/ingest/src/trees/tagger/lexicon.ts";
import { trainBeamEpoch } from "./beam-trainer.ts";
import { loadLearner, loadTags, saveLearner, saveTags } from "./checkpoint.ts";
import { type Corpus, readCorpus, withNamesAsWords } from "./corpus.ts";
import { medianMargin, printTable } from "./evaluate.ts";
import { trainGreedyEpoch } from "./greedy-trainer.ts";
import { type Coded, foldOf, scratchLexical } from "./inventory.ts";
import { trainLogLossEpoch } from "./log-loss-trainer.ts";
import { makeRandom, shuffle } from "./random.ts";
import { learnerOf, type WeighedModel } from "./read-model.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";
import { tagWith, trainTagger } from "./tagger-trainer.ts";
import { lexiconBytes, modelBytes, sectionBytes } from "./write-model.ts";

/** States kept at each step by the model for Node. */
const BEAM = 6;
/** Weights that a file holds: the greatest stay, and are trained on, so that the files keep within 3 and 9 MB. */
const TAGGER_WEIGHTS = 300_000;
const GREEDY_WEIGHTS = 1_050_000;
const BEAM_WEIGHTS = 3_400_000;
/** Share of the silver sentences in an epoch, drawn afresh each time, beside the gold ones twice. */
const SILVER_SHARE = 0.4;
/** The same while settling, and how far the weights go in each of its epochs. */
const SETTLING_SHARE = 0.2;
const SETTLING_RATES = [1, 0.5];
/**
 * What the settled weights count in the mean, the others the rest: the mean is better than both (Wortsman and others 2022,
 * "Model soups"). Chosen on the development sets and our example sentences.
 */
const SETTLED_SHARE = 0.25;
/** The scale of a file's weights, which it does not keep: a median arc's margin is this many corrections, as after training. */
const MEDIAN_MARGIN = 100;
/** What a training shows: the test sets are for evaluate.ts, once, at the end. */
const DEVELOPMENT = ["ewt-dev", "gum-by-dev"];

const [stage, folder, work] = process.argv.slice(2) as [string, string, string];
if (work === undefined)
  throw new Error("call: tsx train.ts tags|full|greedy|settle|blend|beam <treebank folder> <work folder> [--quick]");
const quick = process.argv.includes("--quick");
const started = Date.now();
const log = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${text}`);
const random = makeRandom(20260101);
const at = (name: string): string => join(work, name);

const corpus = readCorpus(folder, quick);
log(
  `${corpus.gold.length} gold and ${corpus.silver.length} silver sentences, ${corpus.inventory.tags.length} tags, ` +
    `${corpus.inventory.labels.length} labels, ${corpus.lexicon.keys.length} words in the lexicon`,
);
if (stage === "tags") trainTags(corpus);
else if (stage === "full") trainFull(corpus);
else if (stage === "greedy") trainGreedy(corpus);
else if (stage === "settle") settle(corpus);
else if (stage === "blend") blend(corpus);
else if (stage === "beam") trainBeam(corpus);
else throw new Error(`no stage "${stage}": tags, full, greedy, settle, blend or beam`);

function trainTags({
  gold,
  silver,
  goldSentences,
  silverSentences,
  fingerprint,
  encoder,
  inventory,
  lexicon: entries,
}: Corpus): void {
  const lexicon = makeLexicon(entries.keys, entries.classes);
  const taggerFor = (sentences: readonly Coded[], epochs: number): SparsePerceptron => {
    const learner = new SparsePerceptron(inventory.tags.length, 2_000_000);
    trainTagger(encoder, sentences, { learner, lexicon, epochs, random });
    return learner;
  };
  const everything = [...gold, ...gold, ...silver];
  const full = taggerFor(everything, quick ? 2 : 3);
  const tagger = full.pruned(full.thresholdFor(TAGGER_WEIGHTS));
  trainTagger(encoder, everything, { learner: tagger, lexicon, epochs: 1, random });
  saveLearner(tagger, at("tagger.learner"), fingerprint);
  log("tagger trained");
  const goldFold = goldSentences.map((sentence) => foldOf(sentence, 2));
  const silverFold = silverSentences.map((sentence) => foldOf(sentence, 2));
  const retagged = { gold: [...gold], silver: [...silver] };
  const lexical = scratchLexical();
  for (const fold of [0, 1]) {
    const goldPart = gold.filter((_, i) => goldFold[i] !== fold);
    const silverPart = silver.filter((_, i) => silverFold[i] !== fold);
    const learner = taggerFor([...goldPart, ...goldPart, ...silverPart], 2);
    const tag = (sentence: Coded): Coded => ({
      ...sentence,
      tags: tagWith(learner, encoder, sentence, { lexical, lexicon }),
    });
    for (const [i, sentence] of gold.entries()) if (goldFold[i] === fold) retagged.gold[i] = tag(sentence);
    for (const [i, sentence] of silver.entries()) if (silverFold[i] === fold) retagged.silver[i] = tag(sentence);
  }
  saveTags(retagged.gold, at("gold.tags"), fingerprint);
  saveTags(retagged.silver, at("silver.tags"), fingerprint);
  log("training data tagged by taggers that did not see it");
}

interface Tagged {
  readonly gold: readonly Coded[];
  readonly silver: readonly Coded[];
}

/** The training data with the student's tags: as it stands, and with names as single words. */
function taggedData(from: Corpus): { plain: Tagged; named: Tagged } {
  const plain = {
    gold: loadTags(from.gold, at("gold.tags"), from.fingerprint),
    silver: loadTags(from.silver, at("silver.tags"), from.fingerprint),
  };
  const named = {
    gold: withNamesAsWords(from, from.gold, plain.gold),
    silver: withNamesAsWords(from, from.silver, plain.silver),
  };
  return { plain, named };
}

/** A fresh part of the silver data, half of it with names as single words. */
function freshSilver(data: { plain: Tagged; named: Tagged }, share: number): Coded[] {
  const numbers = shuffle(
    data.plain.silver.map((_, i) => i),
    random,
  );
  const part = numbers.slice(0, Math.ceil(numbers.length * share));
  return part.map((i) => (random() < 0.5 ? data.plain : data.named).silver[i] as Coded);
}

function trainEpochs(learner: SparsePerceptron, from: Corpus, epochs: number): void {
  const data = taggedData(from);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const sentences = shuffle([...data.plain.gold, ...data.named.gold, ...freshSilver(data, SILVER_SHARE)], random);
    trainGreedyEpoch(learner, from.encoder, sentences, { explore: learner.frozen || epoch > 0, random });
    log(`epoch ${epoch + 1}`);
  }
  learner.average();
}

function trainFull(from: Corpus): void {
  const full = new SparsePerceptron(2 * from.inventory.labels.length + 1, 8_000_000);
  trainEpochs(full, from, quick ? 2 : 3);
  saveLearner(full, at("full.learner"), from.fingerprint, 0.3);
}

function trainGreedy(from: Corpus): void {
  const full = loadLearner(at("full.learner"), from.fingerprint);
  const parser = full.pruned(full.thresholdFor(GREEDY_WEIGHTS));
  const tagger = loadLearner(at("tagger.learner"), from.fingerprint);
  writeModel(from, { tagger, parser }, { name: "english-pruned", beam: 1 });
  trainEpochs(parser, from, quick ? 1 : 2);
  writeModel(from, { tagger, parser }, { name: "english", beam: 1 });
}

/** Goes on from the file alone: its tagger stays as it is, its parser keeps the weights it has and moves them. */
function settle(from: Corpus): void {
  const model = readModel(from, "english");
  const tagger = learnerOf({ model: model.tagger, unit: 1 });
  const parser = learnerOf(weighed(model, 1));
  const data = taggedData(from);
  for (const rate of SETTLING_RATES) {
    const sentences = [...data.plain.gold, ...data.named.gold, ...freshSilver(data, SETTLING_SHARE)];
    trainLogLossEpoch(parser, from.encoder, shuffle(sentences, random), { rate, random });
    parser.average();
    writeModel(from, { tagger, parser }, { name: "english-settled", beam: 1 });
  }
}

function blend(from: Corpus): void {
  const model = readModel(from, "english");
  const settled = readModel(from, "english-settled");
  const tagger = learnerOf({ model: model.tagger, unit: 1 });
  const parser = learnerOf(weighed(model, 1 - SETTLED_SHARE), weighed(settled, SETTLED_SHARE));
  writeModel(from, { tagger, parser }, { name: "english-blended", beam: 1 });
}

/** @throws "train-parser/readModel: …" when the file was trained on other tags or labels. */
function readModel(from: Corpus, name: string): Model {
  const model = loadModel(gunzipSync(readFileSync(at(`${name}.bin.gz`))));
  if (model.labels.join() !== from.inventory.labels.join() || model.tagUpos.length !== from.inventory.tags.length)
    throw new Error(`train-parser/readModel: ${name}.bin.gz has other tags or labels than the treebanks`);
  return model;
}

/** A file's parser, on the scale of every other's. */
function weighed({ parser, marginUnit }: Model, share: number): WeighedModel {
  return { model: parser, unit: (share * MEDIAN_MARGIN) / marginUnit };
}

function trainBeam(from: Corpus): void {
  const data = taggedData(from);
  const full = loadLearner(at("full.learner"), from.fingerprint);
  const parser = full.pruned(full.thresholdFor(BEAM_WEIGHTS));
  for (let epoch = 0; epoch < (quick ? 1 : 2); epoch++) {
    const gold = (epoch % 2 === 0 ? data.plain : data.named).gold;
    trainBeamEpoch(parser, from.encoder, shuffle([...gold, ...freshSilver(data, 0.2)], random), BEAM);
    log(`beam epoch ${epoch + 1}`);
  }
  parser.average();
  const tagger = loadLearner(at("tagger.learner"), from.fingerprint);
  writeModel(from, { tagger, parser }, { name: "english-beam", beam: BEAM });
}

function writeModel(
  from: Corpus,
  { tagger, parser }: { tagger: SparsePerceptron; parser: SparsePerceptron },
  options: { name: string; beam: number },
): void {
  const sections = [lexiconBytes(from.lexicon), sectionBytes(tagger), sectionBytes(parser)];
  const raw = { tags: from.inventory.tags, labels: from.inventory.labels, beam: options.beam, marginUnit: 1 };
  const marginUnit = medianMargin(loadModel(modelBytes(raw, sections)), folder);
  const bytes = modelBytes({ ...raw, marginUnit }, sections);
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(at(`${options.name}.bin.gz`), packed);
  log(
    `${options.name}: ${parser.features} features, ${bytes.length} bytes, ${packed.length} gzipped, margin unit ${marginUnit}`,
  );
  printTable(loadModel(bytes), folder, DEVELOPMENT);
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { KEY_MASK } from "../../packages/ingest/src/trees/linear-model.ts";
import { loadModel } from "../../packages/ingest/src/trees/model.ts";
import {
  bufferFront,
  HEAD,
  isFinal,
  LABEL,
  makeState,
  mayLeft,
  type State,
} from "../../packages/ingest/src/trees/parser/arc-hybrid.ts";
import {
  fillParseFeatures,
  type Leaves,
  makeLeaves,
  PARSE_FEATURES,
} from "../../packages/ingest/src/trees/parser/parse-features.ts";
import { parseGreedily } from "../../packages/ingest/src/trees/parser/parse-greedily.ts";
import { lexicalOf, PAD } from "../../packages/ingest/src/trees/tagger/lexical.ts";
import { loadLearner, loadTags, saveLearner, saveTags } from "./checkpoint.ts";
import { fingerprintOf } from "./corpus.ts";
import { bestMove, doMove, trainGreedyEpoch } from "./greedy-trainer.ts";
import { Encoder, makeInventory } from "./inventory.ts";
import { trainLogLossEpoch } from "./log-loss-trainer.ts";
import { makeRandom } from "./random.ts";
import { learnerOf } from "./read-model.ts";
import { SparsePerceptron } from "./sparse-perceptron.ts";
import type { Sentence } from "./treebank.ts";
import { lexiconBytes, modelBytes, sectionBytes } from "./write-model.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-train-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** "form TAG head label" a word; head 0 is the root. */
function sentence(rows: readonly string[]): Sentence {
  const words = rows.map((row) => row.split(" ") as [string, string, string, string]);
  return {
    forms: words.map(([form]) => form),
    tags: words.map(([, tag]) => tag.replace("/", " ")),
    heads: Int16Array.from(words, ([, , head]) => (head === "0" ? words.length : Number(head) - 1)),
    labels: words.map(([, , , label]) => label),
    spaced: words.map(() => true),
  };
}

const sentences = [
  sentence(["Malta PROPN/NNP 2 nsubj", "bought VERB/VBD 0 root", "ten NUM/CD 4 nummod", "boats NOUN/NNS 2 obj"]),
  sentence(["Boats NOUN/NNS 3 nsubj", "never ADV/RB 3 advmod", "sank VERB/VBD 0 root", "again ADV/RB 3 advmod"]),
  sentence([
    "The DET/DT 2 det",
    "navy NOUN/NN 3 nsubj",
    "said VERB/VBD 0 root",
    "Malta PROPN/NNP 5 nsubj",
    "sold VERB/VBD 3 ccomp",
    "old ADJ/JJ 7 amod",
    "boats NOUN/NNS 5 obj",
  ]),
];
/** Often enough for every tag to count. */
const inventory = makeInventory(Array.from({ length: 20 }, () => sentences).flat());
const encoder = new Encoder(inventory);
const coded = sentences.map((one) => encoder.encode(one));
const classes = 2 * inventory.labels.length + 1;

/** A learner after some epochs on the sentences above, averaged. */
function trained(learner: SparsePerceptron, epochs: number): SparsePerceptron {
  const random = makeRandom(7);
  for (let epoch = 0; epoch < epochs; epoch++) trainGreedyEpoch(learner, encoder, coded, { explore: true, random });
  learner.average();
  return learner;
}

const rowsOf = (learner: SparsePerceptron): Map<number, [number, number][]> => {
  const rows = new Map<number, [number, number][]>();
  learner.visit((key, row) => rows.set(key, row));
  return rows;
};

/** The tree of the trainer's own walk: its sums over all features, its choice among moves. */
function walk(learner: SparsePerceptron, leaves: Leaves, count: number): State {
  const state = makeState(count);
  const keys = new Int32Array(PARSE_FEATURES);
  const scores = new Float32Array(learner.classes);
  const labels = (learner.classes - 1) / 2;
  while (!isFinal(state)) {
    learner.score(keys, fillParseFeatures(state, leaves, keys), scores);
    const ends = bufferFront(state) === state.size - 2 && mayLeft(state);
    doMove(state, ends ? 1 : bestMove(state, scores, labels), labels);
  }
  return state;
}

const model = loadModel(
  gunzipSync(readFileSync(new URL("../../packages/ingest/model/english.bin.gz", import.meta.url))),
);

test.each([
  ["Malta/PROPN bought/VERB ten/NUM old/ADJ boats/NOUN from/ADP Chile/PROPN ./PUNCT"],
  ["The/DET navy/NOUN that/PRON lost/VERB them/PRON said/VERB nothing/PRON about/ADP the/DET crews/NOUN ,/PUNCT"],
  ["After/ADP talks/NOUN in/ADP Lima/PROPN both/DET sides/NOUN agreed/VERB to/PART meet/VERB again/ADV ./PUNCT"],
])("trainer and parser add up the same weights: %s", (text) => {
  const words = text.split(" ").map((word) => word.split("/") as [string, string]);
  const tags = Int32Array.from(words, ([, upos]) => (model.tagNumber.get(upos) as number) + 1);
  const leaves = makeLeaves(lexicalOf(words.map(([form]) => form)).word.subarray(PAD), tags, 0, words.length);
  const parsed = parseGreedily(model, leaves, words.length, new Float32Array(words.length));
  const walked = walk(learnerOf({ model: model.parser, unit: 1 }), leaves, words.length);
  for (const row of [HEAD, LABEL])
    expect(walked.data.subarray(row * walked.size, (row + 1) * walked.size)).toEqual(
      parsed.data.subarray(row * parsed.size, (row + 1) * parsed.size),
    );
});

test("a pruned learner finds every weight by the keys of the features, whatever their upper bits", () => {
  const full = trained(new SparsePerceptron(classes, 1000), 3);
  const pruned = full.pruned(0);
  const leaves = makeLeaves(lexicalOf(["Malta", "sank"]).word.subarray(PAD), Int32Array.of(1, 2), 0, 2);
  const keys = new Int32Array(PARSE_FEATURES);
  const count = fillParseFeatures(makeState(2), leaves, keys);
  const [whole, short] = [new Float32Array(classes), new Float32Array(classes)];
  full.score(keys, count, whole);
  pruned.score(keys, count, short);
  expect(whole.some((score) => score !== 0)).toBe(true);
  expect(short).toEqual(whole);
  expect([...rowsOf(pruned).keys()].every((key) => (key & KEY_MASK) === key)).toBe(true);
});

test.each(["whole keys", "keys of a file"])("a learner that was saved and loaded goes on as it was: %s", (kind) => {
  const full = trained(new SparsePerceptron(classes, 1000), 2);
  const learner = kind === "whole keys" ? full : full.pruned(0.1);
  saveLearner(learner, at("learner"), 5);
  const loaded = loadLearner(at("learner"), 5);
  expect(rowsOf(loaded)).toEqual(rowsOf(learner));
  expect([loaded.classes, loaded.keyMask]).toEqual([learner.classes, learner.keyMask]);
  loaded.frozen = learner.frozen;
  expect(rowsOf(trained(loaded, 2))).toEqual(rowsOf(trained(learner, 2)));
});

test("checkpoints of other training data are refused", () => {
  const print = fingerprintOf(inventory, [coded, []]);
  const fewer = coded.slice(1);
  expect(fingerprintOf(inventory, [fewer, []])).not.toBe(print);
  expect(fingerprintOf({ ...inventory, tags: [...inventory.tags].reverse() }, [coded, []])).not.toBe(print);
  saveLearner(new SparsePerceptron(classes, 10), at("other"), print);
  expect(() => loadLearner(at("other"), print + 1)).toThrow("train-parser/loadLearner: ");
  saveTags(coded, at("tags"), print);
  expect(loadTags(coded, at("tags"), print)).toEqual(coded);
  expect(() => loadTags(coded, at("tags"), print + 1)).toThrow("other training data");
  expect(() => loadTags(fewer, at("tags"), print)).toThrow("15 tags for 11 words");
});

test("a learner whose keys a file would cut is not written", () => {
  const full = trained(new SparsePerceptron(classes, 1000), 1);
  expect(() => sectionBytes(full)).toThrow("train-parser/sectionBytes: ");
  expect(sectionBytes(full.pruned(0)).length).toBeGreaterThan(0);
});

test("weights that were read from a file are written as they were", () => {
  const tagger = new SparsePerceptron(inventory.tags.length, 10, KEY_MASK);
  for (const [i, weight] of [40, -3, 0.7, 12].entries()) tagger.add(Int32Array.of(0x7f000000 + i), 1, i % 2, weight);
  const header = { tags: inventory.tags, labels: inventory.labels, beam: 1, marginUnit: 1 };
  const lexicon = lexiconBytes({ keys: new Int32Array(0), classes: new Int32Array(0) });
  const parser = trained(new SparsePerceptron(classes, 1000), 3).pruned(0);
  const bytes = modelBytes(header, [lexicon, sectionBytes(tagger), sectionBytes(parser)]);
  const read = loadModel(bytes);
  const sections = [
    lexicon,
    sectionBytes(learnerOf({ model: read.tagger, unit: 1 })),
    sectionBytes(learnerOf({ model: read.parser, unit: 1 })),
  ];
  expect(modelBytes(header, sections)).toEqual(bytes);
});

test("files blend into the sum of their weights, each by its share", () => {
  const modelOf = (weights: readonly number[]) => {
    const learner = new SparsePerceptron(classes, 10, KEY_MASK);
    for (const [i, weight] of weights.entries()) if (weight !== 0) learner.add(Int32Array.of(i + 1), 1, 0, weight);
    const header = { tags: inventory.tags, labels: inventory.labels, beam: 1, marginUnit: 1 };
    const tagger = new SparsePerceptron(inventory.tags.length, 10, KEY_MASK);
    const lexicon = lexiconBytes({ keys: new Int32Array(0), classes: new Int32Array(0) });
    return loadModel(modelBytes(header, [lexicon, sectionBytes(tagger), sectionBytes(learner)])).parser;
  };
  const alone = rowsOf(learnerOf({ model: modelOf([4, 2, 0]), unit: 1 }));
  const other = rowsOf(learnerOf({ model: modelOf([0, 4, 4]), unit: 1 }));
  const mixed = rowsOf(learnerOf({ model: modelOf([4, 2, 0]), unit: 0.75 }, { model: modelOf([0, 4, 4]), unit: 0.25 }));
  const weight = (rows: typeof alone, key: number): number => rows.get(key)?.[0]?.[1] ?? 0;
  for (const key of [1, 2, 3])
    expect(weight(mixed, key)).toBeCloseTo(0.75 * weight(alone, key) + 0.25 * weight(other, key));
  expect(weight(mixed, 3)).toBeGreaterThan(0);
});

test("settling brings a parser to the trees of its sentences", () => {
  const learner = trained(new SparsePerceptron(classes, 1000), 1).pruned(0);
  const random = makeRandom(7);
  const before = learner.features;
  for (let epoch = 0; epoch < 20; epoch++) trainLogLossEpoch(learner, encoder, coded, { rate: 1, random });
  expect(learner.features).toBe(before);
  for (const [i, one] of sentences.entries()) {
    const { tags, heads } = coded[i] as (typeof coded)[number];
    const numbers = Int32Array.from(tags, (tag) => tag + 1);
    const leaves = makeLeaves(lexicalOf(one.forms).word.subarray(PAD), numbers, 0, tags.length);
    const state = walk(learner, leaves, tags.length);
    expect([...state.data.subarray(HEAD * state.size, HEAD * state.size + tags.length)]).toEqual([...heads]);
  }
});

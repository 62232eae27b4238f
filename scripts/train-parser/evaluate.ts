/** A model file and a treebank folder in, a table of figures on standard output. Call: tsx evaluate.ts <model.bin.gz> <treebanks> */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadModel, type Model } from "../../packages/ingest/src/trees/model.ts";
import { parseSentence } from "../../packages/ingest/src/trees/parse.ts";
import { baseLabel, readTreebank, type Sentence } from "./treebank.ts";

interface Figures {
  words: number;
  upos: number;
  xpos: number;
  scored: number;
  heads: number;
  labelled: number;
  subtyped: number;
  frames: number;
  found: number;
  exact: number;
}

/** Tags on all words; heads and labels on words that are not punctuation, labels without subtypes (`subtyped`: with). */
function evaluate(model: Model, sentences: readonly Sentence[]): Figures {
  const figures = {
    words: 0,
    upos: 0,
    xpos: 0,
    scored: 0,
    heads: 0,
    labelled: 0,
    subtyped: 0,
    frames: 0,
    found: 0,
    exact: 0,
  };
  for (const sentence of sentences) {
    const tree = parseSentence(
      model,
      sentence.forms.map((form) => ({ form })),
    );
    const count = sentence.forms.length;
    for (let i = 0; i < count; i++) {
      figures.words++;
      if (sentence.tags[i]?.split(" ")[0] === tree.upos[i]) figures.upos++;
      if (sentence.tags[i]?.split(" ")[1] === tree.xpos[i]) figures.xpos++;
      const label = sentence.labels[i] as string;
      if (label === "punct") continue;
      figures.scored++;
      const head = tree.heads[i] === -1 ? count : tree.heads[i];
      if (head !== sentence.heads[i]) continue;
      figures.heads++;
      if (baseLabel(tree.labels[i] as string) === baseLabel(label)) figures.labelled++;
      if (tree.labels[i] === label) figures.subtyped++;
    }
    addFrames(
      figures,
      frames(sentence.heads, sentence.labels, count),
      frames(rooted(tree.heads, count), tree.labels, count),
    );
  }
  return figures;
}

function rooted(heads: Int16Array, count: number): Int16Array {
  return heads.map((head) => (head === -1 ? count : head));
}

/** Verbs with a subject and an object: verb, subjects and objects as one string. */
function frames(heads: Int16Array, labels: readonly string[], count: number): Set<string> {
  const args = new Map<number, string[]>();
  for (let i = 0; i < count; i++) {
    const label = labels[i] as string;
    if (label !== "nsubj" && label !== "obj" && label !== "iobj") continue;
    const head = heads[i] as number;
    args.set(head, [...(args.get(head) ?? []), `${label}${i}`]);
  }
  const found = [...args].filter(
    ([, list]) => list.some((a) => a.startsWith("ns")) && list.some((a) => a.startsWith("o")),
  );
  return new Set(found.map(([verb, list]) => `${verb}:${list.join(" ")}`));
}

function addFrames(figures: Figures, gold: ReadonlySet<string>, guess: ReadonlySet<string>): void {
  figures.frames += gold.size;
  figures.found += guess.size;
  for (const frame of guess) if (gold.has(frame)) figures.exact++;
}

const SETS = ["ewt-dev", "gum-by-dev", "ewt-test", "gum-by-test", "pud-test"];

export function printTable(model: Model, folder: string, sets: readonly string[] = SETS): void {
  console.log("| set | UPOS | XPOS | UAS | LAS | LAS with subtypes | frames F |");
  console.log("|---|---|---|---|---|---|---|");
  for (const set of sets) {
    const f = evaluate(model, readTreebank(join(folder, `${set}.conllu.gz`)));
    const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
    const frameF = (200 * f.exact) / (f.frames + f.found);
    console.log(
      `| ${set} | ${share(f.upos, f.words)} | ${share(f.xpos, f.words)} | ${share(f.heads, f.scored)} | ${share(f.labelled, f.scored)} | ${share(f.subtyped, f.scored)} | ${frameF.toFixed(2)} |`,
    );
  }
}

/** Median of the arcs' margins on the development sets. */
export function medianMargin(model: Model, folder: string): number {
  const margins: number[] = [];
  for (const sentence of ["ewt-dev", "gum-by-dev"].flatMap((set) => readTreebank(join(folder, `${set}.conllu.gz`)))) {
    margins.push(
      ...parseSentence(
        model,
        sentence.forms.map((form) => ({ form })),
      ).margins,
    );
  }
  return Math.round(margins.sort((a, b) => a - b)[margins.length >> 1] as number);
}

if (process.argv[1]?.endsWith("evaluate.ts")) {
  const [file, folder] = process.argv.slice(2);
  if (file === undefined || folder === undefined)
    throw new Error("call: tsx evaluate.ts <model.bin.gz> <treebank folder>");
  printTable(loadModel(gunzipSync(readFileSync(file))), folder);
}

// Files of documents (.jsonl, .jsonl.gz) in; how fast extraction is in processor time of one core and on all, beside its peers, and how it grows, out.
// tsx --conditions=source scripts/bench-ingest.ts <files…> [--limit 2000] [--peers <folder with node_modules>] [--grow]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { extractDocument, loadResources, readDocument } from "@entente/ingest";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: "string" }, peers: { type: "string" }, grow: { type: "boolean" } },
});
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LIMIT = Number(values.limit ?? Number.POSITIVE_INFINITY);

interface Input {
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
}

function readInputs(): Input[] {
  const lines = positionals.flatMap((path) => {
    const bytes = readFileSync(path);
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n").filter(Boolean);
  });
  return lines.slice(0, LIMIT).map((line) => JSON.parse(line) as Input);
}

const rate = (number: number, seconds: number): string =>
  Math.round(number / seconds)
    .toLocaleString("en")
    .padStart(8);

/** Seconds of processor time: on a busy machine the clock on the wall measures the others. */
function timed(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** The whole pipeline in this process, after a run over some of it to warm the compiler. */
function oneCore(inputs: readonly Input[]): number {
  const model = gunzipSync(readFileSync(join(ROOT, "packages/ingest/model/english.bin.gz")));
  const resources = loadResources({ model });
  const documents = inputs.map(({ id, title, published, text }) => toDocument({ id, title, published, text }));
  for (const document of documents.slice(0, 50)) extractDocument(document, resources);
  let [claims, failed] = [0, 0];
  const seconds = timed(() => {
    for (const document of documents) {
      try {
        claims += extractDocument(document, resources).claims.length;
      } catch {
        failed++;
      }
    }
  });
  const sentences = documents.reduce((sum, document) => {
    try {
      return sum + readDocument(document, resources).sentences.length;
    } catch {
      return sum;
    }
  }, 0);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `${documents.length} documents, ${sentences} sentences, ${megabytes.toFixed(1)} MB, ${claims} claims, ${failed} failed`,
  );
  console.log(
    `one core   ${rate(documents.length, seconds)} documents/s ${rate(sentences, seconds)} sentences/s  ${(megabytes / seconds).toFixed(2)} MB/s`,
  );
  return seconds;
}

interface Report {
  readonly documents: number;
  readonly seconds: number;
  readonly workSeconds: number;
  readonly memoryMb: number;
}

/** `entente build` as a user runs it, reading and writing included. */
function build(path: string, jobs: number): Report {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const words = ["scripts/entente.mjs", "build", path, "-o", folder, "--json", "--jobs", String(jobs)];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`entente build failed: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** Bare tokenising and tagging of the same text by others, installed in a folder of the caller's. */
function peers(inputs: readonly Input[], folder: string, own: number): void {
  const require = createRequire(join(folder, "package.json"));
  const texts = inputs.map(({ text }) => text);
  const compare = (name: string, work: (text: string) => unknown): void => {
    for (const text of texts.slice(0, 50)) work(text);
    const seconds = timed(() => texts.forEach((text) => void work(text)));
    console.log(
      `${name.padEnd(10)} ${seconds.toFixed(1)} s; the whole pipeline takes ${(own / seconds).toFixed(2)} times that`,
    );
  };
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  compare("wink-nlp", (text) => wink.readDoc(text).tokens().out(wink.its.pos));
  const compromise = require("compromise");
  compare("compromise", (text) => compromise(text).out("tags"));
}

/** The same documents 1, 10 and 100 times over, each time with another text so that none is known. */
function growth(inputs: readonly Input[], folder: string): void {
  const base = inputs.slice(0, 100);
  for (const times of [1, 10, 100]) {
    const path = join(folder, `times-${times}.jsonl`);
    const lines = Array.from({ length: times }, (_, copy) =>
      base.map((input) => JSON.stringify({ ...input, text: `${input.text}\n\nCopy ${copy}.` })),
    );
    writeFileSync(path, `${lines.flat().join("\n")}\n`);
    const { documents, workSeconds, seconds, memoryMb } = build(path, availableParallelism());
    console.log(
      `${String(times).padStart(4)}x       ${documents} documents in ${seconds.toFixed(1)} s (reading ${workSeconds.toFixed(1)} s, ${((1000 * workSeconds) / documents).toFixed(2)} ms each), ${memoryMb} MB at most`,
    );
  }
}

const inputs = readInputs();
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
try {
  const seconds = oneCore(inputs);
  const path = join(folder, "inputs.jsonl");
  writeFileSync(path, `${inputs.map((input) => JSON.stringify(input)).join("\n")}\n`);
  for (const jobs of [...new Set([1, availableParallelism()])]) {
    const report = build(path, jobs);
    console.log(
      `build, ${jobs} threads: ${rate(report.documents, report.workSeconds)} documents/s while reading, ${report.seconds.toFixed(1)} s in all, ${report.memoryMb} MB`,
    );
  }
  if (values.peers) peers(inputs, values.peers, seconds);
  if (values.grow) growth(inputs, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

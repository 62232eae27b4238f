/** A model file and a jsonl.gz file of documents in, sentences a second on one core out. Call: tsx measure-speed.ts <model.bin.gz> <file.jsonl.gz> [documents] */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { splitSentences } from "../../packages/ingest/src/sentences/split-sentences.ts";
import { tokenize } from "../../packages/ingest/src/tokens/tokenize.ts";
import { loadModel } from "../../packages/ingest/src/trees/model.ts";
import { parseSentence } from "../../packages/ingest/src/trees/parse.ts";

const [modelFile, textFile, limit] = process.argv.slice(2);
if (modelFile === undefined || textFile === undefined) {
  throw new Error("call: tsx measure-speed.ts <model.bin.gz> <file.jsonl.gz> [documents]");
}
const texts = gunzipSync(readFileSync(textFile))
  .toString("utf8")
  .trim()
  .split("\n")
  .slice(0, Number(limit ?? 500))
  .map((line) => (JSON.parse(line) as { text: string }).text);
const bytes = gunzipSync(readFileSync(modelFile));
const before = performance.now();
const model = loadModel(bytes);
console.log(
  `loaded in ${(performance.now() - before).toFixed(0)} ms, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
);

for (const round of ["first round, cold", "second round"]) {
  const start = process.cpuUsage();
  let sentences = 0;
  let tokens = 0;
  for (const text of texts) {
    for (const span of splitSentences(text, 0, text.length)) {
      const words = tokenize(text, span.start, span.end).map((token) => ({ form: token.text }));
      parseSentence(model, words);
      sentences++;
      tokens += words.length;
    }
  }
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  const rate = (count: number): string => (count / seconds).toFixed(0);
  console.log(
    `${round}: ${sentences} sentences, ${tokens} tokens, ${rate(sentences)} sentences/s, ${rate(tokens)} tokens/s of CPU time`,
  );
}

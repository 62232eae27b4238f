// Documents in, the rates of extraction in this process out: as it runs, and with every sentence parsed.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { type SourceDocument, toDocument } from "@entente/graph";
import { extractDocument, loadResources, type Resources, readDocument } from "@entente/ingest";
import { rate, say, timed } from "./clock.ts";
import type { Input } from "./read-inputs.ts";

const MODEL = fileURLToPath(new URL("../../packages/ingest/model/english.bin.gz", import.meta.url));
/** Documents that warm the compiler up. */
const WARM = 100;

interface Counted {
  readonly sentences: number;
  readonly parsed: number;
}

function count(documents: readonly SourceDocument[], resources: Resources): Counted {
  let [sentences, parsed] = [0, 0];
  for (const document of documents) {
    const read = readDocument(document, resources).sentences;
    sentences += read.length;
    parsed += read.filter((sentence) => sentence.parsed).length;
  }
  return { sentences, parsed };
}

/** Seconds of processor time that the whole pipeline takes. */
export function oneCore(inputs: readonly Input[]): number {
  const resources = loadResources({ model: gunzipSync(readFileSync(MODEL)) });
  const documents = inputs.map(({ id, title, published, text }) => toDocument({ id, title, published, text }));
  for (const document of documents.slice(0, WARM)) extractDocument(document, resources, { skipNothing: true });
  let claims = 0;
  const seconds = timed(() => {
    for (const document of documents) claims += extractDocument(document, resources).claims.length;
  });
  const { sentences, parsed } = count(documents, resources);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const skipped = ((100 * (sentences - parsed)) / sentences).toFixed(0);
  say(`${documents.length} documents, ${sentences} sentences, ${megabytes.toFixed(1)} MB, ${claims} claims`);
  say(
    `one core, as it runs (${skipped} % of the sentences skipped)   ${rate(documents.length, seconds)} documents/s ${rate(sentences, seconds)} sentences/s ${(megabytes / seconds).toFixed(2)} MB/s`,
  );
  const all = timed(() => {
    for (const document of documents) extractDocument(document, resources, { skipNothing: true });
  });
  say(
    `one core, every sentence parsed   ${rate(documents.length, all)} documents/s ${rate(sentences, all)} sentences/s`,
  );
  return seconds;
}

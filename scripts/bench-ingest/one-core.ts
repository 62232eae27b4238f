// Documents in, the rates of extraction in this process out: of the whole pipeline, and of parsing alone.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { extractDocument, loadResources } from "@entente/ingest";
import { rate, say, timed } from "./clock.ts";
import { parseAlone } from "./parse-alone.ts";
import type { Input } from "./read-inputs.ts";

const MODEL = fileURLToPath(new URL("../../packages/ingest/model/english.bin.gz", import.meta.url));
/** Documents that warm the compiler up. */
const WARM = 100;

/** Seconds of processor time that the whole pipeline takes. */
export async function oneCore(inputs: readonly Input[]): Promise<number> {
  const resources = loadResources({ model: gunzipSync(readFileSync(MODEL)) });
  const documents = inputs.map(({ id, title, published, text }) => toDocument({ id, title, published, text }));
  for (const document of documents.slice(0, WARM)) extractDocument(document, resources, { skipNothing: true });
  let claims = 0;
  const whole = (skipNothing: boolean): number => {
    claims = 0;
    return timed(() => {
      for (const document of documents) claims += extractDocument(document, resources, { skipNothing }).claims.length;
    });
  };
  const first = whole(false);
  const { sentences, parsed, seconds } = await parseAlone(documents, resources);
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const tell = (what: string, spent: number, number = sentences): void =>
    say(
      `one core, ${what}   ${rate(number, spent)} sentences/s ${rate(documents.length, spent)} documents/s ${(megabytes / spent).toFixed(2)} MB/s`,
    );
  const skipped = `${((100 * (sentences - parsed)) / sentences).toFixed(0)} % of the sentences not parsed`;
  say(`${documents.length} documents, ${sentences} sentences, ${megabytes.toFixed(1)} MB, ${claims} claims`);
  tell(`the whole pipeline, first pass (${skipped})`, first);
  tell("the whole pipeline, second pass", whole(false));
  tell("the whole pipeline, nothing skipped", whole(true));
  tell("tokens, tags and trees alone, of the sentences that are parsed", seconds, parsed);
  return first;
}

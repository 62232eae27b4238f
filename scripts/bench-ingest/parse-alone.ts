// Documents in, the processor time of their tokens, tags and trees alone out: what parsing costs without what is found in trees.
import type { SourceDocument } from "@entente/graph";
import { type Resources, readDocument } from "@entente/ingest";
import { timed } from "./clock.ts";

/** Documents that are read before their sentences are parsed anew: few enough for memory. */
const TOGETHER = 500;

export interface Parsing {
  readonly seconds: number;
  readonly sentences: number;
  /** Those that are parsed. */
  readonly parsed: number;
}

/** The two functions are no part of the package's surface: they are taken from beside it. */
export async function parseAlone(documents: readonly SourceDocument[], resources: Resources): Promise<Parsing> {
  const { tokenize } = await inside<typeof import("../../packages/ingest/src/tokens/tokenize.ts")>("tokens/tokenize");
  const { parseAround } =
    await inside<typeof import("../../packages/ingest/src/trees/around/parse-around.ts")>("trees/around/parse-around");
  let [seconds, sentences, parsed] = [0, 0, 0];
  for (let from = 0; from < documents.length; from += TOGETHER) {
    const read = documents.slice(from, from + TOGETHER).flatMap((document) =>
      readDocument(document, resources).sentences.map(({ field, start, end, words, parsed }) => ({
        text: (field === "title" ? document.title : document.text) ?? "",
        start,
        end,
        words,
        parsed,
      })),
    );
    const own = read.filter((sentence) => sentence.parsed);
    sentences += read.length;
    parsed += own.length;
    seconds += timed(() => {
      for (const { text, start, end, words } of own) {
        tokenize(text, start, end);
        parseAround(resources.model, words);
      }
    });
  }
  return { seconds, sentences, parsed };
}

/** A module of the package that is measured: of its sources, or as it was built. */
function inside<Module>(path: string): Promise<Module> {
  const entry = import.meta.resolve("@entente/ingest");
  return import(new URL(`./${path}${entry.slice(entry.lastIndexOf("."))}`, entry).href) as Promise<Module>;
}

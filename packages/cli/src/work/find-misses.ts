// Inputs in; the refusals of all their sentences that made no claim, counted by rule and test, out.
import { toDocument } from "@entente/graph";
import { readDocument } from "@entente/ingest";
import { languageOf } from "../languages/detect-language.ts";
import { readPiece } from "../readers/read-piece.ts";
import { findInputs, type InputKinds } from "../sources/find-inputs.ts";
import type { ExtractOptions } from "./extract-piece.ts";
import { readResources } from "./load-resources.ts";

/** One reason why acts became no claims. */
export interface Miss {
  readonly rule: string;
  readonly test: string;
  readonly count: number;
  readonly examples: readonly string[];
}

/** The most frequent first. Only sentences that name two entities are looked at: the others can have no edge. */
export async function findMisses(
  inputs: readonly string[],
  options: ExtractOptions & InputKinds,
  examples: number,
): Promise<Miss[]> {
  const resources = readResources(options);
  const misses = new Map<string, { rule: string; test: string; count: number; examples: string[] }>();
  for await (const found of (await findInputs(inputs, options)).found) {
    if ("issue" in found) continue;
    const { documents } = await readPiece(found.piece, { fields: options.fields });
    for (const input of documents.filter(({ text, language }) => languageOf(text, language) === "en")) {
      const { traces } = readDocument(toDocument(input), resources, { alleged: true, weak: options.weak });
      for (const { scene, refused, claims } of traces) {
        const named = new Set([...scene.references.values()].flat().flatMap(({ entities }) => entities));
        if (claims.length > 0 || named.size < 2) continue;
        for (const { rule, test } of refused) {
          const key = `${rule}\0${test}`;
          const miss = misses.get(key) ?? { rule, test, count: 0, examples: [] };
          misses.set(key, { ...miss, count: miss.count + 1 });
          if (miss.examples.length < examples)
            miss.examples.push(scene.sentence.tokens.map((token) => token.text).join(" "));
        }
      }
    }
  }
  return [...misses.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

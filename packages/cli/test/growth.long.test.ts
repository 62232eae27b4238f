// Text that repeats what rules look for: eight times as much of it takes about eight times as long, for every rule.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { extractDocument, loadResources } from "@entente/ingest";
import { describe, expect, it } from "vitest";
import { growth } from "../../ingest/test/processor-time.ts";

const model = new URL("../../ingest/model/english.bin.gz", import.meta.url);
const resources = loadResources({ model: gunzipSync(readFileSync(model)) });

describe("the pipeline", () => {
  it.each([
    ["the ", 4000],
    ["(", 8000],
    ['" ', 4000],
    ["Poland and ", 2000],
    ["Mr. ", 4000],
    ["\n", 20_000],
    ["a", 20_000],
    ["1,", 8000],
    ["— ", 4000],
    ["President Putin, ", 1500],
    ["U.S.", 4000],
    ["agreement of the ", 1500],
  ])("%j eight times as often takes no more than some eight times as long", { timeout: 120_000 }, (part, times) => {
    const read = (repeat: number): void => {
      const document = toDocument({ text: `Peru met Chile. ${part.repeat(repeat)}` });
      extractDocument(document, resources, { alleged: true });
    };
    // Square growth would give eight.
    expect(growth(read, times / 2)).toBeLessThan(3);
  });
});

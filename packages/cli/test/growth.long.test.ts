// Text that repeats what rules look for: four times as much of it takes about four times as long, for every rule.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { extractDocument, loadResources } from "@entente/ingest";
import { describe, expect, it } from "vitest";

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
  ])("%j four times as often takes no more than some four times as long", { timeout: 120_000 }, (part, times) => {
    const measure = (repeat: number): number => {
      const document = toDocument({ text: `Peru met Chile. ${part.repeat(repeat)}` });
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const from = performance.now();
        extractDocument(document, resources, { alleged: true });
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    measure(times);
    // Square growth would give sixteen; the rest is room for a busy machine.
    expect(measure(4 * times)).toBeLessThan(10 * measure(times) + 20);
  });
});

// The measured functions are found in the package by their path: a move of theirs would break the benchmark unseen.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { loadResources } from "@entente/ingest";
import { expect, it } from "vitest";
import { parseAlone } from "./parse-alone.ts";

it("counts the sentences it parses", async () => {
  const model = gunzipSync(readFileSync(new URL("../../packages/ingest/model/english.bin.gz", import.meta.url)));
  const document = toDocument({ text: "Ghana supplied trucks to Togo. Rain fell all day." });
  const { sentences, parsed, seconds } = await parseAlone([document], loadResources({ model }));
  expect({ sentences, parsed }).toEqual({ sentences: 2, parsed: 1 });
  expect(seconds).toBeGreaterThan(0);
});

// Monarchs with and without a number.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { loadResources } from "../resources.ts";
import { royalStyle } from "./royal-style.ts";

const { gazetteer } = loadResources({
  model: gunzipSync(readFileSync(new URL("../../model/english.bin.gz", import.meta.url))),
});

it.each([
  ["leader:felipe-vi", "Felipe VI of Spain"],
  ["leader:carl-xvi-gustaf", "Carl XVI Gustaf of Sweden"],
  ["leader:william-ruto", undefined],
  ["leader:nobody", undefined],
])("%s -> %s", (leader, style) => {
  expect(royalStyle(leader, gazetteer)).toBe(style);
});

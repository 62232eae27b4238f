// Invented texts: whom a title that nobody was given, or a description, takes up.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipeline.ts";
import { loadResources } from "../../resources.ts";

const resources = loadResources({
  model: gunzipSync(readFileSync(new URL("../../../model/english.bin.gz", import.meta.url))),
});

/** What the last occurrence of a word stands for. */
function meaning(text: string, word: string): string {
  const { links } = readDocument(toDocument({ text, published: "2025-05-06" }), resources);
  const at = text.lastIndexOf(word);
  return links.references
    .filter(({ start }) => start === at)
    .flatMap(({ entities }) => entities)
    .join(" ");
}

/** Opening, description, its last word, who it is ("" for nobody). */
const TAKEN_UP: readonly [string, string, string, string][] = [
  ["Narendra Modi flew to Fiji.", "The Indian leader warned Chad.", "leader", "leader:narendra-modi"],
  ["Mark Rutte flew to Fiji.", "The NATO chief warned Chad.", "chief", "leader:mark-rutte"],
  ["Mark Rutte flew to Fiji.", "The Dutchman warned Chad.", "Dutchman", "leader:mark-rutte"],
  ["Marco Rubio flew to Fiji.", "The secretary of state warned Chad.", "secretary", "leader:marco-rubio"],
  ["Marco Rubio flew to Fiji.", "The finance minister warned Chad.", "minister", ""],
  ["Marco Rubio flew to Fiji.", "The Kenyan leader warned Chad.", "leader", ""],
  ["Kenyan President William Ruto flew to Fiji.", "The 58-year-old warned Chad.", "old", "leader:william-ruto"],
  ["Kenyan President William Ruto flew to Fiji.", "The Kenyan warned Chad.", "Kenyan", "leader:william-ruto"],
  ["Kenyan President William Ruto flew to Fiji.", "The Fijian warned Chad.", "Fijian", "country:FJI"],
  ["Kenyan President William Ruto flew to Fiji.", "The populist leader warned Chad.", "leader", "leader:william-ruto"],
  ["Kenyan President William Ruto flew to Fiji.", "The militant leader warned Chad.", "leader", ""],
  ["Kenyan President William Ruto flew to Fiji.", "The lawmaker warned Chad.", "lawmaker", ""],
  ["Kenyan President William Ruto flew to Fiji.", "The country's leader warned Chad.", "leader", "leader:william-ruto"],
  ["Hezbollah leader Naim Qassem spoke.", "The group's leader warned Israel.", "leader", "leader:naim-qassem"],
];

describe("titles and descriptions", () => {
  it.each(TAKEN_UP)("%s %s -> %s: %s", (opening, description, word, entity) => {
    expect(meaning(`${opening} ${description}`, word)).toBe(entity);
  });
});

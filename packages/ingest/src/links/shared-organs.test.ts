import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { toDocument } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { extractDocument } from "../pipeline.ts";
import { loadResources } from "../resources.ts";

const model = gunzipSync(readFileSync(new URL("../../model/english.bin.gz", import.meta.url)));
const resources = loadResources({ model });

function claimsIn(text: string): string[] {
  const { entities, claims } = extractDocument(toDocument({ text, published: "2024-05-06" }), resources);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map(({ subject, relation, object }) => `${names.get(subject)} ${relation} ${names.get(object)}`);
}

/** Text, what must be claimed, what must not, why. */
const CASES: readonly [string, readonly string[], readonly string[], string][] = [
  [
    "Kenyan ministers attended a National Security Council (NSC) meeting. The Kenyan NSC condemned Chad.",
    ["Kenya CONDEMNED Chad"],
    ["United States CONDEMNED Chad"],
    "the state before the initials",
  ],
  [
    "Libya's House of Representatives met in May. The House of Representatives condemned Turkey.",
    ["Libya CONDEMNED Turkey"],
    ["United States CONDEMNED Turkey"],
    "the owner that the text gave",
  ],
  ["The State Council of Libya met Egypt's president.", ["Egypt MET Libya"], ["China MET Egypt"], "the owner behind"],
  [
    "In Tobruk the House of Representatives condemned Turkey after Egypt's protest.",
    [],
    ["United States CONDEMNED Turkey"],
    "only others are spoken of",
  ],
  [
    "The United States recalled its envoy. The House of Representatives condemned Turkey.",
    ["United States CONDEMNED Turkey"],
    [],
    "the listed owner, who is spoken of",
  ],
  ["King Charles visited Canada in May.", ["Charles III VISITED Canada"], [], "a monarch abroad"],
  [
    "Adviser to the Head of the Office of the President Ivan Melnyk spoke in Kyiv.",
    [],
    ["Ivan Melnyk HOLDS_OFFICE_IN Kyiv"],
    "whose office it is, the name does not say",
  ],
  [
    "Russia shot down the Lapland Airlines plane.",
    [],
    ["Russia INTERCEPTED Lapland Airlines"],
    "an airline is no weapon",
  ],
  ["Chad built the constructor, and Niger met the constructors in Chad.", [], [], "words that objects inherit"],
  [
    "Despite Russia's attacks on Ukrainian ports and its withdrawal from the Black Sea Grain Initiative, Ukraine exports grain.",
    ["Russia WITHDREW_FROM Black Sea Grain Initiative"],
    ["Ukraine WITHDREW_FROM Black Sea Grain Initiative"],
    "the owner of what stands beside",
  ],
  [
    "Ghana rejects Kenya's request to deploy Kenyan troops in Chad.",
    [],
    ["Ghana DEPLOYED Chad"],
    "who answers a request",
  ],
  ["We call on China to press Russia to stop the war.", ["China URGED Russia"], [], "who is called on presses"],
  [
    "President Ruto and General Peter Otieno had a phone conversation with Jacob Miller.",
    [],
    ["Peter Otieno MET William Ruto"],
    "who came along is not met",
  ],
];

describe("names and pronouns that several may bear", () => {
  it.each(CASES)("%s", (text, wanted, unwanted) => {
    const claims = claimsIn(text);
    for (const claim of wanted) expect(claims).toContain(claim);
    for (const claim of unwanted) expect(claims).not.toContain(claim);
  });
});

import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { phraseKeys, tokenKey } from "./fold.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { NOTABLE_PERSONS } from "./notable-persons.ts";
import { softKey } from "./soft-key.ts";
import { STATE_ORGANS } from "./state-organs.ts";
import { TREATIES } from "./treaties.ts";
import { WEAPON_CLASSES } from "./weapon-classes.ts";

const gazetteer = loadGazetteer();

const KEYS: readonly [string, string, string][] = [
  ["Côte d'Ivoire", "cote divoire", "no diacritics, no apostrophe"],
  ["U.S.", "us", "no stops"],
  ["F-16", "f16", "a designator is one word"],
  ["air-to-air missiles", "air to air missiles", "hyphens part words"],
  ["anti-tank", "antitank", "an affix stays"],
  ["Lord's Resistance Army", "lord s resistance army", "the possessive is a word"],
  ["Recep Tayyip Erdoğan", "recep tayyip erdogan", "breve"],
];

const SAME_SOUND: readonly [string, string][] = [
  ["Zelensky", "Zelenskyy"],
  ["Zelenskiy", "Zelenskyy"],
  ["Gaddafi", "Kadhafi"],
  ["Qaddafi", "Gaddafi"],
  ["Lavrov", "Lawrow"],
];

describe("keys", () => {
  it.each(KEYS)("%s -> %s (%s)", (phrase, keys) => expect(phraseKeys(phrase)).toBe(keys));
  it.each(SAME_SOUND)("%s sounds like %s", (a, b) =>
    expect(softKey(a).replace(/w$/, "v")).toBe(softKey(b).replace(/w$/, "v")),
  );
  it("tells unlike names apart", () => expect(softKey("Medvedev")).not.toBe(softKey("Mehmedov")));
  it("are what the tokens of a text give", () => {
    const phrases = [TREATIES, WEAPON_CLASSES, STATE_ORGANS, NOTABLE_PERSONS]
      .flatMap((list) => list.split(/[\n\t|]/))
      .filter((phrase) => /^[\p{L}\d]/u.test(phrase) && !/^~?\d+$/.test(phrase));
    const differing = phrases.filter((phrase) => {
      const tokens = tokenize(phrase, 0, phrase.length)
        .map((token) => tokenKey(token.text))
        .filter((key) => key !== "");
      return tokens.join(" ") !== phraseKeys(phrase);
    });
    expect(differing).toEqual([]);
  });
});

describe("loadGazetteer", () => {
  it("holds countries, leaders, organisations, treaties and weapon systems in number", () => {
    const kinds = new Map<string, number>();
    for (const entry of gazetteer.entries.values()) kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
    expect(kinds.get("Country")).toBeGreaterThan(240);
    expect(kinds.get("Leader")).toBeGreaterThan(8500);
    expect(kinds.get("Organization")).toBeGreaterThan(400);
    expect(kinds.get("Treaty")).toBeGreaterThan(120);
    expect(kinds.get("WeaponSystem")).toBeGreaterThan(600);
  });
  it("gives every entry the id that its kind's prefix opens", () => {
    const prefixes = new Set([...gazetteer.entries.keys()].map((id) => id.slice(0, id.indexOf(":"))));
    expect([...prefixes].sort()).toEqual(["country", "leader", "organization", "treaty", "weapon"]);
  });
  it("names only parties that exist", () => {
    const missing = [...gazetteer.entries.values()]
      .flatMap((entry) => entry.parties ?? [])
      .filter((party) => !gazetteer.entries.has(party));
    expect(missing).toEqual([]);
  });
  it("keeps the Wikidata items of listed leaders", () =>
    expect(gazetteer.entries.get("leader:donald-tusk")?.wikidata).toBe("Q946"));
  it("finds heads of state by state", () =>
    expect(gazetteer.heads.get("KEN")?.map((entry) => entry.name)).toContain("William Ruto"));
});

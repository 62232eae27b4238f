import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../gazetteers/load-gazetteer.ts";
import { tokenize } from "../../tokens/tokenize.ts";
import { findMentions } from "../find-mentions.ts";

const gazetteer = loadGazetteer();

function unlistedIn(text: string): string[] {
  const sentences = text.split(/(?<=\.) (?=[A-Z])/).map((part, index) => ({
    index,
    headline: false,
    tokens: tokenize(part, 0, part.length),
  }));
  return findMentions({ sentences, gazetteer })
    .flat()
    .filter(({ candidates: [made] }) => /^(?:called a firm|designator before a noun of arms)$/.test(made?.reason ?? ""))
    .map(({ candidates: [made] }) => `${made?.kind === "WeaponSystem" ? "weapon" : "firm"} ${made?.name}`);
}

/** Text, firms and weapon systems that no list has, why. */
const CASES: readonly [string, readonly string[], string][] = [
  ["The drones are made by a local firm, Varnik Works, near the port.", ["firm Varnik Works"], "the noun and a comma"],
  ["Norhavn, a Danish shipbuilder, will build two frigates.", ["firm Norhavn"], "an apposition"],
  ["State-owned Perusa Teknik built both patrol boats.", ["firm Perusa Teknik"], "owned by the state"],
  ["Poland bought the missiles from Vardo Aerospace.", ["firm Vardo Aerospace"], "the last word tells"],
  [
    "The army ordered guns from Kudu Reach and Sons Limited.",
    ["firm Kudu Reach and Sons Limited"],
    "what the law adds",
  ],
  [
    "The start-up Varnik Dynamics makes drones. Varnik has 40 workers.",
    ["firm Varnik Dynamics", "firm Varnik Dynamics"],
    "its own name again",
  ],
  ["The oil company Zelkon lost a helicopter.", [], "another trade"],
  ["Jon Kovak, a defence contractor, sold drones.", [], "a person"],
  ["The Air Defence Systems conference spoke of drones.", [], "no opener"],
  ["Varnik-like drones hit the port.", ["weapon Varnik"], "a type by its likeness"],
  ["It showed a loitering munition, the Sarv, in May.", ["weapon Sarv"], "the noun before it"],
  ["Plants are assembling Kudu vehicles again.", ["weapon Kudu"], "the verb of making before it"],
  ["Fiji got a Kestrel 228 aircraft.", ["weapon Kestrel 228"], "a number"],
  ["Chad fired a Sarv missile. The Sarv flew far.", ["weapon Sarv", "weapon Sarv"], "named again"],
  ["The shelling of Sarv drove many away.", [], "a town"],
];

describe("firms and systems that no list has", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(unlistedIn(text)).toEqual(expected);
  });
});

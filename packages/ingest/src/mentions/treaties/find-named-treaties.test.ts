// Agreements that a text calls by a name: one word of the tree, and the city in the name no party.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

it.each([
  ["Chad and Mali signed the Bangui Peace Accord last year.", "Chad SIGNED Bangui Peace Accord"],
  ["Peru and Ecuador signed the Brasilia accord in 1998.", "Peru SIGNED Brasilia accord"],
  ["Tuvalu signed the Falepili treaty.", "Tuvalu SIGNED Falepili treaty"],
  ["Chad signed the Russian protocol.", "Russia SIGNED Russia–Chad protocol"],
  ["The Quiet Rivers Convention has been ratified by Norway and Chile.", "Chile RATIFIED Quiet Rivers Convention"],
  ["Chad and Mali are parties to the Pact for the Lakes.", "Mali SIGNED Pact for the Lakes"],
  [
    "Today Chile and Peru signed a Memorandum of Understanding Concerning Defence Cooperation.",
    "Peru SIGNED Chile–Peru defence cooperation memorandum",
  ],
  [
    "The signing of the Defence Cooperation Agreement between Chile and Peru pleased both sides.",
    "Chile SIGNED Chile–Peru defence cooperation agreement",
  ],
  [
    "Cuba and Mali are among the signatories of the treaty on the Prohibition of Nuclear Weapons.",
    "Mali SIGNED Treaty on the Prohibition of Nuclear Weapons",
  ],
])("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));

it.each([
  "Delegates from Chad signed up for the Republican Convention.",
  "Chad took part in the Declaration of Independence parade.",
  "President Ivo Marek of Chile signed an internal memorandum on trade with Peru.",
])("no agreement between states: %s", (text) =>
  expect(sentenceClaims(text).filter((claim) => claim.includes("SIGNED"))).toEqual([]),
);

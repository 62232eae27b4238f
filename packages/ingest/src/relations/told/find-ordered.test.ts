// What an order is made of belongs to whoever placed it.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const ROWS: readonly (readonly [text: string, claim: string])[] = [
  ["Peru has bought four Gripen fighters. The order also covers Meteor missiles.", "Peru PURCHASED Meteor missile"],
  ["Chad will buy six Caesar howitzers. The deal includes Mistral missiles.", "Chad PURCHASED Mistral planned"],
  ["Norway delivered six Leopard 2 tanks to Chad. The package contained Javelin missiles.", "Norway SUPPLIED Javelin"],
];
it.each(ROWS)("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));

it.each([
  "Peru has bought four Gripen fighters. A Chilean order covers Meteor missiles.",
  "Peru refused to buy Gripen fighters. The deal covered Meteor missiles.",
  "Peru and Chad met. The agreement covers Meteor missiles.",
])("gives nobody what nobody is said to have bought: %s", (text) =>
  expect(
    sentenceClaims(text).filter((claim) => /Meteor/.test(claim) && /Peru (?:PURCHASED|SUPPLIED)/.test(claim)),
  ).toEqual([]),
);

// Firms, banks and units that no list has, read where a text puts them under sanctions.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

it.each([
  ["The US Treasury designated Vardobank and Kudu Shipping LLC.", "United States SANCTIONED Kudu Shipping LLC"],
  ["The US Treasury designated Vardobank and Kudu Shipping LLC.", "United States SANCTIONED Vardobank"],
  ["Britain sanctioned Raven Ship Management and two other firms.", "United Kingdom SANCTIONED Raven Ship Management"],
  ["Norway sanctioned Vardo, a Chadian bank.", "Norway SANCTIONED Vardo"],
])("%s", (text, expected) => {
  expect(sentenceClaims(text)).toContain(expected);
});

it.each([
  ["Norway sanctioned Peter Olsen, a trader.", "a person"],
  ["The State Department designated Ambassador Jones on Monday.", "an officer"],
  ["The committee designated Vardo Bank Street a footpath.", "no sanctions"],
])("%s (%s)", (text) => {
  expect(sentenceClaims(text)).toEqual([]);
});

// Which agreement a mention means and who its parties are, seen in the claims on it.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const OF_PACTS = /SIGNED|NEGOTIATED|RATIFIED|WITHDREW_FROM/;

it.each([
  [
    "Chad and Niger signed a trade agreement. They are exploring a new offtake agreement.",
    "Chad NEGOTIATED Niger–Chad offtake agreement",
  ],
  ["Chad signed a deal to build patrol boats with Niger.", "Niger SIGNED Niger–Chad deal"],
  ["Chad signed a memorandum on maritime security with Niger.", "Niger SIGNED Niger–Chad memorandum of understanding"],
  ["Kenya helped negotiate the border treaty between Chad and Niger.", "Kenya NEGOTIATED Niger–Chad border treaty"],
  ["Chad signs joint declaration with Niger.", "Chad SIGNED Niger–Chad declaration"],
  ["Chad signed a $370-million deal with Niger.", "Chad SIGNED Niger–Chad deal"],
  [
    "President Idris Deng of Chad and President Ali Musa of Niger witnessed the signing of a treaty between the two countries.",
    "Niger SIGNED Niger–Chad treaty",
  ],
])("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));

it.each([
  ["Gabon denounced the agreement with Chad.", []],
  ["Chad and Niger signed a border treaty. Gabon denounced the border treaty between Chad and Niger.", /^Gabon/],
  [
    "Kenya brokered a truce between Chad and Niger and a border treaty between Peru and Chile.",
    /^(?:Peru|Chile) NEGOTIATED Niger/,
  ],
  ["The memorandum signed by President Idris Deng of Chad names a task force.", []],
])("no party: %s", (text, unwanted) => {
  const claims = sentenceClaims(text).filter((claim) => OF_PACTS.test(claim));
  if (unwanted instanceof RegExp) expect(claims.filter((claim) => unwanted.test(claim))).toEqual([]);
  else expect(claims).toEqual(unwanted);
});

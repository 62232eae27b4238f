// Who leads a mission is not where troops go; who acts in one still acts.
import { expect, test } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

test.each([
  ["Chile and Peru have contributed troops to the Kenyan-led mission.", []],
  ["Peru sent 10 soldiers to Mali for the UK-led mission.", ["Peru DEPLOYED Mali"]],
  ["The Kenyan-led force raided Mali.", ["Kenya ATTACKED Mali"]],
])("%s", (text, expected) => expect(sentenceClaims(text)).toEqual(expected));

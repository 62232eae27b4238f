// Persons and firms that a text lists line by line under the words that say who punishes them.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const lines = (...text: readonly string[]): string => text.join("\n\n");
const sanctions = (text: string): string[] => sentenceClaims(text).filter((claim) => claim.includes("SANCTIONED"));

it.each([
  lines("Canada today imposed sanctions on the following entities:", "- Rostec, a state conglomerate;", "- Hezbollah."),
  lines(
    "Canada is designating the persons and firms named here:",
    "1. Rostec makes radars. It is large.",
    "2. Hezbollah",
  ),
])("%j", (text) => expect(sanctions(text)).toEqual(["Canada SANCTIONED Hezbollah", "Canada SANCTIONED Rostec"]));

it.each([
  lines("Canada lifted sanctions on the following entities:", "- Rostec", "- Hezbollah"),
  lines("Canada met the following firms:", "- Rostec", "- Hezbollah"),
  lines("Canada sanctioned two firms.", "- Rostec praised the vote.", "- Hezbollah is small."),
])("nobody is punished in %j", (text) => expect(sanctions(text)).toEqual([]));

// Invented status pages: rows that say what each state did about an agreement.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const TITLE = { title: "Status of the Ottawa Convention" };

describe("a row for each state", () => {
  it.each<[string, string, string[]]>([
    [
      "with words",
      "Peru – signed 3 May 1999, ratified 8 June 2001\nOman – signed 3 May 1999, ratified 9 July 2002",
      [
        "Peru SIGNED Ottawa Convention",
        "Peru RATIFIED Ottawa Convention",
        "Oman SIGNED Ottawa Convention",
        "Oman RATIFIED Ottawa Convention",
      ],
    ],
    ["accession", "Peru: signed 3 May 1999\nOman: acceded 4 March 2003", ["Oman RATIFIED Ottawa Convention"]],
    ["withdrawal", "Peru: withdrew 3 May 2019", ["Peru WITHDREW_FROM Ottawa Convention"]],
    [
      "columns",
      "Participant, Signature, Ratification\nPeru 3 May 1999 8 June 2001\nOman 4 March 2003 a",
      ["Peru RATIFIED Ottawa Convention", "Oman RATIFIED Ottawa Convention"],
    ],
  ])("%s", (_, text, claims) => expect(sentenceClaims(text, TITLE)).toEqual(expect.arrayContaining(claims)));

  it.each<[string, string]>([
    ["a sentence is no row", "Peru built a port in 1999."],
    ["a date alone says nothing", "Peru 3 May 1999"],
    ["not yet", "Peru: not yet ratified in 2001"],
  ])("%s", (_, text) => expect(sentenceClaims(text, TITLE)).toEqual([]));
});

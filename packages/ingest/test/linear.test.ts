// Texts made to be slow, at one length and at twice that: the work at most doubles, give or take.
import { toDocument } from "@entente/graph";
import { afterAll, describe, expect, it } from "vitest";
import { extractDocument } from "../src/pipeline.ts";
import { startCounting } from "./count-work.ts";
import { resources } from "./sentence-claims.ts";

const repeated =
  (piece: string) =>
  (times: number): string =>
    piece.repeat(times);
const counted =
  (piece: (n: number) => string) =>
  (times: number): string =>
    Array.from({ length: times }, (_, n) => piece(n)).join(" ");
const letters = (n: number): string => `Ab${[...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

const HOSTILE: readonly (readonly [name: string, text: (times: number) => string, times: number])[] = [
  ["one sentence without an end", repeated("Chad and Niger and Mali and "), 200],
  ["the same sentence again", repeated("Chad attacked Niger on Monday. "), 100],
  ["a paragraph for each sentence", repeated("Chad attacked Niger on Monday.\n\n"), 100],
  [
    "persons without end",
    counted((n) => `President ${letters(n)} ${letters(n + 7)} met Prime Minister ${letters(n + 3)} Ruto.`),
    80,
  ],
  ["agreements without end", counted((n) => `Chad signed a ${letters(n)} security agreement with Niger.`), 80],
  ["pronouns without end", repeated("It said that it had told it that they attacked it. "), 80],
  ["bodies without end", counted((n) => `The ${letters(n)} Liberation Front bombed Chad.`), 80],
  ["titles without a name", repeated("President Prime Minister General "), 150],
  ["brackets that never close", repeated("(Chad [attacked "), 300],
  ["quotation marks", repeated('“Chad ‘said "Niger'), 200],
  ["one endless word", repeated("a"), 8000],
  ["one endless hyphenated word", repeated("a-"), 4000],
  ["numbers", repeated("4,000 12-"), 800],
  ["empty lines", repeated("\n \n"), 4000],
  ["short lines", repeated("Chad\n"), 1000],
  ["clauses in clauses", repeated("Chad said that "), 200],
  ["relative clauses", repeated("which attacked Chad, "), 200],
  ["possessors", repeated("Chad's minister's "), 200],
  ["phrases in phrases", repeated("of the army of Chad "), 200],
  ["weapons in a row", repeated("F-16 and MiG-29 missiles, "), 150],
];

/** A little above 2: a text twice as long has more than twice the pairs in a window that was not yet full. */
const MOST = 2.3;

const counter = await startCounting();
afterAll(() => counter.stop());

describe("twice the text", () => {
  it.each(HOSTILE)(
    "%s: takes at most about twice the work",
    async (_name, text, times) => {
      const tiers = { alleged: true, weak: true, derived: true };
      const workOn = (n: number): Promise<number> =>
        counter.count(() => extractDocument(toDocument({ text: text(n) }), resources(), tiers));
      await workOn(4);
      const [once, twice] = [await workOn(times), await workOn(2 * times)];
      expect(once).toBeGreaterThan(100);
      expect(twice / once).toBeLessThan(MOST);
    },
    300_000,
  );

  it("is about twice the work for plain sentences, so that the count sees the work", async () => {
    const plain = (n: number) => () =>
      void extractDocument(toDocument({ text: "Chad met Niger. ".repeat(n) }), resources());
    const [once, twice] = [await counter.count(plain(60)), await counter.count(plain(120))];
    expect(twice / once).toBeGreaterThan(1.7);
  }, 60_000);
});

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
  ["one sentence without an end", repeated("Chad and Niger and Mali and "), 70],
  ["the same sentence again", repeated("Chad attacked Niger on Monday. "), 40],
  ["a paragraph for each sentence", repeated("Chad attacked Niger on Monday.\n\n"), 40],
  [
    "persons without end",
    counted((n) => `President ${letters(n)} ${letters(n + 7)} met Prime Minister ${letters(n + 3)} Ruto.`),
    40,
  ],
  ["agreements without end", counted((n) => `Chad signed a ${letters(n)} security agreement with Niger.`), 40],
  ["pronouns without end", repeated("It said that it had told it that they attacked it. "), 40],
  ["bodies without end", counted((n) => `The ${letters(n)} Liberation Front bombed Chad.`), 40],
  ["titles without a name", repeated("President Prime Minister General "), 50],
  ["brackets that never close", repeated("(Chad [attacked "), 100],
  ["quotation marks", repeated('“Chad ‘said "Niger'), 70],
  ["one endless word", repeated("a"), 3000],
  ["one endless hyphenated word", repeated("a-"), 1500],
  ["numbers", repeated("4,000 12-"), 250],
  ["empty lines", repeated("\n \n"), 1500],
  ["short lines", repeated("Chad\n"), 300],
  ["clauses in clauses", repeated("Chad said that "), 70],
  ["relative clauses", repeated("which attacked Chad, "), 70],
  ["possessors", repeated("Chad's minister's "), 70],
  ["phrases in phrases", repeated("of the army of Chad "), 70],
  ["weapons in a row", repeated("F-16 and MiG-29 missiles, "), 50],
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

import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "../../test/processor-time.ts";
import { splitSentences } from "./split-sentences.ts";

const cases: [string, string[], string][] = [
  ["Oslo sent tanks. Riga thanked it.", ["Oslo sent tanks.", "Riga thanked it."], "two sentences"],
  [
    "The U.S. Army left. It left the U.S. The rest stayed.",
    ["The U.S. Army left.", "It left the U.S.", "The rest stayed."],
    "U.S.",
  ],
  [
    "Gen. Lt. Col. Holt met J. D. Marsh at 5 p.m. Monday.",
    ["Gen. Lt. Col. Holt met J. D. Marsh at 5 p.m. Monday."],
    "titles, initials, hours",
  ],
  [
    "General Ann C. Marsh met Ben P. Holt.",
    ["General Ann C. Marsh met Ben P. Holt."],
    "initials that are abbreviations too",
  ],
  ["They met at 5 a.m. The talks failed.", ["They met at 5 a.m.", "The talks failed."], "an hour at the end"],
  ["Resolution No. 12 passed. Is it no. Yes.", ["Resolution No. 12 passed.", "Is it no.", "Yes."], "number or no"],
  ['"We will act." He left.', ['"We will act."', "He left."], "quote after the stop"],
  ["“Will you come?” the minister asked.", ["“Will you come?” the minister asked."], "speech goes on in lower case"],
  [
    "“Will you come?” Berg asked. No one knew.",
    ["“Will you come?” Berg asked.", "No one knew."],
    "speech goes on with a name",
  ],
  [
    "He paused... then left. He paused... Then he left.",
    ["He paused... then left.", "He paused...", "Then he left."],
    "ellipses",
  ],
  ["It cost 3.5 million. Prices rose 4.2%.", ["It cost 3.5 million.", "Prices rose 4.2%."], "decimals"],
  ["They reached the capital.The army fled.", ["They reached the capital.", "The army fled."], "missing space"],
  ["Read it at www.example.org/News.Html today.", ["Read it at www.example.org/News.Html today."], "addresses"],
  ["It ended in 2014. 15 ships left.", ["It ended in 2014.", "15 ships left."], "a number opens a sentence"],
  ["1. Stop the war.\n2. Free the prisoners.", ["1. Stop the war.", "2. Free the prisoners."], "a numbered list"],
  ["Key points\nTanks for Riga\nTalks in Oslo", ["Key points", "Tanks for Riga", "Talks in Oslo"], "list lines"],
  [
    "The ministers of the three states met in the old town on Monday and\nsigned a treaty. It was short.",
    ["The ministers of the three states met in the old town on Monday and\nsigned a treaty.", "It was short."],
    "wrapped prose goes on",
  ],
  [
    "Talks are held in the harbour town of\nKampot-Kep. They drag on.",
    ["Talks are held in the harbour town of\nKampot-Kep.", "They drag on."],
    "a line held back for a long word goes on",
  ],
  [
    "Shares of Holt Inc. fell. Holt Inc. The firm.",
    ["Shares of Holt Inc. fell.", "Holt Inc.", "The firm."],
    "companies",
  ],
  ["The troops left.[12] They won.", ["The troops left.[12]", "They won."], "note marks"],
  ["The troops left. [3] They won.", ["The troops left. [3]", "They won."], "note marks set apart"],
  ["Stop! Who goes there? Friends.", ["Stop!", "Who goes there?", "Friends."], "exclamation and question"],
  ["  \n ", [], "white space"],
];

test.each(cases)("%j", (text, expected) => {
  expect(splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("sentences tile the visible characters", () => {
  const piece = fc.constantFrom(
    "The ",
    "dog",
    ". ",
    "U.S. ",
    "\n",
    "\n\n",
    '" ',
    "?",
    "3.5 ",
    "… ",
    "(",
    ") ",
    "Mr. ",
    "A",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const { start, end } of splitSentences(text, 0, text.length)) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test.each([". ", "A.", "a. ", "\n", "\n\n", '."', "? ", "x", ".A", " "])("time is linear in runs of %j", (unit) => {
  const read = (count: number): void => {
    const text = unit.repeat(count);
    splitSentences(text, 0, text.length);
  };
  expect(growth(read, 10_000)).toBeLessThan(3);
});

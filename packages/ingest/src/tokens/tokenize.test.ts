import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "../../test/processor-time.ts";
import { tokenize } from "./tokenize.ts";

const cases: [string, string, string][] = [
  ["They don't, can't and won't go.", "They do n't , ca n't and wo n't go .", "negation comes off"],
  ["Norway's king and the Finns’ queen", "Norway 's king and the Finns ’ queen", "possessives come off"],
  ["We'd've left; I’m here, they’re not", "We 'd 've left ; I ’m here , they ’re not", "clitics, straight and curly"],
  ["It cannot be", "It can not be", "cannot is two words"],
  ["a long-range missile", "a long - range missile", "a hyphen is a token"],
  ["anti-tank and non-aligned, mid-2021", "anti-tank and non-aligned , mid-2021", "affixes keep their hyphen"],
  ["UN-led, ex-U.S. and non-EU", "UN - led , ex-U.S. and non-EU", "an acronym is no affix"],
  ["al-Tanf", "al - Tanf", "names come apart at hyphens"],
  ["F-16, MiG-29, S-400, Su-24M, AIM-120, Kh-101", "F-16 , MiG-29 , S-400 , Su-24M , AIM-120 , Kh-101", "designators"],
  [
    "T-72B3, 9M729, Shahed-136, S-300PMU-2, F/A-18s",
    "T-72B3 , 9M729 , Shahed-136 , S-300PMU-2 , F/A-18s",
    "longer ones",
  ],
  ["the F-16-equipped wing", "the F-16 - equipped wing", "a word after a designator comes off"],
  ["a 15-year-old, 10-12 ships", "a 15 - year - old , 10 - 12 ships", "numbers with words, ranges"],
  ["The U.S. and U.N. met Mr. Berg.", "The U.S. and U.N. met Mr. Berg .", "abbreviations keep their stops"],
  ["Gen. A. B. Holt of St. Ives", "Gen. A. B. Holt of St. Ives", "titles and initials"],
  ["It left the U.S.", "It left the U.S.", "one stop serves abbreviation and sentence"],
  ["He said no. No. 5 said yes.", "He said no . No. 5 said yes .", "an abbreviation before a number alone"],
  ["1,000 men, 3.5 tons, 10:30, 9/11, 2021-03-04", "1,000 men , 3.5 tons , 10:30 , 9/11 , 2021-03-04", "numbers"],
  ["$50, €4, US$3.2bn, 40%, £2m", "$ 50 , € 4 , US$ 3.2 bn , 40 % , £ 2 m", "currency and unit come off"],
  ["152mm at 5pm on the 21st in the 1990s", "152 mm at 5 pm on the 21st in the 1990s", "units, ordinals, decades"],
  ["“We will,” he said—twice…", "“ We will , ” he said — twice …", "curly quotes and dashes"],
  ["Wait... what?! No--never", "Wait ... what ?! No -- never", "runs of marks"],
  [
    "See https://example.org/a?b=1. Or me@example.org!",
    "See https://example.org/a?b=1 . Or me@example.org !",
    "addresses",
  ],
  ["AT&T, R&D and/or @user #peace", "AT&T , R&D and / or @user #peace", "ampersands, slashes, handles"],
  ["the capital.The army", "the capital . The army", "a missing space"],
  ["O'Neil of N'Djamena and Sana'a", "O'Neil of N'Djamena and Sana'a", "apostrophes inside names stay"],
  ["Łódź, Şırnak, Çanakkale", "Łódź , Şırnak , Çanakkale", "letters beyond ASCII"],
  ["", "", "nothing"],
];

test.each(cases)("%j", (text, expected) => {
  expect(
    tokenize(text, 0, text.length)
      .map((token) => token.text)
      .join(" "),
  ).toBe(expected);
});

test("reads only the span it is given", () => {
  const text = "Oslo sent tanks. Riga thanked it.";
  expect(tokenize(text, 17, 21)).toEqual([{ text: "Riga", start: 17, end: 21, spaceAfter: true }]);
});

test("tokens tile the visible characters, in order, and carry the text of their spans", () => {
  const piece = fc.constantFrom(
    "a",
    "B",
    "7",
    ".",
    "'",
    "’",
    "-",
    " ",
    "\n",
    "@",
    "$",
    "http://",
    "U.S.",
    "n't",
    "é",
    "😀",
    "/",
    "F-16",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const token of tokenize(text, 0, text.length)) {
        expect(text.slice(at, token.start).trim()).toBe("");
        expect(token.text).toBe(text.slice(token.start, token.end));
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.spaceAfter).toBe(token.end === text.length || /\s/.test(text[token.end] as string));
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test.each(["a'", "A-1", "1.", "@a", "http://", "anti-", "x", "U.", "a@", "-", ".5", "\n"])(
  "time is linear in runs of %j",
  (unit) => {
    const read = (count: number): void => {
      const text = unit.repeat(count);
      tokenize(text, 0, text.length);
    };
    expect(growth(read, 10_000)).toBeLessThan(3);
  },
);

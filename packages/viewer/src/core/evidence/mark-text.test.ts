import fc from "fast-check";
import { expect, test } from "vitest";
import { findNames, markText } from "./mark-text.ts";

test.each<[string, string, [number, number, string][], [string, string[]][]]>([
  [
    "one span",
    "abcdef",
    [[1, 3, "x"]],
    [
      ["a", []],
      ["bc", ["x"]],
      ["def", []],
    ],
  ],
  [
    "overlapping spans",
    "abcdef",
    [
      [0, 4, "x"],
      [2, 6, "y"],
    ],
    [
      ["ab", ["x"]],
      ["cd", ["x", "y"]],
      ["ef", ["y"]],
    ],
  ],
  [
    "a span beyond the text",
    "abc",
    [[1, 99, "x"]],
    [
      ["a", []],
      ["bc", ["x"]],
    ],
  ],
  ["an empty span", "abc", [[2, 2, "x"]], [["abc", []]]],
])("%s", (_why, text, spans, pieces) => {
  const marked = markText(
    text,
    spans.map(([start, end, mark]) => ({ start, end, mark })),
  );
  expect(marked.map((piece) => [piece.text, [...piece.marks].sort()])).toEqual(pieces);
});

test("the pieces are the text, whatever is marked", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40), fc.string()).map(([start, end, mark]) => ({ start, end, mark }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
      expect(
        markText(text, spans)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("names are whole words, the longest first", () => {
  const found = findNames("South Korea met Korea; Koreans did not.", [
    ["Korea", "k"],
    ["South Korea", "s"],
  ]);
  expect(found.map(({ start, mark }) => [start, mark])).toEqual([
    [0, "s"],
    [16, "k"],
  ]);
});

// Any text as a literal of a script: one string token on one line, which no clause can leave.
import fc from "fast-check";
import { expect, it } from "vitest";
import { refusalOf } from "../query/check-query.ts";
import { readTokens } from "../query/read-tokens.ts";
import { literal } from "./cypher-script.ts";

const HOSTILE = [
  "Robert'); MATCH (n) DETACH DELETE n //",
  "\\",
  "\\'",
  "'",
  '"',
  "`",
  "\n;\n",
  "\\u0027",
  "\u0000",
  "*/ DELETE",
  "\u2028",
];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 5 }).map((parts) => parts.join("")),
);

it("holds any text in one token", () => {
  fc.assert(
    fc.property(text, (value) => {
      const query = `RETURN ${literal(value, "string")} AS text`;
      const tokens = readTokens(query);
      expect(tokens.map(({ kind }) => kind)).toEqual(["word", "string", "word", "word"]);
      expect(query).not.toMatch(/[\n\r]/);
      expect(refusalOf(tokens)).toBeUndefined();
    }),
  );
});

it.each([
  [1, "float", "1.0"],
  [0.25, "float", "0.25"],
  [3, "integer", "3"],
  ["2024-02-29", "date", "date('2024-02-29')"],
  [["a", "b'c"], "strings", "['a', 'b\\'c']"],
  [[], "strings", "[]"],
  [true, "boolean", "true"],
  [null, "date", "null"],
] as const)("%o as %s is %s", (value, type, expected) => expect(literal(value, type)).toBe(expected));

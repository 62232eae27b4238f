// What is printed of inputs is one line of some length, whatever they hold.
import { expect, it } from "vitest";
import { oneLine } from "./one-line.ts";

it.each([
  ["a\r\nb\tc", "a b c"],
  ["\u001b[31mred\u2028next", "[31mred next"],
  [`${"x".repeat(300)}\n`, `${"x".repeat(240)}…`],
  ["Łódź – 中", "Łódź – 中"],
])("%j", (text, expected) => expect(oneLine(text)).toBe(expected));

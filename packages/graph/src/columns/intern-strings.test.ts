// Strings come back from their bytes, whatever their characters.
import { expect, it } from "vitest";
import { createStringTable } from "./intern-strings.ts";

it.each([
  ["plain, accented, wide and paired characters", ["a", "é", "中", "🚀", "x".repeat(70_000), "Ωμέγα"]],
  ["halves of a pair that stand alone and do not join", ["\ud83d", "\ude80", "a\ud83db"]],
  ["nothing", []],
])("%s", (_name, texts) => {
  const table = createStringTable();
  const numbers = texts.map((text) => table.add(text));
  expect(texts.map((text) => table.add(text))).toEqual(numbers);
  const { stringBytes, stringOffsets } = table.finish();
  const read = (number: number): string =>
    new TextDecoder().decode(stringBytes.subarray(stringOffsets[number]!, stringOffsets[number + 1]!));
  expect(numbers.map(read)).toEqual(texts.map((text) => text.replace(/\p{Surrogate}/gu, "\ufffd")));
  expect(read(0)).toBe("");
  expect(stringOffsets.at(-1)).toBe(stringBytes.length);
});

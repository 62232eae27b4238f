// Lines sorted in runs on the disk are the lines sorted in memory.
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { LineFile } from "./line-file.ts";
import { LineSorter } from "./sort-lines.ts";

const key = fc.integer({ min: 0, max: 40 }).map((number) => `k${number}`);
const line = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replace(/\n/g, " "));

it("sorts and groups by key, whatever fits into a run", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, line), { maxLength: 120 }), fc.integer({ min: 1, max: 500 }), (pairs, limit) => {
      const folder = mkdtempSync(join(tmpdir(), "entente-runs-"));
      const sorter = new LineSorter(folder, "x", limit);
      for (const [each, text] of pairs) sorter.push(each, text);
      const expected = new Map<string, string[]>();
      for (const [each, text] of pairs) expected.set(each, [...(expected.get(each) ?? []), text].sort());
      const merged = [...sorter.merged()].map(({ key, lines }) => [key, [...lines].sort()]);
      expect(merged).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(readdirSync(folder)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it("reads each line again by its number", () => {
  const file = new LineFile(join(mkdtempSync(join(tmpdir(), "entente-lines-")), "x"));
  const lines = Array.from({ length: 3000 }, (_, number) => "ü".repeat(number % 7) + number);
  for (const text of lines) file.append(text);
  expect(lines.map((_, number) => file.read(number))).toEqual(lines);
  file.close();
});

// What a journal gives back after it was cut at any byte, or damaged.
import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, Journal } from "./journal.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "entente-journal-"));
const key = (number: number): string => number.toString(16).padStart(32, "0");
const entry = (number: number): Entry => ({
  key: key(number),
  json: JSON.stringify({ number, text: "é".repeat(number) }),
});

async function read(journal: Journal, numbers: readonly number[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const each of journal.entries(new Set(numbers.map(key)))) entries.push(each);
  return entries;
}

describe("Journal", () => {
  it("gives back what is wanted, each once, also to a later opener", async () => {
    const path = folder();
    const first = await Journal.open(path);
    for (const number of [1, 2, 3]) first.append(entry(number));
    first.close();
    const second = await Journal.open(path);
    expect([second.size, second.has(key(2)), second.has(key(9))]).toEqual([3, true, false]);
    second.append(entry(4));
    second.append(entry(1));
    expect(await read(second, [4, 1, 3])).toEqual([entry(1), entry(3), entry(4)]);
  });

  it("keeps all whole entries when the file ends anywhere, and goes on from there", async () => {
    const path = folder();
    const numbers = [1, 2, 3, 4, 5];
    const whole = await Journal.open(path);
    for (const number of numbers) whole.append(entry(number));
    whole.close();
    const [name] = readdirSync(path);
    const bytes = readFileSync(join(path, name!));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        const cut = folder();
        writeFileSync(join(cut, name!), bytes.subarray(0, length));
        const journal = await Journal.open(cut);
        const kept = numbers.filter((number) => journal.has(key(number)));
        expect(kept).toEqual(numbers.slice(0, kept.length));
        // Everything but the entry that was being written is there.
        expect(bytes.subarray(0, length).toString("latin1").split("\n").length - 1).toBeLessThanOrEqual(kept.length);
        for (const number of numbers.slice(kept.length)) journal.append(entry(number));
        expect(await read(await Journal.open(cut), numbers)).toEqual(numbers.map(entry));
      }),
      { numRuns: 60 },
    );
  });

  it("passes over an entry whose bytes changed", async () => {
    const path = folder();
    const journal = await Journal.open(path);
    for (const number of [1, 2, 3]) journal.append(entry(number));
    journal.close();
    const [name] = readdirSync(path);
    const bytes = readFileSync(join(path, name!));
    const at = bytes.indexOf('"number":2') + 9;
    bytes[at] = "7".charCodeAt(0);
    writeFileSync(join(path, name!), bytes);
    const again = await Journal.open(path);
    expect([1, 2, 3].map((number) => again.has(key(number)))).toEqual([true, false, true]);
  });

  it("removes a segment in which nothing is whole", async () => {
    const path = folder();
    const journal = await Journal.open(path);
    journal.append(entry(1));
    journal.close();
    truncateSync(join(path, readdirSync(path)[0]!), 10);
    await Journal.open(path);
    expect(readdirSync(path)).toEqual([]);
  });
});

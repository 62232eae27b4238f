// The command build as a process: same bytes in any order, only what changed is read, hostile inputs hinder nobody.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateDocument } from "./generate-documents.ts";
import { HOSTILE } from "./hostile-files.ts";
import { hashFolder, newFolder, runEntente } from "./run-entente.ts";

/** Each test starts up to a dozen processes: twenty seconds on an idle machine, minutes on a busy one. */
const LONG = 600_000;

function writeDocuments(folder: string, numbers: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  for (const number of numbers)
    writeFileSync(join(folder, `${number}.jsonl`), `${JSON.stringify(generateDocument(number))}\n`);
}

async function build(...words: string[]): Promise<{
  documents: number;
  worked: number;
  claims: number;
  issues: { place: string; kind: string; reason: string }[];
}> {
  const { code, out, err } = await runEntente(["build", ...words, "--json"]);
  expect(`${code} ${err}`).toMatch(/^0 /);
  return JSON.parse(out);
}

describe("entente build", () => {
  it("gives the same bytes for another order, in steps, and fresh; and leaves out what is gone", {
    timeout: LONG,
  }, async () => {
    const root = newFolder("build");
    const [a, b] = [join(root, "a"), join(root, "b")];
    writeDocuments(a, [1, 2, 3, 4]);
    writeDocuments(b, [5, 6, 7]);
    // A report and its reprint, one in each half.
    const story = Array.from({ length: 8 }, (_, number) => generateDocument(50 + number).text.split("\n")[0]).join(" ");
    writeFileSync(join(a, "wire.txt"), story);
    writeFileSync(join(b, "reprint.txt"), `${story} (Reporting by others)`);
    const whole = await build(a, b, "-o", join(root, "whole"));
    expect(whole).toMatchObject({ documents: 9, worked: 9, issues: [] });
    expect(whole.claims).toBeGreaterThan(5);
    await build(b, a, "-o", join(root, "turned"), "--jobs", "1");
    expect(hashFolder(join(root, "turned"))).toEqual(hashFolder(join(root, "whole")));
    expect(await build(a, "-o", join(root, "steps"))).toMatchObject({ documents: 5, worked: 5 });
    expect(await build(a, b, "-o", join(root, "steps"))).toMatchObject({ documents: 9, worked: 4 });
    expect(hashFolder(join(root, "steps"))).toEqual(hashFolder(join(root, "whole")));
    await build(b, "-o", join(root, "half"));
    await build(a, "-o", join(root, "other-half"));
    const halves = [join(root, "other-half"), join(root, "half")];
    expect((await runEntente(["merge", ...halves, "-o", join(root, "merged")])).code).toBe(0);
    expect(hashFolder(join(root, "merged"))).toEqual(hashFolder(join(root, "whole")));
    rmSync(join(b, "6.jsonl"));
    expect(await build(a, b, "-o", join(root, "whole"))).toMatchObject({ documents: 8, worked: 0 });
    await build(a, b, "-o", join(root, "without"));
    expect(hashFolder(join(root, "whole"))).toEqual(hashFolder(join(root, "without")));
    const { code, out } = await runEntente(["check", join(root, "whole")]);
    expect(`${code} ${out}`).toMatch(/^0 .*no problems/);
  });

  it("ties copies of one report, whatever their place", { timeout: LONG }, async () => {
    const root = newFolder("copies");
    const story = Array.from({ length: 8 }, (_, number) => generateDocument(number).text.split("\n")[0]).join(" ");
    writeFileSync(join(root, "a.txt"), story);
    writeFileSync(join(root, "b.txt"), `${story} (Reporting by the staff of another paper)`);
    await build(root, "-o", join(root, "graph"));
    const { out } = await runEntente(["extract", join(root, "a.txt"), "--jsonl"]);
    expect(JSON.parse(out).claims.length).toBeGreaterThan(3);
    const documents = (await import("node:fs"))
      .readFileSync(join(root, "graph", "documents.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const origins = new Set(documents.map(({ origin, sha256 }) => origin ?? sha256));
    expect([documents.length, origins.size]).toEqual([2, 1]);
  });

  it("says what it left out of hostile inputs and reads the rest", { timeout: LONG }, async () => {
    const root = newFolder("hostile");
    for (const [name, { content }] of Object.entries(HOSTILE)) writeFileSync(join(root, name), content);
    const report = await build(root, "-o", join(root, "graph"), "--time-limit", "300");
    const said = report.issues.map(({ place, kind }) => `${place.slice(root.length + 1)} ${kind}`).sort();
    expect(said).toEqual(expect.arrayContaining(Object.values(HOSTILE).flatMap(({ issues }) => issues)));
    for (const { place, reason } of report.issues) expect(`${place}: ${reason}`).not.toMatch(/[\n\r]/);
    expect([existsSync(join(root, "../outside.txt")), existsSync(join(root, "../../outside.txt"))]).toEqual([
      false,
      false,
    ]);
    const { code, out } = await runEntente(["check", join(root, "graph")]);
    expect(`${code} ${out}`).toMatch(/^0 .*no problems/);
    const { out: good } = await runEntente(["extract", join(root, "good.txt")]);
    expect(good).toContain("Peru SUPPLIED");
  });

  it("gives up what takes too long, and tries it again the next time", { timeout: LONG }, async () => {
    const root = newFolder("slow");
    writeDocuments(join(root, "in"), [1, 2]);
    const hasty = await build(join(root, "in"), "-o", join(root, "graph"), "--time-limit", "0.001");
    expect(hasty.issues.map(({ kind }) => kind)).toEqual(["timeout", "timeout"]);
    const { code, err } = await runEntente([
      "build",
      join(root, "in"),
      "-o",
      join(root, "graph"),
      "--time-limit",
      "0.001",
      "--strict",
    ]);
    expect(`${code} ${err}`).toMatch(/^1 entente: 2 inputs were left out/);
    expect(await build(join(root, "in"), "-o", join(root, "graph"))).toMatchObject({
      documents: 2,
      worked: 2,
      issues: [],
    });
  });

  it("finds damage and names it", { timeout: LONG }, async () => {
    const root = newFolder("damage");
    writeDocuments(join(root, "in"), [1, 2]);
    await build(join(root, "in"), "-o", join(root, "graph"));
    cpSync(join(root, "graph"), join(root, "damaged"), { recursive: true });
    writeFileSync(join(root, "damaged", "claims.jsonl"), "{}\n");
    const { code, out, err } = await runEntente(["check", join(root, "damaged")]);
    expect([code, out, err].join(" ")).toMatch(/^1 .*claims.jsonl:1: .*claims.jsonl: has hash .* run "entente build"/s);
  });

  it.each([
    [["build", "no-such-folder", "-o", "x"], 2, /no-such-folder does not exist/],
    [["build", "-o", "x"], 2, /missing required argument 'inputs'/],
    [["build", "x.txt"], 2, /required option '-o, --output <folder>' not specified/],
    [["build", "x.txt", "-o", "x", "--text", "half"], 2, /Allowed choices are full, quotes, none/],
    [["check", "no-such-folder"], 2, /no-such-folder does not exist/],
  ])("%j ends with %i and one line", async (words, expected, line) => {
    const { code, err } = await runEntente(words);
    expect(code).toBe(expected);
    expect(err).toMatch(line);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

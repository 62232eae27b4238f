// extract, explain, eval and misses as a user calls them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder, runEntente } from "./run-entente.ts";

const timeout = 300_000;
/** The greedy parser reads "the frigates Peru ordered" otherwise than the one with a beam. */
const LONG_SENTENCE =
  "Norwegian officials who visited the yard near Oslo last week said that the frigates Peru ordered from Greece after the talks in Lima would sail before winter.";
const TEXT = "Peru delivered patrol boats to Chile on Monday.";

describe("asking what extraction does", () => {
  it("extract reads standard input and keeps the input's own id", { timeout }, async () => {
    const { code, out } = await runEntente(
      ["extract", "-", "--jsonl"],
      `${JSON.stringify({ id: "mine", title: "T", text: TEXT })}\n`,
    );
    const [line, ...more] = out
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect([code, more.length]).toEqual([0, 0]);
    expect(line.document).toMatchObject({ id: "mine", title: "T", language: "en" });
    expect(line.document.text).toBeUndefined();
    const { start, end, quote } = line.claims[0].evidence;
    expect(TEXT.slice(start, end)).toBe(quote);
  });

  it("explain shows the stages of a sentence", { timeout }, async () => {
    const { code, out } = await runEntente(["explain", TEXT]);
    expect(`${code} ${out}`).toMatch(/^0 document[\s\S]*passage[\s\S]*sentence[\s\S]*SUPPLIED/);
  });

  it("--beam takes the other parser in explain, extract and build", { timeout }, async () => {
    const folder = newFolder("beam");
    writeFileSync(join(folder, "a.txt"), `${TEXT}\n\n${LONG_SENTENCE}`);
    const [greedy, beam] = await Promise.all([
      runEntente(["explain", LONG_SENTENCE]),
      runEntente(["explain", LONG_SENTENCE, "--beam"]),
    ]);
    const trees = [greedy, beam].map(({ out }) => out.split("\n").filter((line) => line.includes(" <- ")));
    expect(trees[0]!.length).toBeGreaterThan(20);
    expect(trees[1]).not.toEqual(trees[0]);
    const { out } = await runEntente(["extract", join(folder, "a.txt"), "--jsonl", "--beam"]);
    expect(JSON.parse(out).claims).toEqual(expect.arrayContaining([expect.objectContaining({ relation: "SUPPLIED" })]));
    const manifest = async (...words: string[]) => {
      const { out: report } = await runEntente([
        "build",
        join(folder, "a.txt"),
        "-o",
        join(folder, "g"),
        "--json",
        ...words,
      ]);
      const { versions, options } = JSON.parse(readFileSync(join(folder, "g", "manifest.json"), "utf8"));
      return { model: versions.model, beam: options.beam, worked: JSON.parse(report).worked };
    };
    const [plain, surer] = [await manifest(), await manifest("--beam")];
    expect([plain.beam, plain.worked, surer.beam, surer.worked]).toEqual([undefined, 1, true, 1]);
    expect(surer.model).not.toBe(plain.model);
  });

  it("misses says which tests kept acts from becoming claims", { timeout }, async () => {
    const folder = newFolder("misses");
    writeFileSync(join(folder, "a.txt"), "Peru sent a letter to Chile. Chile delivered a speech on Peru.");
    const { code, out } = await runEntente(["misses", folder, "--json"]);
    expect(code).toBe(0);
    for (const line of out.trim().split("\n").filter(Boolean)) {
      expect(JSON.parse(line)).toMatchObject({
        rule: expect.any(String),
        test: expect.any(String),
        count: expect.any(Number),
      });
    }
  });

  it("eval scores a folder and ends with 1 below --min", { timeout }, async () => {
    const folder = join(newFolder("gold"), "gold");
    mkdirSync(folder);
    const nodes = [
      { type: "Country", name: "Peru", iso: "PER" },
      { type: "Country", name: "Chile", iso: "CHL" },
    ];
    const fact = { s: ["Peru"], r: "SUPPLIED", o: ["Chile"], status: "actual", evidence: "delivered" };
    const invented = { ...fact, r: "ATTACKED" };
    writeFileSync(join(folder, "a.json"), JSON.stringify({ id: "a", text: TEXT, nodes, facts: [fact, invented] }));
    const { code, out, err } = await runEntente(["eval", folder, "--min", "99", "--misses", "5"]);
    expect(code).toBe(1);
    expect(out).toMatch(/1 articles[\s\S]*claims +P[\s\S]*SUPPLIED[\s\S]*right 1[\s\S]*\[a\] Peru ATTACKED Chile/);
    expect(err).toMatch(/^entente: F1 is \d+\.\d, below 99/);
  });
});

// merge, diff, retract, correct and export on a copy of the fixture graph, through the command line.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "@entente/graph/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../run.ts";

const world = fileURLToPath(new URL("../../../graph/test/fixtures/world", import.meta.url));
let folder: string;
let out: string[];
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-change-"));
  cpSync(world, at("world"), { recursive: true });
  out = [];
  const write = (text: string | Uint8Array, done?: unknown): boolean => {
    out.push(typeof text === "string" ? text : Buffer.from(text).toString());
    if (typeof done === "function") done();
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write as never);
  vi.spyOn(process.stderr, "write").mockImplementation(write as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const entente = async (...words: string[]): Promise<{ code: number; said: string }> => {
  out = [];
  const code = await run(words);
  return { code, said: out.join("") };
};
const bytes = (name: string, file: string): string => readFileSync(join(at(name), file), "utf8");
const FILES = ["claims.jsonl", "documents.jsonl", "entities.jsonl", "graph.json", "graph.columns", "manifest.json"];

describe("retract", () => {
  it("only says what falls, unless told to apply", async () => {
    const before = bytes("world", "claims.jsonl");
    const { code, said } = await entente("retract", at("world"), "Meridian Agency");
    expect(code).toBe(0);
    expect(said).toContain("v Poland SUPPLIED Ukraine (claims: 3 -> 1)");
    expect(said).toContain("nothing was changed");
    expect(bytes("world", "claims.jsonl")).toBe(before);
  });
  it("refuses a document that is not there", async () =>
    expect((await entente("retract", at("world"), "No Such Paper")).code).toBe(2));
});

describe("merge", () => {
  it("gives the same bytes from parts in any order as the whole has", async () => {
    await entente("retract", at("world"), "Meridian Agency", "--apply", "-o", at("one"));
    await entente("retract", at("world"), "Vistula Courier", "Han River Post", "--apply", "-o", at("two"));
    for (const [name, parts] of [
      ["a", ["one", "two"]],
      ["b", ["two", "one", "two"]],
    ] as const) {
      const { code } = await entente("merge", ...parts.map(at), "-o", at(name));
      expect(code).toBe(0);
      for (const file of FILES) expect(bytes(name, file) === bytes("world", file), `${name} ${file}`).toBe(true);
    }
  });
  it("keeps no more text than its parts have", async () => {
    await entente("merge", at("world"), "-o", at("lean"), "--text", "quotes");
    await entente("merge", at("world"), at("lean"), "-o", at("both"));
    expect(bytes("both", "documents.jsonl")).not.toContain("Talks on the text had run");
    expect((await entente("merge", at("lean"), "-o", at("more"), "--text", "full")).code).toBe(2);
    expect((await entente("check", at("both"))).said).toContain("no problems");
  });
});

describe("diff", () => {
  it("says what came and what shrank", async () => {
    await entente("retract", at("world"), "Meridian Agency", "--apply", "-o", at("less"));
    const { said } = await entente("diff", at("less"), at("world"));
    expect(said).toContain("+ Germany MET France (claims: 0 -> 1)");
    expect(said).toContain("^ Poland SUPPLIED Ukraine (claims: 1 -> 3)");
  });
});

describe("correct", () => {
  it("records a decision, applies it, and takes it back without a trace", async () => {
    const before = FILES.map((file) => bytes("world", file));
    const made = await entente(
      "correct",
      at("world"),
      "same",
      "Oskar Tamm",
      "Ada Kowal",
      "--why",
      "a test",
      "--by",
      "me",
    );
    expect(made.said).toMatch(/^correction:[0-9a-f]{16}\n/);
    expect(load(at("world")).graph.hasNode("leader:oskar-tamm-fin")).toBe(false);
    expect((await entente("check", at("world"))).said).toContain("no problems");
    expect((await entente("correct", at("world"), "--list")).said).toContain(
      "same leader:oskar-tamm-fin leader:ada-kowal-pol (me",
    );
    await entente("correct", at("world"), "--undo", made.said.slice(0, 20));
    expect(FILES.map((file) => bytes("world", file)).map((content, index) => content === before[index])).toEqual(
      FILES.map(() => true),
    );
    expect(existsSync(join(at("world"), "corrections.jsonl"))).toBe(false);
  });
  it.each([
    [["same", "Ada Kowal", "Oskar Tamm"], /--why/],
    [["unite", "Ada Kowal", "--why", "x"], /is no decision/],
    [["reject", "claim:0", "--why", "x"], /no claim has the id/],
    [["same", "Ada Kowal", "Nobody", "--why", "x"], /no node is named "Nobody"/],
  ])("refuses %j", async (words, expected) => {
    const { code, said } = await entente("correct", at("world"), ...words);
    expect([code, said]).toEqual([2, expect.stringMatching(expected)]);
  });
});

describe("export", () => {
  it.each(["graphml", "gexf", "node-link", "cytoscape", "turtle", "svg", "json", "cypher"])(
    "writes %s to a file",
    async (format) => {
      const { code, said } = await entente("export", at("world"), "--format", format, "-o", at("out.file"));
      expect([code, said.trim()]).toEqual([0, at("out.file")]);
      expect(readFileSync(at("out.file"), "utf8")).toContain("Poland");
    },
  );
  it.each([
    ["csv", "nodes.csv"],
    ["parquet", "claims.parquet"],
  ])("writes %s to a folder", async (format, file) => {
    expect((await entente("export", at("world"), "--format", format, "-o", at("out"))).code).toBe(0);
    expect(existsSync(join(at("out"), file))).toBe(true);
  });
  it("leaves sentences out when told so", async () =>
    expect((await entente("export", at("world"), "--format", "graphml", "--text", "none")).said).not.toContain(
      "signed the security agreement",
    ));
  it("wants a folder for several files", async () =>
    expect((await entente("export", at("world"), "--format", "csv")).code).toBe(2));
});

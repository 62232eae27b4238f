import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, save } from "@entente/graph/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { graphCorrector } from "./correct-graph.ts";

const WORLD = new URL("../../../graph/test/fixtures/world", import.meta.url);
const MADE = {
  versions: { entente: "9.9.9", model: "abc" },
  options: { alleged: true, weak: false },
  inputs: [{ path: "a.md", sha256: "00" }],
  text: "quotes",
} as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-correct-"));
  cpSync(WORLD, folder, { recursive: true });
  save(load(folder), folder, MADE);
  writeFileSync(join(folder, "views.json"), '{"views":[]}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = () => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const corrector = () => graphCorrector(folder, "ana", () => "2026-01-02T03:04:05Z");
const claimId = (): string => [...load(folder).claims.values()][0]!.id;

test("what the manifest says of the build stays: versions, options, inputs, how much text is kept", async () => {
  const before = manifest();
  await corrector()("POST", async () => ({ decision: "reject", target: claimId(), why: "it was a loan" }));
  const after = manifest();
  expect(after).toMatchObject({ versions: MADE.versions, inputs: MADE.inputs });
  expect(after.options).toEqual({ ...MADE.options, text: "quotes" });
  expect(after.counts.corrections).toBe(1);
  expect(after.counts.documents).toBe(before.counts.documents);
  expect(
    read("documents.jsonl")
      .split("\n")
      .filter(Boolean)
      .every((line) => JSON.parse(line).text === ""),
  ).toBe(true);
  expect(read("views.json")).toBe('{"views":[]}');
});

test("a decision that is taken back leaves the bytes that were there", async () => {
  const files = [
    "documents.jsonl",
    "entities.jsonl",
    "claims.jsonl",
    "graph.columns",
    "evidence/0.jsonl",
    "manifest.json",
  ];
  const before = files.map(read);
  const correct = corrector();
  const said = await correct("POST", async () => ({
    decision: "rename",
    target: "country:POL",
    name: "Rzeczpospolita",
    why: "a trial",
  }));
  const [{ id }] = JSON.parse(String(said.body)).corrections;
  expect(read("graph.columns")).toContain("Rzeczpospolita");
  await correct("DELETE", async () => ({ id }));
  expect(files.map(read)).toEqual(before);
});

test.each<[string, string, object, number]>([
  ["no reason", "POST", { decision: "reject", target: "claim:0000000000000000", why: " " }, 400],
  ["a claim that is not there", "POST", { decision: "reject", target: "claim:0000000000000000", why: "wrong" }, 422],
  ["a way that is not known", "PUT", {}, 405],
])("%s is refused and changes nothing", async (_what, method, body, status) => {
  const before = read("manifest.json");
  expect((await corrector()(method, async () => body)).status).toBe(status);
  expect(read("manifest.json")).toBe(before);
});

test("two decisions at once are both kept", async () => {
  const correct = corrector();
  const ids = [...load(folder).claims.values()].slice(0, 2).map(({ id }) => id);
  await Promise.all(ids.map((target) => correct("POST", async () => ({ decision: "confirm", target, why: "seen" }))));
  expect(read("corrections.jsonl").trim().split("\n")).toHaveLength(2);
});

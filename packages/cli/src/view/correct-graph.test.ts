import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFiles, decodeColumns, placesIn } from "@entente/graph";
import { folderReader, load, loadRecords, save } from "@entente/graph/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { graphCorrector } from "./correct-graph.ts";
import { editGraph } from "./edit-graph.ts";
import { rewriteGraph } from "./rewrite-graph.ts";

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
const edit = () => editGraph(folder, async (at) => rewriteGraph(at), 0);
const correctorOf = (editor: ReturnType<typeof edit>) => graphCorrector(editor, "ana", () => "2026-01-02T03:04:05Z");
const corrector = () => correctorOf(edit());
const reject = (target: string) => async () => ({ decision: "reject", target, why: "it was a loan" });
const FILES = [
  "documents.jsonl",
  "entities.jsonl",
  "claims.jsonl",
  "graph.columns",
  "graph.json",
  "evidence/0.jsonl",
  "manifest.json",
];
const claimId = (): string => [...load(folder).claims.values()][0]!.id;

test("what the manifest says of the build stays: versions, options, inputs, how much text is kept", async () => {
  const before = manifest();
  const editor = edit();
  await correctorOf(editor)("POST", reject(claimId()));
  await editor.written();
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
  const before = FILES.map(read);
  const editor = edit();
  const correct = correctorOf(editor);
  const said = await correct("POST", async () => ({
    decision: "rename",
    target: "country:POL",
    name: "Rzeczpospolita",
    why: "a trial",
  }));
  const [{ id }] = JSON.parse(String(said.body)).corrections;
  await editor.written();
  expect(read("graph.columns")).toContain("Rzeczpospolita");
  await correct("DELETE", async () => ({ id }));
  await editor.written();
  expect(FILES.map(read)).toEqual(before);
});

test("a decision is seen before it is written, and nothing that it does not speak of moves", async () => {
  const before = placesIn(decodeColumns(readFileSync(join(folder, "graph.columns"))));
  const editor = edit();
  const target = claimId();
  await correctorOf(editor)("POST", reject(target));
  expect(read("graph.columns")).toBe(readFileSync(join(folder, "graph.columns"), "utf8"));
  const columns = decodeColumns(editor.file("graph.columns") as Uint8Array);
  expect(columns.header.claims).toBe(manifest().counts.claims - 1);
  for (const [id, place] of placesIn(columns)) expect(place).toEqual(before.get(id));
  expect(String(editor.file("evidence/0.jsonl"))).not.toContain(target);
  expect(existsSync(join(folder, "corrections.pending"))).toBe(true);
  await editor.written();
  expect(existsSync(join(folder, "corrections.pending"))).toBe(false);
  expect(read("evidence/0.jsonl")).toBe(editor.file("evidence/0.jsonl"));
});

test("a decision that is made while an earlier one is being written is kept", async () => {
  const [first, second] = [...load(folder).claims.values()].map(({ id }) => id) as [string, string];
  let release = (): void => {};
  let reading = (): void => {};
  const read = new Promise<void>((resolve) => (reading = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const editor = editGraph(
    folder,
    async (at) => {
      const records = loadRecords(at);
      reading();
      await released;
      rewriteGraph(at, records);
    },
    0,
  );
  const correct = correctorOf(editor);
  await correct("POST", reject(first));
  await read;
  await correct("POST", reject(second));
  release();
  await editor.written();
  expect(manifest().counts.corrections).toBe(2);
  expect(load(folder).claims.size).toBe(load(WORLD).claims.size - 2);
  expect(checkFiles(folderReader(folder))).toEqual([]);
});

test("what a killed program did not write is written by the next one, as a build would", async () => {
  const killed = editGraph(folder, () => new Promise(() => {}), 0);
  await correctorOf(killed)("POST", reject(claimId()));
  expect(manifest().counts.corrections).toBe(0);
  await edit().written();
  const after = FILES.map(read);
  expect(manifest().counts.corrections).toBe(1);
  rewriteGraph(folder);
  expect(FILES.map(read)).toEqual(after);
});

test("a graph that somebody built anew meanwhile is corrected, not the one that was there before", async () => {
  const editor = edit();
  const correct = correctorOf(editor);
  const ids = [...load(folder).claims.values()].slice(0, 2).map(({ id }) => id);
  await correct("POST", reject(ids[0]!));
  await editor.written();
  save(load(folder).retract(["Han River Post"]).graph, folder, MADE);
  expect(editor.file("graph.columns")).toBeNull();
  const { documents } = manifest().counts;
  await correct("POST", reject(ids[1]!));
  await editor.written();
  expect(manifest().counts).toMatchObject({ documents, corrections: 2 });
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
  const editor = edit();
  const correct = correctorOf(editor);
  const ids = [...load(folder).claims.values()].slice(0, 2).map(({ id }) => id);
  await Promise.all(ids.map((target) => correct("POST", async () => ({ decision: "confirm", target, why: "seen" }))));
  await editor.written();
  expect(read("corrections.jsonl").trim().split("\n")).toHaveLength(2);
});

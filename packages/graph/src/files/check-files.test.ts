import { readFileSync } from "node:fs";
import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeWorld } from "../../test/fixtures/make-world.ts";
import { buildGraph } from "../graph/entente-graph.ts";
import { checkFiles } from "./check-files.ts";
import { checkRecord } from "./check-record.ts";
import { fromFiles } from "./from-files.ts";
import { MANIFEST_SCHEMA, recordSchema } from "./json-schema.ts";
import { recordLine } from "./record-line.ts";
import { type FilesOptions, toFiles } from "./to-files.ts";

const decoder = new TextDecoder();
const filesOf = (graph = buildGraph(makeWorld()), options: FilesOptions = {}): Map<string, string | Uint8Array> =>
  new Map(
    Array.from(toFiles(graph, options), ({ path, chunks }): [string, string | Uint8Array] => {
      const bytes = Buffer.concat([...chunks]);
      return [path, path.endsWith(".columns") ? new Uint8Array(bytes) : decoder.decode(bytes)];
    }),
  );

const NAMES = ["document", "entity", "claim", "correction"] as const;

describe("schemas", () => {
  it.each(NAMES)("the file of %s is what the table gives", (name) => {
    const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
    expect(JSON.parse(text)).toEqual(recordSchema(name));
  });
  it("the manifest fits its schema", () => {
    const manifest = JSON.parse(filesOf().get("manifest.json") as string);
    expect(new Ajv({ strict: false }).compile(MANIFEST_SCHEMA)(manifest)).toBe(true);
  });
  it("checkRecord agrees with a JSON Schema validator on spoilt claims", () => {
    const valid = new Ajv({ strict: false, unicodeRegExp: true }).compile(recordSchema("claim"));
    const claims = makeWorld().claims;
    const junk = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant([1]),
      fc.constant({}),
      fc.constant(null),
    );
    const keys = ["id", "subject", "relation", "status", "date", "items", "evidence", "confidence", "extra"];
    fc.assert(
      fc.property(fc.constantFrom(...claims), fc.constantFrom(...keys), junk, (claim, key, value) => {
        const spoilt = { ...claim, [key]: value };
        expect(checkRecord("claim", spoilt).length === 0).toBe(valid(spoilt));
      }),
      { numRuns: 300 },
    );
  });
});

describe("checkFiles", () => {
  const files = filesOf();
  const check = (changes: Record<string, (old: string) => string>) =>
    checkFiles((path) => {
      const content = files.get(path);
      return changes[path] && typeof content === "string" ? changes[path](content) : content;
    });
  const codes = (changes: Record<string, (old: string) => string>) =>
    new Set(check(changes).map((issue) => issue.code));

  it("finds nothing wrong", () => expect(check({})).toEqual([]));
  it("finds a changed quote", () =>
    expect(codes({ "claims.jsonl": (old) => old.replace("signed the security", "signed this security") })).toEqual(
      new Set(["hash", "quote"]),
    ));
  it("finds a changed text", () =>
    expect(codes({ "documents.jsonl": (old) => old.replace("44 packages", "45 packages") })).toContain("id"));
  it("finds a missing entity", () =>
    expect(codes({ "entities.jsonl": (old) => old.split("\n").slice(1).join("\n") })).toEqual(
      new Set(["hash", "end", "stale"]),
    ));
  it("names the line of a broken record and goes on", () => {
    const issues = check({ "claims.jsonl": (old) => old.replace("\n", "\n{broken\n") });
    expect(issues.filter((issue) => issue.code === "schema")).toMatchObject([{ file: "claims.jsonl", line: 2 }]);
  });
  it("finds a claim that says another thing than its id", () =>
    expect(codes({ "claims.jsonl": (old) => old.replace('"status":"planned"', '"status":"actual"') })).toContain("id"));
  it("says when there is nothing", () => expect(checkFiles(() => undefined)).toMatchObject([{ code: "missing" }]));
});

describe("toFiles", () => {
  it.each(["quotes", "none"] as const)("keeps no article with text %s", (text) => {
    const files = filesOf(undefined, { text });
    const all = [...files.values()]
      .map((content) => (typeof content === "string" ? content : decoder.decode(content)))
      .join("");
    expect(all).not.toContain("Both parliaments are expected to ratify it by the autumn. Poland");
    expect(all.includes("Both parliaments are expected")).toBe(text === "quotes");
    expect(checkFiles((path) => files.get(path))).toEqual([]);
  });
  it("gives the same bytes after a round trip, and for halves merged in any order", () => {
    const world = makeWorld();
    const reference = filesOf(buildGraph(world));
    const again = fromFiles((path) => reference.get(path)).graph;
    expect(filesOf(again)).toEqual(reference);
    fc.assert(
      fc.property(fc.shuffledSubarray(world.claims, { minLength: world.claims.length }), (claims) => {
        const shuffled = buildGraph({ ...world, documents: [...world.documents].reverse(), claims });
        const lines = [...shuffled.records.claims.values()].map((claim) => `${recordLine("claim", claim)}\n`).join("");
        expect(lines).toBe(reference.get("claims.jsonl"));
      }),
      { numRuns: 10 },
    );
  });
});

// The commands that ask a graph: what they print, and their exit codes.
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { run } from "../run.ts";

vi.setConfig({ testTimeout: 120_000 });

const root = new URL("../../../../", import.meta.url);
const path = (relative: string): string => fileURLToPath(new URL(relative, root));
const WORLD = path("packages/graph/test/fixtures/world");

/** Runs a command in this process. */
async function entente(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const into = (stream: "out" | "err") => (text: unknown) => {
    printed[stream] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(into("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(into("err")),
  ];
  try {
    const code = await run(words);
    return { code, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const WARNED = "MATCH (a:Country {iso3: 'VEN'})-[r:WARNED]->(b) RETURN a, r, b.name AS target";

const PRINTED: readonly (readonly [string[], string])[] = [
  [
    ["query", WORLD, WARNED, "--format", "csv"],
    'a,r,target\r\nVenezuela (Country),"country:VEN -WARNED-> country:GUY (1 claim, 2023-12)",Guyana\r\n',
  ],
  [
    [
      "query",
      WORLD,
      "MATCH (n {id: $id}) RETURN n.name AS name",
      "--params",
      '{"id":"country:POL"}',
      "--format",
      "json",
    ],
    '[{"name":"Poland"}]\n',
  ],
  [
    ["query", WORLD, "MATCH (n:Country) RETURN n.iso3 AS `a|b` ORDER BY n.iso3 LIMIT 1", "--format", "markdown"],
    "| a\\|b |\n| --- |\n| AUS |\n",
  ],
  [["query", WORLD, "RETURN '=1+1' AS formula, -5 AS number", "--format", "csv"], "formula,number\r\n'=1+1,-5\r\n"],
  [["query", WORLD, "UNWIND [1, 2] AS x RETURN x", "--format", "jsonl"], '{"x":1}\n{"x":2}\n'],
  [
    ["query", WORLD, "RETURN 'Ünïcode 日本' AS text, 1 AS n"],
    "text          n\n────────────  ─\nÜnïcode 日本  1\n1 row\n",
  ],
  [["find", WORLD, "warsaw", "--format", "csv", "--limit", "1"], "name,entityType,"],
  [
    ["evidence", WORLD, "Venezuela", "warned", "Guyana"],
    "country:VEN|WARNED|country:GUY\n  “President Luis Rojas Peña threatened to take the region.”\n",
  ],
];

const REFUSED: readonly (readonly [string[], number, RegExp])[] = [
  [["query", WORLD, "MATCH (n) DETACH DELETE n"], 1, /^entente: DETACH is not allowed here.*\n$/],
  [["query", WORLD], 2, /^entente: give one query/],
  [["query", WORLD, "RETURN 1", "--params", "[1]"], 2, /^entente: --params wants an object in JSON/],
  [
    [
      "query",
      WORLD,
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7)",
      "--timeout",
      "0.3",
    ],
    1,
    /^entente: stopped after 0.3 s/,
  ],
  [
    ["query", path("packages"), "RETURN 1"],
    1,
    /^entente: .*holds no graph \(no manifest.json\); make one with "entente build"\n$/,
  ],
  [
    ["query", WORLD, "RETURN 1", "--neo4j", "bolt://127.0.0.1:1"],
    1,
    /^entente: nothing answers at bolt:\/\/127.0.0.1:1/,
  ],
  [
    ["push", WORLD, "--to", "bolt://127.0.0.1:1"],
    1,
    /^entente: nothing answers at bolt:\/\/127.0.0.1:1: is Neo4j running.*\n$/,
  ],
  [["push", WORLD, "--to", "localhost"], 2, /^entente: --to wants an address/],
  [["push", WORLD, "--to", "bolt://127.0.0.1:1", "--password", "x"], 2, /unknown option '--password'/],
  [["neighbors", WORLD, "Atlantis"], 1, /^entente: .*Atlantis/],
  [["neighbors", WORLD, "Poland", "--relation", "LOVES"], 2, /"LOVES" is no relation/],
];

describe("asking a graph", () => {
  it.each(PRINTED)("%o", async (words, expected) => {
    const { code, out, err } = await entente(...words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.slice(0, expected.length)).toBe(expected);
  });

  it.each(REFUSED)("%o ends with %i", async (words, code, reason) => {
    const result = await entente(...words);
    expect(result.err).toMatch(reason);
    expect({ code: result.code, out: result.out, lines: result.err.trim().split("\n").length }).toEqual({
      code,
      out: "",
      lines: 1,
    });
  });

  it("prints the sentences behind an answer, and the plan of a query", async () => {
    expect((await entente("query", WORLD, WARNED, "--evidence")).out).toMatch(
      /“President Luis Rojas Peña threatened to take the region.”\n {4}reported · Troops near the Essequibo, Demerara Star, 2023-12-15/,
    );
    expect((await entente("query", WORLD, WARNED, "--explain")).out).toMatch(/Expand \(a\)->\[:WARNED\]->\(b\)/);
  });

  it("asks about claims when the query names them", async () => {
    const { out } = await entente(
      "query",
      WORLD,
      "MATCH (c:Claim)-[:STATED_IN]->(d) RETURN count(*) AS claims",
      "--format",
      "csv",
    );
    expect(out).toBe("claims\r\n281\r\n");
  });
});

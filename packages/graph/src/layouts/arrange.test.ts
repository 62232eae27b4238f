import { describe, expect, it, test } from "vitest";
import type { Claim } from "../claims/claim.ts";
import { buildGraph } from "../graph/entente-graph.ts";
import { arrange } from "./arrange.ts";
import { evenOut, type Place } from "./even-out.ts";
import { packComponents } from "./pack-components.ts";

const place = (node: string, x: number, y: number, room = 1): Place => ({ node, x, y, room });

const claim = (subject: string, object: string): Claim => ({
  id: `claim:${`${subject}${object}`.padEnd(16, "0")}`,
  subject,
  relation: "MET",
  object,
  status: "actual",
  basis: "reported",
  evidence: { document: "doc:0", start: 0, end: 1, quote: "x" },
  rule: "met/meet",
  confidence: 0.9,
  reasons: [],
});
const graphOf = (pairs: readonly (readonly [string, string])[]) => {
  const ids = [...new Set(pairs.flat())];
  return buildGraph({
    documents: [],
    entities: ids.map((id) => ({ id, kind: "Country", name: id, aliases: [] })),
    claims: pairs.map(([a, b]) => claim(a, b)),
  });
};

describe("parts that do not hang together", () => {
  const ring = Array.from({ length: 12 }, (_, at): [string, string] => [`r${at}`, `r${(at + 1) % 12}`]);
  const { graph } = graphOf([...ring, ["p", "q"], ["s", "t"]]);
  arrange(graph);
  const at = (node: string) => graph.getNodeAttributes(node) as { x: number; y: number };
  const right = Math.max(...ring.map(([node]) => at(node).x));
  it("stand in a column beside the largest, each above the other", () => {
    for (const node of ["p", "q", "s", "t"]) expect(at(node).x).toBeGreaterThan(right);
    expect(at("p").x).toBe(at("s").x);
    expect(new Set(["p", "q", "s", "t"].map((node) => at(node).y)).size).toBe(4);
  });
  it("do not press the largest together: it keeps more than half of the breadth", () => {
    const all = graph.nodes().map((node) => at(node).x);
    const breadth = Math.max(...all) - Math.min(...all);
    expect((right - Math.min(...ring.map(([node]) => at(node).x))) / breadth).toBeGreaterThan(0.5);
  });
});

test("the same graph gets the same places every time", () => {
  const pairs: [string, string][] = [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["x", "y"],
  ];
  const [one, other] = [graphOf(pairs).graph, graphOf(pairs).graph];
  arrange(one);
  arrange(other);
  expect(other.export()).toEqual(one.export());
});

test.each<[string, Place[]]>([
  ["one far off", [place("a", 0, 0), place("b", 1, 0), place("c", 0, 1), place("d", 1000, 0)]],
  ["all in one spot", [place("a", 3, 3), place("b", 3, 3), place("c", 3, 3)]],
  ["one alone", [place("a", 5, 5)]],
])("an even sheet has no node far off and none at infinity: %s", (_why, places) => {
  for (const { x, y } of evenOut(places, 20)) {
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(Math.hypot(x, y)).toBeLessThan(20 * Math.sqrt(places.length));
  }
});

test("many small parts fill columns no higher than the first part, or about square", () => {
  const small = Array.from({ length: 100 }, (_, at) => [place(`a${at}`, 0, 0), place(`b${at}`, 0, -20)]);
  const placed = packComponents([[place("m", 0, 0)], ...small], 40);
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [breadth, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  expect(breadth / height).toBeGreaterThan(0.5);
  expect(breadth / height).toBeLessThan(2);
  expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.length);
});

// The questions on the fixture graph, whose every claim is known.
import { beforeAll, describe, expect, test } from "vitest";
import { nodeOf, openWorld } from "../../../test/world.ts";
import { type Adjacency, toAdjacency } from "../data/adjacency.ts";
import { type Dataset, firstDayOf, lastDayOf, NO_DAY } from "../data/dataset.ts";
import { EMPTY_FILTERS, EMPTY_VIEW, type Filters, type TimeWindow } from "../state/view-state.ts";
import { compareDatasets } from "./compare.ts";
import { countFacets } from "./count-facets.ts";
import { describeDyad, describeNode } from "./describe.ts";
import { claimDay, maskClaims } from "./filter-mask.ts";
import { findPaths } from "./find-paths.ts";
import { countByTime } from "./histogram.ts";
import { listEdges, listNodes } from "./list-rows.ts";
import { measure } from "./measures.ts";
import { searchNodes, toSearchIndex } from "./search.ts";
import { selectVisible, showEdges } from "./select-visible.ts";

let data: Dataset;
let near: Adjacency;
beforeAll(() => {
  data = openWorld();
  near = toAdjacency(data.edges, data.nodes.count);
});

const ALWAYS: TimeWindow = EMPTY_VIEW.time;
const shownBy = (filters: Partial<Filters>, time: Partial<TimeWindow> = {}): ReturnType<typeof showEdges> =>
  showEdges(data, maskClaims(data, { ...EMPTY_FILTERS, ...filters }, { ...ALWAYS, ...time }));
const count = (list: Uint8Array): number => list.reduce((sum, flag) => sum + flag, 0);
const all = (): ReturnType<typeof showEdges> => shownBy({});

describe("filters", () => {
  test("derived edges show only where leaders are left out", () => {
    const derived = [...data.edges.derived.keys()].filter((edge) => data.edges.derived[edge]);
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.some((edge) => all().shown[edge])).toBe(false);
    expect(derived.some((edge) => shownBy({ kinds: ["Leader"] }).shown[edge])).toBe(true);
  });

  test("every edge left has an end of no kind left out", () => {
    const { shown } = shownBy({ kinds: ["WeaponSystem"] });
    const weapon = data.kindNames.indexOf("WeaponSystem");
    for (const edge of shown.keys()) {
      if (!shown[edge]) continue;
      expect(data.nodes.kinds[data.edges.source[edge]!]).not.toBe(weapon);
      expect(data.nodes.kinds[data.edges.target[edge]!]).not.toBe(weapon);
    }
  });

  test("leaving out both planned and denied leaves what is stated as done", () => {
    const { shown } = shownBy({ statuses: ["planned", "denied"] });
    expect([...shown.keys()].filter((edge) => shown[edge]).every((edge) => data.edges.status[edge] === 0)).toBe(true);
  });

  test("a window of time leaves claims that touch it", () => {
    const { claims } = shownBy({}, { from: "2024-01", to: "2024-12" });
    expect(claims.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
    expect(count(shownBy({}, { from: "1800", to: "1801" }).shown)).toBe(0);
  });

  test("as known on a day before every report, nothing is known", () => {
    const dated = shownBy({}, { knownOn: "1900-01-01" });
    const undated = [...data.claims.document].filter(
      (document) => data.documents.published[document]! < -1_000_000,
    ).length;
    expect(dated.claims.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(undated);
  });
});

describe("counts beside the filters", () => {
  test("a filter's own counts do not depend on it", () => {
    const before = countFacets(data, maskClaims(data, EMPTY_FILTERS, ALWAYS));
    const after = countFacets(data, maskClaims(data, { ...EMPTY_FILTERS, statuses: ["planned"] }, ALWAYS));
    expect(after.statuses).toEqual(before.statuses);
    expect(after.relations).not.toEqual(before.relations);
  });

  test("claims by status add up to the claims shown", () => {
    const { statuses } = countFacets(data, maskClaims(data, EMPTY_FILTERS, ALWAYS));
    expect(Object.values(statuses).reduce((a, b) => a + b, 0)).toBe(all().claims.reduce((a, b) => a + b, 0));
  });

  test("bars and undated claims add up too", () => {
    const bars = countByTime(data, maskClaims(data, EMPTY_FILTERS, ALWAYS), "event");
    const sum = [...bars.stated, ...bars.other].reduce((a, b) => a + b, 0) + bars.undated;
    expect(sum).toBe(all().claims.reduce((a, b) => a + b, 0));
  });
});

describe("search", () => {
  test.each([
    ["pol", "country:POL", "a code"],
    ["POLAND", "country:POL", "a name in capitals"],
    ["warsaw", "country:POL", "an alias"],
    ["turkiye", "country:TUR", "without its accents"],
    ["nato", "organization:nato", "an organisation"],
  ])("%s finds %s: %s", (text, id) => {
    expect(searchNodes(data, toSearchIndex(data), text, 5)[0]?.id).toBe(id);
  });

  test("kind: narrows", () => {
    const hits = searchNodes(data, toSearchIndex(data), "kind:leader", 50);
    expect(hits.length).toBeGreaterThan(5);
    expect(hits.every(({ kind }) => kind === "Leader")).toBe(true);
  });

  test("nothing is found for nothing", () => {
    expect(searchNodes(data, toSearchIndex(data), "  ", 5)).toEqual([]);
    expect(searchNodes(data, toSearchIndex(data), "zzzz", 5)).toEqual([]);
  });
});

describe("paths", () => {
  const ask = (timed: boolean): ReturnType<typeof findPaths> =>
    findPaths(data, near, all().shown, {
      from: nodeOf(data, "country:POL"),
      to: nodeOf(data, "country:GUY"),
      count: 5,
      timed,
    });

  test("come shortest first, without loops, each different", () => {
    const paths = ask(false);
    expect(paths.length).toBeGreaterThan(1);
    const lengths = paths.map(({ nodes }) => nodes.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const { nodes } of paths) expect(new Set(nodes).size).toBe(nodes.length);
    expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length);
  });

  test("every step is an edge that is shown", () => {
    for (const { nodes, edges } of ask(false)) {
      expect(edges.length).toBe(nodes.length - 1);
      for (const [at, hop] of edges.entries()) {
        expect(hop.length).toBeGreaterThan(0);
        for (const edge of hop)
          expect([data.edges.source[edge], data.edges.target[edge]]).toEqual(
            expect.arrayContaining([nodes[at], nodes[at + 1]]),
          );
      }
    }
  });

  test("what was denied is walked on only where nothing else leads on", () => {
    const { shown } = all();
    const denied = [...shown.keys()].filter((edge) => shown[edge] && data.edges.status[edge] === 2);
    expect(denied.length).toBeGreaterThan(0);
    for (const edge of denied) {
      const [from, to] = [data.edges.source[edge]!, data.edges.target[edge]!];
      const [first] = findPaths(data, near, shown, { from, to, count: 1, timed: false });
      const over = first!.edges.flat().map((one) => data.edges.status[one]);
      const alone = shown.map((flag, one) => (denied.includes(one) ? 0 : flag));
      const [other] = findPaths(data, near, alone, { from, to, count: 1, timed: false });
      expect(over.includes(2)).toBe(other === undefined);
    }
  });

  test("in order of time no step has only claims from before", () => {
    for (const { edges } of ask(true)) expect(edges.every((hop) => hop.length > 0)).toBe(true);
  });
});

describe("what is drawn", () => {
  test("at most as many nodes as allowed, and only edges between them", () => {
    const visible = selectVisible(data, near, all(), {
      view: EMPTY_VIEW,
      limit: 10,
      kept: [],
      indexOf: () => undefined,
    });
    expect(visible.nodes.length).toBe(10);
    const drawn = new Set(visible.nodes);
    for (const edge of visible.edges)
      expect(drawn.has(data.edges.source[edge]!) && drawn.has(data.edges.target[edge]!)).toBe(true);
    expect(visible.more.some((more) => more > 0)).toBe(true);
  });

  test("an expanded node brings all its neighbours, a hidden one goes", () => {
    const indexOf = (id: string): number | undefined => data.nodes.ids.indexOf(id);
    const pol = nodeOf(data, "country:POL");
    const view = { ...EMPTY_VIEW, isolated: ["country:POL"], expanded: ["country:POL"], hidden: ["country:UKR"] };
    const visible = selectVisible(data, near, all(), { view, limit: 10, kept: [], indexOf });
    expect(visible.nodes).toContain(pol);
    expect(visible.nodes).not.toContain(nodeOf(data, "country:UKR"));
    expect(visible.more[visible.nodes.indexOf(pol)]).toBe(1);
  });
});

describe("cards, tables, measures, comparison", () => {
  test("an edge is known since the first of its claims, dated by the act or else by the report", () => {
    const { rows } = listEdges(data, all().claims, { sort: "first", descending: false, from: 0, count: 500, text: "" });
    for (const { index, since, until } of rows) {
      const claims = [...data.claims.edge.keys()].filter((claim) => data.claims.edge[claim] === index);
      const days = claims.map((claim) => claimDay(data, claim, "event")).filter((day) => day !== NO_DAY);
      expect(firstDayOf(since.date)).toBe(days.length === 0 ? NO_DAY : Math.min(...days));
      expect(lastDayOf(until.date)).toBeGreaterThanOrEqual(days.length === 0 ? NO_DAY : Math.max(...days));
    }
    expect(new Set(rows.map(({ since }) => since.reported)).size).toBe(2);
    const dates = rows.map(({ since }) => since.date);
    expect(dates).toEqual([...dates].sort());
  });

  test("a card counts the edges that the table lists", () => {
    const { claims } = all();
    const card = describeNode(data, near, claims, nodeOf(data, "country:POL"));
    const rows = listEdges(data, claims, { sort: "claims", descending: true, from: 0, count: 1000, text: "" }).rows;
    expect(card.degree).toBe(rows.filter((row) => [row.source.id, row.target.id].includes("country:POL")).length);
    expect(card.iso3).toBe("POL");
  });

  test("a dyad is the same from both sides", () => {
    const [a, b] = [nodeOf(data, "country:POL"), nodeOf(data, "country:UKR")];
    const ids = (one: number, other: number): string[] =>
      describeDyad(data, near, all().claims, one, other)
        .map(({ id }) => id)
        .sort();
    expect(ids(a, b)).toEqual(ids(b, a));
    expect(ids(a, b)).toContain("country:POL|SUPPLIED|country:UKR");
  });

  test("rows are sorted and cut to the window", () => {
    const question = { sort: "name", descending: false, from: 2, count: 3, text: "" } as const;
    const { rows, total } = listNodes(data, all().claims, question);
    expect(rows).toHaveLength(3);
    expect(total).toBeGreaterThan(50);
    expect(rows.map(({ name }) => name)).toEqual([...rows.map(({ name }) => name)].sort());
  });

  test.each(["degree", "claims", "pagerank", "betweenness"] as const)(
    "%s is a number of each node, and the best is a country",
    (what) => {
      const values = measure(data, near, all().shown, what);
      expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(data.kindNames[data.nodes.kinds[values.indexOf(Math.max(...values))]!]).toBe("Country");
    },
  );

  test("PageRank shares out one", () => {
    const sum = measure(data, near, all().shown, "pagerank").reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThanOrEqual(1.001);
  });

  test("a graph beside itself adds and lacks nothing", () => {
    expect(compareDatasets(data, data)).toMatchObject({ added: [], removed: [], strengthened: [], weakened: [] });
  });
});

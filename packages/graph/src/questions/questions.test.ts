// The questions on the fixture graph, with the values that a reader of its sentences would give.
import { describe, expect, it } from "vitest";
import { makeWorld } from "../../test/fixtures/make-world.ts";
import { listEvents } from "../answers/list-events.ts";
import { buildGraph } from "../graph/entente-graph.ts";

const world = buildGraph(makeWorld());
const PACT = "treaty:poland-ukraine-security-agreement";

describe("find and resolve", () => {
  it.each([
    ["poland", ["country:POL"], "a name, in any case"],
    ["Türkiye", ["country:TUR"], "with diacritics"],
    ["turkey", ["country:TUR"], "an alias"],
    ["RUS", ["country:RUS"], "a code"],
    ["Aydin", ["leader:kerem-aydin-tur"], "ı and i are one"],
  ])("%s -> %j first (%s)", (text, ids) =>
    expect(
      world
        .find(text)
        .rows.slice(0, 1)
        .map(({ id }) => id),
    ).toEqual(ids),
  );
  it("narrows by kind", () =>
    expect(world.find("polish", { kind: "Treaty" }).rows.map(({ id }) => id)).toEqual([
      "treaty:polish-british-defence-treaty",
    ]));
  it("finds nothing for nothing", () => expect(world.find(" ").length).toBe(0));
  it("throws with what is near", () =>
    expect(() => world.id("Polan")).toThrow(/no node is named "Polan"; did you mean .*country:POL/));
});

describe("neighbors", () => {
  it("gives the edges of one relation, strongest first", () =>
    expect(
      world
        .neighbors("Poland", { relation: "SUPPLIED" })
        .rows.map(({ arrow, targetName, documents }) => `${arrow} ${targetName} ${documents}`),
    ).toEqual([
      "SUPPLIED Ukraine 3",
      "SUPPLIED Leopard 2 2",
      "PLANNED_SUPPLIED Ukraine 1",
      "PLANNED_SUPPLIED MiG-29 1",
      "SUPPLIED MiG-29 1",
      "PLANNED_SUPPLIED Poland 1",
    ]));
  // Poland gave Leopards, Germany refused in 2022 and promised in 2023.
  it.each([
    [{}, 3],
    [{ direction: "in" }, 3],
    [{ direction: "out" }, 0],
    [{ status: "planned" }, 1],
    [{ at: "2023" }, 1],
    [{ at: "2022-02" }, 1],
    [{ at: "2021" }, 0],
    [{ confidence: 0.95 }, 1],
  ] as const)("of the Leopard with %j: %i", (options, count) =>
    expect(world.neighbors("Leopard 2", { relation: "SUPPLIED", ...options }).length).toBe(count),
  );
  it("leaves derived edges out unless asked", () => {
    const met = (derived: boolean) => world.neighbors("Germany", { relation: "MET", derived }).length;
    expect([met(false), met(true)]).toEqual([0, 1]);
  });
  it("never gives more than the limit, and the strongest", () =>
    expect(world.neighbors("Ukraine", { limit: 2 }).rows.map(({ documents }) => documents)).toEqual([3, 3]));
});

describe("paths", () => {
  it("goes over what happened, not over what was denied", () => {
    const path = world.path("North Korea", "Poland");
    expect(path.rows.map(({ edge }) => edge)).toEqual([
      "country:KOR|CONDEMNED|country:PRK",
      "country:POL|PURCHASED|country:KOR",
    ]);
  });
  it("gives k ways, shortest first, none twice", () => {
    const rows = world.path("North Korea", "Poland", { k: 4 }).rows;
    const ways = [1, 2, 3, 4].map((way) => rows.filter(({ path }) => path === way).map(({ edge }) => edge));
    expect(new Set(ways.map(String)).size).toBe(4);
    expect(ways.map((way) => way.length)).toEqual([2, 2, 3, 3]);
  });
  it("follows directions when asked", () => {
    expect(world.path("K2", "Poland", { directed: true }).length).toBe(0);
    expect(world.path("K2", "Poland").length).toBe(1);
  });
  it("from a node to itself is empty", () => expect(world.path("Poland", "Poland").length).toBe(0));
  it("runs forward in time", () => {
    const days = world.timePath("Iran", "Poland").rows.map(({ day }) => day);
    expect(days.length).toBeGreaterThan(1);
    expect([...days].sort()).toEqual(days);
  });
  it("starts no sooner than told", () =>
    expect(
      world.timePath("Russia", "Poland", { since: "2024-07-09" }).rows.map(({ day, arrow }) => [day, arrow]),
    ).toEqual([["2025-05-01", "CONDEMNED"]]));
});

describe("time", () => {
  it("at a day: acts whose date holds it, however precise", () => {
    const graph = world.at("2024-07-08");
    expect(graph.graph.hasEdge(`country:POL|SIGNED|${PACT}`)).toBe(true);
    expect(graph.graph.hasEdge(`country:POL|NEGOTIATED|${PACT}`)).toBe(true);
    expect(graph.graph.hasEdge("country:POL|TRAINED|country:UKR")).toBe(false);
  });
  it("between two days is a union of days", () => {
    const both = world.between("2022-02-24", "2022-02-25");
    expect(both.graph.hasEdge("country:RUS|ATTACKED|country:UKR")).toBe(true);
    expect(both.graph.hasEdge("country:USA|SANCTIONED|country:RUS")).toBe(true);
    expect(world.at("2022-02-24").graph.hasEdge("country:USA|SANCTIONED|country:RUS")).toBe(false);
  });
  it("as known on a day: only what had been published", () => {
    const known = world.asKnownOn("2022-12-31");
    expect([...known.claims.values()].length).toBeGreaterThan(0);
    expect(known.graph.hasNode(PACT)).toBe(false);
    expect(known.records.documents.size).toBe(world.records.documents.size);
  });
  it("refuses what is no date", () => expect(() => world.at("soon")).toThrow(/graph\/at: "soon" is no date/));
  it("a timeline is in order and says how many have no date", () => {
    const { rows, notes } = world.timeline(["Poland", "Ukraine"]);
    expect(rows.map(({ date }) => date)).toEqual(["2022", "2023-02-24", "2025"]);
    expect(notes[0]).toMatch(/^4 claims without a date/);
  });
});

describe("events", () => {
  it("are one where many documents tell the same act", () => {
    const told = listEvents(world, PACT, { status: "actual" }).rows.filter(({ documents }) => documents > 1);
    expect(
      told.map(({ date, subjectName, arrow, reports, documents, origins }) => [
        date,
        subjectName,
        arrow,
        reports,
        documents,
        origins,
      ]),
    ).toEqual([
      ["2024-07-08", "Poland", "SIGNED", 4, 3, 2],
      ["2024-07-08", "Ukraine", "SIGNED", 4, 3, 2],
    ]);
  });
  it("keep acts of other days apart and put those without a date last", () =>
    expect(listEvents(world, ["Poland", "Ukraine"], { relation: "SUPPLIED" }).rows.map(({ date }) => date)).toEqual([
      "2022",
      "2023-02-24",
      "2025",
      undefined,
    ]));
});

describe("evidence and dyads", () => {
  it("gives every sentence of an edge with its document, surest first", () => {
    const rows = world.evidence("country:IRN|DENIED_SUPPLIED|country:RUS").rows;
    expect(rows.map(({ publisher, speaker, quote }) => [publisher, speaker, quote])).toEqual(
      expect.arrayContaining([["Black Sea Monitor", "Iran", "Tehran denies supplying Russia with drones."]]),
    );
    expect(rows).toHaveLength(2);
  });
  it("refuses a key that is none", () => expect(() => world.evidence("a|b|c")).toThrow(/graph\/evidence/));
  it("counts copies of one text once", () => {
    const rows = world.dyad("Russia", "Poland").rows;
    // The warning of July 2024 is in a text and its copy; the condemnation of that month is Poland's.
    expect(rows.find(({ month }) => month === "2024-07")).toMatchObject({ verbalConflict: 2, materialConflict: 0 });
  });
  it("counts a leader's act for the states through the edge that follows from it", () =>
    expect(world.dyad("Germany", "France").rows.find(({ month }) => month === "2023-02")).toMatchObject({
      verbalCooperation: 2,
    }));
});

describe("rank and communities", () => {
  it.each(["strength", "degree", "pagerank", "betweenness"] as const)(
    "by %s: a state of the war first, all nodes once",
    (measure) => {
      const rows = world.rank(measure).rows;
      expect(["country:RUS", "country:UKR", "country:POL"]).toContain(rows[0]!.id);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(66);
    },
  );
  it("derived edges count nothing", () => {
    const direct = buildGraph({
      ...makeWorld(),
      claims: makeWorld().claims.filter(({ derived }) => derived === undefined),
    });
    const scores = (graph: typeof world) => new Map(graph.rank("strength").rows.map(({ id, score }) => [id, score]));
    for (const [id, score] of scores(direct)) expect(scores(world).get(id)).toBe(score);
  });
  it("communities are the same every time and hold every node once", () => {
    const [first, again] = [world.communities(), buildGraph(makeWorld()).communities()];
    expect(again.rows).toEqual(first.rows);
    expect(first.rows.flatMap(({ members }) => members).sort()).toEqual(world.graph.nodes());
  });
});

describe("changes", () => {
  it("subgraph of an answer has what it speaks of, of nodes what runs among them", () => {
    expect(world.subgraph(world.neighbors("Poland", { relation: "SUPPLIED" })).graph.size).toBe(6);
    const pair = world.subgraph(["Poland", "Ukraine"]);
    expect(pair.graph.size).toBe(6);
    // What the claims name comes along: the weapons and the speaker.
    expect(pair.graph.nodes()).toEqual([
      "country:POL",
      "country:UKR",
      "leader:ada-kowal-pol",
      "organization:russian-defence-ministry",
      "weapon:leopard-2",
      "weapon:mig-29",
    ]);
  });
  it("retract says what vanishes and weakens, and leaves the graph alone", () => {
    const { plan, graph, documents, unknown } = world.retract(["https://example.org/2023/tanks", "nowhere"]);
    expect([documents.length, unknown]).toEqual([1, ["nowhere"]]);
    const change = (edge: string) => plan.rows.find((row) => row.edge === edge)?.change;
    expect(change("country:POL|SUPPLIED|country:UKR")).toBe("weakened");
    expect(change("country:DEU|PRODUCED|weapon:leopard-2")).toBe("removed");
    expect([world.graph.size, graph.graph.size]).toEqual([
      260,
      260 - plan.rows.filter((row) => row.change === "removed").length,
    ]);
  });
  it("what is retracted and merged again is the whole", () => {
    const without = world.retract(["Meridian Agency"]).graph;
    expect(without.merge(world).graph.export()).toEqual(world.graph.export());
    expect(world.diff(world).length).toBe(0);
    expect(world.diff(without).rows.every(({ change }) => change === "added" || change === "strengthened")).toBe(true);
  });
});

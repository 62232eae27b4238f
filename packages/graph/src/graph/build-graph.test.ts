import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../claims/claim.ts";
import { withId } from "../claims/claim-id.ts";
import { toCorrection } from "../corrections/correction.ts";
import { toDocument } from "../documents/to-document.ts";
import type { Entity } from "../entities/entity.ts";
import { edgeConfidence } from "./edge-confidence.ts";
import { buildGraph } from "./entente-graph.ts";
import type { GraphInput } from "./records.ts";

const DOCUMENTS = ["Peru armed Chile.", "Chile met Peru.", "Peru armed Chile. "].map((text, index) =>
  toDocument({ text, published: `2024-0${index + 1}-03`, uri: `https://example.org/${index}` }),
);
const ENTITIES: Entity[] = ["PER", "CHL", "BOL"].map((iso3) => ({
  id: `country:${iso3}`,
  kind: "Country",
  name: iso3,
  aliases: [],
  iso3,
}));
const claim = (document: number, change: Partial<Claim> = {}): Claim =>
  withId({
    subject: "country:PER",
    relation: "SUPPLIED",
    object: "country:CHL",
    status: "actual",
    basis: "reported",
    evidence: { document: DOCUMENTS[document]!.id, start: 0, end: 5, quote: "Peru " },
    rule: "test",
    confidence: 0.5,
    reasons: [],
    ...change,
  });
const CLAIMS = [
  claim(0, { date: "2024-01" }),
  claim(2, { date: "2023", basis: "quoted", speaker: "country:PER" }),
  claim(0, { status: "planned" }),
  claim(0, { basis: "alleged", status: "denied" }),
  claim(1, { subject: "country:PER", relation: "MET" }),
  claim(1, { subject: "country:CHL", relation: "MET", object: "country:PER", derived: "president" }),
];
const INPUT: GraphInput = { documents: DOCUMENTS, entities: ENTITIES, claims: CLAIMS };

describe("buildGraph", () => {
  const { graph } = buildGraph(INPUT);

  it("keys edges by ends, arrow and hidden status", () =>
    expect(graph.edges()).toEqual([
      "country:CHL|MET|country:PER",
      "country:PER|ALLEGED_SUPPLIED|country:CHL|denied",
      "country:PER|PLANNED_SUPPLIED|country:CHL",
      "country:PER|SUPPLIED|country:CHL",
    ]));
  it("leaves out entities that no claim names", () => expect(graph.nodes()).toEqual(["country:CHL", "country:PER"]));
  it("sums up the claims of an edge", () =>
    expect(graph.getEdgeAttributes("country:PER|SUPPLIED|country:CHL")).toMatchObject({
      documents: 2,
      origins: 2,
      reported: 1,
      quoted: 1,
      firstDate: "2023",
      lastDate: "2024-01",
      firstReported: "2024-01-03",
      lastReported: "2024-03-03",
      confidence: 0.75,
      speakers: ["country:PER"],
    }));
  it("counts derived claims for nothing", () => {
    expect(graph.getEdgeAttributes("country:CHL|MET|country:PER")).toMatchObject({ weight: 1, derived: false });
    expect(graph.getNodeAttributes("country:CHL").strength).toBe(5);
  });
  it("gives the same graph from any order, with repetitions", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CLAIMS)),
        fc.shuffledSubarray(CLAIMS, { minLength: CLAIMS.length }),
        fc.shuffledSubarray(ENTITIES, { minLength: ENTITIES.length }),
        (more, claims, entities) => {
          const again = buildGraph({ documents: [...DOCUMENTS].reverse(), entities, claims: [...more, ...claims] });
          expect(JSON.stringify(again.graph.export())).toBe(JSON.stringify(graph.export()));
        },
      ),
    ));
  it("names claims without ends instead of failing", () => {
    const lost = claim(0, { object: "country:XXX" });
    expect(buildGraph({ ...INPUT, claims: [...CLAIMS, lost] }).dangling).toEqual([lost.id]);
  });
});

describe("edgeConfidence", () => {
  it.each([
    [[["a", 0.5]], 0.5, "one claim"],
    [
      [
        ["a", 0.5],
        ["a", 0.4],
      ],
      0.5,
      "one origin counts once, at its best",
    ],
    [
      [
        ["a", 0.5],
        ["b", 0.5],
      ],
      0.75,
      "two origins",
    ],
    [
      [
        ["a", 0.95],
        ["b", 0.95],
      ],
      0.99,
      "never certain",
    ],
  ] as [[string, number][], number, string][])("%j -> %d (%s)", (claims, expected) =>
    expect(edgeConfidence(claims.map(([origin, confidence]) => ({ origin, confidence })))).toBe(expected),
  );
});

describe("corrections", () => {
  const decide = (content: object) => toCorrection({ author: "A", time: "2026-01-01", why: "w", ...content } as never);
  const built = (...corrections: ReturnType<typeof decide>[]) => buildGraph({ ...INPUT, corrections });

  it("rename", () =>
    expect(
      built(decide({ decision: "rename", target: "country:PER", name: "Peru" })).graph.getNodeAttributes("country:PER"),
    ).toMatchObject({ name: "Peru", aliases: ["PER"] }));
  it("reject drops the claim and the edge that stood on it", () =>
    expect(built(decide({ decision: "reject", target: CLAIMS[2]!.id })).graph.size).toBe(3));
  it("confirm makes sure", () =>
    expect(
      built(decide({ decision: "confirm", target: CLAIMS[2]!.id })).graph.getEdgeAttributes(
        "country:PER|PLANNED_SUPPLIED|country:CHL",
      ).confidence,
    ).toBe(0.99));
  it("same joins two entities and drops what ran between them", () => {
    const { graph } = buildGraph({
      ...INPUT,
      claims: [...CLAIMS, claim(1, { subject: "country:BOL" })],
      corrections: [decide({ decision: "same", target: "country:PER", other: "country:BOL" })],
    });
    expect(graph.nodes()).toEqual(["country:BOL", "country:CHL"]);
    expect(graph.getEdgeAttributes("country:BOL|SUPPLIED|country:CHL").claims).toHaveLength(3);
  });
  it("different bars a union through a third", () => {
    const claims = [...CLAIMS, claim(1, { subject: "country:BOL" })];
    const corrections = [
      decide({ decision: "same", target: "country:PER", other: "country:BOL" }),
      decide({ decision: "same", target: "country:BOL", other: "country:CHL" }),
      decide({ decision: "different", target: "country:PER", other: "country:CHL" }),
    ];
    const result = buildGraph({ ...INPUT, claims, corrections });
    expect(result.graph.order).toBe(2);
    expect(result.issues.map((issue) => issue.code)).toEqual(["conflict"]);
  });
  it("lists a conflict, lets the later stand", () => {
    const result = built(
      decide({ decision: "reject", target: CLAIMS[2]!.id }),
      decide({ decision: "confirm", target: CLAIMS[2]!.id, time: "2026-02-01" }),
    );
    expect([result.graph.size, result.issues.map((issue) => issue.code)]).toEqual([4, ["conflict"]]);
  });
  it("reports what is gone", () =>
    expect(built(decide({ decision: "reject", target: "claim:0" })).issues).toMatchObject([{ code: "gone" }]));
  it("refuses a decision without its parts", () =>
    expect(() => decide({ decision: "same", target: "country:PER" })).toThrow(/graph\/toCorrection/));
});

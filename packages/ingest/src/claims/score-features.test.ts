// Sentences whose claims differ by one doubt, and what the doubt does to their confidence.
import { toDocument } from "@entente/graph";
import { describe, expect, it } from "vitest";
import { resources } from "../../test/sentence-claims.ts";
import { extractDocument } from "../pipeline.ts";
import { scoreFeatures } from "./score-features.ts";

const surest = (text: string) =>
  extractDocument(toDocument({ text }), resources())
    .claims.filter((claim) => claim.relation !== "HOLDS_OFFICE_IN")
    .sort((a, b) => b.confidence - a.confidence)[0];

const PLAIN = "Norway delivered six howitzers to Estonia.";

describe("a doubt lowers confidence and is named", () => {
  it.each([
    ["Norway will deliver six howitzers to Estonia.", /^planned: /],
    ["Norway did not deliver six howitzers to Estonia.", /^denied: /],
    ["Norway has a large army. It delivered six howitzers to Estonia.", /^pronoun for country:NOR/],
  ])("%s", (text, reason) => {
    const claim = surest(text);
    expect(claim?.confidence).toBeLessThan(surest(PLAIN)?.confidence ?? 0);
    expect(claim?.reasons).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
  });
});

describe("every claim", () => {
  it("names its rule first", () => expect(surest(PLAIN)?.reasons[0]).toMatch(/^rule supplied\//));
  it("is never certain", () => {
    const sure = [{ name: "margin", value: 99 } as const];
    const unsure = [{ name: "far", value: 99 } as const];
    expect([scoreFeatures(sure).confidence, scoreFeatures(unsure).confidence]).toEqual([0.99, 0.01]);
  });
});

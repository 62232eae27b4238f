import { describe, expect, it } from "vitest";
import { claimId } from "../claims/claim-id.ts";
import { originOf, toDocument } from "./to-document.ts";

describe("toDocument", () => {
  const base = { uri: "https://example.org/a", title: "T", published: "2024-07-08", text: "Peru met Chile." };

  it("gives the known hash of the text", () =>
    expect(toDocument({ text: "abc" }).sha256).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ));
  it.each([
    ["uri", { ...base, uri: "https://example.org/b" }],
    ["title", { ...base, title: "U" }],
    ["published", { ...base, published: "2024" }],
    ["text", { ...base, text: "Peru met Bolivia." }],
  ])("another %s is another document", (_field, other) => expect(toDocument(other).id).not.toBe(toDocument(base).id));
  it("keeps the given id as key, without a say in the identity", () => {
    const keyed = toDocument({ ...base, id: "k1", publisher: "P" });
    expect(keyed).toMatchObject({ id: toDocument(base).id, key: "k1", publisher: "P", language: "en" });
  });
  it("ties equal texts by origin, not by id", () => {
    const [a, b] = [toDocument(base), toDocument({ ...base, uri: "https://example.org/copy" })];
    expect([a.id === b.id, originOf(a) === originOf(b)]).toEqual([false, true]);
  });
});

describe("claimId", () => {
  const claim = {
    subject: "country:PER",
    relation: "MET",
    object: "country:CHL",
    status: "actual",
    basis: "reported",
    evidence: { document: "doc:1", start: 0, end: 15, quote: "Peru met Chile." },
    rule: "met.subject",
    confidence: 0.9,
    reasons: [],
  } as const;

  it("is a prefix and 16 hex digits", () => expect(claimId(claim)).toMatch(/^claim:[0-9a-f]{16}$/));
  it("does not depend on rule and confidence", () =>
    expect(claimId({ ...claim, rule: "other", confidence: 0.1 })).toBe(claimId(claim)));
  it.each([
    ["status", { ...claim, status: "planned" as const }],
    ["date", { ...claim, date: "2024" }],
    ["span", { ...claim, evidence: { ...claim.evidence, start: 1 } }],
    ["field", { ...claim, evidence: { ...claim.evidence, field: "title" as const } }],
    ["items", { ...claim, items: ["weapon:mig-29"] }],
  ])("depends on %s", (_field, other) => expect(claimId(other)).not.toBe(claimId(claim)));
});

// Which claims of one edge tell the same act, whatever their order.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../claims/claim.ts";
import type { SourceDocument } from "../documents/document.ts";
import { toDocument } from "../documents/to-document.ts";
import { groupEvents } from "./group-events.ts";

type Told = Pick<Claim, "date" | "place" | "items" | "recipient"> & { readonly published?: string };

function make(told: readonly Told[]): { claims: Claim[]; documents: Map<string, SourceDocument> } {
  const documents = new Map<string, SourceDocument>();
  const claims = told.map(({ published, ...about }, at): Claim => {
    const document = toDocument({
      text: `Report ${at}.`,
      uri: `https://news.example/${at}`,
      ...(published && { published }),
    });
    documents.set(document.id, document);
    return {
      id: `claim:${at.toString(16).padStart(16, "0")}`,
      subject: "country:NOR",
      relation: "SUPPLIED",
      object: "country:UKR",
      status: "actual",
      basis: "reported",
      ...about,
      evidence: { document: document.id, start: 0, end: 7, quote: `Report ${at}`.slice(0, 7) },
      rule: "test",
      confidence: 0.9,
      reasons: ["test"],
    };
  });
  return { claims, documents };
}

const groups = (told: readonly Told[]): string[] => {
  const { claims, documents } = make(told);
  return groupEvents(claims, documents)
    .map((event) =>
      event.claims
        .map(({ id }) => Number.parseInt(id.slice(6), 16))
        .sort((a, b) => a - b)
        .join(" "),
    )
    .sort();
};

describe("groupEvents", () => {
  const cases: readonly (readonly [string, readonly Told[], readonly string[]])[] = [
    ["one day in three reports", [{ date: "2024-03-04" }, { date: "2024-03-04" }, { date: "2024-03-05" }], ["0 1 2"]],
    ["two days that lie apart", [{ date: "2024-03-04" }, { date: "2024-03-07" }], ["0", "1"]],
    [
      "a row of days does not chain",
      [{ date: "2024-03-04" }, { date: "2024-03-05" }, { date: "2024-03-06" }],
      ["0 1", "2"],
    ],
    ["a month that holds one of them", [{ date: "2024-03-04" }, { date: "2024-03" }], ["0 1"]],
    [
      "a year that holds two",
      [{ date: "2024-03-04" }, { date: "2024-06-01" }, { date: "2024" }, { date: "2024" }],
      ["0", "1", "2 3"],
    ],
    [
      "the same day at two places",
      [
        { date: "2024-03-04", place: "Oslo" },
        { date: "2024-03-04", place: "Kyiv" },
      ],
      ["0", "1"],
    ],
    ["a place that only one names", [{ date: "2024-03-04", place: "Oslo" }, { date: "2024-03-04" }], ["0 1"]],
    [
      "other arms",
      [
        { date: "2024-03-04", items: ["weapon:nasams"] },
        { date: "2024-03-04", items: ["weapon:m109"] },
      ],
      ["0", "1"],
    ],
    [
      "arms in common",
      [
        { date: "2024-03-04", items: ["weapon:m109", "weapon:nasams"] },
        { date: "2024-03-04", items: ["weapon:nasams"] },
      ],
      ["0 1"],
    ],
    [
      "another recipient",
      [
        { date: "2024-03", recipient: "country:UKR" },
        { date: "2024-03", recipient: "country:MDA" },
      ],
      ["0", "1"],
    ],
    [
      "no date, published in the days after",
      [{ date: "2024-03-04" }, { published: "2024-03-06" }, { published: "2024-05-01" }],
      ["0 1", "2"],
    ],
    [
      "no dates, published in one week",
      [{ published: "2024-03-04" }, { published: "2024-03-06" }, { published: "2025-03-06" }],
      ["0 1", "2"],
    ],
    ["neither date nor day of publication", [{}, {}, { date: "2024" }], ["0 1", "2"]],
  ];
  it.each(cases)("%s", (_name, told, expected) => expect(groups(told)).toEqual([...expected].sort()));

  it("takes any order", () => {
    const told = cases.flatMap(([, each]) => [...each]);
    const { claims, documents } = make(told);
    const expected = JSON.stringify(groupEvents(claims, documents));
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(JSON.stringify(groupEvents(shuffled, documents))).toBe(expected);
      }),
    );
  });
});

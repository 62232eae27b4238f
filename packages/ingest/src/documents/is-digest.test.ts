import { describe, expect, it } from "vitest";
import { isDigest } from "./is-digest.ts";

const APART = [
  "Kenyan troops cross into Somalia.",
  "Peru and Chile sign a border pact in Lima.",
  "A car bomb kills nine in Quetta.",
  "Voters in Palau elect a parliament.",
  "Norway sends six howitzers to Estonia.",
  "Flooding kills forty in Bangladesh.",
  "Qatar frees two German engineers.",
  "Tunisia devalues its dinar.",
];

describe("isDigest", () => {
  it("knows a chronicle by its title", () =>
    expect(isDigest("Current events, 2024-05-06", APART.slice(0, 2))).toBe(true));
  it("knows news in brief by paragraphs that share nothing", () => expect(isDigest(undefined, APART)).toBe(true));
  it("keeps an article whose paragraphs go on", () =>
    expect(isDigest(undefined, [...APART, "He said the pact was ready."])).toBe(false));
  it("keeps an article whose paragraphs share names", () =>
    expect(
      isDigest(
        undefined,
        APART.map((text) => `${text} The Kenyan minister Waweru spoke.`),
      ),
    ).toBe(false));
  it("keeps a report with a dateline", () => expect(isDigest(undefined, APART, true)).toBe(false));
  it("asks for more than a few paragraphs", () => expect(isDigest(undefined, APART.slice(0, 6))).toBe(false));
});

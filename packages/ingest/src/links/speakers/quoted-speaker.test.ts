// Invented statements: "we" of quotations that go on over sentences and paragraphs, and of texts that name no issuer.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

describe("a quotation that goes on", () => {
  it.each<[string, string, string]>([
    [
      "over sentences",
      '"It is a hard winter. Nobody sleeps. We condemn Chad," President William Ruto said.',
      "Kenya CONDEMNED Chad",
    ],
    [
      "over a paragraph's end",
      'The winter is hard. "Nobody sleeps. We condemn Chad.\n\nAnd we wait," President William Ruto said.',
      "Kenya CONDEMNED Chad",
    ],
    [
      "from its introduction",
      'President William Ruto said: "It is a hard winter. Nobody sleeps. We condemn Chad."',
      "Kenya CONDEMNED Chad",
    ],
  ])("%s", (_, text, claim) => expect(sentenceClaims(text)).toContain(claim));

  it("ends with its paragraph when the next one opens anew", () =>
    expect(
      sentenceClaims('A trader spoke of "the winter.\n\nWe condemn Chad for it. The king said "no".'),
    ).not.toContain("Kenya CONDEMNED Chad"));
});

describe("who speaks in a text without an issuer", () => {
  it.each<[string, string, string]>([
    ["on behalf", "On behalf of the people of Ghana, I greet the nation. We condemn Chad.", "Ghana CONDEMNED Chad"],
    [
      "what it does",
      "With our allies, Ghana is announcing new measures. We condemn Chad for the raid.",
      "Ghana CONDEMNED Chad",
    ],
    [
      "by authority",
      "By the authority vested in me by the laws of Ghana, I order as follows. We condemn Chad.",
      "Ghana CONDEMNED Chad",
    ],
  ])("%s", (_, text, claim) => expect(sentenceClaims(text)).toContain(claim));
});

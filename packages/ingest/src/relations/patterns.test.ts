// Every pattern's own sentences: what it must find, and what it must not.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../test/sentence-claims.ts";
import { PATTERNS } from "./all-patterns.ts";

describe.each(
  PATTERNS.filter((pattern) => pattern.matches.length > 0).map((pattern) => [pattern.id, pattern] as const),
)("%s matches", (_id, pattern) => {
  it.each(
    pattern.matches.filter(([, ...claims]) => claims.length > 0).map(([text, ...claims]) => [text, claims] as const),
  )("%s", (text, claims) => {
    expect(sentenceClaims(text)).toEqual(expect.arrayContaining([...claims]));
  });
});

describe.each(PATTERNS.filter((pattern) => pattern.misses.length > 0).map((pattern) => [pattern.id, pattern] as const))(
  "%s does not match",
  (_id, pattern) => {
    it.each(pattern.misses)("%s", (text) => {
      expect(sentenceClaims(text).filter((claim) => claim.includes(` ${pattern.relation} `))).toEqual([]);
    });
  },
);

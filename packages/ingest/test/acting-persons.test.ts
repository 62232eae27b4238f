// Invented sentences: whose act it is when a person acts who is named in a spelling of its own, belongs to somebody, or holds an office no more.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "./sentence-claims.ts";

const ACTS: readonly [string, string[]][] = [
  ["Narendra Modi's ally warned Chad.", []],
  ["The former Kenyan foreign minister warned Chad.", []],
  ["The Kenyan foreign minister warned Chad.", ["Kenya WARNED Chad"]],
  ["Kenya's president met Sergei Shoigu.", ["Kenya MET Sergey Shoygu"]],
  ["Kenya's president met Sergei Shoolin.", []],
  [
    "A Hezbollah spokesman, Adel Noor, claimed responsibility for shooting down an MQ-9.",
    ["Hezbollah INTERCEPTED MQ-9"],
  ],
];

describe("persons who act", () => {
  it.each(ACTS)("%s", (sentence, claims) => {
    expect(sentenceClaims(sentence, { published: "2020-05-06" })).toEqual(claims);
  });
});

// A day's events, one a paragraph: what one paragraph tells is no context of the next.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "./sentence-claims.ts";

const RAID = "Gunmen raided an army post in Chad.";
const CLAIM = "The Houthis claimed responsibility.";
const OTHERS = ["A flood closed roads in Peru.", "The king of Tonga turned 60.", "A ferry sank off Fiji."];

describe("responsibility claimed for a deed", () => {
  it("is for the deed told before", () => {
    expect(sentenceClaims(`${RAID} ${CLAIM}`)).toEqual(["Houthis ATTACKED Chad"]);
  });
  it("is for none of another paragraph of a digest", () => {
    const text = [RAID, CLAIM, ...OTHERS].join("\n\n");
    expect(sentenceClaims(text, { title: "Current events, 6 May 2019", published: "2019-05-06" })).toEqual([]);
  });
});

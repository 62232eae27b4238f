// Bodies of states that no list has, read where a text says who belongs to them.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../test/sentence-claims.ts";

it.each([
  ["Canada joined the Clear Rivers Coalition in 2011.", "Canada MEMBER_OF Clear Rivers Coalition"],
  ["Kenya became a member of the Forum for Upland Security.", "Kenya MEMBER_OF Forum for Upland Security"],
  ["The members of the Calm Seas Partnership are Chad, Mali and Togo.", "Togo MEMBER_OF Calm Seas Partnership"],
  [
    "Chad and Mali are members of the Six Lakes Initiative (SLI). Kenya joined the SLI.",
    "Kenya MEMBER_OF Six Lakes Initiative",
  ],
])("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));

it.each([
  "Members of the Teachers Union in Kenya met the president of Chad.",
  "A member of the Labour Union of Kenya visited Chad.",
  "Kenya discussed the Clear Rivers Coalition.",
])("no body of states: %s", (text) =>
  expect(sentenceClaims(text).filter((claim) => claim.includes("MEMBER_OF"))).toEqual([]),
);

// Bodies of states that no list has, read where a text says who belongs to them.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

it.each([
  ["Canada joined the Clear Rivers Coalition in 2011.", "Canada MEMBER_OF Clear Rivers Coalition"],
  ["Kenya became a member of the Forum for Upland Security.", "Kenya MEMBER_OF Forum for Upland Security"],
  ["The members of the Calm Seas Partnership are Chad, Mali and Togo.", "Togo MEMBER_OF Calm Seas Partnership"],
  [
    "Chad and Mali are members of the Six Lakes Initiative (SLI). Kenya joined the SLI.",
    "Kenya MEMBER_OF Six Lakes Initiative",
  ],
  [
    "The Global Compact for Quiet Skies off the Coast was joined by Chad. Kenya is a member of the Compact.",
    "Kenya MEMBER_OF Global Compact for Quiet Skies off the Coast",
  ],
  ["Canada withdrew from the Salt and Silk Initiative in 2011.", "Canada MEMBER_OF Salt and Silk Initiative denied"],
  ["The Upland Contact Group (Chad, Mali and Togo) agreed on patrols.", "Togo MEMBER_OF Upland Contact Group"],
  ["Chad and Mali, as members of the Friends of Kenya, praised the vote.", "Mali MEMBER_OF Friends of Kenya"],
  ["The members of the Troika (Chad, Mali and Togo) praised the vote.", "Mali MEMBER_OF Troika"],
])("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));

it.each([
  "Members of the Teachers Union in Kenya met the president of Chad.",
  "A member of the Labour Union of Kenya visited Chad.",
  "Kenya discussed the Clear Rivers Coalition.",
  "A member of the City Council of Nairobi in Kenya joined the protest.",
  "Chad's envoy met the members of the Transitional Military Council of Mali.",
])("no body of states: %s", (text) =>
  expect(sentenceClaims(text).filter((claim) => claim.includes("MEMBER_OF"))).toEqual([]),
);

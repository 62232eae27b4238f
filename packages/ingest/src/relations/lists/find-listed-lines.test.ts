// States that a text lists line by line under the words that say what they have in common.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const lines = (...text: readonly string[]): string => text.join("\n\n");
const BODY = "The Calm Seas Partnership (CSP) is a partnership of states that guards cables.";

it.each([
  ["a heading and bullets", lines(BODY, "Members", "- Chad", "- Togo", "- the Republic of Kenya")],
  ["a sentence and lines", lines(BODY, "Its founding members are:", "Chad;", "Togo; and", "Kenya.")],
  [
    "the name in the line above",
    lines("Countries participating in the Calm Seas Partnership are the following:", "Chad", "Togo", "Kenya"),
  ],
  ["one line that holds all", lines(BODY, "Members of the CSP:", "Chad, Togo, and Kenya")],
  ["a note", lines("The Calm Seas Partnership[1] met members of the press in Togo.", "[1] Chad, Togo and Kenya.")],
  [
    "signatures of members",
    lines(
      "The undersigned members of the Calm Seas Partnership condemn the raid on Mali.",
      "The pirates must leave.",
      "Signed by the Governments of Chad, Togo and Kenya.",
    ),
  ],
])("%s", (_, text) => {
  const claims = sentenceClaims(text);
  for (const state of ["Chad", "Togo", "Kenya"]) expect(claims).toContain(`${state} MEMBER_OF Calm Seas Partnership`);
});

it("signed what they are said to have signed", () => {
  const claims = sentenceClaims(
    lines(
      "Mali welcomed the Ottawa Convention.",
      "The following states have signed the Ottawa Convention:",
      "Chad",
      "Togo",
    ),
  );
  expect(claims).toContain("Togo SIGNED Ottawa Convention");
});

it.each([
  lines(BODY, "Observers:", "Chad", "Togo"),
  lines(BODY, "Where it works", "Chad", "Togo"),
  lines(BODY, "Members are:", "The envoy flew to Chad.", "Togo"),
  lines("Participants", "Chad", "Togo"),
])("no list of members: %j", (text) => {
  expect(sentenceClaims(text).filter((claim) => /MEMBER_OF|SIGNED/.test(claim))).toEqual([]);
});

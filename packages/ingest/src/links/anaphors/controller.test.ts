// Whose "its" is, where one makes another do something.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const OWNERS: readonly (readonly [text: string, claim: string | undefined, why: string])[] = [
  ["Kenya used this to force Chad to halt its attack on Niger.", "Chad ATTACKED Niger", "who is forced"],
  ["Kenya acted to prevent Chad from using its gold in its war against Niger.", "Chad ATTACKED Niger", "who is kept"],
  ["Kenya urged Chad to end its war against Niger.", "Chad ATTACKED Niger", "who is asked to end it"],
  ["France called on Chad to halt its invasion of Niger.", "Chad ATTACKED Niger", "called on"],
  ["Kenya supports Chad in its war against Niger.", "Chad ATTACKED Niger", "who is helped"],
  ["Kenya says ties between Chad and Mali will suffer if it sells tanks to Peru.", undefined, "either of two"],
];

describe("its", () => {
  it.each(OWNERS)("%s -> %s (%s)", (text, claim) => {
    const made = sentenceClaims(text).filter((each) => /ATTACKED|SUPPLIED/.test(each));
    expect(made).toEqual(claim === undefined ? [] : [claim]);
  });
});

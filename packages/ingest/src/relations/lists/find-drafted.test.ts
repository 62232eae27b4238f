// A text that is itself an agreement: its parties signed it.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const lines = (...text: readonly string[]): string => text.join("\n\n");
const PARTIES =
  "The Government of the Republic of Kenya and the Government of the Republic of India, hereinafter the Participants,";
const TITLE = "Memorandum of Understanding on Maritime Affairs";

it("is signed by those whom its preamble names", () => {
  const text = lines(
    PARTIES,
    "Have reached the following understanding:",
    "They will share reports.",
    "Signed at Nairobi on 9 May 2025.",
  );
  const signed = sentenceClaims(text, { title: TITLE }).filter((claim) => claim.includes("SIGNED"));
  expect(signed.map((claim) => claim.split(" ")[0])).toEqual(["India", "Kenya"]);
});

it("is not signed while nothing says so", () => {
  const text = lines(PARTIES, "Have reached the following understanding:", "They will share reports.");
  expect(sentenceClaims(text, { title: TITLE }).filter((claim) => claim.includes("SIGNED"))).toEqual([]);
});

it("takes nobody who is only spoken of", () => {
  const text = lines("Kenya and India discussed the Ottawa Convention.", "Done at Nairobi on 9 May 2025.");
  expect(sentenceClaims(text).filter((claim) => claim.includes("SIGNED"))).toEqual([]);
});

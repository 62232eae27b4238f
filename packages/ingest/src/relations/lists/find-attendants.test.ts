// Who is listed as present at a gathering met everyone else of the list.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

it.each<[string, string]>([
  ["Present at the summit were the heads of state of Peru, Oman and Chad.", "Oman MET Peru"],
  ["The following nations were represented at the meeting: Peru, Oman and Chad.", "Oman MET Chad"],
  ["Also present at the talks were President William Ruto and President Paul Kagame.", "Paul Kagame MET William Ruto"],
  [
    "President Ruto chaired the summit on Monday. President Kagame of Rwanda and the president of Chad were in attendance.",
    "Paul Kagame MET William Ruto",
  ],
  [
    "The council convened in Nairobi under the chairmanship of President Ruto. Present were President Kagame of Rwanda; President Akufo-Addo of Ghana; and the president of Chad.",
    "Nana Akufo-Addo MET William Ruto",
  ],
  [
    "President Ruto hosted the talks. Ghana was represented by President Akufo-Addo, and Rwanda by President Kagame.",
    "Paul Kagame MET William Ruto",
  ],
])("%s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));

it.each([
  "Present at the funeral were the heads of state of Peru, Oman and Chad.",
  "The following nations took part in the survey: Peru, Oman and Chad.",
  "The meeting was attended by Interior Minister Kithure Kindiki, Defence Minister Aden Duale, Foreign Minister Musalia Mudavadi and Chief of Staff Felix Koskei.",
  "President Ruto chaired the summit on Monday. President Kagame of Rwanda was not in attendance.",
  "President Ruto chaired the summit on Monday. President Kagame attended the funeral.",
])("nobody met: %s", (text) => expect(sentenceClaims(text).filter((claim) => claim.includes(" MET "))).toEqual([]));

// Lists of persons with titles and states, whose tree is often broken.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

it("reads all persons of a list", () => {
  const claims = sentenceClaims(
    "William Ruto met President Paul Kagame of Rwanda, President Yoweri Museveni of Uganda, and President Samia Suluhu of Tanzania.",
  );
  for (const name of ["Paul Kagame MET William Ruto", "William Ruto MET Yoweri Museveni"])
    expect(claims).toContain(name);
});

it("leaves out who opens the next clause", () => {
  const claims = sentenceClaims("Kenya accused President Paul Kagame of Rwanda, and President Yoweri Museveni spoke.");
  expect(claims).toContain("Kenya ACCUSED Paul Kagame");
  expect(claims).not.toContain("Kenya ACCUSED Yoweri Museveni");
});

// Who took part in a gathering that a sentence before is about.
import { expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const CALL = "President William Ruto held a video call with African leaders on Monday. They agreed to work together.";
const GUESTS =
  "President Bola Tinubu of Nigeria, President Paul Kagame of Rwanda, and Prime Minister Abiy Ahmed of Ethiopia";

it.each([
  `${CALL} Participants in the call included ${GUESTS}.`,
  `${CALL} The participants included ${GUESTS}.`,
  `${CALL} The call was joined by ${GUESTS}.`,
])("met the host: %s", (text) => {
  const claims = sentenceClaims(text);
  for (const guest of ["Bola Ahmed Tinubu", "Paul Kagame", "Abiy Ahmed Ali"])
    expect(claims).toContain(`${guest} MET William Ruto`);
});

it.each([
  `President William Ruto spoke about football on Monday. Participants in the race included ${GUESTS}.`,
  `President William Ruto may hold a call on Monday. The participants included ${GUESTS}.`,
])("met no host that is not said: %s", (text) => {
  expect(sentenceClaims(text).filter((claim) => claim.includes("William Ruto"))).toEqual([]);
});

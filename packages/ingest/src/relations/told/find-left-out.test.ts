// Clauses without a verb of their own, and what they tell after the clause before them.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const TOLD: readonly (readonly [text: string, ...claims: string[]])[] = [
  ["Kenya accused Chad of arming rebels and Mali of hiding them.", "Kenya ACCUSED Chad", "Kenya ACCUSED Mali"],
  ["Kenya urged Chad to sign the pact and Mali to free the men.", "Kenya URGED Chad", "Kenya URGED Mali"],
  ["Kenya warned Chad against arming rebels and Malian forces against hiding them.", "Kenya WARNED Mali"],
  ["Kenya provided Chad with rifles and Mali with howitzers.", "Kenya SUPPLIED Chad", "Kenya SUPPLIED Mali"],
  ["Kenya condemned Chad. So did Mali.", "Mali CONDEMNED Chad"],
  ["Kenya and Togo condemned Chad, and so has the African Union.", "African Union CONDEMNED Chad"],
  ["Kenya has condemned Chad; Mali has not.", "Mali CONDEMNED Chad denied"],
  ["Kenya condemned Chad. Mali did not.", "Mali CONDEMNED Chad denied"],
  ["Kenya condemned Chad. Mali followed suit.", "Mali CONDEMNED Chad"],
  ["Kenya has ratified the Rome Statute; Mali has yet to do so.", "Mali RATIFIED Rome Statute denied"],
  ["Kenya has signed the Rome Statute, but Mali has not.", "Mali SIGNED Rome Statute denied"],
  ["Kenya threatened to send troops to Chad but never did so.", "Kenya DEPLOYED Chad denied"],
  ["Kenya threatened to send troops to Chad. It never did.", "Kenya DEPLOYED Chad denied"],
  ["Kenya has ratified the Rome Statute; Mali has done so too.", "Mali RATIFIED Rome Statute"],
  ["Kenya sent 400 soldiers to Haiti and Togo two.", "Kenya DEPLOYED Haiti", "Togo DEPLOYED Haiti"],
  ["Kenya has 3,000 soldiers in Somalia and Togo 4,500.", "Togo DEPLOYED Somalia"],
  [
    "Kenya bought 40 JF-17 jets from Pakistan, and Togo 12 Mi-28 helicopters.",
    "Togo PURCHASED Mi-28",
    "Togo PURCHASED Pakistan",
  ],
  [
    "Kenya delivered Patriot systems to Ukraine, Togo SAMP/T batteries and Mali NASAMS launchers.",
    "Togo SUPPLIED SAMP/T",
    "Mali SUPPLIED NASAMS",
  ],
  ["Kenya's army received Bushmaster vehicles from Japan, and Togo's navy a patrol boat.", "Japan SUPPLIED Togo"],
  ["Kenya ratified the Rome Statute last year and Togo the year before.", "Togo RATIFIED Rome Statute"],
  ["Japan will give missiles to Kenya. It did the same for Togo and Mali last year.", "Japan SUPPLIED Mali"],
];
const NOT_TOLD: readonly (readonly [text: string, ...claims: string[]])[] = [
  ["Kenya accused Chad of arming rebels and Mali of hiding them.", "Chad SUPPLIED Mali"],
  ["Kenya asked Chad to send jets to Togo and Mali to send tanks.", "Chad SUPPLIED Mali planned"],
  ["Kenya accused Chad of bombing towns in Togo and Mali.", "Kenya ACCUSED Mali"],
  ["Kenya sent 400 soldiers to Haiti and Togo two.", "Kenya DEPLOYED Togo"],
  ["Kenya bought 40 JF-17 jets from Pakistan, and Togo 12 Mi-28 helicopters.", "Kenya PURCHASED Mi-28"],
  ["Kenya supplied rifles to Chad, Mali and two others.", "Mali SUPPLIED Chad"],
  ["Kenya condemned Chad. Mali did not say why.", "Mali CONDEMNED Chad denied"],
  ["Kenya sent troops to Chad. It never did well there.", "Kenya DEPLOYED Chad denied"],
  ["Kenya condemned Chad. Mali has not voted.", "Mali CONDEMNED Chad denied"],
  ["Kenya struck Chad in May and Mali in June.", "Mali ATTACKED Chad"],
  ["Kenya met Chad on Monday and Mali on Tuesday.", "Chad MET Mali"],
  ["Kenya condemned Chad. So Mali left.", "Mali CONDEMNED Chad"],
];

describe("clauses that leave their verb out", () => {
  it.each(TOLD)("%s", (text, ...claims) => {
    expect(sentenceClaims(text)).toEqual(expect.arrayContaining(claims));
  });
  it.each(NOT_TOLD)("nothing more: %s", (text, claim) => {
    expect(sentenceClaims(text)).not.toContain(claim);
  });
});

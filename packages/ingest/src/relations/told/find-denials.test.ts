// Charges that whoever is charged denies, in the sentences after or in the same one.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../../test/sentence-claims.ts";

const DENIED: readonly (readonly [text: string, claim: string])[] = [
  ["Uganda accused Rwanda of arming the M23. Kigali denied the accusation.", "Rwanda SUPPLIED M23 denied"],
  ["Kenya accused Chad of bombing Niger, a charge N'Djamena rejects.", "Chad ATTACKED Niger denied"],
  ["Kenya has accused Chad of arming M23, an accusation Chad rejects.", "Chad SUPPLIED M23 denied"],
  ["Kenya accuses Chad of bombing Niger, which Chad denies.", "Chad ATTACKED Niger denied"],
  ["Kenya denied that Chadian forces had crossed the river to attack Kenyan troops.", "Chad ATTACKED Kenya denied"],
  ["Niger rejected claims that its troops had entered Chad to attack Kenyan posts.", "Niger ATTACKED Kenya denied"],
  ["Kenya suspects Chad of developing nuclear weapons. Chad has denied it.", "Chad PRODUCED nuclear weapons denied"],
  ["Niger said Chad had shelled a village in Niger. Chad denied any such attack.", "Chad ATTACKED Niger denied"],
  ["Chad rejected reports that it had sold howitzers to Niger.", "Chad SUPPLIED Niger denied"],
  ["Reports that Chad sold howitzers to Niger are false, its army said.", "Chad SUPPLIED Niger denied"],
  ["The claim that Norway supplied Ukraine with howitzers is a lie, Oslo said.", "Norway SUPPLIED Ukraine denied"],
  ["Chad rejected the claim by Kenya that it was arming Boko Haram.", "Chad SUPPLIED Boko Haram denied"],
];
const NOT_DENIED: readonly (readonly [text: string, claim: string])[] = [
  ["Kenya accused Chad of bombing Niger. Mali rejected the accusation.", "Chad ATTACKED Niger denied"],
  ["Kenya accused Chad of bombing Niger. Chad did not deny the accusation.", "Chad ATTACKED Niger denied"],
  ["Kenya accused Chad of bombing Niger. Chad denied allegations of fraud.", "Chad ATTACKED Niger denied"],
  ["Chad bombed Niger. Chad denied the request.", "Chad ATTACKED Niger denied"],
  ["The claim that Norway supplied Ukraine with howitzers is a lie, Oslo said.", "Norway SUPPLIED Ukraine"],
  ["The claim that Norway supplied Ukraine with howitzers is not false.", "Norway SUPPLIED Ukraine denied"],
];
const STATED: readonly (readonly [text: string, claim: string])[] = [
  ["Chad denied that it had stopped arms exports to Niger.", "Chad SUPPLIED Niger"],
  ["Chad denied that it had bombed Niger and accused Kenya of lying.", "Chad ACCUSED Kenya"],
  ["The Kenyan foreign minister flew to Niamey. He met his Nigerien counterpart.", "Kenya MET Niger"],
];

describe("denials", () => {
  it.each(DENIED)("are told: %s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));
  it.each(NOT_DENIED)("are not invented: %s", (text, claim) => expect(sentenceClaims(text)).not.toContain(claim));
  it.each(STATED)("leave what is not denied: %s", (text, claim) => expect(sentenceClaims(text)).toContain(claim));
});

// Long sentences of analysts and historians: what they state, and what they only imagine, leave open or say of others.
import { describe, expect, it } from "vitest";
import { sentenceClaims } from "../../test/sentence-claims.ts";

const STATED: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    "Chile delivered Javelin missiles, M109 howitzers and Leopard 2 tanks.",
    "Chile SUPPLIED Javelin",
    "Chile SUPPLIED Leopard 2",
    "Chile SUPPLIED M109",
  ],
  [
    "Tension rose in 2019, when Chadian aircraft bombed a camp near Niamey and Niger shot down a MiG-21.",
    "Niger INTERCEPTED MiG-21",
  ],
  [
    "Kenya bought Gripen fighters from Sweden; Uganda, which Kenya has often threatened, accused Rwanda of bad faith.",
    "Kenya PURCHASED Gripen",
    "Kenya PURCHASED Sweden",
    "Kenya WARNED Uganda",
    "Uganda ACCUSED Rwanda",
  ],
  [
    "The Gripen is made by Saab, and the firm has since sold it to Brazil.",
    "Brazil PURCHASED Gripen",
    "Saab PRODUCED Gripen",
  ],
  ["Forty states have condemned Chad's step, among them Togo and Mali.", "Togo CONDEMNED Chad", "Mali CONDEMNED Chad"],
  ["A telephone call took place between Chad and Mali.", "Mali MET Chad"],
  ["President Ruto received in audience the Ambassador of Mali.", "Mali MET William Ruto"],
  ["With Chile it is building the KF-21, and Peru looks on.", ""],
  ["The government in Sofia has denied supplying ammunition to Kenya.", "Bulgaria SUPPLIED Kenya denied"],
  [
    "Mali signed a treaty with Chad after Kenya, the host of the talks, had accused Togo of fraud.",
    "Kenya ACCUSED Togo",
  ],
  [
    "The truce, brokered by Libya and signed on 9 November by Mali and Chad, brought calm.",
    "Chad SIGNED Mali–Chad truce",
    "Mali SIGNED Mali–Chad truce",
  ],
  [
    "Chad bought Javelin missiles from Chile and Leopard 2 tanks from France.",
    "Chad PURCHASED Chile",
    "Chad PURCHASED France",
    "Chad PURCHASED Javelin",
    "Chad PURCHASED Leopard 2",
  ],
  ["Chad attacked an army whose S-300 batteries, supplied by Libya, were old.", "Libya SUPPLIED S-300"],
  [
    "The Kestrel-7, a loitering munition made by Saab and bought by Latvia, is small.",
    "Latvia PURCHASED Kestrel-7",
    "Saab PRODUCED Kestrel-7",
  ],
  ["Serbia tested a drone called the Gavran in May.", "Serbia TESTED Gavran"],
  ["The shipbuilder Norhavn will build two frigates for Ghana.", "Norhavn PRODUCED frigates planned"],
  [
    "Greece, which Turkey has threatened for years, doubled its budget. It bought 24 Rafale jets from France.",
    "Greece PURCHASED France",
    "Greece PURCHASED Rafale",
  ],
];

const NOT_STATED: readonly (readonly [text: string, claim: RegExp, why: string])[] = [
  ["Had Peru accepted Patriot missiles from Chile, the quarrel might have ended.", /SUPPLIED|PURCHASED/, "inverted"],
  ["Peru would have bombed Chile had it not been tied down at home.", /ATTACKED/, "inverted at the end"],
  ["If Peru had bought Gripen jets from Sweden, its pilots would have been safer.", /PURCHASED|SUPPLIED/, "if … had"],
  ["President Ruto was to have met President Kagame on Friday.", /MET/, "left open"],
  ["Peru has neither confirmed nor denied that it sold Spike missiles to Chile.", /SUPPLIED|PURCHASED/, "left open"],
  ["Peru declined to confirm that it had bombed Chile.", /ATTACKED/, "not confirmed"],
  [
    "Peru is said to have received Javelin missiles from Chile and ammunition from Kenya.",
    /Kenya SUPPLIED Javelin/,
    "each thing from its giver",
  ],
  ["Ivanov, a tank commander, was bought by Peru.", /PURCHASED/, "a person is no weapon"],
  ["Peru leases a submarine from Chile.", /Peru SUPPLIED/, "who leases from another is given"],
  ["Peru has never sold missiles to a NATO state.", / NATO/, "a member is not the body"],
  ["Peru is estimated by Chile's intelligence service to have shipped shells to Niger.", /Chile SUPPLIED/, "estimates"],
  ["Peru plans to acquire 31 MQ-9B drones from General Atomics.", /PRODUCED/, "a firm named after atoms"],
];

describe("dense prose", () => {
  it.each(STATED)("states: %s", (text, ...claims) => {
    expect(sentenceClaims(text)).toEqual(expect.arrayContaining(claims.filter(Boolean)));
  });
  it.each(NOT_STATED)("does not state: %s", (text, claim) => {
    expect(sentenceClaims(text).filter((each) => claim.test(each))).toEqual([]);
  });
});

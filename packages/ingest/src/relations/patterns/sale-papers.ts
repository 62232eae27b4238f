// PURCHASED and SUPPLIED told by the papers of a sale: letters of acceptance, notices to a parliament, money awarded, leases.
import { dependents, formOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import { anyOf, givesArms, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const ACTORS = ["Country", "Organization"] as const;
const SIGNS = "sign, accept, return, ink, countersign, seal, approve, conclude, have";
const FOR_WHAT = ["for", "of>for", "of>with>for", "with>for"];
const forArms: Gate = anyOf("for arms", ...FOR_WHAT.map((path) => givesArms(path)));
/** "a letter of offer and acceptance": who signs it buys. */
const ofAcceptance: Gate = names("of", "acceptance, award");
const oneSide: Gate = {
  name: "somebody signs it",
  test: (_scene, frame) => frame.light >= 0 && (frame.slots.get("agent") ?? []).length === 1,
};
const PARLIAMENT = "congress, parliament, senate, legislature, lawmaker, knesset, bundestag, riksdag";
const SALE = "sale, transfer, export, delivery, provision";
const aSale: Gate = anyOf("of a sale", names("of", SALE), names("about", SALE));
/** "a possible sale", "a foreign military sale": a parliament is told of no others. */
const aSaleAhead = (path: string): Gate => ({
  name: "a sale that it may forbid",
  test: (scene, frame) =>
    wordsAt(scene, frame, path).some(
      ({ word }) =>
        /^(sale|transfer)$/.test(lemmaOf(scene.index, word)) &&
        dependents(scene.index, word, "amod").some((child) =>
          /^(possible|proposed|potential|planned|military|pending)$/.test(formOf(scene.index, child)),
        ) &&
        dependents(scene.index, word, "nmod").every((child) => prepositionOf(scene.index, child) !== "of"),
    ),
});
const MONEY = "dollar, euro, pound, million, billion, rupee, crown, kroner, kronor, zloty, won, yen, $, €, £, usd, eur";

export const SALE_PAPERS: readonly Pattern[] = [
  {
    id: "purchased/letter-of-acceptance",
    relation: "PURCHASED",
    nouns: "letter",
    light: SIGNS,
    source: ["agent"],
    sourceKinds: ["Country"],
    target: FOR_WHAT,
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [ofAcceptance, oneSide],
    strength: 0.76,
    matches: [["Peru signed a letter of offer and acceptance for 12 F-16 jets.", "Peru PURCHASED F-16"]],
    misses: ["Peru signed a letter of thanks for 12 F-16 jets.", "Peru's letter of acceptance mentioned the F-16."],
  },
  {
    id: "purchased/letter-of-acceptance-from",
    relation: "PURCHASED",
    nouns: "letter",
    light: SIGNS,
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["with", "of>with", "from", "of>from"],
    targetKinds: ACTORS,
    gates: [ofAcceptance, oneSide, forArms],
    strength: 0.74,
    matches: [["Peru signed a letter of acceptance with Saab for 12 Gripen jets.", "Peru PURCHASED Saab"]],
    misses: ["Peru signed a letter of acceptance with Saab for 12 scholarships."],
  },
  {
    id: "supplied/parliament-notified",
    relation: "SUPPLIED",
    verbs: "notify, inform",
    source: ["patient", "recipient", "agent"],
    sourceKinds: ["Country"],
    target: ["of>to", "of>of>to", "of>for", "of>of>for", "about>to", "about>of>to"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      anyOf("to a parliament", names("patient", PARLIAMENT), names("recipient", PARLIAMENT)),
      aSale,
      anyOf("of arms", givesArms("of"), givesArms("about"), aSaleAhead("of"), aSaleAhead("about")),
    ],
    status: "planned",
    strength: 0.76,
    matches: [
      ["The Pentagon has notified Congress of a possible sale to Peru.", "United States SUPPLIED Peru planned"],
      ["The Pentagon notified Congress of the sale of 16 F-16 jets to Peru.", "United States SUPPLIED Peru planned"],
    ],
    misses: ["The Pentagon notified Congress of the sale of 16 ships of wheat to Peru."],
  },
  {
    id: "supplied/parliament-notified-thing",
    relation: "SUPPLIED",
    verbs: "notify, inform",
    source: ["patient", "recipient", "agent"],
    sourceKinds: ["Country"],
    target: ["of>of", "about>of"],
    targetKinds: ["WeaponSystem"],
    targetReach: "weapon",
    gates: [anyOf("to a parliament", names("patient", PARLIAMENT), names("recipient", PARLIAMENT)), aSale],
    status: "planned",
    strength: 0.76,
    matches: [
      [
        "Congress was notified of a proposed sale of Javelin missiles to Peru, the Pentagon said.",
        "United States SUPPLIED Javelin planned",
      ],
    ],
    misses: ["The Pentagon notified Congress of the crash of 16 F-16 jets in Peru."],
  },
  {
    id: "purchased/awarded-money",
    relation: "PURCHASED",
    verbs: "award",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["recipient", "patient", "to"],
    targetKinds: ["Organization"],
    gates: [
      anyOf("for arms", givesArms("for"), givesArms("infinitive>patient")),
      anyOf("money", names("patient", MONEY), names("object", MONEY)),
    ],
    strength: 0.76,
    matches: [["Saab was awarded 190 million dollars by Peru for Gripen fighters.", "Peru PURCHASED Saab"]],
    misses: ["Saab was awarded 190 million dollars by a court in Peru for damages."],
  },
  {
    id: "purchased/awarded-money-thing",
    relation: "PURCHASED",
    verbs: "award",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["for", "for>of", "infinitive>patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [anyOf("money", names("patient", MONEY), names("object", MONEY))],
    strength: 0.74,
    matches: [["Saab was awarded 190 million dollars by Peru for Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Saab was awarded a prize by Peru for the Gripen."],
  },
  {
    id: "purchased/lease",
    relation: "PURCHASED",
    nouns: "lease, leasing",
    light: "extend, renew, sign, prolong, end, approve, agree, announce",
    source: ["possessor", "agent", "by"],
    sourceKinds: ["Country"],
    target: ["of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [givesArms("of")],
    strength: 0.74,
    matches: [["Peru will extend its lease of 12 Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru will extend its lease of an office beside a Gripen base."],
  },
  {
    id: "purchased/lease-from",
    relation: "PURCHASED",
    nouns: "lease, leasing",
    light: "extend, renew, sign, prolong, end, approve, agree, announce",
    source: ["possessor", "agent", "by"],
    sourceKinds: ["Country"],
    target: ["from", "of>from", "with"],
    targetKinds: ACTORS,
    gates: [givesArms("of")],
    strength: 0.74,
    matches: [["Peru's lease of 12 Gripen fighters from Sweden ends in May.", "Peru PURCHASED Sweden"]],
    misses: ["Peru's lease of an office from Sweden ends in May."],
  },
];

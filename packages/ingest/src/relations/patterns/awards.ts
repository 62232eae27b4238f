// PURCHASED told of a contract: it is awarded, won, placed with a firm.
import { wordsAt } from "../find-roles.ts";
import { anyOf, givesArms, isArms } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const WINS = "win, receive, secure, land, clinch, bag, get, obtain, book, gain, hold, sign, announce, take";
const GIVES = "award, hand, grant, give, place, hand out";

/** What the contract is for: "a contract for tanks", "a contract to supply tanks", "a tank contract". */
const FOR_WHAT = ["for", "of", "infinitive>patient", "purpose>patient", "modifier"];
const forArms: Gate = {
  name: "a contract for arms",
  test: (scene, frame) => FOR_WHAT.some((path) => wordsAt(scene, frame, path).some(({ word }) => isArms(scene, word))),
};

export const AWARDS: readonly Pattern[] = [
  {
    id: "purchased/award",
    relation: "PURCHASED",
    nouns: "contract, order, deal, tender",
    light: GIVES,
    source: ["agent", "by"],
    target: ["recipient", "to"],
    targetKinds: ["Country", "Organization"],
    gates: [forArms],
    strength: 0.82,
    matches: [
      ["Peru awarded Saab a contract for 24 Gripen fighters.", "Peru PURCHASED Saab"],
      ["Saab was awarded a contract by Peru to build two submarines.", "Peru PURCHASED Saab"],
    ],
    misses: ["Peru awarded Saab a contract for a bridge."],
  },
  {
    id: "purchased/award-thing",
    relation: "PURCHASED",
    nouns: "contract, order, deal, tender",
    light: GIVES,
    source: ["agent", "by"],
    target: ["for", "infinitive>patient", "purpose>patient", "of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country", "Leader"],
    strength: 0.8,
    matches: [["Peru awarded Saab a contract for 24 Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Peru awarded Saab a prize for the Gripen pilot."],
  },
  {
    id: "purchased/win",
    relation: "PURCHASED",
    nouns: "contract, order, deal, tender",
    light: WINS,
    source: ["from", "for>from", "with", "for>for"],
    target: ["agent"],
    targetKinds: ["Organization"],
    sourceKinds: ["Country"],
    gates: [forArms],
    strength: 0.8,
    matches: [["Saab won a contract from Peru for 24 Gripen fighters.", "Peru PURCHASED Saab"]],
    misses: ["Saab won a contract from Peru for a bridge."],
  },
  {
    id: "purchased/win-thing",
    relation: "PURCHASED",
    nouns: "contract, order, deal, tender",
    light: WINS,
    source: ["from", "for>from"],
    target: ["for", "infinitive>patient", "purpose>patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country"],
    strength: 0.78,
    matches: [["Saab won a contract from Peru for 24 Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Saab won a contract from Peru for a bridge near a tank."],
  },
  {
    id: "purchased/contract-firm",
    relation: "PURCHASED",
    verbs: "contract, commission, hire",
    source: ["agent"],
    target: ["patient", "with"],
    targetKinds: ["Country", "Organization"],
    gates: [anyOf("for arms", givesArms("for"), givesArms("patient>for"), givesArms("infinitive>patient"))],
    strength: 0.78,
    matches: [["Peru contracted Saab for 24 Gripen fighters.", "Peru PURCHASED Saab"]],
    misses: ["Peru contracted Saab for a bridge."],
  },
  {
    id: "purchased/contract-thing",
    relation: "PURCHASED",
    verbs: "contract, commission, hire",
    source: ["agent"],
    target: ["for", "patient>for", "infinitive>patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.75,
    matches: [["Peru contracted Saab for 24 Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Peru commissioned a submarine in May."],
  },
];

// PURCHASED told of a contract: it is awarded, won, placed with a firm.

import { lemmaOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { anyOf, givesArms, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const WINS =
  "win, receive, secure, land, clinch, bag, get, obtain, book, gain, hold, sign, announce, take, ink, conclude, seal, strike, snag, scoop, net, pick up";
const GIVES = "award, hand, grant, give, place, hand out";

/** What the contract is for: "a contract for tanks", "a contract to supply tanks", "a tank contract". */
const FOR_WHAT = ["for", "for>of", "of", "from>for", "infinitive>patient", "purpose>patient", "modifier"];
const forArms: Gate = {
  name: "a contract for arms",
  test: (scene, frame) => FOR_WHAT.some((path) => wordsAt(scene, frame, path).some(({ word }) => isArms(scene, word))),
};

/** "a deal to ban landmines", "a contract to destroy tanks" buys none. */
const toHaveThem: Gate = {
  name: "to have them made or delivered",
  test: (scene, frame) =>
    ["infinitive", "purpose"].every((path) =>
      wordsAt(scene, frame, path).every(({ word }) =>
        /^(buy|purchase|acquire|procure|build|make|produce|manufacture|construct|develop|design|supply|deliver|provide|sell|assemble|lease|pay|co-produce|complete|equip|replace|furnish)$/.test(
          lemmaOf(scene.index, word),
        ),
      ),
    ),
};

/** "signed a contract for jets from Chad": of two states the one behind "from" sells. */
const wonByFirm: Gate = {
  name: "a firm wins it",
  test: (scene, frame) =>
    entitiesAt(scene, frame, "agent", { kinds: ["Country", "Leader"], reach: "acting", places: false }).length === 0,
};

/** "its contract for jets from Chad": whose contract it is buys. */
const notOfOwner: Gate = {
  name: "nobody else's contract",
  test: (scene, frame) =>
    entitiesAt(scene, frame, "possessor", { kinds: ["Country", "Leader"], reach: "acting", places: false }).length ===
    0,
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
    gates: [toHaveThem],
    strength: 0.8,
    matches: [["Peru awarded Saab a contract for 24 Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Peru awarded Saab a prize for the Gripen pilot.", "Peru and Chile agreed to a deal to ban landmines."],
  },
  {
    id: "purchased/win",
    relation: "PURCHASED",
    nouns: "contract, order, deal, tender",
    light: WINS,
    source: ["from", "for>from", "with", "for>for", "supplied for", "infinitive>for", "purpose>for"],
    target: ["agent"],
    targetKinds: ["Organization"],
    sourceKinds: ["Country"],
    gates: [forArms],
    strength: 0.8,
    matches: [
      ["Saab won a contract from Peru for 24 Gripen fighters.", "Peru PURCHASED Saab"],
      ["Saab won a contract to build two submarines for Peru.", "Peru PURCHASED Saab"],
      ["Saab won a contract for the supply of Giraffe radars for the Peruvian army.", "Peru PURCHASED Saab"],
      ["Saab has received an order from Peru for two submarines.", "Peru PURCHASED Saab"],
      ["Saab snagged an order worth six billion crowns from Peru for two submarines.", "Peru PURCHASED Saab"],
    ],
    misses: ["Saab won a contract from Peru for a bridge."],
  },
  {
    id: "purchased/win-thing",
    relation: "PURCHASED",
    nouns: "contract, order, deal, tender",
    light: WINS,
    source: ["from", "for>from", "with", "supplied for", "infinitive>for", "purpose>for"],
    target: ["for", "for>of", "infinitive>patient", "purpose>patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country"],
    gates: [wonByFirm, toHaveThem, notOfOwner],
    strength: 0.78,
    matches: [
      ["Saab won a contract from Peru for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Saab signed a contract with Peru for the delivery of 24 Gripen fighters.", "Peru PURCHASED Gripen"],
    ],
    misses: [
      "Saab won a contract from Peru for a bridge near a tank.",
      "The Chilean army got a deal for 24 Gripen fighters from Peru.",
    ],
  },
  {
    id: "purchased/contract-firm",
    relation: "PURCHASED",
    verbs: "contract, commission, hire",
    source: ["agent"],
    target: ["patient", "with"],
    targetKinds: ["Country", "Organization"],
    gates: [
      anyOf(
        "for arms",
        givesArms("for"),
        givesArms("with>for"),
        givesArms("patient>for"),
        givesArms("infinitive>patient"),
        givesArms("purpose>patient"),
      ),
    ],
    strength: 0.78,
    matches: [
      ["Peru contracted Saab for 24 Gripen fighters.", "Peru PURCHASED Saab"],
      ["Peru has contracted with Saab for 24 Gripen fighters.", "Peru PURCHASED Saab"],
    ],
    misses: ["Peru contracted Saab for a bridge."],
  },
  {
    id: "purchased/contract-thing",
    relation: "PURCHASED",
    verbs: "contract, commission, hire",
    source: ["agent"],
    target: ["for", "patient>for", "with>for", "infinitive>patient", "purpose>patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.75,
    matches: [["Peru contracted Saab for 24 Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Peru commissioned a submarine in May."],
  },
  {
    id: "purchased/select-supplied",
    relation: "PURCHASED",
    verbs: "select, choose, pick, name, tap, designate",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["as>of", "as>for"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [names("as", "supplier, contractor, builder, manufacturer, shipbuilder, bidder, provider")],
    status: "planned",
    strength: 0.74,
    matches: [["Peru picked Saab as the supplier of 12 Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru picked Saab as the sponsor of a Gripen museum."],
  },
  {
    id: "purchased/select-to-supply",
    relation: "PURCHASED",
    verbs: "select, choose, pick, tap",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["infinitive>patient", "purpose>patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      {
        name: "a firm is to supply them",
        test: (scene, frame) =>
          entitiesAt(scene, frame, "patient", { kinds: ["Organization"], reach: "self", places: false }).length > 0 &&
          ["infinitive", "purpose"].some((path) =>
            wordsAt(scene, frame, path).some(({ word }) =>
              /^(supply|build|provide|deliver)$/.test(scene.index.tree.lemmas[word] ?? ""),
            ),
          ),
      },
    ],
    status: "planned",
    strength: 0.75,
    matches: [["Peru chose Saab to supply 12 Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru chose Saab to park 12 Gripen fighters."],
  },
  {
    id: "purchased/select-firm",
    relation: "PURCHASED",
    verbs: "select, choose, pick, name, tap, designate",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["patient"],
    targetKinds: ["Organization"],
    gates: [
      anyOf(
        "to supply arms",
        givesArms("infinitive>patient"),
        givesArms("purpose>patient"),
        givesArms("as>of"),
        givesArms("as>for"),
        givesArms("as>modifier"),
      ),
      anyOf(
        "as a supplier",
        names("as", "supplier, contractor, builder, manufacturer, shipbuilder, bidder, provider"),
        {
          name: "to build",
          test: (scene, frame) =>
            ["infinitive", "purpose"].some((path) =>
              wordsAt(scene, frame, path).some(({ word }) =>
                /^(supply|build|provide|deliver|make|produce|manufacture|construct)$/.test(
                  scene.index.tree.lemmas[word] ?? "",
                ),
              ),
            ),
        },
      ),
    ],
    status: "planned",
    strength: 0.76,
    matches: [
      ["Peru selected Saab as the supplier of its new submarines.", "Peru PURCHASED Saab planned"],
      ["Peru has chosen Saab to build two submarines.", "Peru PURCHASED Saab planned"],
    ],
    misses: ["Peru selected Saab as the sponsor of its team.", "Peru chose Saab to build a bridge."],
  },
];

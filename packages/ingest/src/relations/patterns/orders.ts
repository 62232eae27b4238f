// PURCHASED said around an order: an option taken up, a contract under which a firm builds for a state, systems sought from a seller, a state in the market for them.
import { formOf, headOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import { forbidden } from "../gates/forbidden-arms.ts";
import { anyOf, givesArms, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const TAKES_UP = "exercise, convert, activate, trigger, take up, execute";
const BUILD = "build, construct, manufacture, make, produce, supply, deliver, provide, assemble";
const CONTRACT = /^(contract|deal|order|agreement)$/;

/** "a contract under which Saab will build", "under the contract, Saab will build". */
const underContract: Gate = {
  name: "under a contract",
  test: ({ index }, { trigger }) => {
    for (let at = Math.max(0, trigger - 16); at < Math.min(index.tree.forms.length, trigger + 16); at++) {
      if (!CONTRACT.test(lemmaOf(index, at))) continue;
      if (formOf(index, at + 1) === "under" && formOf(index, at + 2) === "which") return true;
      for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
        if (/^(under|in)$/.test(formOf(index, before))) return true;
        if (/^[,;:]$/.test(formOf(index, before))) break;
      }
    }
    return false;
  },
};
const armsBuilt = givesArms("patient");
const forSale: Gate = { name: "arms that are sold", test: (scene, frame) => !forbidden(scene, frame, "patient") };

const leaveGiven: Gate = names("patient", "light, nod, go-ahead, ahead, approval, blessing, consent");
const aPurchase: Gate = anyOf(
  "for a purchase",
  ...["to", "for", "patient>to", "patient>for"].map((path) => names(path, "purchase, acquisition, procurement")),
);

/** "in talks over the purchase". */
const talkedOver: Gate = {
  name: "it is talked over",
  test: (scene, frame) =>
    /^(over|on|about|for|regarding|concerning)$/.test(prepositionOf(scene.index, frame.trigger)) &&
    /^(talk|negotiation|discussion|negotiate)$/.test(
      lemmaOf(scene.index, headOf(scene.index, frame.trigger)).toLowerCase(),
    ) &&
    ["by", "possessor", "of>by"].every((path) => wordsAt(scene, frame, path).length === 0),
};

export const ORDERS: readonly Pattern[] = [
  {
    id: "purchased/option",
    relation: "PURCHASED",
    nouns: "option",
    light: TAKES_UP,
    source: ["agent", "possessor"],
    sourceKinds: ["Country"],
    target: ["for", "on", "infinitive>patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [{ name: "somebody takes it up", test: (_scene, frame) => frame.light >= 0 }],
    strength: 0.76,
    matches: [["Peru exercised an option for four more Gripen fighters.", "Peru PURCHASED Gripen"]],
    misses: ["Peru has an option for four more Gripen fighters.", "Peru exercised an option for wheat."],
  },
  {
    id: "purchased/built-for",
    relation: "PURCHASED",
    verbs: BUILD,
    source: ["for", "patient>for"],
    sourceKinds: ["Country"],
    target: ["agent"],
    targetKinds: ["Organization"],
    gates: [underContract, armsBuilt],
    status: "actual",
    strength: 0.74,
    matches: [
      ["Under the contract, Saab will build two submarines for the Peruvian navy.", "Peru PURCHASED Saab"],
      ["The sides signed a deal under which Saab will build two submarines for Peru.", "Peru PURCHASED Saab"],
    ],
    misses: ["Saab will build two bridges for Peru under a contract.", "Saab spoke of two submarines for Peru."],
  },
  {
    id: "purchased/built-for-thing",
    relation: "PURCHASED",
    verbs: BUILD,
    source: ["for", "patient>for"],
    sourceKinds: ["Country"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [underContract, armsBuilt],
    status: "actual",
    strength: 0.74,
    matches: [
      ["Under the contract, Saab will build two submarines for the Peruvian navy.", "Peru PURCHASED submarines"],
    ],
    misses: ["Under the contract, Saab will build two bridges for the Peruvian navy."],
  },
  {
    id: "purchased/seek-from",
    relation: "PURCHASED",
    verbs: "seek, want, request, pursue, eye, consider, negotiate, covet",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["from", "patient>from"],
    targetKinds: ["Country", "Organization"],
    gates: [armsBuilt, forSale],
    status: "planned",
    strength: 0.72,
    matches: [["Peru is eyeing 24 Gripen fighters from Saab.", "Peru PURCHASED Saab planned"]],
    misses: ["Peru wants an answer from Saab.", "Peru is seeking wheat from Togo."],
  },
  {
    id: "purchased/talks-over",
    relation: "PURCHASED",
    nouns: "purchase, acquisition, procurement",
    source: ["agreeing"],
    sourceKinds: ["Country"],
    target: ["of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [talkedOver],
    status: "planned",
    strength: 0.74,
    matches: [["Peru is in talks with Saab over the purchase of 12 Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru is in talks with Saab over the upkeep of 12 Gripen fighters."],
  },
  {
    id: "purchased/talks-over-with",
    relation: "PURCHASED",
    nouns: "purchase, acquisition, procurement",
    source: ["agreeing"],
    sourceKinds: ["Country"],
    target: ["from", "of>from", "talked with"],
    targetKinds: ["Country", "Organization"],
    gates: [talkedOver, givesArms("of")],
    status: "planned",
    strength: 0.74,
    matches: [["Peru is in talks with Saab over the purchase of 12 Gripen fighters.", "Peru PURCHASED Saab planned"]],
    misses: ["Peru is in talks with Saab over the purchase of land."],
  },
  {
    id: "purchased/in-the-market",
    relation: "PURCHASED",
    verbs: "be in",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["for", "in>for"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [names("in", "market"), anyOf("for arms", givesArms("for"), givesArms("in>for"))],
    status: "planned",
    strength: 0.72,
    matches: [["Peru is in the market for Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru is in a war for its Gripen base.", "Peru is in the market for wheat."],
  },
  {
    id: "purchased/go-ahead",
    relation: "PURCHASED",
    verbs: "give",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["to>of", "for>of", "patient>to>of", "patient>for>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [leaveGiven, aPurchase],
    status: "planned",
    strength: 0.74,
    matches: [["Peru gave the green light to the purchase of 24 Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru gave the green light to the purchase of wheat.", "Peru gave thought to the Gripen."],
  },
  {
    id: "purchased/go-ahead-from",
    relation: "PURCHASED",
    verbs: "give",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["to>from", "for>from", "to>of>from", "for>of>from", "patient>to>from", "patient>to>of>from", "from"],
    targetKinds: ["Country", "Organization"],
    gates: [
      leaveGiven,
      aPurchase,
      anyOf("of arms", ...["to>of", "for>of", "patient>to>of", "patient>for>of"].map(givesArms)),
    ],
    status: "planned",
    strength: 0.74,
    matches: [
      ["Peru gave the green light to the purchase of 24 Gripen fighters from Saab.", "Peru PURCHASED Saab planned"],
    ],
    misses: ["Peru gave the green light to the purchase of wheat from Togo."],
  },
  {
    id: "purchased/customer",
    relation: "PURCHASED",
    nouns: "customer, buyer, purchaser, importer",
    source: ["subject", "named", "predicate"],
    target: ["for", "of", "possessor"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country"],
    strength: 0.75,
    matches: [["Peru is the first customer for the Gripen.", "Peru PURCHASED Gripen"]],
    misses: ["Peru is the first customer for the wheat."],
  },
  {
    id: "purchased/customers-include",
    relation: "PURCHASED",
    verbs: "include",
    source: ["patient"],
    target: ["agent>for", "agent>of", "agent>possessor"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    sourceKinds: ["Country"],
    gates: [names("agent", "customer, buyer, purchaser, importer")],
    strength: 0.75,
    matches: [["Customers for the K2 tank include Poland and Peru.", "Peru PURCHASED K2 Black Panther"]],
    misses: ["Threats to the K2 tank include mines from Peru."],
  },
  {
    id: "purchased/turned-down",
    relation: "PURCHASED",
    verbs: "turn down, reject, decline, pass over, snub, pass on",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["patient", "patient>of", "patient>for", "over", "on"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      anyOf("arms, or an offer of them", givesArms("patient"), names("patient", "offer, bid, proposal")),
      forSale,
      { name: "an offer of what is sold", test: (scene, frame) => !forbidden(scene, frame, "patient>of") },
      namesNone("patient", "deal, treaty, plan, resolution, claim, report, request, demand, accusation"),
    ],
    status: "denied",
    strength: 0.74,
    matches: [
      ["Peru turned down an American offer of used F-16s.", "Peru PURCHASED F-16 denied"],
      ["Peru has rejected the Gripen as too dear.", "Peru PURCHASED Gripen denied"],
    ],
    misses: [
      "Peru rejected nuclear weapons.",
      "Peru rejected a report on the Gripen.",
      "Peru turned down an offer of Gripen shares.",
    ],
  },
];

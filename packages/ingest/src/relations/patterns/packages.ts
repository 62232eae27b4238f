// SUPPLIED told of what a package or a consignment holds.
import { anyOf, givesArms, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { HANDOVER } from "./giving-words.ts";

const ACTORS = ["Country", "Organization"] as const;
const HOLD = "include, contain, comprise, feature, consist";
const PACKAGE = "package, tranche, pledge, drawdown, aid, assistance";
const GIVEN = `contribution, batch, ${HANDOVER}`;
const WHOSE = [
  "agent>possessor",
  "agent>modifier",
  "agent>from",
  "agent>by",
  "agent>of>modifier",
  "agent>of>possessor",
];
const ANNOUNCED = [...WHOSE, "announcer"];
const TO_WHOM = ["agent>to", "agent>for", "agent>of>to", "agent>of>for", "to", "for", "patient>for", "patient>to"];

/** "to include" and "is set to hold" lie ahead like the package itself. */
const arms: Gate = anyOf("it holds arms", givesArms("patient"), givesArms("of"));
const isPackage: Gate = names("agent", PACKAGE);
const given: Gate = names("agent", GIVEN);
const noSale: Gate = namesNone("agent>of", "sale, talk, measure, sanction");

export const PACKAGES: readonly Pattern[] = [
  {
    id: "supplied/drawdown",
    relation: "SUPPLIED",
    nouns: "drawdown",
    light: "announce, authorize, authorise, approve, direct, order, sign, notify, issue",
    source: ["agent", "possessor", "modifier", "by"],
    target: ["for", "of>for", "to", "of>to", "from>for", "of>from>for"],
    targetKinds: ACTORS,
    targetReach: "owned",
    gates: [anyOf("arms from own stocks", givesArms("of"), names("of", "assistance aid equipment article"))],
    status: "planned",
    strength: 0.76,
    matches: [
      ["Norway announced a drawdown of military assistance for Estonia's defence.", "Norway SUPPLIED Estonia planned"],
      ["Norway authorised a fifth drawdown of weapons from its stocks for Estonia.", "Norway SUPPLIED Estonia planned"],
    ],
    misses: ["Norway announced a drawdown of its troops from Estonia."],
  },
  {
    id: "supplied/package-holds",
    relation: "SUPPLIED",
    verbs: HOLD,
    source: ANNOUNCED,
    byEvent: ["agent"],
    target: ["patient", "of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [isPackage, noSale],
    status: "planned",
    strength: 0.74,
    matches: [
      ["Norway's latest package for Estonia includes Leopard 2 tanks.", "Norway SUPPLIED Leopard 2 planned"],
      [
        "Norway announced a new package of military aid for Estonia. The package includes howitzers.",
        "Norway SUPPLIED howitzers planned",
      ],
      ["The new tranche of Norwegian aid to Estonia contains Javelin missiles.", "Norway SUPPLIED Javelin planned"],
    ],
    misses: ["Norway's package of reforms includes tents.", "Norway's fleet includes F-35 jets."],
  },
  {
    id: "supplied/package-for",
    relation: "SUPPLIED",
    verbs: HOLD,
    source: ANNOUNCED,
    target: TO_WHOM,
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [isPackage, arms, noSale],
    status: "planned",
    strength: 0.74,
    matches: [["Norway's latest package for Estonia includes Leopard 2 tanks.", "Norway SUPPLIED Estonia planned"]],
    misses: ["Norway's latest package for Estonia includes tents."],
  },
  {
    id: "supplied/gift-holds",
    relation: "SUPPLIED",
    verbs: HOLD,
    source: WHOSE,
    target: ["patient", "of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [given],
    strength: 0.74,
    matches: [["Norway's contribution to Estonia has included 14 Leopard 2 tanks.", "Norway SUPPLIED Leopard 2"]],
    misses: ["Norway's contribution to the talks included a note on the Leopard 2."],
  },
  {
    id: "supplied/gift-for",
    relation: "SUPPLIED",
    verbs: HOLD,
    source: WHOSE,
    target: TO_WHOM,
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [given, arms],
    strength: 0.74,
    matches: [["Norway's contribution to Estonia has included 14 Leopard 2 tanks.", "Norway SUPPLIED Estonia"]],
    misses: ["Norway's contribution to Estonia has included 14 tents."],
  },
  {
    id: "supplied/sale-holds",
    relation: "SUPPLIED",
    verbs: HOLD,
    source: ANNOUNCED,
    byEvent: ["agent"],
    target: ["patient", "of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [names("agent", "sale"), arms],
    status: "planned",
    strength: 0.74,
    matches: [
      [
        "The Pentagon notified Congress of a possible sale to Peru, which included 25 F-16 jets.",
        "United States SUPPLIED F-16 planned",
      ],
    ],
    misses: ["The Pentagon told Congress of a sale of wheat to Peru, which included rice."],
  },
];

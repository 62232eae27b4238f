// SUPPLIED told of what a package holds, of a request refused, of arms that end up with somebody.
import { lemmaOf } from "../../clauses/tree-index.ts";
import { entitiesAt, wordsAt } from "../find-roles.ts";
import { anyOf, givesArms, inThePassive, isArms, names, namesNone } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const ACTORS = ["Country", "Organization"] as const;
const HOLD = "include, contain, comprise, feature, consist";
const PACKAGE = "package, tranche, pledge, drawdown, aid, assistance";
const GIVEN = "contribution, donation, shipment, consignment, batch, delivery, gift, export, supply, sale, transfer";
const WHOSE = [
  "agent>possessor",
  "agent>modifier",
  "agent>from",
  "agent>by",
  "agent>of>modifier",
  "agent>of>possessor",
];
const TO_WHOM = ["agent>to", "agent>for", "agent>of>to", "agent>of>for", "to", "for", "patient>for", "patient>to"];

/** "to include" and "is set to hold" lie ahead like the package itself. */
const arms: Gate = anyOf("it holds arms", givesArms("patient"), givesArms("of"));
const isPackage: Gate = names("agent", PACKAGE);
const given: Gate = names("agent", GIVEN);
const noSale: Gate = namesNone("agent>of", "sale, talk, measure, sanction");

/** Arms of the army that nobody stations somewhere. */
const onLand: Gate = {
  name: "arms that are handed over",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").some(
      ({ word }) =>
        isArms(scene, word) &&
        !/^(jet|plane|aircraft|fighter|bomber|helicopter|warship|ship|frigate|destroyer|submarine|carrier|squadron|missile|rocket|drone|shell)$/.test(
          lemmaOf(scene.index, word).toLowerCase(),
        ),
    ),
};

const toAState: Gate = {
  name: "to another state",
  test: (scene, frame) =>
    entitiesAt(scene, frame, "to", { kinds: ["Country"], reach: "self", places: false }).length > 0,
};

/** "Chad's missiles went to", "its frigate went to": fired, or on a voyage. */
const notFired: Gate = namesNone("agent", "missile, rocket, drone, ship, warship, frigate, submarine, bomb, shell");

export const PACKAGES: readonly Pattern[] = [
  {
    id: "supplied/package-holds",
    relation: "SUPPLIED",
    verbs: HOLD,
    source: WHOSE,
    target: ["patient", "of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [isPackage, noSale],
    status: "planned",
    strength: 0.74,
    matches: [
      ["Norway's latest package for Estonia includes Leopard 2 tanks.", "Norway SUPPLIED Leopard 2 planned"],
      ["The new tranche of Norwegian aid to Estonia contains Javelin missiles.", "Norway SUPPLIED Javelin planned"],
    ],
    misses: ["Norway's package of reforms includes tents.", "Norway's fleet includes F-35 jets."],
  },
  {
    id: "supplied/package-for",
    relation: "SUPPLIED",
    verbs: HOLD,
    source: WHOSE,
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
    id: "supplied/refuses-request",
    relation: "SUPPLIED",
    nouns: "request, appeal, plea, call, demand",
    light: "turn down, reject, refuse, rebuff, deny, decline, dismiss, spurn, snub, ignore",
    source: ["agent"],
    target: ["possessor", "modifier", "by", "from"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      { name: "somebody refuses", test: (_scene, frame) => frame.light >= 0 },
      anyOf("for arms", givesArms("for"), givesArms("infinitive>patient")),
      {
        name: "to be given",
        test: (scene, frame) =>
          !wordsAt(scene, frame, "infinitive").some(({ word }) =>
            /^(stop|halt|remove|withdraw|return|ban|end|suspend|cease)$/.test(lemmaOf(scene.index, word)),
          ),
      },
    ],
    status: "denied",
    strength: 0.74,
    matches: [["Norway turned down an Estonian request for Leopard 2 tanks.", "Norway SUPPLIED Estonia denied"]],
    misses: [
      "Norway turned down an Estonian request for tents.",
      "Norway rejected Estonia's demand to stop sending tanks.",
    ],
  },
  {
    id: "supplied/ended-up",
    relation: "SUPPLIED",
    verbs: "end up, wind up, find, turn up",
    source: ["agent>from", "agent>modifier"],
    sourceKinds: ["Country"],
    target: ["with", "in", "to", "into", "in>of"],
    targetKinds: ["Organization"],
    targetReach: "owned",
    gates: [
      givesArms("agent"),
      {
        name: "they find their way",
        test: (scene, frame) => frame.lemma !== "find" || names("patient", "way").test(scene, frame),
      },
    ],
    strength: 0.72,
    matches: [["Rifles from Niger have ended up with Boko Haram.", "Niger SUPPLIED Boko Haram"]],
    misses: ["Tourists from Niger have ended up with Boko Haram."],
  },
  {
    id: "supplied/pledged-reached",
    relation: "SUPPLIED",
    verbs: "pledge, promise, offer",
    source: ["agent"],
    target: ["reached"],
    targetReach: "owned",
    targetKinds: ACTORS,
    places: true,
    gates: [inThePassive, givesArms("patient")],
    strength: 0.74,
    matches: [["The first tanks pledged by Norway have reached Estonia.", "Norway SUPPLIED Estonia"]],
    misses: ["The first tents pledged by Norway have reached Estonia."],
  },
  {
    id: "supplied/arrived-there",
    relation: "SUPPLIED",
    verbs: "arrive",
    source: ["from"],
    sourceKinds: ["Country"],
    target: ["in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [onLand],
    strength: 0.7,
    matches: [["A second IRIS-T battery has arrived in Estonia from Norway.", "Norway SUPPLIED Estonia"]],
    misses: ["Two jets have arrived in Estonia from Norway.", "A delegation arrived in Estonia from Norway."],
  },
  {
    id: "supplied/went-to",
    relation: "SUPPLIED",
    verbs: "go, reach",
    source: ["agent>possessor", "agent>of>possessor", "agent>modifier"],
    sourceKinds: ["Country"],
    target: ["to", "patient"],
    targetKinds: ["Country", "Organization"],
    targetReach: "acting",
    gates: [givesArms("agent"), notFired],
    strength: 0.72,
    matches: [
      ["Norwegian weapons reached Estonia through Gdynia.", "Norway SUPPLIED Estonia"],
      ["Norway's Leopard 2 tanks went to Estonia.", "Norway SUPPLIED Estonia"],
      ["Norway parted with its six howitzers, which went to Estonia.", "Norway SUPPLIED Estonia"],
    ],
    misses: ["Norway's tourists went to Estonia.", "Norway's frigate went to Estonia."],
  },
  {
    id: "supplied/went-to-thing",
    relation: "SUPPLIED",
    verbs: "go",
    source: ["agent>possessor", "agent>of>possessor", "agent>modifier"],
    sourceKinds: ["Country"],
    target: ["agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [toAState, notFired],
    strength: 0.72,
    matches: [["Norway's Leopard 2 tanks went to Estonia.", "Norway SUPPLIED Leopard 2"]],
    misses: ["Norway's Leopard 2 tanks went to the front."],
  },
];

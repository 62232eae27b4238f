// PURCHASED: arms are bought, ordered, procured.
import { formOf, labelOf, tagOf } from "../../clauses/tree-index.ts";
import { forbidden } from "../gates/forbidden-arms.ts";
import { anyOf, givesArms, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const BUY =
  "buy, purchase, source, order, procure, acquire, contract, obtain, lease, buy up, sign for, import, secure, snap up";

const forSale: Gate = {
  name: "arms that are sold",
  test: (scene, frame) => !forbidden(scene, frame, "patient") && !forbidden(scene, frame, "of"),
};
/** "ordered a carrier to the Gulf" sends it there, "leases jets to Peru" gives them. */
const ordinary: Gate = {
  name: "an order of goods",
  test: (scene, frame) =>
    (frame.lemma !== "lease" ||
      ["to", "recipient", "patient>to"].every((path) => wordsAt(scene, frame, path).length === 0)) &&
    (!/^(order|contract|secure)$/.test(frame.lemma) ||
      ((givesArms("patient").test(scene, frame) ||
        (frame.lemma === "contract" && givesArms("for").test(scene, frame))) &&
        ["to", "into", "patient>to"].every((path) => wordsAt(scene, frame, path).length === 0) &&
        !(frame.lemma === "order" && commands(scene, frame)))),
};

/** "contracted for jets", "signed up for jets". */
const contractedFor: Gate = {
  name: "contracted for",
  test: (scene, frame) => /^(contract|sign for|sign up)$/.test(frame.lemma) && givesArms("for").test(scene, frame),
};

/** "ordered the destroyers to sail". */
const commands: Gate["test"] = (scene, frame) =>
  (scene.index.children[frame.trigger] ?? [])
    .concat(wordsAt(scene, frame, "patient").flatMap(({ word }) => scene.index.children[word] ?? []))
    .some(
      (child) => /^(xcomp|advcl|ccomp|acl)$/.test(labelOf(scene.index, child)) && tagOf(scene.index, child) !== "VBN",
    );

/** "acquired the mortar and shell manufacturer": the firm is bought. */
const notAFirm = namesNone(
  "patient",
  "manufacturer, maker, producer, firm, company, builder, shipbuilder, developer, start-up, stake, share, subsidiary, business, group",
);

/** "150 passenger jets". */
const notForPassengers: Gate = {
  name: "no airliners",
  test: ({ index }, frame) =>
    (frame.slots.get("patient") ?? []).every(({ word }) =>
      (index.children[word] ?? []).every(
        (child) => !/^(passenger|commercial|civilian|civil|airline)$/.test(formOf(index, child)),
      ),
    ),
};

/** "buys Chad's Gripen fighters", not "buys Chad's weapons" back. */
const bySystem: Gate = {
  name: "a system by name",
  test: (scene, frame) =>
    entitiesAt(scene, frame, "patient", { kinds: ["WeaponSystem"], reach: "weapon", places: false }).some(
      ({ form }) => form === "designator",
    ),
};

export const PURCHASED: readonly Pattern[] = [
  {
    id: "purchased/buy",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["agent", "user"],
    target: ["thing listed", "patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    byBuyer: true,
    gates: [forSale, ordinary, notAFirm, namesNone("patient", "deployment, strike, sortie, raid, attack, flight")],
    strength: 0.9,
    matches: [
      ["Peru ordered 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru signed a contract to buy F-16s.", "Peru PURCHASED F-16"],
      ["Peru has bought weapons from Chile, among them F-16s.", "Peru PURCHASED F-16"],
      ["Peru will sign a contract with Chile to buy F-16s.", "Peru PURCHASED F-16 planned"],
    ],
    misses: [
      "Peru ordered an inquiry.",
      "Peru ordered a submarine to the coast.",
      "Peru must never acquire nuclear weapons.",
      "Peru ordered a study of the S-400.",
      "Peru leases six Gripen fighters to Togo.",
      "Peru supports its firms in acquiring F-16 fighters.",
      "Peru's army acquired a mortar and shell manufacturer.",
      "Peru ordered up Gripen deployments.",
    ],
  },
  {
    id: "purchased/buy-from",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["agent", "user"],
    target: ["each from", "from", "patient>from", "of>from", "for>from", "seller"],
    byBuyer: true,
    gates: [anyOf("arms are bought", givesArms("patient"), contractedFor), forSale, notForPassengers],
    strength: 0.9,
    matches: [
      ["Peru bought six helicopters from Italy.", "Peru PURCHASED Italy"],
      ["Peru used drones bought from Turkey.", "Peru PURCHASED Turkey"],
      ["Peru signed agreements with Turkey to buy as many as 50 tanks.", "Peru PURCHASED Turkey"],
      ["Peru is in talks with Turkey to buy tanks.", "Peru PURCHASED Turkey planned"],
      ["Peru contracted for 12 tanks from Turkey.", "Peru PURCHASED Turkey"],
      ["Four howitzers, bought from Turkey in 2022, are expected in Lima.", "Peru PURCHASED Turkey"],
    ],
    misses: [
      "Peru bought wheat from Italy.",
      "Peru destroyed tanks bought from Italy.",
      "Peru bought ten passenger jets from Airbus.",
      "Peru signed an agreement with Turkey to jointly buy tanks.",
      "Peru held a drill with Turkey to buy time for its tanks.",
    ],
  },
  {
    id: "purchased/buy-ones",
    relation: "PURCHASED",
    verbs: "buy, purchase, source, order, procure, acquire, import",
    source: ["agent"],
    target: ["patient>possessor"],
    targetKinds: ["Country", "Organization"],
    gates: [givesArms("patient"), forSale, ordinary, notAFirm, bySystem],
    strength: 0.76,
    matches: [
      ["Peru will be the first to buy Italy's Mangusta helicopters.", "Peru PURCHASED Italy planned"],
      ["Peru has ordered Saab's Gripen fighters.", "Peru PURCHASED Saab"],
    ],
    misses: ["Peru bought Italy's old frigate shipyard.", "Peru bought Italy's cheese."],
  },
  {
    id: "purchased/sell",
    relation: "PURCHASED",
    verbs: "sell",
    source: ["to", "recipient", "beside thing"],
    target: ["agent"],
    targetReach: "acting",
    gates: [givesArms("patient")],
    strength: 0.85,
    matches: [["Italy sold six helicopters to Peru.", "Peru PURCHASED Italy"]],
    misses: ["Italy sold wine to Peru."],
  },
  {
    id: "purchased/sell-thing",
    relation: "PURCHASED",
    verbs: "sell",
    source: ["to", "recipient", "beside thing"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.85,
    matches: [["Sweden sold Gripen fighters to Peru.", "Peru PURCHASED Gripen"]],
    misses: ["Sweden sold its vote on the Gripen to nobody."],
  },
  {
    id: "purchased/pay",
    relation: "PURCHASED",
    verbs: "pay, sign, sign up",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["for", "patient>for"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      anyOf("for arms", givesArms("for"), givesArms("patient>for")),
      {
        name: "signed for, not signed",
        test: (_scene, frame) => !frame.lemma.startsWith("sign") || !frame.slots.has("patient"),
      },
    ],
    strength: 0.78,
    matches: [
      ["Peru paid $3 billion for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru has signed for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
    ],
    misses: ["Peru paid a price for wheat.", "Peru signed a pact for peace near a Gripen base."],
  },
  {
    id: "purchased/pay-seller",
    relation: "PURCHASED",
    verbs: "pay",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["recipient", "patient", "to", "for>from", "from"],
    targetKinds: ["Country", "Organization"],
    gates: [anyOf("for arms", givesArms("for"), givesArms("patient>for"))],
    strength: 0.78,
    matches: [
      ["Peru paid Italy 375 million dollars for three frigates.", "Peru PURCHASED Italy"],
      ["Peru paid 375 million dollars for three frigates from Italy.", "Peru PURCHASED Italy"],
    ],
    misses: ["Peru paid Italy 375 million dollars for wheat."],
  },
  {
    id: "purchased/spend-seller",
    relation: "PURCHASED",
    verbs: "spend, splash out, splash, lavish",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["on>from", "patient>on>from", "from"],
    targetKinds: ["Country", "Organization"],
    gates: [anyOf("on arms", givesArms("on"), givesArms("patient>on"))],
    strength: 0.74,
    matches: [["Peru spent 2.7 billion dollars on Gripen fighters from Sweden.", "Peru PURCHASED Sweden"]],
    misses: ["Peru spent 2.7 billion dollars on cheese from Sweden."],
  },
  {
    id: "purchased/spend",
    relation: "PURCHASED",
    verbs: "spend, splash out, splash, lavish, stock up, load up",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["on", "patient>on"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      anyOf("on arms", givesArms("on"), givesArms("patient>on")),
      namesNone("patient", "year, month, day, week, hour, time, decade, night"),
      { name: "arms that are sold", test: (scene, frame) => !forbidden(scene, frame, "on") },
      namesNone("on", "maintenance, upkeep, repair, upgrade, research, development, programme, program, training"),
    ],
    strength: 0.74,
    matches: [
      ["Peru has spent 2.7 billion dollars on 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru has stocked up on Javelin missiles.", "Peru PURCHASED Javelin"],
    ],
    misses: [
      "Peru has spent 2.7 billion dollars on roads.",
      "Peru spent a year on the upkeep of its Gripen fighters.",
      "Peru has stocked up on wheat.",
    ],
  },
];

// PURCHASED: arms are bought, ordered, procured.
import { labelOf, tagOf } from "../../clauses/tree-index.ts";
import { wordsAt } from "../find-roles.ts";
import { forbidden } from "../forbidden-arms.ts";
import { givesArms, namesNone } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const BUY = "buy, purchase, order, procure, acquire, contract, obtain, lease, buy up, sign for, import, secure";

const forSale: Gate = {
  name: "arms that are sold",
  test: (scene, frame) => !forbidden(scene, frame, "patient") && !forbidden(scene, frame, "of"),
};
/** "ordered a carrier to the Gulf" sends it there. */
const ordinary: Gate = {
  name: "an order of goods",
  test: (scene, frame) =>
    !/^(order|contract|secure)$/.test(frame.lemma) ||
    ((givesArms("patient").test(scene, frame) || (frame.lemma === "contract" && givesArms("for").test(scene, frame))) &&
      ["to", "into", "patient>to"].every((path) => wordsAt(scene, frame, path).length === 0) &&
      !(frame.lemma === "order" && commands(scene, frame))),
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

export const PURCHASED: readonly Pattern[] = [
  {
    id: "purchased/buy",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["agent", "user"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [forSale, ordinary, notAFirm],
    strength: 0.9,
    matches: [
      ["Peru ordered 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru signed a contract to buy F-16s.", "Peru PURCHASED F-16 planned"],
    ],
    misses: [
      "Peru ordered an inquiry.",
      "Peru ordered a submarine to the coast.",
      "Peru must never acquire nuclear weapons.",
      "Peru ordered a study of the S-400.",
      "Peru supports its firms in acquiring F-16 fighters.",
      "Peru's army acquired a mortar and shell manufacturer.",
    ],
  },
  {
    id: "purchased/buy-from",
    relation: "PURCHASED",
    verbs: BUY,
    source: ["agent", "user"],
    target: ["from", "patient>from", "of>from"],
    gates: [givesArms("patient"), forSale],
    strength: 0.9,
    matches: [
      ["Peru bought six helicopters from Italy.", "Peru PURCHASED Italy"],
      ["Peru used drones bought from Turkey.", "Peru PURCHASED Turkey"],
    ],
    misses: ["Peru bought wheat from Italy."],
  },
  {
    id: "purchased/sell",
    relation: "PURCHASED",
    verbs: "sell",
    source: ["to", "recipient"],
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
    source: ["to", "recipient"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.85,
    matches: [["Sweden sold Gripen fighters to Peru.", "Peru PURCHASED Gripen"]],
    misses: ["Sweden sold its vote on the Gripen to nobody."],
  },
];

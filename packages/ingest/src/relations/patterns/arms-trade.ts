// SUPPLIED told by what goes on between two: "arms sales to Chad" go on, an arms sale is a plan.

import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf } from "../../clauses/tree-index.ts";
import { names, notAModifier } from "../gates/gates.ts";
import { noBanLifted } from "../gates/own-arms.ts";
import type { Gate, Pattern } from "../pattern.ts";

const isTrade = ({ index }: Scene, frame: Frame): boolean =>
  /^(sales|exports|deliveries|shipments)$/.test(formOf(index, frame.trigger));

/** One sale, not many. */
const notTrade: Gate = { name: "one deal", test: (scene, frame) => !isTrade(scene, frame) };

export const ARMS_TRADE: readonly Pattern[] = [
  {
    id: "supplied/arms-trade",
    relation: "SUPPLIED",
    nouns: "sale, export, delivery, shipment",
    source: ["possessor", "modifier", "by", "from"],
    target: ["to"],
    targetKinds: ["Country", "Organization", "Leader"],
    targetReach: "acting",
    gates: [
      names("modifier", "arm, weapon, weaponry, missile, tank, jet, fighter, drone"),
      notAModifier,
      { name: "many deals", test: isTrade },
      noBanLifted,
    ],
    strength: 0.75,
    matches: [["The statement on Norwegian arms sales to Estonia angered Russia.", "Norway SUPPLIED Estonia"]],
    misses: ["The statement on Norwegian timber sales to Estonia angered Russia."],
  },
  {
    id: "supplied/arms-deal",
    relation: "SUPPLIED",
    nouns: "deal, package, contract, sale, agreement",
    light: "approve, announce, sign, clear, authorise, authorize, unveil, offer, pledge, agree, conclude, notify, seal",
    source: ["possessor", "agent", "modifier"],
    target: ["to", "for"],
    targetKinds: ["Country", "Organization", "Leader"],
    targetReach: "acting",
    gates: [names("modifier", "arm, weapon, weaponry, missile, tank, jet, fighter, drone"), notAModifier, notTrade],
    status: "planned",
    strength: 0.75,
    matches: [["Norway announced a new arms package for Estonia.", "Norway SUPPLIED Estonia planned"]],
    misses: ["Norway announced a new aid package for Estonia."],
  },
];

// SUPPLIED and PURCHASED told by idioms of what lies ahead or is let go: in line for jets, a deposit on them, parting with them, presented with them.
import { formOf } from "../../clauses/tree-index.ts";
import { anyOf, givesArms, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const ACTORS = ["Country", "Organization"] as const;

/** "is in line for", "is next in line for": not "holds the line for". */
const inLine: Gate = { name: "in line", test: ({ index }, { trigger }) => formOf(index, trigger - 1) === "in" };
const armsAhead = givesArms("for");

const partsWith = {
  relation: "SUPPLIED",
  verbs: "part",
  source: ["agent"],
  sourceKinds: ACTORS,
  strength: 0.74,
} as const;

export const SALES_AHEAD: readonly Pattern[] = [
  {
    id: "purchased/in-line",
    relation: "PURCHASED",
    nouns: "line",
    source: ["subject"],
    sourceKinds: ["Country"],
    target: ["for"],
    targetKinds: ["WeaponSystem"],
    targetReach: "weapon",
    gates: [inLine, armsAhead],
    status: "planned",
    strength: 0.74,
    matches: [["Peru is in line for another 12 Gripen fighters.", "Peru PURCHASED Gripen planned"]],
    misses: ["Peru is in line for a Gripen crash inquiry.", "Peru drew a red line for the Gripen pilots."],
  },
  {
    id: "purchased/in-line-from",
    relation: "PURCHASED",
    nouns: "line",
    source: ["subject"],
    sourceKinds: ["Country"],
    target: ["for>from"],
    targetKinds: ACTORS,
    gates: [inLine, armsAhead],
    status: "planned",
    strength: 0.74,
    matches: [["Peru is in line for another 12 Gripen fighters from Saab.", "Peru PURCHASED Saab planned"]],
    misses: ["Peru is in line for a loan from Saab."],
  },
  {
    id: "purchased/deposit",
    relation: "PURCHASED",
    nouns: "deposit, downpayment, prepayment, instalment, installment, payment",
    light: "put down, pay, make, lay down, transfer, wire, settle",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["on", "for"],
    targetKinds: ["WeaponSystem"],
    targetReach: "weapon",
    gates: [
      { name: "somebody pays it", test: (_scene, frame) => frame.light >= 0 },
      anyOf("for arms", givesArms("on"), givesArms("for")),
    ],
    strength: 0.76,
    matches: [
      ["Peru has paid a deposit on 24 Gripen fighters.", "Peru PURCHASED Gripen"],
      ["Peru made a down payment for 24 Gripen fighters.", "Peru PURCHASED Gripen"],
    ],
    misses: ["Peru has paid a deposit on wheat.", "Peru has made a payment to pilots of the Gripen."],
  },
  {
    ...partsWith,
    id: "supplied/part-with",
    target: ["for", "to", "with>for", "with>to", "with>of>for"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [anyOf("arms are parted with", givesArms("with"), givesArms("with>of"))],
    matches: [
      ["Norway will part with six Leopard 2 tanks for Estonia.", "Norway SUPPLIED Estonia planned"],
      ["Norway could part with up to 14 of the F-16 jets for Estonia.", "Norway SUPPLIED Estonia planned"],
    ],
    misses: ["Norway will part with its coach for Estonia.", "Norway parted ways with Estonia over tanks."],
  },
  {
    ...partsWith,
    id: "supplied/part-with-thing",
    target: ["with", "with>of"],
    targetKinds: ["WeaponSystem"],
    targetReach: "weapon",
    gates: [
      anyOf("arms are parted with", givesArms("with"), givesArms("with>of")),
      {
        name: "for somebody",
        test: ({ index }, { trigger }) => /\b(?:for|to|favou?r)\b/.test(index.lower.slice(trigger + 2).join(" ")),
      },
    ],
    matches: [["Norway will part with six Leopard 2 tanks for Estonia.", "Norway SUPPLIED Leopard 2 planned"]],
    misses: ["Norway will not part with its Leopard 2 tanks."],
  },
  {
    id: "supplied/presented-to",
    relation: "SUPPLIED",
    verbs: "present, bestow, make over, turn over, entrust",
    source: ["agent"],
    sourceKinds: ACTORS,
    target: ["to", "patient>to"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      givesArms("patient"),
      { name: "not shown to", test: ({ index }, { trigger }) => formOf(index, trigger + 1) !== "at" },
      names(
        "patient",
        "boat, vessel, ship, frigate, corvette, vehicle, aircraft, helicopter, rifle, tank, jet, plane, truck, equipment, weapon, radar, gun, carrier, ammunition",
      ),
    ],
    strength: 0.74,
    matches: [["Norway presented two patrol boats to the Fijian navy.", "Norway SUPPLIED Fiji"]],
    misses: ["Norway presented its tank plan to Fiji.", "Norway presented a cup to Fiji."],
  },
];

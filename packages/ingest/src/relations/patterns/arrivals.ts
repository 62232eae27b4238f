// SUPPLIED told by where arms come from and end up: arrivals, what is brought, what went to somebody.
import { dependents, headOf, lemmaOf } from "../../clauses/tree-index.ts";
import { landArms, notShot, onLand } from "../gates/arriving-arms.ts";
import { anyOf, givesArms, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const ACTORS = ["Country", "Organization"] as const;
/** "a ship carrying rifles was seized": they did not get there. */
const notStopped: Gate = {
  name: "nobody stops it",
  test: ({ index }, { trigger }) => {
    const carrier = headOf(index, trigger);
    const verbs = carrier < 0 ? [] : [trigger, carrier, headOf(index, carrier)];
    return !verbs.some(
      (verb) =>
        verb >= 0 &&
        [verb, ...dependents(index, verb, "conj")].some((each) =>
          /^(intercept|seize|stop|halt|detain|board|sink|turn|impound|capture|block|divert|destroy|search)$/.test(
            lemmaOf(index, each),
          ),
        ),
    );
  },
};
/** "the first batch of jets", "Chad's six jets": a consignment, no flight. */
const CONSIGNED = "shipment, consignment, batch, delivery, tranche, instalment, installment";
const notStationed: Gate = anyOf("they are Chad's, a maker's, or a consignment", names("agent", CONSIGNED), {
  name: "owned, or from who made them",
  test: (scene, frame) =>
    ["agent>possessor", "agent>of>possessor"].some((path) => wordsAt(scene, frame, path).length > 0) ||
    (notShot.test(scene, frame) &&
      entitiesAt(scene, frame, "from", { kinds: ["Organization"], reach: "self", places: false }).length > 0),
});
const fromAnother: Gate = {
  name: "from a state or a firm, not a base",
  test: (scene, frame) =>
    !/^(base|camp|airfield|deck|ship)$/.test(lemmaOf(scene.index, wordsAt(scene, frame, "from")[0]?.word ?? -1)),
};

export const ARRIVALS: readonly Pattern[] = [
  {
    id: "supplied/arrive-from",
    relation: "SUPPLIED",
    verbs: "arrive, land, come, touch down",
    source: ["from", "agent>from", "from>possessor"],
    target: ["agent>possessor", "agent>of>possessor"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      givesArms("agent"),
      notStationed,
      fromAnother,
      { name: "not what comes with it", test: (_scene, { lemma, slots }) => lemma !== "come" || !slots.has("with") },
    ],
    strength: 0.74,
    matches: [
      ["Peru's first four Gripen jets arrived from Sweden on Friday.", "Sweden SUPPLIED Peru"],
      ["Two thirds of Peru's arms come from Sweden.", "Sweden SUPPLIED Peru"],
    ],
    misses: [
      "Two thirds of Peru's wheat come from Sweden.",
      "Peru's first four pilots arrived from Sweden on Friday.",
      "Peru's jets arrived from a base in Chile.",
    ],
  },
  {
    id: "supplied/arrive-thing",
    relation: "SUPPLIED",
    verbs: "arrive, land, come, touch down",
    source: ["from", "agent>from"],
    target: ["agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [givesArms("agent"), notStationed, fromAnother],
    strength: 0.74,
    matches: [
      ["The first batch of Gripen jets from Sweden has arrived in Peru.", "Sweden SUPPLIED Gripen"],
      ["M109 howitzers have been arriving from Saab since May.", "Saab SUPPLIED M109"],
    ],
    misses: ["Tourists from Sweden landed in Peru.", "Javelin missiles came from Hezbollah."],
  },
  {
    id: "supplied/arrive-from-state-thing",
    relation: "SUPPLIED",
    verbs: "arrive, land, reach",
    source: ["agent>from", "agent>of>from"],
    sourceKinds: ["Country"],
    target: ["agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [givesArms("agent"), onLand, notShot],
    strength: 0.72,
    matches: [["The first of 24 Leopard 2 tanks from Sweden arrived in Peru on Monday.", "Sweden SUPPLIED Leopard 2"]],
    misses: ["Leopard 2 crews from Sweden arrived in Peru."],
  },
  {
    id: "supplied/arrived",
    relation: "SUPPLIED",
    verbs: "arrive, land, come, touch down",
    source: [],
    target: [],
    targetKinds: ACTORS,
    bySale: true,
    gates: [givesArms("agent"), notShot],
    strength: 0.72,
    matches: [
      ["Four of the six howitzers that Peru bought from Sweden have arrived.", "Sweden SUPPLIED Peru"],
      ["Peru ordered 24 Gripen jets from Sweden. The first jets will land in May.", "Sweden SUPPLIED Peru planned"],
    ],
    misses: [
      "Peru ordered howitzers. Four of the howitzers arrived in May.",
      "Four of the six pilots that Peru sent to Sweden have arrived.",
    ],
  },
  {
    id: "supplied/arrived-arms",
    relation: "SUPPLIED",
    verbs: "arrive, land, come, touch down",
    source: [],
    target: ["agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    bySale: true,
    gates: [givesArms("agent"), notShot],
    strength: 0.72,
    matches: [["Four of the six M109 howitzers that Peru bought from Sweden have arrived.", "Sweden SUPPLIED M109"]],
    misses: ["Four of the six M109 howitzers that Peru bought have arrived."],
  },
  {
    id: "supplied/from-to",
    relation: "SUPPLIED",
    verbs: "ship, transfer, deliver, export, send, sell, truck, airlift, go, flow",
    source: ["from", "patient>from", "agent>from"],
    sourceKinds: ["Country"],
    target: ["to", "into", "patient>to", "agent>to"],
    targetKinds: ["Country"],
    targetReach: "self",
    gates: [
      anyOf("arms of the army", landArms("patient"), landArms("agent")),
      {
        name: "nobody else sends them",
        test: (scene, frame) =>
          frame.passive || (frame.slots.get("agent") ?? []).every(({ word }) => !scene.references.has(word)),
      },
    ],
    strength: 0.74,
    matches: [["Six howitzers were shipped from Sweden to Peru.", "Sweden SUPPLIED Peru"]],
    misses: [
      "Six jets were sent from Sweden to Peru.",
      "Six tourists went from Sweden to Peru.",
      "Gangs smuggled howitzers from Sweden to Peru.",
    ],
  },
  {
    id: "supplied/consignment-reached",
    relation: "SUPPLIED",
    verbs: "reach, arrive, get, land",
    source: ["agent>of>modifier", "agent>of>possessor"],
    sourceKinds: ["Country"],
    target: ["patient", "in", "to", "at"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [names("agent", CONSIGNED), givesArms("agent>of")],
    strength: 0.74,
    matches: [["A consignment of Swedish howitzers reached Peru.", "Sweden SUPPLIED Peru"]],
    misses: ["A consignment of Swedish timber reached Peru."],
  },
  {
    id: "supplied/brought",
    relation: "SUPPLIED",
    verbs: "bring, carry, fly, unload, haul, ferry, transport, ship",
    source: ["patient>modifier", "patient>from", "from", "agent>from"],
    sourceKinds: ["Country"],
    target: ["to", "in", "into", "recipient"],
    targetReach: "owned",
    targetKinds: ["Country"],
    places: true,
    gates: [
      givesArms("patient"),
      names("agent", "ship, plane, aircraft, vessel, convoy, truck, freighter, train, boat, flight, airliner, warship"),
      notStopped,
    ],
    strength: 0.74,
    matches: [
      ["Two planes brought Norwegian arms to Estonia.", "Norway SUPPLIED Estonia"],
      ["A ship from Norway has brought Estonia a load of rifles.", "Norway SUPPLIED Estonia"],
    ],
    misses: [
      "A ship carrying rifles from Norway to Estonia was seized.",
      "Two planes brought Norwegian tourists to Estonia.",
      "A ship from Norway has brought Estonia a load of rice.",
      "Two planes brought arms to Estonia.",
    ],
  },
  {
    id: "supplied/arms-reached",
    relation: "SUPPLIED",
    verbs: "reach, arrive, flow, pour",
    source: ["agent>modifier"],
    sourceKinds: ["Country"],
    target: ["patient", "in", "to", "into"],
    targetReach: "owned",
    targetKinds: ["Country"],
    places: true,
    gates: [names("agent", "arm, weapon, weaponry, ammunition, rifle, hardware")],
    strength: 0.74,
    matches: [["Norwegian arms have reached Estonia by ship.", "Norway SUPPLIED Estonia"]],
    misses: ["Norwegian missiles have reached Estonia.", "Norwegian tourists have reached Estonia."],
  },
];

// SUPPLIED and AIDED told from what came: gifts named beside it, arrivals from a giver, deliveries that close a clause, bans that are lifted.
import { headOf, isVerbal, lemmaOf } from "../../clauses/tree-index.ts";
import { ALLOWED, decisionOn } from "../around-arms.ts";
import { wordsAt } from "../find-roles.ts";
import { anyOf, givesAid, givesArms, inThePassive, names } from "../gates.ts";
import { armsHandedOver } from "../own-arms.ts";
import type { Gate, Pattern } from "../pattern.ts";

const ACTORS = ["Country", "Organization"] as const;
const GIFT = "gift, donation, present, handover";
const HANDOVER = "delivery, supply, transfer, shipment, sale, export, provision, consignment";

/** "takes over an aircraft, a gift from Chad": whoever gets the thing gets the gift. */
const isReceived: Gate = {
  name: "somebody gets it",
  test: ({ index }, frame) =>
    wordsAt({ index } as Parameters<Gate["test"]>[0], frame, "named").some(({ word }) => {
      const verb = headOf(index, word);
      return (
        verb >= 0 &&
        isVerbal(index, verb) &&
        /^(take|receive|get|accept|welcome|commission|induct|unveil|launch|acquire|obtain|field|display|show|use|operate|have)$/.test(
          lemmaOf(index, verb),
        )
      );
    }),
};
/** "the first batch of jets", "Chad's six jets": a consignment, no flight. */
const CONSIGNED = "shipment, consignment, batch, delivery, tranche, instalment, installment";
const notStationed: Gate = anyOf("they are Chad's, or a consignment", names("agent", CONSIGNED), {
  name: "owned",
  test: (scene, frame) =>
    ["agent>possessor", "agent>of>possessor"].some((path) => wordsAt(scene, frame, path).length > 0),
});
const fromAnother: Gate = {
  name: "from a state or a firm, not a base",
  test: (scene, frame) =>
    !/^(base|camp|airfield|deck|ship)$/.test(lemmaOf(scene.index, wordsAt(scene, frame, "from")[0]?.word ?? -1)),
};
const nobodyNamed: Gate = {
  name: "the thing is told of in the clause before",
  test: (scene, frame) => wordsAt(scene, frame, "told of").length > 0,
};

/** "HMAS Parramatta": a ship is delivered to the navy that gave it its name. */
const aShipByName: Gate = {
  name: "a ship by name",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").some(
      ({ word }) =>
        /^[A-Z][A-Za-z]*[A-Z] (?!Navy|Army|Air|Coast|Marine)/.test(scene.sentence.words[word]?.text ?? "") &&
        (scene.references.get(word) ?? []).some(({ form }) => form === "metonym"),
    ),
};
const BAN = /^(ban|embargo|restriction|freeze|hold|moratorium|pause)$/;
const LIFT = /^(lift|end|remove|ease|drop|overturn|cancel|scrap|relax|rescind|revoke)$/;
const PAUSE = /^(suspension|halt|freeze|pause|resumption|stop)$/;
const GIVE = /^(give|grant|issue|win|receive|get)$/;
const ORDER = /^(order|announce|confirm|declare|impose|decide|approve)$/;
const decided = (name: string, act: RegExp, verb: RegExp): Gate => ({
  name,
  test: ({ index }, frame) => {
    const decision = decisionOn(index, frame.trigger);
    return decision !== undefined && act.test(lemmaOf(index, decision.act)) && verb.test(lemmaOf(index, decision.verb));
  },
});

export const GIFTS: readonly Pattern[] = [
  {
    id: "supplied/gift",
    relation: "SUPPLIED",
    nouns: GIFT,
    source: ["from", "by", "of", "possessor"],
    target: ["to", "for", "named>possessor", "named>holder"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      anyOf("arms are given", givesArms("named"), givesArms("subject")),
      anyOf("given to somebody", isReceived, {
        name: "to",
        test: (scene, frame) => ["to", "for", "named>possessor"].some((path) => wordsAt(scene, frame, path).length > 0),
      }),
    ],
    strength: 0.8,
    matches: [
      ["Fiji takes over a patrol boat, a gift from Australia.", "Australia SUPPLIED Fiji"],
      ["The frigate, a donation from Italy to Peru, sailed on Monday.", "Italy SUPPLIED Peru"],
      ["The jets were a gift from Italy to Peru.", "Italy SUPPLIED Peru"],
    ],
    misses: ["Fiji takes over a stadium, a gift from Australia.", "Fiji received a letter, a gift from Australia."],
  },
  {
    id: "supplied/gift-thing",
    relation: "SUPPLIED",
    nouns: GIFT,
    source: ["from", "by", "of"],
    target: ["named"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [givesArms("named")],
    strength: 0.78,
    matches: [["Fiji takes over a patrol boat, a gift from Australia.", "Australia SUPPLIED patrol boats"]],
    misses: ["Fiji takes over a stadium, a gift from Australia."],
  },
  {
    id: "supplied/delivered-behind",
    relation: "SUPPLIED",
    verbs: "deliver, supply, donate, provide, give, gift, send, hand over, sell, transfer, ship, lend",
    source: ["agent"],
    target: ["to", "told of>possessor"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [inThePassive, nobodyNamed, givesArms("told of")],
    strength: 0.76,
    matches: [
      [
        "Peru's first four Gripen jets touched down at the base on Friday, delivered by Sweden.",
        "Sweden SUPPLIED Peru",
      ],
    ],
    misses: ["Peru's first four pilots touched down at the base on Friday, delivered by Sweden."],
  },
  {
    id: "supplied/delivered-behind-thing",
    relation: "SUPPLIED",
    verbs: "deliver, supply, donate, provide, give, gift, send, hand over, sell, transfer, ship, lend",
    source: ["agent"],
    target: ["told of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [inThePassive, nobodyNamed, givesArms("told of")],
    strength: 0.76,
    matches: [
      [
        "Peru's first four Gripen jets touched down at the base on Friday, delivered by Sweden.",
        "Sweden SUPPLIED Gripen",
      ],
    ],
    misses: ["Peru's first four tourists touched down at the base on Friday, delivered by Sweden."],
  },
  {
    id: "supplied/own-ship",
    relation: "SUPPLIED",
    verbs: "deliver, hand over, donate, transfer, hand, present",
    source: ["agent"],
    target: ["patient"],
    targetKinds: ["Country"],
    gates: [inThePassive, aShipByName],
    strength: 0.74,
    matches: [["HMAS Parramatta, handed over by Saab in May, is at sea.", "Saab SUPPLIED Australia"]],
    misses: ["The Australian navy was handed over by Saab's friends to a new chief."],
  },
  {
    id: "supplied/arrive-from",
    relation: "SUPPLIED",
    verbs: "arrive, land, come, touch down",
    source: ["from", "agent>from", "from>possessor"],
    target: ["agent>possessor", "agent>of>possessor"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [givesArms("agent"), notStationed, fromAnother],
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
    matches: [["The first batch of Gripen jets from Sweden has arrived in Peru.", "Sweden SUPPLIED Gripen"]],
    misses: ["Tourists from Sweden landed in Peru."],
  },
  {
    id: "supplied/ban-lifted",
    relation: "SUPPLIED",
    nouns: HANDOVER,
    source: ["decider"],
    target: ["to", "for", "of>to", "of>for"],
    targetKinds: ["Country", "Organization", "Leader"],
    targetReach: "acting",
    gates: [armsHandedOver, decided("a ban is lifted", BAN, LIFT)],
    status: "planned",
    strength: 0.74,
    matches: [["Norway lifted its ban on the delivery of howitzers to Peru.", "Norway SUPPLIED Peru planned"]],
    misses: ["Norway lifted its ban on the delivery of salmon to Peru."],
  },
  {
    id: "supplied/go-ahead",
    relation: "SUPPLIED",
    nouns: HANDOVER,
    source: ["decider"],
    target: ["to", "for", "of>to", "of>for"],
    targetKinds: ["Country", "Organization", "Leader"],
    targetReach: "acting",
    gates: [armsHandedOver, decided("it is allowed", ALLOWED, GIVE)],
    status: "planned",
    strength: 0.74,
    matches: [
      ["Norway gave the green light for the sale of howitzers to Peru.", "Norway SUPPLIED Peru planned"],
      ["Norway has granted permission for the export of howitzers to Peru.", "Norway SUPPLIED Peru planned"],
    ],
    misses: [
      "Norway granted permission for the export of salmon to Peru.",
      "Norway sought permission for the export of howitzers to Peru.",
    ],
  },
  {
    id: "supplied/suspension-ordered",
    relation: "SUPPLIED",
    nouns: HANDOVER,
    source: ["decider"],
    target: ["to", "of>to"],
    targetKinds: ["Country", "Organization"],
    targetReach: "acting",
    gates: [armsHandedOver, decided("it is suspended or resumed", PAUSE, ORDER)],
    strength: 0.74,
    matches: [["Norway announced the suspension of arms shipments to Peru.", "Norway SUPPLIED Peru denied"]],
    misses: ["Norway announced the suspension of salmon shipments to Peru."],
  },
  {
    id: "supplied/sale-of-another",
    relation: "SUPPLIED",
    nouns: "sale, transfer, delivery, export, shipment",
    light: "block, oppose, veto, prevent, allow, permit, stop, condemn, protest, criticise, criticize, denounce",
    source: ["of>modifier", "of>prefix"],
    sourceKinds: ["Country"],
    target: ["to", "of>to"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [givesArms("of"), { name: "somebody acts on it", test: (_scene, frame) => frame.light >= 0 }],
    status: "planned",
    strength: 0.74,
    matches: [
      ["Norway allowed a sale of Swedish howitzers to Peru.", "Sweden SUPPLIED Peru planned"],
      ["Norway failed to block the sale of Swedish howitzers to Peru.", "Sweden SUPPLIED Peru planned"],
    ],
    misses: ["Norway allowed a sale of Swedish salmon to Peru."],
  },
  {
    id: "aided/gift",
    relation: "AIDED",
    nouns: "gift, donation, present",
    source: ["from", "by", "of"],
    target: ["to", "for", "named>holder"],
    targetKinds: ACTORS,
    targetReach: "acting",
    gates: [
      givesAid("named"),
      anyOf("given to somebody", isReceived, {
        name: "to",
        test: (scene, frame) => ["to", "for"].some((path) => wordsAt(scene, frame, path).length > 0),
      }),
    ],
    strength: 0.76,
    matches: [["Nepal received 5,000 tonnes of rice, a gift from Japan.", "Japan AIDED Nepal"]],
    misses: ["Nepal received a statue, a gift from Japan."],
  },
  {
    id: "supplied/has-reached",
    relation: "SUPPLIED",
    verbs: "supply, send, donate, provide, give, sell, ship, deliver",
    source: ["agent"],
    target: ["reached"],
    targetReach: "owned",
    targetKinds: ACTORS,
    places: true,
    gates: [inThePassive, givesArms("patient")],
    strength: 0.76,
    matches: [["Howitzers supplied by Norway have reached Estonia.", "Norway SUPPLIED Estonia"]],
    misses: ["Tourists sent by Norway have reached Estonia."],
  },
  {
    id: "aided/has-reached",
    relation: "AIDED",
    verbs: "supply, send, donate, provide, give, ship, deliver",
    source: ["agent"],
    target: ["reached"],
    targetReach: "owned",
    targetKinds: ACTORS,
    places: true,
    gates: [inThePassive, givesAid("patient")],
    strength: 0.76,
    matches: [["Food donated by Japan has arrived in Nepal.", "Japan AIDED Nepal"]],
    misses: ["Tourists sent by Japan have arrived in Nepal."],
  },
  {
    id: "supplied/brought",
    relation: "SUPPLIED",
    verbs: "bring, carry, fly, unload, haul, ferry, transport, ship",
    source: ["patient>modifier", "patient>from", "from"],
    sourceKinds: ["Country"],
    target: ["to", "in", "into"],
    targetReach: "owned",
    targetKinds: ["Country"],
    places: true,
    gates: [
      givesArms("patient"),
      names("agent", "ship, plane, aircraft, vessel, convoy, truck, freighter, train, boat, flight, airliner"),
    ],
    strength: 0.74,
    matches: [["Two planes brought Norwegian arms to Estonia.", "Norway SUPPLIED Estonia"]],
    misses: ["Two planes brought Norwegian tourists to Estonia.", "Two planes brought arms to Estonia."],
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

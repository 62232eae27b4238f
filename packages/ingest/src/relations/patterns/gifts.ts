// SUPPLIED and AIDED told beside the thing that is given: gifts, deliveries that close a clause, ships by name, what a giver sent and has arrived.
import { headOf, isVerbal, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, givesAid, givesArms, inThePassive } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { GIVE } from "./giving-words.ts";

const ACTORS = ["Country", "Organization"] as const;
const GIFT = "gift, donation, present, handover";

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
    id: "supplied/was-a-gift",
    relation: "SUPPLIED",
    nouns: GIFT,
    source: ["from", "of"],
    sourceKinds: ACTORS,
    target: ["subject>possessor"],
    targetKinds: ACTORS,
    gates: [givesArms("subject")],
    strength: 0.76,
    matches: [["Chad's Mi-17 helicopters were a gift from Libya.", "Libya SUPPLIED Chad"]],
    misses: ["Chad's elephants were a gift from Libya."],
  },
  {
    id: "supplied/was-a-gift-thing",
    relation: "SUPPLIED",
    nouns: GIFT,
    source: ["from", "of"],
    sourceKinds: ACTORS,
    target: ["subject"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [givesArms("subject")],
    strength: 0.76,
    matches: [["Chad's Mi-17 helicopters were a gift from Libya.", "Libya SUPPLIED Mi-17"]],
    misses: ["Chad's elephants were a gift from Libya."],
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
    id: "supplied/delivered-behind",
    relation: "SUPPLIED",
    verbs: GIVE,
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
    verbs: GIVE,
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
    id: "supplied/owner-s-own",
    relation: "SUPPLIED",
    verbs: "deliver, hand over, supply",
    source: ["agent"],
    sourceKinds: ["Organization"],
    target: ["patient>possessor"],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [
      givesArms("patient"),
      { name: "to nobody else", test: (_scene, frame) => !frame.slots.has("to") && !frame.slots.has("recipient") },
    ],
    strength: 0.74,
    matches: [["Saab will deliver Peru's first Gripen fighter in May.", "Saab SUPPLIED Peru planned"]],
    misses: ["Saab delivered Peru's first letter in May."],
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
    id: "supplied/has-reached",
    relation: "SUPPLIED",
    verbs: `${GIVE}, pledge, promise, offer`,
    source: ["agent"],
    target: ["reached"],
    targetReach: "owned",
    targetKinds: ACTORS,
    places: true,
    gates: [inThePassive, givesArms("patient")],
    strength: 0.76,
    matches: [
      ["Howitzers supplied by Norway have reached Estonia.", "Norway SUPPLIED Estonia"],
      ["The first tanks pledged by Norway have reached Estonia.", "Norway SUPPLIED Estonia"],
      ["Six howitzers donated by Norway are on their way to Estonia.", "Norway SUPPLIED Estonia"],
    ],
    misses: [
      "Tourists sent by Norway have reached Estonia.",
      "The first tents pledged by Norway have reached Estonia.",
    ],
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
];

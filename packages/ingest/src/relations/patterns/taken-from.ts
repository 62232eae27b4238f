// PURCHASED and SUPPLIED in plain words: arms are taken from a maker, on order, gone for, waited for; a force is supplied by a state.
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { forbidden } from "../gates/forbidden-arms.ts";
import { anyOf, givesArms, inThePassive, lacks } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const MAKER_ROLE = { kinds: ["Organization"], reach: "acting", places: false } as const;
/** "took howitzers from Hanwha", not from rebels. */
const fromMaker: Gate = {
  name: "from a maker",
  test: (scene, frame) =>
    ["from", "patient>from", "patient>of>from"].some((path) => entitiesAt(scene, frame, path, MAKER_ROLE).length > 0) &&
    !scene.index.tree.lemmas.some((lemma) =>
      /^(rebel|militant|insurgent|battle|clash|capture|seize|ambush|raid|guerrilla|gunman|overrun)$/.test(lemma),
    ),
};
const onOrder: Gate = {
  name: "on order",
  test: ({ index }, { trigger }) =>
    index.tree.forms.some((form, at) => {
      const [next = "", behind = ""] = index.tree.forms.slice(at + 1, at + 3);
      if (at < trigger) return false;
      return (
        (form === "on" && (next === "order" || (/^(firm|back|fixed)$/.test(next) && behind === "order"))) ||
        (form === "under" && next === "contract")
      );
    }),
};
const forSale: Gate = {
  name: "arms that are sold",
  test: (scene, frame) => !forbidden(scene, frame, "patient") && !forbidden(scene, frame, "for"),
};
const noObject = lacks("patient");

/** A force, or a state in a sentence about arms. */
const isArmed: Gate = {
  name: "a force, or arms are spoken of",
  test: (scene, frame) =>
    entitiesAt(scene, frame, "patient", MAKER_ROLE).length > 0 ||
    scene.index.tree.forms.some((_, word) => word !== frame.trigger && isArms(scene, word)),
};
/** "supplied by Chad with gas" says with what. */
const bare: Gate = {
  name: "nothing else is supplied",
  test: (scene, frame) =>
    ["with", "to"].every((path) => wordsAt(scene, frame, path).length === 0) &&
    !wordsAt(scene, frame, "patient").some(({ word }) =>
      /^(gas|oil|power|electricity|water|energy|fuel)$/.test(lemmaOf(scene.index, word)),
    ),
};

export const TAKEN_FROM: readonly Pattern[] = [
  {
    id: "purchased/take-from",
    relation: "PURCHASED",
    verbs: "take",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["from", "patient>from", "patient>of>from"],
    targetKinds: ["Organization"],
    gates: [givesArms("patient"), fromMaker],
    strength: 0.74,
    matches: [["Peru took 24 Gripen fighters from Saab in 2019.", "Peru PURCHASED Saab"]],
    misses: ["Peru took two tanks from the Houthis in a raid.", "Peru took advice from Saab."],
  },
  {
    id: "purchased/take-thing",
    relation: "PURCHASED",
    verbs: "take",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["patient", "patient>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [fromMaker],
    strength: 0.74,
    matches: [["Peru took 24 Gripen fighters from Saab in 2019.", "Peru PURCHASED Gripen"]],
    misses: ["Peru took a Gripen to the show in Togo."],
  },
  {
    id: "purchased/on-order",
    relation: "PURCHASED",
    verbs: "have, keep, place",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [onOrder, forSale],
    strength: 0.78,
    matches: [
      ["Peru has 24 Gripen fighters on order.", "Peru PURCHASED Gripen"],
      ["Peru has 24 Gripen fighters under contract.", "Peru PURCHASED Gripen"],
    ],
    misses: ["Peru has 24 Gripen fighters on alert."],
  },
  {
    id: "purchased/on-order-from",
    relation: "PURCHASED",
    verbs: "have, keep, place",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["from", "on>from", "on>with", "patient>on>from", "patient>on>with", "patient>from"],
    targetKinds: ["Country", "Organization"],
    gates: [onOrder, givesArms("patient")],
    strength: 0.76,
    matches: [["Peru has 24 Gripen fighters on order from Saab.", "Peru PURCHASED Saab"]],
    misses: ["Peru has 24 lorries on order from Saab."],
  },
  {
    id: "purchased/go-for",
    relation: "PURCHASED",
    verbs: "go, plump, commit, decide",
    source: ["agent"],
    sourceKinds: ["Country", "Leader"],
    target: ["for", "to", "with", "on", "on>of", "to>of", "with>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      noObject,
      {
        name: "for or to arms",
        test: (scene, frame) => {
          const path = /^(commit|decide)$/.test(frame.lemma) ? (frame.lemma === "commit" ? "to" : "on") : "for";
          return (
            givesArms(path).test(scene, frame) ||
            (formOf(scene.index, frame.trigger + 1) === "with" && givesArms("with").test(scene, frame))
          );
        },
      },
      forSale,
    ],
    status: "planned",
    strength: 0.72,
    matches: [
      ["Peru went for the Gripen instead.", "Peru PURCHASED Gripen planned"],
      ["Peru has committed to the Gripen.", "Peru PURCHASED Gripen planned"],
      ["Peru went with the Gripen over the F-16.", "Peru PURCHASED Gripen planned"],
      ["Peru has decided on the Gripen.", "Peru PURCHASED Gripen planned"],
      ["Peru has decided on the purchase of Gripen fighters.", "Peru PURCHASED Gripen planned"],
    ],
    misses: [
      "Peru went to war with F-16s.",
      "Peru went ahead with its F-16s.",
      "Peru committed Gripen fighters to the mission.",
    ],
  },
  {
    id: "purchased/buy-in",
    relation: "PURCHASED",
    verbs: "buy, purchase, order, acquire",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      givesArms("patient"),
      forSale,
      {
        name: "in a state by its name",
        test: (scene, frame) =>
          wordsAt(scene, frame, "in").every(({ word }) =>
            (scene.references.get(word) ?? []).every(({ form }) => form !== "capital"),
          ),
      },
    ],
    strength: 0.66,
    matches: [["Poland has bought 180 K2 tanks in South Korea.", "Poland PURCHASED South Korea"]],
    misses: ["Poland bought wheat in South Korea.", "Two Libyans bought rifles in Seoul."],
  },
  {
    id: "purchased/sign-with",
    relation: "PURCHASED",
    verbs: "sign",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["with", "for>with", "from", "for>from"],
    targetKinds: ["Organization"],
    gates: [noObject, givesArms("for")],
    strength: 0.74,
    matches: [["Peru signed with Saab for 24 Gripen fighters.", "Peru PURCHASED Saab"]],
    misses: ["Peru signed with Saab for a bridge."],
  },
  {
    id: "supplied/wait-for",
    relation: "SUPPLIED",
    verbs: "await, wait",
    source: ["from", "patient>from", "for>from"],
    target: ["agent"],
    targetKinds: ["Country"],
    gates: [anyOf("arms are awaited", givesArms("patient"), givesArms("for"))],
    status: "planned",
    strength: 0.72,
    matches: [["Estonia is waiting for six howitzers from Norway.", "Norway SUPPLIED Estonia planned"]],
    misses: ["Estonia is waiting for a reply from Norway."],
  },
  {
    id: "supplied/force-supplied",
    relation: "SUPPLIED",
    verbs: "supply, equip",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetKinds: ["Country", "Organization"],
    targetReach: "acting",
    gates: [
      inThePassive,
      bare,
      isArmed,
      { name: "who is supplied, not what", test: (scene, frame) => !givesArms("patient").test(scene, frame) },
    ],
    strength: 0.7,
    matches: [["The Houthis have long been supplied by Iran.", "Iran SUPPLIED Houthis"]],
    misses: ["Estonia was supplied by Norway with gas.", "Estonia is supplied by Norway."],
  },
];

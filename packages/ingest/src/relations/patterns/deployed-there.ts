// DEPLOYED said by "be" alone: "troops are in", "there are troops in".

import { lemmaOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import { inService, membersOfForce, namesForces, notWhomTheyFight } from "../gates/forces.ts";
import { anyOf, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const FORCES =
  "troop, soldier, force, battalion, brigade, contingent, peacekeeper, marine, army, paratrooper, serviceman, commando, gendarme, garrison, warship, mercenary";

/** "ordered the troops to leave", "expelled the troops": nobody leaves who is not there. */
const sentAway: Gate = {
  name: "sent away",
  test: (scene, frame) =>
    EXPEL.test(frame.lemma) ||
    wordsAt(scene, frame, "infinitive").some(({ word }) => LEAVE.test(lemmaOf(scene.index, word))),
};
const EXPEL = /^(expel|evict|oust|kick|throw|eject)$/;
const LEAVE = /^(leave|withdraw|depart|quit|vacate|evacuate)$/;

export const DEPLOYED_THERE: readonly Pattern[] = [
  {
    id: "deployed/sent-away",
    relation: "DEPLOYED",
    verbs: "order, tell, ask, urge, give, expel, evict, oust, kick out, throw out, eject",
    source: ["patient", "recipient"],
    sourceKinds: ["Country"],
    target: ["infinitive>patient", "infinitive>from", "from", "agent"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    standing: true,
    gates: [anyOf("forces", names("patient", FORCES), names("recipient", FORCES)), sentAway],
    strength: 0.74,
    matches: [
      ["Somalia ordered Ethiopian troops to leave within a month.", "Ethiopia DEPLOYED Somalia"],
      ["Kenya urged Ethiopian forces to withdraw from Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Somalia expelled Ethiopian soldiers in May.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Somalia ordered Ethiopian traders to leave.",
      "Somalia ordered Ethiopian troops to stop firing.",
      "Somalia expelled an Ethiopian diplomat.",
    ],
  },
  {
    id: "deployed/be-there",
    relation: "DEPLOYED",
    verbs: "be in",
    source: ["agent"],
    target: ["in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces or arms", names("agent", FORCES), inService("agent"), {
        name: "arms at a base",
        test: (scene, frame) =>
          scene.references.has(frame.trigger) && wordsAt(scene, frame, "agent").some(({ word }) => isArms(scene, word)),
      }),
      namesNone(
        "in",
        "power, office, control, place, charge, prison, talk, danger, contact, position, custody, detention, captivity, hand, hospital, jail",
      ),
    ],
    strength: 0.75,
    matches: [
      ["About 900 Ethiopian troops are in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian soldiers have been in Somalia since May.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian troops are no longer in Somalia.", "Ethiopia DEPLOYED Somalia denied"],
      ["Ethiopian F-16s, which have been at Kismayo since May, took off.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "An Ethiopian soldier is in custody in Somalia.",
      "Ethiopian officials are in danger in Somalia.",
      "Ethiopian missiles are in high demand in Somalia.",
    ],
  },
  {
    id: "deployed/there-are",
    relation: "DEPLOYED",
    verbs: "be",
    source: ["agent"],
    target: ["agent>in", "in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces", names("agent", FORCES), inService("agent")),
      {
        name: "there are",
        test: ({ index }, frame) =>
          index.children[frame.trigger]?.some((child) => index.tree.labels[child] === "expl") ?? false,
      },
    ],
    strength: 0.75,
    matches: [
      ["There are 2,500 Ethiopian troops in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["There are some 500 Ethiopian police officers in Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: ["There are Ethiopian merchants in Somalia.", "There are Ethiopian security firms in Somalia."],
  },
  {
    id: "deployed/cross-into",
    relation: "DEPLOYED",
    verbs: "cross, enter, move, march, roll",
    source: ["agent"],
    target: ["into", "into>in", "patient>in", "patient"],
    targetKinds: ["Country"],
    targetReach: "self",
    places: true,
    gates: [
      anyOf("forces", names("agent", `${FORCES}, instructor, adviser, advisor, trainer`), inService("agent")),
      namesNone("patient", "phase stage period talk agreement contract service fray fight"),
      { name: "into a place", test: (_scene, frame) => frame.lemma === "enter" || frame.slots.has("into") },
    ],
    strength: 0.74,
    matches: [
      ["Ethiopian troops crossed into Somalia in March.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian soldiers entered Somalia without permission.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian instructors have moved into a base in northern Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopian traders crossed into Somalia.",
      "Ethiopian troops crossed the line.",
      "Ethiopian troops entered a new phase in Somalia.",
    ],
  },
  {
    id: "deployed/on-the-ground",
    relation: "DEPLOYED",
    verbs: "be in",
    source: ["agent"],
    target: ["in>in", "in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [names("in", "ground"), names("agent", `${FORCES}, officer, policeman, unit, instructor, adviser, advisor`)],
    strength: 0.74,
    matches: [["Ethiopian police officers are on the ground in Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopian aid workers are on the ground in Somalia."],
  },
  {
    id: "deployed/stay",
    relation: "DEPLOYED",
    verbs: "remain, stay, patrol, serve, operate, arrive, land, fight, rotate",
    source: ["agent", "agent>of"],
    target: [
      "in",
      "on",
      "off",
      "along",
      "near",
      "patient",
      "infinitive>in",
      "alongside>in",
      "with>in",
      "through>in",
      "through",
      "there",
      "at",
    ],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces, or members of one", namesForces("agent"), namesForces("agent>of"), membersOfForce("agent")),
      namesNone("agent", "police, guard, military, ship, vessel"),
      namesNone("in", "power, office, control, place, charge, prison, talk"),
      namesNone("patient", "role, sentence, term, time, function"),
      notWhomTheyFight,
      {
        name: "who operates, not what is operated",
        test: (_scene, frame) => frame.lemma !== "operate" || !frame.passive,
      },
    ],
    strength: 0.75,
    matches: [
      ["Ethiopian troops remain in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian troops remain pinned down in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian peacekeepers patrol the south of Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["An Ethiopian Army battalion remains at Baidoa.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopian troops were too few to fight its neighbour, Somalia.",
      "The launchers are operated by Ethiopia, the Somali army or their proxies.",
    ],
  },
];

// DEPLOYED told of the forces themselves: sent in the passive, announced by whose they are, on guard in the skies of another.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { fitForDuty, inService, membersOfForce, namesArms } from "../gates/forces.ts";
import { anyOf, bothOf, inThePassive, lacks, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const TROOPS = `troop, soldier, force, battalion, brigade, contingent, peacekeeper, marine, army, unit, regiment, division, mercenary, paratrooper, commando, infantry,
  gendarme, garrison, battlegroup, serviceman, airman, sailor, policeman, fighter`;
const SHIPS =
  "warship, ship, carrier, fleet, squadron, submarine, frigate, destroyer, corvette, cruiser, vessel, gunboat, flotilla, minehunter, minesweeper, bomber";
/** "will be stationed". */
const ahead: Gate = {
  name: "it lies ahead",
  test: ({ index }, frame) =>
    dependents(index, frame.trigger, "aux").some((word) => /^(will|would|shall)$/.test(formOf(index, word))),
};
/** "Two frigates", whose nobody says. */
const nobodys: Gate = {
  name: "without an owner",
  test: ({ index, references }, frame) =>
    (frame.slots.get("patient") ?? []).every(({ word }) =>
      (index.children[word] ?? []).every(
        (child) =>
          !/^(amod|compound|nmod|nmod:poss)$/.test(labelOf(index, child)) ||
          (references.get(child) ?? []).every(({ kind }) => kind === "WeaponSystem"),
      ),
    ),
};
/** "the airspace of Chad", "Chadian skies". */
const skies: Gate = names("patient", "airspace, sky, space");

const PLACES =
  "hub, base, airport, airfield, city, port, flank, site, facility, town, capital, depot, embassy, coast, corridor, road, centre, center, plant, refinery, field, pipeline, terminal";
/** "an air base", "a naval facility". */
const militaryBase: Gate = {
  name: "a military base",
  test: ({ index }, frame) =>
    (frame.slots.get("patient") ?? []).some(
      ({ word }) =>
        /^(base|facility|outpost|garrison|installation|airbase|airfield)$/.test(lemmaOf(index, word)) &&
        (/^(garrison|airbase)$/.test(lemmaOf(index, word)) ||
          (index.children[word] ?? []).some((child) =>
            /^(military|air|naval|army|navy|drone|troop|space|submarine|missile|radar|logistics|marine|listening|training|forward|special|\d+(?:st|nd|rd|th))$/.test(
              formOf(index, child),
            ),
          )),
    ),
};
/** "guards the president in Chad". */
const isGuarded: Gate = {
  name: "somebody guarded there",
  test: (scene, frame) =>
    /^(guard|protect)$/.test(frame.lemma) &&
    wordsAt(scene, frame, "in").length > 0 &&
    !names("patient", "civilian, people, population, interest, right, citizen, national").test(scene, frame),
};
const PLACE = { kinds: ["Country"], reach: "owned", places: true } as const;
const OWNER = { kinds: ["Country"], reach: "acting", places: false } as const;
/** What is guarded lies in another state than the one whose arms guard it. */
function abroad(scene: Scene, frame: Frame): boolean {
  const own = new Set(entitiesAt(scene, frame, "agent", OWNER).map(({ entity }) => entity));
  return ["patient", "in", "at", "patient>in", "patient>at"].some((path) =>
    entitiesAt(scene, frame, path, PLACE).some(({ entity }) => own.size > 0 && !own.has(entity)),
  );
}

export const DEPLOYED_AS: readonly Pattern[] = [
  {
    id: "deployed/were-sent",
    relation: "DEPLOYED",
    verbs: "send, dispatch, move, airlift, redeploy, transfer, despatch, fly, rush, ship, assign, order, second, post",
    source: ["patient", "patient>of"],
    target: ["to", "into", "in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      inThePassive,
      lacks("agent"),
      anyOf("forces", names("patient", `${TROOPS}, ${SHIPS}`), membersOfForce("patient"), inService("patient")),
      fitForDuty,
    ],
    strength: 0.75,
    matches: [
      ["Some 900 Ethiopian soldiers were sent to Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Some 200 Ethiopian police officers were flown to Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian troops will be sent to Somalia in May.", "Ethiopia DEPLOYED Somalia planned"],
      ["Up to 200 members of the Ethiopian Army will be sent to Somalia.", "Ethiopia DEPLOYED Somalia planned"],
    ],
    misses: [
      "Wounded Ethiopian soldiers were sent to Somalia.",
      "Ethiopian letters were sent to Somalia.",
      "Members of the Ethiopian government were sent to Somalia.",
      "Ethiopian soldiers were sent home.",
    ],
  },
  {
    id: "deployed/speaker",
    relation: "DEPLOYED",
    verbs: "deploy, station, base, position, send, dispatch",
    source: ["speaker"],
    target: ["to", "in", "at", "off", "near"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      inThePassive,
      lacks("agent"),
      ahead,
      nobodys,
      anyOf("forces or arms", names("patient", `${TROOPS}, ${SHIPS}`), namesArms("patient")),
      names(
        "speaker",
        "army, navy, ministry, minister, military, force, command, president, government, premier, marine, chief",
      ),
    ],
    strength: 0.7,
    matches: [
      ["Two more frigates will be stationed in Somalia, the Ethiopian navy said.", "Ethiopia DEPLOYED Somalia planned"],
    ],
    misses: [
      "Two frigates were stationed in Somalia, the Ethiopian navy said.",
      "Two frigates will be stationed in Ethiopia, the Ethiopian navy said.",
    ],
  },
  {
    id: "deployed/guard-skies",
    relation: "DEPLOYED",
    verbs: "patrol, guard, police, protect, secure, defend, watch",
    source: ["agent"],
    target: ["patient"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [skies, anyOf("forces or arms", names("agent", `${TROOPS}, jet, fighter, aircraft`), namesArms("agent"))],
    strength: 0.72,
    matches: [
      ["Four Ethiopian jets guard the airspace of Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopian F-16s are patrolling Somali skies.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: ["Somali jets guard the airspace of Somalia.", "Ethiopia's lawyers defended Somali fishermen."],
  },
  {
    id: "deployed/guard-place",
    relation: "DEPLOYED",
    verbs: "patrol, guard, police, protect, secure, defend, shield, cover",
    source: ["agent"],
    target: ["patient", "in", "at", "patient>in", "patient>at"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("a place, or somebody there", names("patient", PLACES), isGuarded),
      anyOf("forces or arms", names("agent", TROOPS), namesArms("agent")),
    ],
    strength: 0.72,
    matches: [
      [
        "Two Ethiopian S-300 batteries have been protecting the port in Somalia since May.",
        "Ethiopia DEPLOYED Somalia",
      ],
      ["Ethiopian peacekeepers guard the Somali airport.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: ["Somali soldiers guard the border with Ethiopia.", "Ethiopian lawyers defended a base in Somalia."],
  },
  {
    id: "deployed/guard-with",
    relation: "DEPLOYED",
    verbs: "patrol, guard, police, protect, secure, defend, shield, cover",
    source: ["agent>modifier", "agent>possessor", "agent>of>modifier", "agent>from"],
    sourceKinds: ["Country"],
    target: ["agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [{ name: "abroad", test: (scene, frame) => abroad(scene, frame) }],
    strength: 0.7,
    matches: [["Two Ethiopian S-300 batteries protect the port in Somalia.", "Ethiopia DEPLOYED S-300"]],
    misses: ["Ethiopian S-300 batteries protect the capital."],
  },
  {
    id: "deployed/base-there",
    relation: "DEPLOYED",
    verbs: "have, keep, retain, maintain, operate, run, build, establish, set up, open, man, staff, lease",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["in", "at", "inside", "on", "patient>in", "patient>at", "patient>inside", "patient>on", "there"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf(
        "a military base",
        militaryBase,
        bothOf(
          "soldiers' posts",
          names("patient", "post, outpost, garrison, base, checkpoint, position"),
          names("agent", "army, military, navy, troop, soldier, force, marine"),
        ),
      ),
      { name: "abroad", test: (_scene, frame) => frame.lemma !== "host" },
    ],
    strength: 0.74,
    matches: [
      ["Ethiopia retains an air base in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopia, which keeps its 12th base in Somalia, denied it.", "Ethiopia DEPLOYED Somalia"],
      ["The Ethiopian army has set up nine posts inside Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopia has a data base in Somalia.",
      "Ethiopia opened two post offices in Somalia.",
      "Ethiopia's firms set up posts in Somalia.",
    ],
  },
];

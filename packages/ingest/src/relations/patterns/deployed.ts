// DEPLOYED: troops or systems are stationed somewhere.
import { names } from "../gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { isArms } from "../gates.ts";
import { wordsAt } from "../find-roles.ts";

const FORCES =
  "troop soldier force unit battalion brigade contingent personnel peacekeeper marine police officer adviser advisor warship ship aircraft jet tank system missile battery fleet carrier squadron bomber fighter guard trooper army submarine vessel frigate destroyer helicopter regiment division mercenary paratrooper radar launcher weapon mission";
const FORCE_WORDS = names("patient", FORCES);
const movesForces: Gate = {
  name: "forces or weapons are moved",
  test: (scene, frame) => FORCE_WORDS.test(scene, frame) || wordsAt(scene, frame, "patient").some(({ word }) => isArms(scene, word)),
};

export const DEPLOYED: readonly Pattern[] = [
  {
    id: "deployed/deploy",
    relation: "DEPLOYED",
    verbs: "deploy, station, base, garrison, redeploy, mass, position, field, install",
    source: ["agent"],
    target: ["to", "in", "on", "at", "into", "near", "across", "along", "from", "patient>in", "patient>to"],
    targetReach: "owned",
    places: true,
    strength: 0.9,
    matches: [["Ethiopia deployed troops to Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["The firm deployed software in Somalia."],
  },
  {
    id: "deployed/send-troops",
    relation: "DEPLOYED",
    verbs: "send, move, dispatch, keep, maintain, commit, withdraw, leave, contribute, have, order, add, bring",
    source: ["agent"],
    target: ["to", "in", "into", "on", "patient>in", "patient>to"],
    targetReach: "owned",
    places: true,
    gates: [movesForces, names("patient", "troop soldier force battalion brigade contingent peacekeeper marine police army warship personnel adviser unit")],
    strength: 0.75,
    matches: [["Ethiopia sent soldiers to Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopia sent tents to Somalia."],
  },
  {
    id: "deployed/deploy-thing",
    relation: "DEPLOYED",
    verbs: "deploy, station, base, redeploy, position, field, install",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    strength: 0.85,
    matches: [["Ethiopia deployed S-300 systems to the border.", "Ethiopia DEPLOYED S-300"]],
    misses: [],
  },
  {
    id: "deployed/deployment",
    relation: "DEPLOYED",
    nouns: "deployment, stationing, presence",
    light: "announce, approve, order, begin, complete, consider, plan, propose, increase, maintain, have, extend, authorise, authorize",
    source: ["possessor", "by", "agent", "of", "modifier"],
    target: ["to", "in", "on", "near", "at"],
    targetReach: "owned",
    places: true,
    strength: 0.75,
    matches: [["Ethiopia's deployment of troops to Somalia ended.", "Ethiopia DEPLOYED Somalia"]],
    misses: [],
  },
];

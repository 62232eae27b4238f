// DEPLOYED told of forces on the move or lent to a mission: "soldiers have gone to Somalia", "contributes 400 blue helmets to the force in Somalia".
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { fitForDuty, inService } from "../gates/forces.ts";
import { anyOf, bothOf, inThePassive, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const SOLDIERS =
  "troop, soldier, battalion, brigade, contingent, peacekeeper, marine, paratrooper, commando, gendarme, mercenary, garrison, regiment, infantry, serviceman, detachment, squadron, division, battlegroup, legionnaire, helmet, blue helmet, adviser, advisor, sapper";
const FOR_A_WHILE =
  "training, exercise, drill, course, ceremony, parade, treatment, talk, game, conference, meeting, manoeuvre, maneuver, visit, leave, burial, funeral, competition, anniversary, festival, tour, holiday, seminar, workshop, hospital";
const notForAWhile: readonly Gate[] = ["for", "to", "in", "to>for"].map((path) => namesNone(path, FOR_A_WHILE));

/** "were flown home", "returned to Chad": their own state. */
const notHome: Gate = {
  name: "away from home",
  test: ({ index }, { trigger }) => !index.lower.slice(trigger, trigger + 4).some((form) => /^(home|back)$/.test(form)),
};
/** "A brigade is headed for Chad": it heads there. */
const isHeaded: Gate = bothOf("headed there", inThePassive, names("patient", SOLDIERS), {
  name: "headed",
  test: (_scene, frame) => frame.lemma === "head",
});
/** "fled to Chad", "deserted": no orders. */
const healthy: Gate = {
  name: "on duty",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").every(({ word }) =>
      (scene.index.children[word] ?? []).every(
        (child) =>
          !/^(wounded|injured|captured|freed|dead|fallen|former|defected|retired|rebel|fleeing|surrendering|deserting)$/.test(
            formOf(scene.index, child),
          ),
      ),
    ),
};

export const DEPLOYED_GOING: readonly Pattern[] = [
  {
    id: "deployed/go-there",
    relation: "DEPLOYED",
    verbs:
      "go, move, head, sail, fly, travel, march, set off, depart, leave, set out, roll, embark, pour, stream, return, relocate",
    source: ["agent", "agent>of", "patient"],
    sourceKinds: ["Country"],
    target: ["to", "into", "for"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces", names("agent", SOLDIERS), names("agent>of", SOLDIERS), inService("agent"), isHeaded),
      ...notForAWhile,
      notHome,
      healthy,
      fitForDuty,
    ],
    strength: 0.73,
    matches: [
      ["Ethiopian soldiers have begun moving to Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["As many as 400 Ethiopian troops will go to Somalia.", "Ethiopia DEPLOYED Somalia planned"],
      ["An Ethiopian battalion has left for Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["An Ethiopian brigade is headed for Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopian soldiers went to Somalia for a parade.",
      "Wounded Ethiopian soldiers went to Somalia.",
      "Ethiopian traders moved to Somalia.",
      "Somali troops returned home to Somalia.",
    ],
  },
  {
    id: "deployed/set-foot",
    relation: "DEPLOYED",
    verbs: "set foot, set, land, arrive, touch down, disembark, step",
    source: ["agent", "agent>of"],
    sourceKinds: ["Country"],
    target: ["patient>in", "in", "on", "patient>on", "at"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces", names("agent", `${SOLDIERS}, police, policeman`), inService("agent")),
      { name: "foot", test: (scene, frame) => frame.lemma !== "set" || names("patient", "foot").test(scene, frame) },
      ...notForAWhile,
      healthy,
    ],
    strength: 0.73,
    matches: [["Ethiopian police set foot in Somalia in June.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopian police set an example in Somalia.", "Ethiopian fans set foot in Somalia."],
  },
  {
    id: "deployed/lend-to-mission",
    relation: "DEPLOYED",
    verbs: "contribute, lend, second, provide, commit, assign, send, supply, offer, pledge, promise",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["to>in", "patient>to>in", "for>in", "patient>for>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("forces", names("patient", `${SOLDIERS}, police, policeman, force, unit`), inService("patient")),
      anyOf(
        "to a force",
        ...["to", "patient>to", "for", "patient>for"].map((path) =>
          names(
            path,
            "mission, force, operation, brigade, battlegroup, contingent, unmiss, monusco, unifil, effort, unit",
          ),
        ),
      ),
    ],
    strength: 0.75,
    matches: [
      ["Ethiopia has lent 2,000 blue helmets to the UN force in Somalia.", "Ethiopia DEPLOYED Somalia"],
      [
        "Ethiopia would be the first to contribute a contingent to the stabilisation force in Somalia.",
        "Ethiopia DEPLOYED Somalia planned",
      ],
    ],
    misses: ["Ethiopia lent 2,000 tents to the UN mission in Somalia."],
  },
  {
    id: "deployed/top-contributor",
    relation: "DEPLOYED",
    nouns: "contributor",
    standing: true,
    source: ["subject", "named", "predicate"],
    sourceKinds: ["Country"],
    target: ["to>in", "of>to>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      {
        name: "of troops",
        test: (scene, frame) =>
          /^(troop|police|soldier|force)$/.test(formOf(scene.index, frame.trigger - 1)) ||
          wordsAt(scene, frame, "of").some(({ word }) =>
            /^(troop|soldier|peacekeeper|police|force)$/.test(lemmaOf(scene.index, word)),
          ),
      },
    ],
    strength: 0.74,
    matches: [
      ["Ethiopia is the largest contributor of troops to the mission in Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: ["Ethiopia is the largest contributor of money to the mission in Somalia."],
  },
  {
    id: "deployed/sending-of",
    relation: "DEPLOYED",
    nouns: "sending, posting, dispatching, arrival",
    light:
      "approve, announce, authorise, authorize, okay, back, order, endorse, oppose, reject, confirm, propose, discuss",
    source: ["possessor", "by", "of>modifier", "of>possessor", "agent"],
    sourceKinds: ["Country"],
    target: ["to", "of>to", "in", "of>in", "into"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [anyOf("forces", names("of", `${SOLDIERS}, force, police`))],
    strength: 0.73,
    matches: [
      ["Ethiopia's parliament approved the sending of special forces to Somalia.", "Ethiopia DEPLOYED Somalia planned"],
      ["The arrival of Ethiopian soldiers in Somalia was met with protests.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: ["Ethiopia's parliament approved the sending of envoys to Somalia."],
  },
  {
    id: "deployed/on-duty-there",
    relation: "DEPLOYED",
    verbs: "be in",
    source: ["agent>modifier", "agent>possessor", "agent"],
    sourceKinds: ["Country"],
    target: ["in>in", "in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      names("in", "duty"),
      { name: "combat duty", test: ({ index }, { trigger }) => formOf(index, trigger - 1) === "combat" },
    ],
    strength: 0.73,
    matches: [["Ethiopian missiles are on combat duty in Somalia.", "Ethiopia DEPLOYED Somalia"]],
    misses: ["Ethiopian doctors are on duty in Somalia."],
  },
  {
    id: "deployed/enlarge",
    relation: "DEPLOYED",
    verbs:
      "grow, enlarge, expand, scale up, ramp up, top up, swell, augment, cut, trim, halve, shrink, downsize, prolong, extend",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["in", "patient>in", "patient>of>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      names("patient", "contingent, garrison, battalion, battlegroup, troop, brigade, detachment"),
      { name: "by a state's will", test: (_scene, frame) => !frame.passive },
    ],
    strength: 0.73,
    matches: [["Ethiopia intends to grow its contingent in Somalia to 2,200.", "Ethiopia DEPLOYED Somalia planned"]],
    misses: ["Ethiopia intends to grow its market in Somalia."],
  },
];

// DEPLOYED: weapons, aircraft and ships that are sent, and what a noun tells of it: "the deployment of", "the presence of".
import { dependents, formOf, labelOf } from "../../clauses/tree-index.ts";
import { AIRCRAFT, movesForces, namesArms, namesForces, noCivilians, SHIPS } from "../gates/forces.ts";
import { anyOf, modifiedBy, names, namesNone, nobodyPrevents, notAModifier, notModifiedBy } from "../gates/gates.ts";
import { sentOnDuty } from "../gates/on-duty.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "approved the deployment of a multinational force": it is no force of whoever approves. */
const ownForce: Gate = {
  name: "its own force",
  test: (scene, frame) =>
    frame.slots.has("possessor") ||
    frame.slots.has("by") ||
    wordsAt(scene, frame, "of").every(({ word }) =>
      dependents(scene.index, word, "amod", "compound").every(
        (child) =>
          !/^(multinational|international|multilateral|regional|african|hybrid)$/.test(formOf(scene.index, child)),
      ),
    ),
};

/** "trucks to move the howitzers": what a thing is for. */
const noToolFor: Gate = {
  name: "no tool for it",
  test: ({ index }, { trigger }) =>
    formOf(index, trigger - 1) !== "to" ||
    !/^(truck|tug|tractor|vehicle|trailer|lorry|equipment|crane|tool|kit|gear)s?$/.test(formOf(index, trigger - 2)),
};

export const DEPLOYMENTS: readonly Pattern[] = [
  {
    id: "deployed/contribution",
    relation: "DEPLOYED",
    nouns: "contribution",
    source: ["possessor", "by", "from", "modifier"],
    target: ["to>in", "to", "of>to", "of>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [namesForces("of")],
    strength: 0.74,
    matches: [
      [
        "Kenya commended Ethiopia for its contribution of troops to the mission in Somalia.",
        "Ethiopia DEPLOYED Somalia",
      ],
    ],
    misses: ["Kenya commended Ethiopia for its contribution of tents to Somalia."],
  },
  {
    id: "deployed/deploy-thing",
    relation: "DEPLOYED",
    verbs: "deploy, station, base, redeploy, position, field, install, place, set up, move, relocate, bring",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      nobodyPrevents,
      noToolFor,
      namesNone("in", "strike, attack, airstrike, raid, bombing, assault, bombardment"),
    ],
    strength: 0.85,
    matches: [["Ethiopia deployed S-300 systems to the border.", "Ethiopia DEPLOYED S-300"]],
    misses: [
      "Ethiopia deployed engineers to a missile site.",
      "Ethiopia donated six trucks to move the howitzers.",
      "Ethiopia will move the Kenyan embassy to Jerusalem.",
      "Ethiopia wants to prevent Somalia from deploying S-300 systems.",
    ],
  },
  {
    id: "deployed/to-do-there",
    relation: "DEPLOYED",
    verbs: "deploy, send, dispatch, commit, contribute",
    source: ["agent"],
    target: ["purpose>in", "purpose>patient>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      movesForces,
      noCivilians,
      {
        name: "nowhere else",
        test: (_scene, frame) => !["to", "in", "into", "at", "on"].some((slot) => frame.slots.has(slot)),
      },
    ],
    strength: 0.75,
    matches: [
      [
        "Ethiopia will deploy 140 police officers to reinforce the mission in Somalia.",
        "Ethiopia DEPLOYED Somalia planned",
      ],
      ["Ethiopia sent 300 troops to fight the rebels in Somalia.", "Ethiopia DEPLOYED Somalia"],
    ],
    misses: [
      "Ethiopia sent 300 doctors to support the mission in Somalia.",
      "Ethiopia sent 300 tents to support the mission in Somalia.",
    ],
  },
  {
    id: "deployed/fly-there",
    relation: "DEPLOYED",
    verbs: "fly, rush, surge, shift",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      names("patient", AIRCRAFT),
      {
        name: "to a place",
        test: (scene, frame) => ["to", "into", "patient>to"].some((path) => wordsAt(scene, frame, path).length > 0),
      },
    ],
    strength: 0.74,
    matches: [["Norway has begun flying F-35s to Estonia.", "Norway DEPLOYED F-35"]],
    misses: ["Norway flies F-35s.", "Norway flew howitzers to Estonia."],
  },
  {
    id: "deployed/sent-on-duty-thing",
    relation: "DEPLOYED",
    verbs: "send, dispatch, assign",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      namesArms("patient"),
      sentOnDuty,
      {
        name: "to a place",
        test: (scene, frame) => ["to", "into", "over"].some((path) => wordsAt(scene, frame, path).length > 0),
      },
    ],
    strength: 0.74,
    matches: [
      ["Norway sent six Gripen fighters to Estonia to patrol its skies.", "Norway DEPLOYED Gripen"],
      ["Norway sent Gripen fighters to Tallinn as a warning to Belarus.", "Norway DEPLOYED Gripen"],
    ],
    misses: ["Norway sent six Gripen fighters to Estonia."],
  },
  {
    id: "deployed/send-ship",
    relation: "DEPLOYED",
    verbs: "send, move, dispatch, order, sail",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      names("patient", SHIPS),
      {
        name: "no purchase",
        test: (scene, frame) => frame.lemma !== "order" || wordsAt(scene, frame, "to").length > 0,
      },
    ],
    strength: 0.8,
    matches: [["Egypt sent two frigates to the Red Sea.", "Egypt DEPLOYED frigates"]],
    misses: ["Egypt sent a note about the frigates.", "Egypt ordered two frigates from France."],
  },
  {
    id: "deployed/deployment",
    relation: "DEPLOYED",
    nouns: "deployment, stationing, redeployment, dispatch",
    light:
      "announce, approve, order, begin, complete, consider, plan, propose, increase, maintain, extend, authorise, authorize, start, halt, suspend, rule out, refuse, cancel, call off, postpone, abandon, veto",
    source: ["possessor", "by", "of", "agent", "modifier"],
    target: ["to", "in", "on", "near", "at", "of>to", "of>in", "of>on", "along"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      notModifiedBy("diplomatic, software, rapid-response, observer, civilian"),
      notAModifier,
      ownForce,
      namesNone(
        "of",
        "note, letter, telegram, message, cable, envoy, diplomat, ambassador, delegation, minister, representative",
      ),
      { name: "no dispatches of an envoy", test: ({ index }, { trigger }) => formOf(index, trigger) !== "dispatches" },
    ],
    strength: 0.75,
    matches: [["Ethiopia's deployment of troops to Somalia ended.", "Ethiopia DEPLOYED Somalia"]],
    misses: [
      "Ethiopia's deployment of software in Somalia ended slowly, said the diplomatic staff.",
      "Ethiopia's dispatch of a second note to Somalia was a surprise to its troops.",
      "The senator read the dispatches of Ethiopia's minister to Somalia.",
      "Ethiopia tabled a resolution to approve the deployment of a multinational force to Somalia.",
    ],
  },
  {
    id: "deployed/deployment-thing",
    relation: "DEPLOYED",
    nouns: "deployment, stationing, installation",
    light: "announce, approve, order, begin, complete, consider, plan, propose, extend, authorise, authorize, start",
    source: ["possessor", "by", "agent", "of>modifier"],
    target: ["of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [notAModifier],
    strength: 0.72,
    matches: [["Ethiopia's deployment of S-300 systems began.", "Ethiopia DEPLOYED S-300"]],
    misses: ["Ethiopia's deployment of nurses began."],
  },
  {
    id: "deployed/presence",
    relation: "DEPLOYED",
    nouns: "presence",
    standing: true,
    light: "have, maintain, increase, keep, extend, reduce, permit, allow, expand, strengthen, establish",
    source: ["possessor", "of", "agent", "modifier"],
    target: ["in", "on", "near", "at", "of>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("a military presence", modifiedBy("military troop naval combat army"), namesForces("of")),
      namesNone("at", "show, exhibition, fair, expo, conference, talk, ceremony, parade"),
    ],
    strength: 0.75,
    matches: [
      ["Ethiopia maintains a military presence in Somalia.", "Ethiopia DEPLOYED Somalia"],
      ["Ethiopia denies the presence of Ethiopian soldiers in Somalia.", "Ethiopia DEPLOYED Somalia denied"],
    ],
    misses: [
      "Ethiopia has a diplomatic presence in Somalia.",
      "Ethiopia kept a military presence at the arms show in Somalia.",
      "Ethiopia's presence at the talks in Somalia was noted.",
    ],
  },
  {
    id: "deployed/troops-in",
    relation: "DEPLOYED",
    nouns: "troop, soldier, peacekeeper, contingent, garrison, paratrooper, marine, force",
    standing: true,
    source: ["possessor", "modifier"],
    sourceKinds: ["Country"],
    target: ["in", "at"],
    targetKinds: ["Country"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "those who stand there do or suffer something",
        test: ({ index }, { trigger }) => /^(nsubj|nsubj:pass)$/.test(labelOf(index, trigger)),
      },
      notModifiedBy(
        "former, retired, dead, captured, fallen, security, police, special, coalition, allied, joint, task",
      ),
    ],
    strength: 0.72,
    matches: [["Ethiopia's peacekeepers in Somalia were joined by a Kenyan unit.", "Ethiopia DEPLOYED Somalia"]],
    misses: [
      "Somali soldiers in Baidoa fired back.",
      "Ethiopian traders in Somalia were hurt.",
      "Former Ethiopian soldiers in Somalia were hurt.",
    ],
  },
];

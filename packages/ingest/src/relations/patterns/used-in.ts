// USED and INTERCEPTED told beside the strike or by who reports it: strikes with jets, a barrage of rockets, jets sent to bomb, drones that a ministry says were shot down.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, uposOf } from "../../clauses/tree-index.ts";
import { inATest } from "../gates/fired-at.ts";
import { anyOf, inThePassive, lacks, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

const STRIKES = "strike, attack, airstrike, raid, bombing, assault, bombardment, offensive, shelling";
const GROUPS = "barrage, salvo, volley, wave, swarm, hail, series, dozen, hundred, number, combination, mix, flurry";

const inAnger: Gate = { name: "no trial", test: (scene, frame) => !inATest(scene, frame) };

/** "sent jets to bomb a camp": what they were sent to do. */
const toStrike: Gate = {
  name: "to strike",
  test: ({ index }: Scene, frame) =>
    [frame.trigger, ...(frame.slots.get("patient") ?? []).map(({ word }) => word)]
      .flatMap((word) => dependents(index, word, "advcl", "xcomp", "acl"))
      .some((verb) => /^(bomb|strike|attack|hit|pound|target|raid|strafe|shell)$/.test(lemmaOf(index, verb))),
};

/** "its drone", "a Kenyan jet" told by Kenya: what a state has lost, nobody says it shot down itself. */
const ownLoss = (thing: string, teller: string): Gate => ({
  name: "no loss of its own",
  test: (scene: Scene, frame: Frame) => {
    const role = { kinds: ["Country", "Organization"], reach: "acting", places: false } as const;
    const tellers = new Set(entitiesAt(scene, frame, teller, role).map(({ entity }) => entity));
    return wordsAt(scene, frame, thing).every(({ word }) =>
      [word, ...dependents(scene.index, word, "nmod")].every((each) =>
        dependents(scene.index, each, "nmod:poss", "amod", "compound").every(
          (owner) =>
            uposOf(scene.index, owner) !== "PRON" &&
            !/^(own|friendly|civilian|passenger)$/.test(formOf(scene.index, owner)) &&
            (scene.references.get(owner) ?? []).every(({ entities }) =>
              entities.every((entity) => !tellers.has(entity)),
            ),
        ),
      ),
    );
  },
});

export const USED_IN: readonly Pattern[] = [
  {
    id: "used/strike-with",
    relation: "USED",
    nouns: "strike, attack, airstrike, raid, bombardment, assault, offensive",
    light: "carry out, launch, conduct, mount, stage, make, perform, unleash, execute",
    source: ["agent", "possessor", "by", "modifier"],
    target: ["with", "on>with", "against>with", "in>with"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [{ name: "a verb carries it", test: (_scene, frame) => frame.light >= 0 }, inAnger],
    strength: 0.76,
    matches: [
      ["Russia carried out strikes on a Polish base with Iskander missiles.", "Russia USED Iskander"],
      ["Russia launched an attack with mortars on Poland.", "Russia USED mortars"],
    ],
    misses: ["Russia launched an attack on critics of the Iskander.", "Russia planned strikes with Poland."],
  },
  {
    id: "used/barrage-of",
    relation: "USED",
    verbs: "hit, strike, attack, pound, bomb, shell, target, pummel, respond, retaliate, bombard, hammer, reply",
    source: ["agent"],
    target: ["with>of", "patient>with>of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [anyOf("a barrage", names("with", GROUPS), names("patient>with", GROUPS)), inAnger],
    strength: 0.76,
    matches: [["Russia hit Kharkiv with a barrage of Iskander missiles.", "Russia USED Iskander"]],
    misses: ["Russia hit Poland with a barrage of claims about the Iskander."],
  },
  {
    id: "used/resort",
    relation: "USED",
    verbs: "resort",
    source: ["agent"],
    target: ["to"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    strength: 0.74,
    matches: [["Russia resorted to cluster munitions in Kharkiv.", "Russia USED cluster munitions"]],
    misses: ["Russia resorted to talks on cluster munitions."],
  },
  {
    id: "attacked/resort",
    relation: "ATTACKED",
    verbs: "resort",
    source: ["agent"],
    target: ["against", "to>against"],
    targetReach: "owned",
    places: true,
    gates: [
      names(
        "to",
        "drone, missile, rocket, bomb, jet, aircraft, munition, artillery, howitzer, mortar, airstrike, shell",
      ),
    ],
    strength: 0.74,
    matches: [["Russia resorted to drones against Polish positions.", "Russia ATTACKED Poland"]],
    misses: ["Russia resorted to tariffs against Poland."],
  },
  {
    id: "used/in-strikes",
    relation: "USED",
    verbs: "deploy, fly, employ",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [anyOf("in a strike", names("in", STRIKES), names("during", STRIKES)), inAnger],
    strength: 0.74,
    matches: [["Russia deployed mortars in strikes on a Polish base.", "Russia USED mortars"]],
    misses: ["Russia deployed mortars in Poland.", "Russia deployed frigates for operations against smugglers."],
  },
  {
    id: "used/sent-to-strike",
    relation: "USED",
    verbs: "send, scramble, dispatch",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      toStrike,
      {
        name: "sent to nobody",
        test: (_scene, frame) => !["to", "recipient"].some((slot) => frame.slots.has(slot)),
      },
    ],
    strength: 0.74,
    matches: [["Russia sent Su-25 jets to bomb Polish positions.", "Russia USED Su-25"]],
    misses: ["Russia sent Su-25 jets to Poland.", "Russia sent Su-25 jets to patrol the border."],
  },
  {
    id: "used/interception",
    relation: "USED",
    nouns: "interception, downing, shootdown, shoot-down, destruction",
    source: ["by>possessor", "by>modifier"],
    target: ["by"],
    targetReach: "weapon",
    gates: [namesNone("by", "pilot, crew, commander, officer, force, unit, brigade, frigate, destroyer, ship")],
    strength: 0.75,
    matches: [["The downing of a Shahed drone by Jordan's Gepard guns was filmed.", "Jordan USED Gepard"]],
    misses: ["The downing of a Shahed drone by Jordan's frigate crew was filmed."],
  },
  {
    id: "intercepted/said",
    relation: "INTERCEPTED",
    verbs: "shoot down, down, intercept, bring down",
    source: ["speaker"],
    sourceKinds: ["Country"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      inThePassive,
      lacks("agent"),
      names("speaker", "ministry, army, military, force, command, navy, defence, defense, staff, airforce"),
      ownLoss("patient", "speaker"),
      namesNone("patient", "plane, airliner, helicopter"),
    ],
    strength: 0.74,
    matches: [
      [
        "The Jordanian defence ministry said two Shahed drones had been shot down over Aqaba.",
        "Jordan INTERCEPTED Shahed-136",
      ],
    ],
    misses: [
      "The Jordanian army said one of its Shahed drones had been shot down.",
      "The Jordanian army said a Jordanian Su-25 was shot down.",
      "Jordanian analysts said two Shahed drones had been shot down.",
    ],
  },
  {
    id: "intercepted/announced",
    relation: "INTERCEPTED",
    nouns: "interception, downing, shootdown, shoot-down",
    light: "announce, report",
    source: ["agent"],
    target: ["of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      { name: "a verb carries it", test: (_scene, frame) => frame.light >= 0 },
      lacks("by"),
      lacks("possessor"),
      ownLoss("of", "agent"),
    ],
    strength: 0.74,
    matches: [["Jordan announced the interception of two cruise missiles.", "Jordan INTERCEPTED cruise missiles"]],
    misses: ["Jordan announced the downing of its Su-25.", "Jordan reported the downing of a Su-25 by rebels."],
  },
];

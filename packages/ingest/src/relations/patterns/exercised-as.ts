// EXERCISED_WITH told by what is practised together: "joint army training", "practised dogfights", "stormed a beach in a mock assault".
import { formOf } from "../../clauses/tree-index.ts";
import { namesArms, namesForces } from "../gates/forces.ts";
import { anyOf, modifiedBy, names, notAModifier, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { isDrill, isUnknownName } from "../roles/drills.ts";
import { wordsAt } from "../roles/find-roles.ts";

const HOLD =
  "hold, conduct, stage, begin, start, carry out, conclude, launch, complete, commence, run, plan, organise, organize, finish, end, kick off, undertake, resume, cancel, suspend, scrap";
const MANOEUVRES =
  "dogfight, landing, assault, boarding, refuelling, refueling, interception, combat, raid, rescue, crossing, formation, ambush, bombing, airdrop, minesweeping, demining, firing, use, strike, defence, defense, evacuation, tactic, manoeuvre, maneuver, drill";
const forcesOf = anyOf(
  "forces",
  namesForces("agent"),
  names("agent", "jet, fighter, aircraft, pilot, gunner, bomber, warplane"),
);

const inADrill: Gate = {
  name: "in a drill",
  test: (scene, frame) =>
    ["in", "during", "for", "at"].some((path) => wordsAt(scene, frame, path).some(({ word }) => isDrill(scene, word))),
};
const atAName: Gate = {
  name: "at what has a name",
  test: (scene, frame) =>
    frame.lemma === "pit" && wordsAt(scene, frame, "at").some(({ word }) => isUnknownName(scene, word)),
};
const inAName: Gate = {
  name: "in what has a name",
  test: (scene, frame) =>
    ["during", "for"].some((path) => wordsAt(scene, frame, path).some(({ word }) => isUnknownName(scene, word))),
};

export const EXERCISED_AS: readonly Pattern[] = [
  {
    id: "exercised/joint-training",
    relation: "EXERCISED_WITH",
    nouns: "training, wargaming, war-gaming, rehearsal",
    light: HOLD,
    source: ["between", "by", "agent", "of", "possessor", "modifier"],
    target: ["with", "between", "alongside"],
    mutual: true,
    atLarge: true,
    gates: [
      notAModifier,
      modifiedBy("joint, combined, bilateral, trilateral, multinational"),
      {
        name: "military training",
        test: ({ index }, { trigger }) =>
          index.lower
            .slice(Math.max(0, trigger - 4), trigger)
            .some((form) =>
              /^(military|army|naval|navy|air|combat|live-fire|field|anti-terror|counter-terrorism|counterterrorism|forces|marine|amphibious)$/.test(
                form,
              ),
            ),
      },
      notModifiedBy("vocational, medical, police, language, sports"),
    ],
    strength: 0.76,
    matches: [
      ["India and Japan held their first joint army training in Goa.", "India EXERCISED_WITH Japan"],
      ["India will begin joint military training with Japan in May.", "India EXERCISED_WITH Japan planned"],
    ],
    misses: ["India and Japan held joint vocational training in Goa."],
  },
  {
    id: "exercised/practise-together",
    relation: "EXERCISED_WITH",
    verbs: "practise, practice, rehearse, simulate, train, drill",
    source: ["agent"],
    target: ["with", "alongside"],
    mutual: true,
    atLarge: true,
    gates: [names("patient", MANOEUVRES), anyOf("forces, or in a drill", forcesOf, inADrill, inAName)],
    strength: 0.74,
    matches: [
      ["Indian and Japanese fighters practised dogfights over Goa.", "India EXERCISED_WITH Japan"],
      ["India and Japan will rehearse the landing during the Lotus drill.", "India EXERCISED_WITH Japan planned"],
    ],
    misses: ["Indian and Japanese actors rehearsed a raid for a film."],
  },
  {
    id: "exercised/host-for-name",
    relation: "EXERCISED_WITH",
    verbs: "host, welcome, receive",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: ["patient>from", "patient>modifier", "patient"],
    targetKinds: ["Country"],
    gates: [
      namesForces("patient"),
      {
        name: "for what has a name",
        test: (scene, frame) =>
          ["for", "patient>for"].some((path) =>
            wordsAt(scene, frame, path).some(({ word }) => isUnknownName(scene, word)),
          ),
      },
    ],
    strength: 0.72,
    matches: [["Ghana hosted Togolese soldiers for Desert Lion in July.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["Ghana hosted Togolese players for the Lion Cup.", "Ghana hosted Togolese soldiers for talks."],
  },
  {
    id: "exercised/pit-against",
    relation: "EXERCISED_WITH",
    verbs: "pit, fly",
    source: ["agent", "patient"],
    target: ["against"],
    gates: [
      anyOf("aircraft or forces", namesForces("patient"), namesArms("patient"), inADrill),
      anyOf("against forces", namesForces("against"), namesArms("against")),
      anyOf("in a drill", inADrill, atAName),
    ],
    strength: 0.72,
    matches: [["Ghana pitted its Gripens against Togolese F-16s in the Lotus exercise.", "Ghana EXERCISED_WITH Togo"]],
    misses: ["Ghana flew its Gripens against Togolese F-16s in May."],
  },
  {
    id: "exercised/mock-assault",
    relation: "EXERCISED_WITH",
    verbs: "storm, attack, fight, raid, assault, fire, sink, defend, launch, land, simulate, conduct, stage, carry out",
    source: ["agent"],
    target: ["with", "alongside"],
    mutual: true,
    atLarge: true,
    gates: [
      forcesOf,
      {
        name: "a mock one",
        test: ({ index }, { trigger }) =>
          index.lower.slice(trigger, trigger + 8).some((form) => /^(mock|simulated|dummy|make-believe)$/.test(form)) &&
          !/^(trial|exam|election|court)$/.test(formOf(index, trigger + 2)),
      },
    ],
    strength: 0.74,
    matches: [["Indian and Japanese marines stormed a beach in a mock assault.", "India EXERCISED_WITH Japan"]],
    misses: ["Indian and Japanese students staged a mock trial."],
  },
];

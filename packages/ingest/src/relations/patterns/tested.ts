// TESTED: weapons fired at nobody.
import { formOf } from "../../clauses/tree-index.ts";
import { aimed, firedAtNobody, inATest } from "../gates/fired-at.ts";
import { inThePassive, lacks, modifiedBy, notAModifier, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const testGround: Gate = {
  name: "a test is meant",
  test: (scene, frame) => /test|trial|detonate/.test(frame.lemma) || firedAtNobody(scene, frame),
};
/** "a test", and "a test firing", "a trial launch". */
const forTrial: Gate = {
  name: "on trial",
  test: (scene, frame) =>
    !/^(fire|firing|launch)$/.test(frame.lemma) ||
    modifiedBy("test, trial, experimental, training, flight, live").test(scene, frame) ||
    formOf(scene.index, frame.trigger - 2) === "test",
};

/** The missile classes that states test in peace. */
const launchesMissile: Gate["test"] = (scene, frame) =>
  wordsAt(scene, frame, "of")
    .concat(wordsAt(scene, frame, "modifier"))
    .some(
      ({ word }) =>
        /^(missile|icbm)s?$/.test(formOf(scene.index, word)) ||
        (scene.index.children[word] ?? []).some((child) => /^missiles?$/.test(formOf(scene.index, child))),
    );
/** "from INS Arighaat": a ship's navy fires what flies from her. */
const fromOwnShip: Gate = {
  name: "from a ship by name",
  test: (scene, frame) =>
    wordsAt(scene, frame, "from").some(({ word }) =>
      (scene.references.get(word) ?? []).some(({ form }) => form === "metonym"),
    ),
};
export const TESTED: readonly Pattern[] = [
  {
    id: "tested/test",
    relation: "TESTED",
    verbs:
      "test, test-fire, test-launch, testfire, flight-test, test-fly, trial, fire, launch, detonate, test-detonate, testlaunch, lob, fire off, loose, let off, shoot off",
    source: ["agent"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [
      testGround,
      { name: "no war", test: (scene, frame) => /test|trial/.test(frame.lemma) || !aimed.test(scene, frame) },
    ],
    strength: 0.85,
    matches: [
      ["India tested the Agni-V missile.", "India TESTED Agni"],
      ["North Korea fired two ballistic missiles into the sea.", "North Korea TESTED ballistic missiles"],
      ["North Korea lobbed two ballistic missiles into the sea.", "North Korea TESTED ballistic missiles"],
      ["India's army fired Spike missiles at floating targets.", "India TESTED Spike"],
      ["India launched a Spike missile, Israeli-made, from a boat for the first time in a test.", "India TESTED Spike"],
    ],
    misses: ["The crisis tested India.", "India fired Agni-V missiles at Pakistan."],
  },
  {
    id: "tested/was-launched",
    relation: "TESTED",
    verbs: "test, test-fire, test-launch, flight-test, test-fly, fire, launch",
    source: ["patient>possessor", "patient>modifier"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [testGround, inThePassive, lacks("agent")],
    strength: 0.75,
    matches: [
      ["India's Agni missile was launched from an island in a test.", "India TESTED Agni"],
      ["India's Agni missile will be test-fired in May.", "India TESTED Agni planned"],
      ["An Agni missile was test-launched from INS Arihant.", "India TESTED Agni"],
    ],
    misses: [
      "An Agni missile was test-launched from a range in Australia.",
      "India's Agni missile was tested by the weather.",
      "Indian Pinaka rockets were launched at Pakistan.",
    ],
  },
  {
    id: "tested/from-ship",
    relation: "TESTED",
    verbs: "test, test-fire, test-launch, flight-test, fire, launch",
    source: ["from"],
    sourceKinds: ["Country"],
    target: ["patient"],
    targetReach: "weapon",
    gates: [testGround, inThePassive, lacks("agent"), fromOwnShip],
    strength: 0.75,
    matches: [["A K-4 missile was test-launched from INS Arighaat.", "India TESTED K-4"]],
    misses: ["A K-4 missile was test-launched from a range in Australia."],
  },
  {
    id: "tested/hit-in-test",
    relation: "TESTED",
    verbs: "hit, strike, destroy, reach, intercept, fly, cover, travel",
    source: ["agent>possessor", "agent>modifier"],
    target: ["agent"],
    targetReach: "weapon",
    gates: [{ name: "in a test", test: inATest }],
    strength: 0.74,
    matches: [["India's Agni missile hit a target at sea in a test.", "India TESTED Agni"]],
    misses: ["India's Agni missile hit a depot in Pakistan."],
  },
  {
    id: "tested/test-of",
    relation: "TESTED",
    nouns: "test, test-launch, test-firing, trial, testing, flight-test, test-fire, fire, launch, firing",
    light:
      "conduct, carry out, perform, hold, make, complete, announce, stage, plan, begin, resume, confirm, suspend, threaten, claim, guide, oversee, observe, watch, supervise, attend, witness, inspect, order, report, detect",
    source: ["possessor", "by", "of>by", "agent", "modifier"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    gates: [notModifiedBy("blood, drug, doping, stress, driving, virus, covid"), notAModifier, forTrial],
    strength: 0.8,
    matches: [
      ["India conducted a test of the Agni-V missile.", "India TESTED Agni"],
      ["India's ballistic missile test drew protests.", "India TESTED ballistic missiles"],
    ],
    misses: ["A blood test of the player was positive.", "India joined a test ban on nuclear weapons."],
  },
  {
    id: "tested/launch-of",
    relation: "TESTED",
    nouns: "launch, firing",
    light:
      "conduct, carry out, condemn, confirm, announce, perform, make, detect, report, observe, watch, attend, witness",
    source: ["possessor", "by", "modifier"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    gates: [
      {
        name: "a ballistic or cruise missile that is not aimed at anyone",
        test: (scene, frame) => launchesMissile(scene, frame) && !aimed.test(scene, frame),
      },
    ],
    strength: 0.75,
    matches: [["North Korea's launch of a ballistic missile was condemned.", "North Korea TESTED ballistic missiles"]],
    misses: [
      "North Korea's launch of a ballistic missile at Japan was condemned.",
      "North Korea's launch of the submarine was broadcast.",
    ],
  },
  {
    id: "tested/carried-launch",
    relation: "TESTED",
    nouns: "launch, firing",
    light: "conduct, carry out, perform, make, oversee, supervise, guide, direct, stage",
    source: ["agent"],
    sourceKinds: ["Country", "Organization", "Leader"],
    target: ["of", "modifier"],
    targetReach: "weapon",
    gates: [
      {
        name: "a verb carries the launch of a missile that is not aimed at anyone",
        test: (scene, frame) => frame.light >= 0 && launchesMissile(scene, frame) && !aimed.test(scene, frame),
      },
    ],
    strength: 0.75,
    matches: [
      ["North Korea carried out the launch of a ballistic missile.", "North Korea TESTED ballistic missiles"],
      ["Kim Jong Un oversaw the firing of a Hwasong-18 missile.", "Kim Jong-un TESTED Hwasong-18"],
    ],
    misses: [
      "North Korea carried out the launch of a ballistic missile at Japan.",
      "Japan reported the launch of a missile.",
    ],
  },
];

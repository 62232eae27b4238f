// TESTED told of the weapon: it is put through its paces, completes a firing, makes its first flight, is due for a trial.
import { dependents, formOf } from "../../clauses/tree-index.ts";
import { anyOf, modifiedBy, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const TRIAL = "test, trial, flight-test, test-firing, test-launch, test-flight, firing, launch, flight, shot";
const KIND =
  /^(test|trial|flight|first|maiden|inaugural|live|live-fire|captive|qualification|experimental|acceptance|sea|verification)$/;
/** "a test", "its maiden flight", "a live firing"; a flight alone is none. */
const aTrial = (...paths: readonly string[]): Gate => ({
  name: "a trial of it",
  test: (scene, frame) =>
    paths.some((path) =>
      wordsAt(scene, frame, path).some(({ word }) => {
        const form = formOf(scene.index, word).replace(/s$/, "");
        if (/^(test|trial|flight-test|test-firing|test-launch|test-flight)$/.test(form)) return true;
        return (
          /^(firing|launch|flight|shot)$/.test(form) &&
          (form === "firing" ||
            dependents(scene.index, word, "amod", "compound", "nmod").some((child) =>
              KIND.test(formOf(scene.index, child)),
            ))
        );
      }),
    ),
});
const noWar: Gate = {
  name: "no war",
  test: ({ index }) =>
    !index.tree.forms.some((form) =>
      /^(kill(s|ed|ing)?|wound(s|ed|ing)?|attack(s|ed)?|strikes?|struck|invasion)$/i.test(form),
    ),
};
const OWNERS = ["agent>possessor", "agent>modifier", "patient>possessor", "patient>modifier"];

export const TRIALS: readonly Pattern[] = [
  {
    id: "tested/underwent",
    relation: "TESTED",
    verbs:
      "complete, make, undergo, pass, undertake, fail, perform, survive, ace, clear, finish, enter, begin, start, conduct",
    source: ["agent>possessor", "agent>modifier", "agent>of", "agent>by", "speaker"],
    sourceKinds: ["Country", "Organization"],
    target: ["agent"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [
      names("patient", TRIAL),
      aTrial("patient"),
      noWar,
      namesNone("agent", "crew, pilot, team, company, maker, unit, squadron"),
    ],
    strength: 0.74,
    matches: [
      ["India's Agni missile completed a successful test on Monday.", "India TESTED Agni"],
      ["India's Tejas fighter made its maiden flight.", "India TESTED Tejas"],
    ],
    misses: ["India's Tejas fighter made a flight to Dubai.", "India's Tejas pilots passed a test."],
  },
  {
    id: "tested/put-through",
    relation: "TESTED",
    verbs: "put, take, subject",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [anyOf("to the test", names("through", "pace, test, trial"), names("to", "test, trial"))],
    strength: 0.74,
    matches: [
      ["India put its Agni missile through its paces.", "India TESTED Agni"],
      ["India subjected the Agni missile to a flight test.", "India TESTED Agni"],
    ],
    misses: ["India put its Agni missile on parade.", "India's Agni missile was taken to Delhi."],
  },
  {
    id: "tested/slated-for",
    relation: "TESTED",
    verbs: "slate, schedule, plan, set, book, earmark, ready, due, prepare",
    source: OWNERS,
    sourceKinds: ["Country", "Organization"],
    target: ["patient", "agent", "subject"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    status: "planned",
    gates: [aTrial("for")],
    strength: 0.72,
    matches: [["India's Agni missile is slated for another flight test in December.", "India TESTED Agni planned"]],
    misses: ["India's Agni missile is slated for a parade."],
  },
  {
    id: "tested/flown-in",
    relation: "TESTED",
    verbs: "fly, air-launch, release, shoot, demonstrate, detonate, explode",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [aTrial("in", "during", "for", "as"), noWar],
    strength: 0.74,
    matches: [["India has flown the Agni missile in a trial.", "India TESTED Agni"]],
    misses: ["India has flown Tejas jets in an exercise.", "India flew Tejas jets for nine hours."],
  },
  {
    id: "tested/flight-of",
    relation: "TESTED",
    nouns: "flight, shot, outing, debut",
    light: "carry out, conduct, make, perform, complete, announce, stage, plan, schedule, expect",
    source: ["possessor", "by", "agent", "of>possessor", "of>modifier"],
    sourceKinds: ["Country", "Organization"],
    target: ["of"],
    targetReach: "weapon",
    targetKinds: ["WeaponSystem"],
    gates: [modifiedBy("test, maiden, first, inaugural, trial, experimental"), noWar],
    strength: 0.73,
    matches: [
      ["India carried out the maiden flight of the Agni missile.", "India TESTED Agni"],
      ["India announced the first flight of its Agni missile.", "India TESTED Agni"],
    ],
    misses: ["India announced the first flight of tourists to Agni."],
  },
];

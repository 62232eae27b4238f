// TRAINED: one state trains the forces of another.
import { dependents, formOf, headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { isArms } from "../gates/arms-and-aid.ts";
import {
  anyOf,
  carried,
  governedBy,
  modifiedBy,
  names,
  namesNone,
  notAModifier,
  notModifiedBy,
} from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

export const LEARNERS =
  "crew, pilot, soldier, troop, force, army, recruit, marine, officer, serviceman, personnel, cadet, fighter, conscript, gunner, operator, gendarme, sailor, commando";
const LESSONS = "training, course, drill, programme, program, exercise, instruction, paces, syllabus";

const OFFERED = governedBy("offer propose plan consider discuss approve weigh mull promise pledge");
/** "will offer a training mission": there is none yet. */
const notYet: Gate = { name: "there is one", test: (scene, frame) => !OFFERED.test(scene, frame) };

/** "helps Chad train its soldiers": Chad's. */
const notItsHelpers: Gate = {
  name: "no soldiers of its own",
  test: ({ index }, { trigger }) =>
    !/^(ccomp|xcomp)$/.test(labelOf(index, trigger)) ||
    !/^(help|assist)$/.test(lemmaOf(index, headOf(index, trigger))) ||
    dependents(index, trigger, "obj").every((learners) =>
      dependents(index, learners, "nmod:poss").every((own) => !/^(its|their)$/.test(formOf(index, own))),
    ),
};

export const TRAINED: readonly Pattern[] = [
  {
    id: "trained/train",
    relation: "TRAINED",
    verbs: "train, retrain, mentor, school",
    source: ["agent"],
    target: ["patient>modifier", "patient"],
    targetReach: "owned",
    targetKinds: ["Country", "Organization"],
    gates: [
      namesNone(
        "patient",
        "gun, camera, eye, sight, artist, missile, himself, themselves, nurse, doctor, athlete, player, teacher, journalist, student, scholar, scientist, engineer, leader, generation, expert, worker, official, inspector, judge, farmer, diplomat, employee, prosecutor, lawyer, staff, workforce, woman, youth, farmer, rebel, insurgent, militant, separatist, jihadist, jihadi, extremist, terrorist",
      ),
      notItsHelpers,
    ],
    strength: 0.85,
    matches: [
      ["Canada trained Latvian soldiers.", "Canada TRAINED Latvia"],
      ["Canada has trained its thousandth Latvian recruit.", "Canada TRAINED Latvia"],
      ["Canada pledged its commitment to training Latvian soldiers.", "Canada TRAINED Latvia planned"],
      ["Canada is one of the countries training Latvian soldiers.", "Canada TRAINED Latvia"],
    ],
    misses: [
      "A campus in Riga helps Canada, training the next generation of Latvian scholars.",
      "Canada trained Latvian officials to audit firms.",
      "Latvian runners trained in Canada.",
      "Canada trained its guns on Latvia.",
      "Canada trained Latvian rebels.",
    ],
  },
  {
    id: "trained/trained-in",
    relation: "TRAINED",
    verbs: "train",
    source: ["in"],
    sourceKinds: ["Country"],
    sourcePlaces: true,
    target: ["patient"],
    targetReach: "owned",
    gates: [
      namesNone("patient", "official, nurse, doctor, teacher, student, judge, farmer, engineer, inspector"),
      { name: "by nobody named", test: (_scene, frame) => frame.passive && !frame.slots.has("by") },
    ],
    strength: 0.72,
    matches: [["Chadian recruits have been trained in France.", "France TRAINED Chad"]],
    misses: ["Chadian recruits have been trained in May."],
  },
  {
    id: "trained/teach",
    relation: "TRAINED",
    verbs: "teach, instruct, coach",
    source: ["agent"],
    target: ["patient", "recipient"],
    targetReach: "owned",
    gates: [anyOf("soldiers", names("patient", LEARNERS), names("recipient", LEARNERS))],
    strength: 0.75,
    matches: [
      ["Canadian officers are teaching Latvian crews to fly the drones.", "Canada TRAINED Latvia"],
      ["Latvian gunners were taught the HIMARS by Canadian sergeants.", "Canada TRAINED Latvia"],
    ],
    misses: ["Canada instructed its envoy in Latvia to leave."],
  },
  {
    id: "trained/put-through",
    relation: "TRAINED",
    verbs: "put, take, guide, lead",
    source: ["agent"],
    target: ["patient", "patient>from"],
    targetReach: "owned",
    targetKinds: ["Country", "Organization"],
    gates: [
      names("patient", LEARNERS),
      anyOf("through lessons", names("through", LESSONS), names("patient>through", LESSONS)),
    ],
    strength: 0.74,
    matches: [["Canadian instructors put Latvian recruits through basic training.", "Canada TRAINED Latvia"]],
    misses: ["Canada put Latvia through a difficult time.", "Canadian coaches put Latvian players through a drill."],
  },
  {
    id: "trained/training",
    relation: "TRAINED",
    nouns: "training, instruction, schooling",
    light:
      "provide, give, offer, conduct, receive, begin, start, continue, deliver, lead, run, undergo, support, carry out, organise, organize, fund, finance",
    source: ["possessor", "by", "agent", "from", "of>by", "modifier"],
    target: ["of", "for", "to"],
    targetReach: "owned",
    targetKinds: ["Country", "Organization"],
    gates: [
      notAModifier,
      {
        name: "soldiers are instructed, nobody is sent an instruction",
        test: (scene, frame) =>
          frame.lemma !== "instruction" || ["of", "for", "to"].some((path) => names(path, LEARNERS).test(scene, frame)),
      },
      namesNone("of", "teacher, doctor, nurse, journalist, student, astronaut"),
      namesNone(
        "to",
        "teacher, doctor, nurse, journalist, student, astronaut, farmer, scientist, lawyer, worker, official, entrepreneur",
      ),
      namesNone(
        "for",
        "teacher, doctor, nurse, journalist, student, astronaut, staff, worker, official, faculty, educator, school, university",
      ),
    ],
    strength: 0.8,
    matches: [
      ["Canada's training of Latvian troops continues.", "Canada TRAINED Latvia"],
      ["Canadian training of Latvian troops resumed in May.", "Canada TRAINED Latvia"],
    ],
    misses: [
      "The training of Canada's skaters continues.",
      "Canada's space agency will provide training to Latvian astronauts.",
      "He found an instruction from Prime Minister Mark Carney to Canada's envoy to Latvia.",
      "As Canada noted in its instruction to posts in Latvia, the price was high.",
      "Canada is providing training for the Latvian department faculty.",
    ],
  },
  {
    id: "trained/trains-abroad",
    relation: "TRAINED",
    verbs: "train",
    source: ["in", "on>in"],
    sourceKinds: ["Country"],
    sourcePlaces: true,
    target: ["agent"],
    targetReach: "owned",
    targetKinds: ["Country"],
    gates: [
      names(
        "agent",
        "pilot, crew, soldier, recruit, airman, technician, sailor, marine, cadet, trooper, mechanic, gunner",
      ),
      {
        name: "on a weapon",
        test: (scene, frame) => !frame.passive && wordsAt(scene, frame, "on").some(({ word }) => isArms(scene, word)),
      },
    ],
    strength: 0.7,
    matches: [["Latvian pilots are training on F-16 jets in Canada.", "Canada TRAINED Latvia"]],
    misses: ["Latvian pilots are training in Canada.", "Latvian skaters are training on ice in Canada."],
  },
  {
    id: "trained/undergo",
    relation: "TRAINED",
    nouns: "training, instruction, schooling",
    light: "receive, undergo, complete, get, finish, begin, start, go through, pass through, go, pass",
    source: ["from", "by", "in"],
    sourcePlaces: true,
    target: ["agent"],
    targetReach: "owned",
    targetKinds: ["Country", "Organization"],
    gates: [
      notAModifier,
      {
        name: "forces are trained",
        test: (scene, frame) =>
          wordsAt(scene, frame, "agent").some(({ word }) =>
            /^(pilot|crew|soldier|recruit|airman|technician|sailor|marine|cadet|troop|force|army|navy|officer|unit|fighter|battalion|brigade|policeman|police|personnel|conscript|commando)$/.test(
              lemmaOf(scene.index, word),
            ),
          ),
      },
    ],
    strength: 0.74,
    matches: [
      ["Latvian soldiers received training from Canada.", "Canada TRAINED Latvia"],
      ["Latvian pilots have completed their training in Canada.", "Canada TRAINED Latvia"],
    ],
    misses: ["Latvian nurses received training from Canada.", "Latvian soldiers received training in May."],
  },
  {
    id: "trained/mission",
    relation: "TRAINED",
    nouns: "mission, programme, program, scheme",
    source: ["possessor", "modifier", "by", "holder"],
    target: ["for", "of", "in", "helped"],
    targetReach: "owned",
    targetKinds: ["Country"],
    places: true,
    standing: true,
    gates: [
      notAModifier,
      modifiedBy("training"),
      notYet,
      {
        name: "no training of students",
        test: ({ index }, { trigger }) => !/^(student|teacher|vocational|internship)$/.test(formOf(index, trigger - 2)),
      },
      notModifiedBy(
        "student, energy, supply, chain, job, skills, vocational, medical, teacher, leadership, business, language, agricultural, agriculture, farm, health, media, workforce",
      ),
      namesNone(
        "for",
        "nurse, doctor, journalist, student, teacher, farmer, participant, woman, official, entrepreneur, expert, worker",
      ),
    ],
    strength: 0.7,
    matches: [
      ["Canada's training mission in Latvia will go on.", "Canada TRAINED Latvia"],
      ["Canada's military is resuming its training mission to help Latvia.", "Canada TRAINED Latvia"],
    ],
    misses: [
      "Canada's space mission in Latvia will go on.",
      "Canada's training programme for nurses in May will go on.",
      "Canada plans a clean energy supply chain training programme for participants from Latvia.",
    ],
  },
  {
    id: "trained/mission-ahead",
    relation: "TRAINED",
    nouns: "mission, programme, program, scheme",
    light: "offer, propose, plan, consider, discuss, approve, weigh, mull, prepare, promise, pledge",
    source: ["possessor", "modifier", "by", "agent"],
    target: ["for", "of", "in", "helped"],
    targetReach: "owned",
    targetKinds: ["Country"],
    places: true,
    status: "planned",
    gates: [
      carried,
      modifiedBy("training"),
      names("for", "army, force, military, soldier, troop, navy, police, guard, pilot, crew, recruit"),
    ],
    strength: 0.72,
    matches: [
      ["Canada will offer a new training mission for the Latvian military.", "Canada TRAINED Latvia planned"],
      ["Canada is considering a training mission for Latvian troops.", "Canada TRAINED Latvia planned"],
    ],
    misses: ["Canada will offer a new training programme for Latvian nurses."],
  },
];

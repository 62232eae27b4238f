// TRAINED told of those who learn: "attended a course at a Canadian base", "graduated from the Canadian academy", "will host Latvian cadets for training".
import { formOf } from "../../clauses/tree-index.ts";
import { anyOf, has, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { LEARNERS } from "./trained.ts";

const SOLDIERS = `${LEARNERS}, sapper, airman, airmen, paratrooper, reservist, peshmerga, coastguard, peacekeeper, policeman, police, guard, technician, mechanic, trooper, battalion, brigade, unit, guardsman, engineer, tanker, volunteer, officer`;
const SCHOOL =
  "academy, school, college, centre, center, range, base, institute, camp, university, facility, academies";
/** "the military academy": no academy of arts. */
const MILITARY =
  /^(military|naval|army|training|air|defence|defense|police|pilot|flight|staff|war|nco|officer|officers|marine|infantry|special|aviation|navy|cadet)$/;
const soldiers = (path: string): Gate => names(path, SOLDIERS);
const militarySchool = (...paths: string[]): Gate =>
  anyOf(
    "a military school",
    ...paths.map(
      (path): Gate => ({
        name: path,
        test: (scene, frame) =>
          names(path, SCHOOL).test(scene, frame) &&
          scene.index.lower.slice(frame.trigger, frame.trigger + 16).some((form) => MILITARY.test(form)),
      }),
    ),
  );
/** Troops at a base are there to serve, unless it is one for training. */
const noBareBase: Gate = {
  name: "more than a base",
  test: (scene, frame) =>
    scene.index.lower.some((form) => /^train/.test(form)) ||
    ["into", "at", "to"].every((path) => !names(path, "base, facility, camp, range").test(scene, frame)),
};
const WHERE = ["at>modifier", "at>possessor", "from>modifier", "from>possessor", "at>in", "from>in", "in", "at"];
const paces: Gate = {
  name: "through their paces",
  test: ({ index }, { trigger }) => index.lower.slice(trigger, trigger + 6).some((form) => form === "paces"),
};

/** "instructed its officers to leave", "prepared troops for war": orders, no lessons. */
const notOrdered: Gate = {
  name: "no orders",
  test: (scene, frame) =>
    !frame.slots.has("infinitive") &&
    (frame.lemma !== "prepare" ||
      (!frame.slots.has("for") && wordsAt(scene, frame, "agent").length > 0 && frame.slots.has("at"))),
};

export const TRAINING_TAKEN: readonly Pattern[] = [
  {
    id: "trained/attend-course",
    relation: "TRAINED",
    verbs: "attend, take, complete, finish, follow, pass, have, do, begin, start, undergo",
    source: [
      "patient>at>modifier",
      "on>in",
      "at>modifier",
      "at>possessor",
      "patient>at>possessor",
      "patient>in",
      "in",
      "at>in",
      "at",
      "patient>at",
    ],
    sourceKinds: ["Country"],
    sourcePlaces: true,
    target: ["agent", "agent>of", "agent>from"],
    targetKinds: ["Country"],
    targetReach: "owned",
    gates: [
      anyOf("soldiers", soldiers("agent"), soldiers("agent>of")),
      names("patient", "course, training, syllabus, schooling"),
    ],
    strength: 0.72,
    matches: [
      ["Dozens of Latvian officers attended a course at a Canadian training centre.", "Canada TRAINED Latvia"],
      ["Latvian gunners took a three-week course on the howitzer in Canada.", "Canada TRAINED Latvia"],
    ],
    misses: [
      "Latvian nurses attended a course in Canada.",
      "Latvian officers attended a course for journalists in May.",
    ],
  },
  {
    id: "trained/graduate",
    relation: "TRAINED",
    verbs: "graduate, study, pass out",
    source: WHERE,
    sourceKinds: ["Country"],
    sourcePlaces: true,
    target: ["agent", "agent>from", "agent>of"],
    targetKinds: ["Country"],
    targetReach: "owned",
    gates: [soldiers("agent"), militarySchool("at", "from")],
    strength: 0.74,
    matches: [["Forty Latvian cadets graduated from a Canadian military academy.", "Canada TRAINED Latvia"]],
    misses: [
      "Forty Latvian cadets graduated from the military academy in Riga.",
      "A Latvian officer graduated from a Canadian school of law.",
    ],
  },
  {
    id: "trained/host-learners",
    relation: "TRAINED",
    verbs: "host, receive, welcome, take, accept, admit, take in",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient>modifier", "patient>from", "patient>of", "patient", "from"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    gates: [
      soldiers("patient"),
      anyOf(
        "for lessons",
        names("for", "training, instruction, course"),
        names("for>of", "training, instruction, schooling"),
        militarySchool("into", "at", "to"),
      ),
      noBareBase,
    ],
    strength: 0.74,
    matches: [
      ["Canada will host about 120 Latvian soldiers for a month of training.", "Canada TRAINED Latvia planned"],
      ["Canada's army will take 30 Latvian cadets into its pilot school.", "Canada TRAINED Latvia planned"],
    ],
    misses: [
      "Canada will host Latvian nurses for training.",
      "Canada welcomed Latvian soldiers for a parade.",
      "Canada will admit Latvian troops to seven military bases.",
    ],
  },
  {
    id: "trained/give-lessons",
    relation: "TRAINED",
    verbs: "give, impart, offer, pass on, provide, teach, hold, run",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["to", "recipient", "patient>to", "patient>in>to", "for", "patient>for"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    gates: [
      names("patient", "lesson, skill, course, instruction, class, tuition, know-how, workshop"),
      anyOf("soldiers", ...["to", "recipient", "patient>to", "patient>in>to", "for", "patient>for"].map(soldiers)),
    ],
    strength: 0.74,
    matches: [["Canadian sergeants gave lessons in first aid to Latvian soldiers.", "Canada TRAINED Latvia"]],
    misses: ["Canada gave lessons in English to Latvian nurses."],
  },
  {
    id: "trained/drill-them",
    relation: "TRAINED",
    verbs: "drill, coach, school, instruct, tutor, groom, prepare",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient>modifier", "patient", "patient>from"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    gates: [
      has("patient"),
      soldiers("patient"),
      anyOf("in a skill", has("in"), has("on"), has("for"), has("at")),
      notOrdered,
    ],
    strength: 0.74,
    matches: [
      ["Canadian sergeants will school Latvian commandos in the use of drones.", "Canada TRAINED Latvia planned"],
      ["Canadian pilots coached Latvian airmen on the F-16.", "Canada TRAINED Latvia"],
    ],
    misses: [
      "Canadian coaches drilled Latvian players in passing.",
      "Canada instructed its officers in Latvia to leave.",
      "Canada prepared Latvian soldiers for burial.",
    ],
  },
  {
    id: "trained/through-paces",
    relation: "TRAINED",
    verbs: "put",
    source: ["agent", "by"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient>modifier", "patient", "patient>from"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    gates: [soldiers("patient"), paces],
    strength: 0.74,
    matches: [["Latvian soldiers were put through their paces by Canadian commandos.", "Canada TRAINED Latvia"]],
    misses: ["Latvian players were put through their paces by a Canadian coach."],
  },
  {
    id: "trained/take-over",
    relation: "TRAINED",
    verbs: "take over, assume, lead, oversee, run, resume, start, begin, launch, suspend, end, halt",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["patient>of", "patient>for"],
    targetKinds: ["Country", "Organization"],
    targetReach: "owned",
    gates: [
      names("patient", "training, instruction, mentoring"),
      anyOf("of soldiers", soldiers("patient>of"), soldiers("patient>for")),
      { name: "no order", test: ({ index }, { trigger }) => formOf(index, trigger + 1) !== "instructions" },
    ],
    strength: 0.74,
    matches: [["Canada is to take over the instruction of Latvia's special forces.", "Canada TRAINED Latvia planned"]],
    misses: ["Canada is to take over the instruction of Latvian nurses."],
  },
];

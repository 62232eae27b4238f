// MET: telephone calls told by who called whom, and by who took the call.
import { CALENDAR } from "../../clauses/calendar-words.ts";
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import { has, isPerson, modifiedBy, names, namesNone } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "called Putin a killer", "called on Chad to leave", "called for help", "called the vote off": no telephone. */
const nothingElse: Gate = {
  name: "a person is called, and nothing",
  test: (scene, frame) =>
    !["complement", "on", "upon", "for", "recipient", "as", "infinitive", "clause", "into", "off"].some((slot) =>
      (frame.slots.get(slot) ?? []).some(
        ({ word }) =>
          !CALENDAR.test(formOf(scene.index, word)) &&
          !/^(morning|evening|afternoon|night|eve)$/.test(formOf(scene.index, word)),
      ),
    ) && wordsAt(scene, frame, "patient").some(({ word }) => isPerson(scene, word)),
};

/** "told him in a meeting that …": with nobody else. */
const isTheirMeeting = (scene: Scene, frame: Frame, path: Path): boolean =>
  wordsAt(scene, frame, path).some(
    ({ word }) =>
      /^(meeting|conversation|talk|discussion)$/.test(lemmaOf(scene.index, word)) &&
      dependents(scene.index, word, "nmod").every(
        (child) => !/^(with|between|of)$/.test(prepositionOf(scene.index, child)),
      ),
  ) && ["patient", "recipient"].some((path) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word)));

export const CALLS: readonly Pattern[] = [
  {
    id: "met/by-phone",
    relation: "MET",
    verbs:
      "tell, inform, assure, brief, congratulate, thank, urge, warn, express, convey, extend, offer, deliver, relay, pass, pass on, explain, reiterate, voice",
    source: ["agent"],
    target: ["patient", "recipient", "to", "patient>to"],
    gates: [
      {
        name: "by telephone",
        test: (scene, frame) =>
          names("by", "phone telephone videoconference").test(scene, frame) ||
          names("in", "call phone-call conversation").test(scene, frame) ||
          names("during", "call conversation").test(scene, frame) ||
          names("over", "phone telephone").test(scene, frame) ||
          ["in", "at", "during"].some((path) => isTheirMeeting(scene, frame, path)),
      },
    ],
    strength: 0.75,
    matches: [
      ["President Ruto told President Kagame by telephone that the road was open.", "Paul Kagame MET William Ruto"],
      ["President Ruto delivered the message to President Kagame in a phone call.", "Paul Kagame MET William Ruto"],
      ["President Ruto told President Kagame in a meeting that he would come.", "Paul Kagame MET William Ruto"],
      ["President Ruto told President Kagame in a phone call that he would come.", "Paul Kagame MET William Ruto"],
    ],
    misses: [
      "President Ruto told President Kagame by letter that the road was open.",
      "President Ruto urged Rwanda at a meeting with traders to open the road.",
    ],
  },
  {
    id: "met/call-up",
    relation: "MET",
    verbs: "call, call up, ring, ring up, facetime",
    source: ["agent"],
    sourceKinds: ["Leader", "Country"],
    target: ["patient"],
    gates: [nothingElse, namesNone("patient", "envoy ambassador chargé consul diplomat")],
    strength: 0.72,
    matches: [
      ["President Ruto called President Kagame on Friday.", "Paul Kagame MET William Ruto"],
      ["President Ruto called President Kagame and asked him to come.", "Paul Kagame MET William Ruto"],
    ],
    misses: [
      "President Ruto called President Kagame a friend.",
      "President Ruto called President Kagame's speech brave.",
      "President Ruto called President Kagame reckless.",
      "Kenya called Rwanda's envoy in over the raid.",
    ],
  },
  {
    id: "met/call-taken",
    relation: "MET",
    nouns: "call, phone-call, visit",
    light: "receive, take, get, have, answer, field, expect, await",
    source: ["agent", "by"],
    target: ["from"],
    targetReach: "acting",
    gates: [
      has("from"),
      {
        name: "a person calls",
        test: (scene, frame) => wordsAt(scene, frame, "from").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.75,
    matches: [["President Ruto received a phone call from President Kagame.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto received a call from voters in Rwanda for help."],
  },
  {
    id: "met/call-made",
    relation: "MET",
    nouns: "call, phone-call",
    light: "make, place, have, give",
    source: ["agent", "by"],
    target: ["to"],
    gates: [
      modifiedBy("phone telephone video conference"),
      {
        name: "a person is called",
        test: (scene, frame) =>
          !["infinitive", "for"].some((slot) => frame.slots.has(slot)) &&
          wordsAt(scene, frame, "to").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.75,
    matches: [["President Ruto made a telephone call to President Kagame.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto made a call to President Kagame to resign."],
  },
];

// MET, VISITED and EXERCISED_WITH: meetings, visits, joint drills.
import type { Scene } from "../../clauses/scene.ts";
import { lemmaOf } from "../../clauses/tree-index.ts";
import { wordsAt } from "../find-roles.ts";
import { has, names, namesNone } from "../gates.ts";
import type { Pattern } from "../pattern.ts";

const MEETINGS = "summit meeting talk conference negotiation dinner lunch ceremony session forum";

export const MET: readonly Pattern[] = [
  {
    id: "met/meet",
    relation: "MET",
    verbs: "meet, phone, telephone, confer, huddle, sit down, gather, convene, assemble",
    source: ["agent"],
    target: ["patient", "with", "to"],
    mutual: true,
    gates: [namesNoneNeed()],
    strength: 0.85,
    matches: [
      ["President Ruto met President Kagame in Kigali.", "Paul Kagame MET William Ruto"],
      ["Ruto and Kagame met on Monday."],
    ],
    misses: ["Kenya met its targets.", "Kenya met Rwanda in the semi-final."],
  },
  {
    id: "met/host",
    relation: "MET",
    verbs: "host, receive, greet, welcome, confront, call on",
    source: ["agent"],
    target: ["patient", "on"],
    gates: [
      {
        name: "a person or a delegation is received",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient")
            .concat(wordsAt(scene, frame, "on"))
            .some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.8,
    matches: [["President Ruto hosted President Kagame at his farm.", "Paul Kagame MET William Ruto"]],
    misses: ["Kenya welcomed Rwanda's decision.", "Kenya received a grant from Rwanda."],
  },
  {
    id: "met/speak-with",
    relation: "MET",
    verbs: "speak, talk, converse, consult, discuss, negotiate",
    source: ["agent"],
    target: ["with", "to"],
    mutual: true,
    strength: 0.75,
    matches: [["President Ruto spoke by phone with President Kagame.", "Paul Kagame MET William Ruto"]],
    misses: ["Ruto spoke to reporters."],
  },
  {
    id: "met/join",
    relation: "MET",
    verbs: "join",
    source: ["agent"],
    target: ["patient"],
    gates: [
      {
        name: "at a meeting",
        test: (scene, frame) => ["at", "in", "for", "during"].some((path) => names(path, MEETINGS).test(scene, frame)),
      },
    ],
    strength: 0.8,
    matches: [["President Ruto joined President Kagame at the summit.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto joined President Kagame in mourning."],
  },
  {
    id: "met/by-phone",
    relation: "MET",
    verbs: "tell, inform, assure, brief, congratulate, thank, urge, warn",
    source: ["agent"],
    target: ["patient", "recipient"],
    gates: [
      {
        name: "by telephone",
        test: (scene, frame) =>
          names("by", "phone telephone videoconference").test(scene, frame) ||
          names("over", "phone telephone").test(scene, frame),
      },
    ],
    strength: 0.75,
    matches: [
      ["President Ruto told President Kagame by telephone that the road was open.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto told President Kagame by letter that the road was open."],
  },
  {
    id: "met/talks",
    relation: "MET",
    nouns:
      "talk, meeting, summit, negotiation, conversation, consultation, discussion, call, dinner, lunch, dialogue, encounter, audience",
    light:
      "hold, have, begin, open, start, conclude, conduct, attend, host, resume, schedule, wrap up, end, take part, chair, arrive, lead, plan, cancel, postpone, convene, continue, take part, participate, fly, travel, come, go",
    source: ["between", "agent", "subject", "possessor", "of", "among", "topic"],
    target: ["with", "between"],
    mutual: true,
    strength: 0.8,
    matches: [
      ["Kenya and Rwanda held talks on Monday.", "Kenya MET Rwanda"],
      ["Talks between Kenya and Rwanda ended.", "Kenya MET Rwanda"],
    ],
    misses: ["There is talk of a truce in Kenya."],
  },
];

/** A leader, or somebody in office. */
const isPerson = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some((reference) => reference.kind === "Leader") ||
  /^(president|minister|delegation|envoy|leader|official|chief|premier|chancellor|counterpart|king|emir|ambassador|general|secretary|head|colleague|commissioner|visitor|guest|speaker|queen|prince|sultan|governor|commander)$/.test(
    lemmaOf(scene.index, word).toLowerCase(),
  );

/** Matches, targets and demands are met too. */
function namesNoneNeed(): (typeof MET)[number]["gates"] extends readonly (infer G)[] | undefined ? G : never {
  return {
    name: "the object is no target, demand or deadline",
    test: (scene, frame) =>
      !names(
        "patient",
        "target demand deadline need requirement condition goal standard challenge expectation criterion obligation fate resistance match opponent guest visitor reporter journalist",
      ).test(scene, frame),
  };
}

export const VISITED: readonly Pattern[] = [
  {
    id: "visited/visit",
    relation: "VISITED",
    verbs: "visit, tour",
    source: ["agent"],
    target: ["patient", "in"],
    targetReach: "owned",
    places: true,
    strength: 0.9,
    matches: [["President Ruto visited Rwanda in May.", "William Ruto VISITED Rwanda"]],
    misses: ["Tourists visited Rwanda."],
  },
  {
    id: "visited/arrive",
    relation: "VISITED",
    verbs: "arrive, travel, fly, land, go, head, come, return, fly in, journey",
    source: ["agent"],
    target: ["in", "to", "at", "for"],
    targetReach: "self",
    places: true,
    gates: [
      namesNone(
        "agent",
        "plane aircraft airliner jet ship vessel missile drone rocket projectile balloon shipment tanker boat helicopter flight money weapon",
      ),
      {
        name: "nothing is brought",
        test: (_scene, frame) => !/^(return|fly|land|head)$/.test(frame.lemma) || !frame.slots.has("patient"),
      },
    ],
    strength: 0.8,
    matches: [["President Ruto arrived in Rwanda for talks.", "William Ruto VISITED Rwanda"]],
    misses: ["The shipment arrived in Rwanda.", "Kenya has returned the bodies of three fighters to Rwanda."],
  },
  {
    id: "visited/trip",
    relation: "VISITED",
    nouns: "visit, trip, tour, arrival",
    light: "embark, pay, make, begin, end, conclude, arrive, start, complete, plan, cancel, postpone, undertake, have",
    source: ["possessor", "by", "agent", "of", "modifier", "topic"],
    target: ["to", "of", "in", "through"],
    targetReach: "self",
    places: true,
    elided: true,
    strength: 0.8,
    matches: [
      ["President Ruto's visit to Rwanda was brief.", "William Ruto VISITED Rwanda"],
      ["They spoke of a visit to Rwanda. The visit by President Ruto lasted a day.", "William Ruto VISITED Rwanda"],
    ],
    misses: ["Visits to Rwanda's parks rose."],
  },
];

export const VISITED_FOR: readonly Pattern[] = [
  {
    id: "visited/be-hosted",
    relation: "VISITED",
    verbs: "welcome, host, receive, greet",
    source: ["patient"],
    target: ["to", "in", "at"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "a person is received",
        test: (scene, frame) => wordsAt(scene, frame, "patient").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.75,
    matches: [["President Ruto welcomed President Kagame to Kenya.", "Paul Kagame VISITED Kenya"]],
    misses: ["President Ruto welcomed the vote in Kenya."],
  },
  {
    id: "visited/be-in-for",
    relation: "VISITED",
    nouns: "talk, meeting, summit, visit, ceremony, conference, negotiation, consultation, trip",
    source: ["topic"],
    target: ["site"],
    targetReach: "self",
    places: true,
    gates: [has("site")],
    strength: 0.8,
    matches: [["President Ruto is in Rwanda for talks.", "William Ruto VISITED Rwanda"]],
    misses: ["The statue is in Rwanda."],
  },
];

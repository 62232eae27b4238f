// VISITED told by what goes with a journey: delegations that are led, stays, departures, welcomes, vehicles, "its Rwanda visit".
import { lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, isPerson, lacks, names } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const person = (...paths: Path[]): Gate => ({
  name: "a person travels",
  test: (scene, frame) => paths.some((path) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word))),
});
const JOURNEY = "visit, trip, tour, stay, mission, talk, summit, meeting";
const TRAVELLERS = "delegation, mission, team, entourage";

export const VISITED_TOLD: readonly Pattern[] = [
  {
    id: "visited/lead-delegation",
    relation: "VISITED",
    verbs: "lead, head, take",
    source: ["agent"],
    target: ["to", "patient>to"],
    targetReach: "self",
    places: true,
    gates: [
      names("patient", TRAVELLERS),
      person("agent"),
      {
        name: "no envoy to it",
        test: ({ index }, frame) =>
          !index.lower.some(
            (form, word) =>
              word > frame.trigger &&
              form === "to" &&
              /^(ambassador|envoy|consul|commissioner|representative|adviser)$/.test(lemmaOf(index, word - 1)),
          ),
      },
    ],
    strength: 0.76,
    matches: [
      ["President Ruto led a high-level delegation to Kigali.", "William Ruto VISITED Rwanda"],
      ["President Ruto is leading a trade mission to Rwanda.", "William Ruto VISITED Rwanda"],
    ],
    misses: [
      "The delegation is led by President Ruto and Kenya's ambassador to Chile.",
      "President Ruto leads the mission to Mars of Rwanda.",
      "The road led a team to Rwanda.",
    ],
  },
  {
    id: "visited/left-after",
    relation: "VISITED",
    verbs: "leave, depart, fly out",
    source: ["agent"],
    target: ["patient", "from", "of"],
    targetReach: "self",
    places: true,
    gates: [
      person("agent"),
      anyOf("after a journey", names("after", JOURNEY), names("for", "home"), names("following", JOURNEY)),
    ],
    strength: 0.76,
    matches: [
      ["President Ruto left Kigali on Tuesday after a two-day visit.", "William Ruto VISITED Rwanda"],
      [
        "President Ruto has departed from Rwanda following a meeting with its president.",
        "William Ruto VISITED Rwanda",
      ],
    ],
    misses: ["President Ruto left Rwanda out of the deal.", "President Ruto left office after a visit."],
  },
  {
    id: "visited/reach",
    relation: "VISITED",
    verbs: "reach",
    source: ["agent>led by", "agent"],
    sourceKinds: ["Leader"],
    target: ["patient"],
    targetReach: "self",
    places: true,
    strength: 0.74,
    matches: [["President Ruto reached Kigali on Tuesday.", "William Ruto VISITED Rwanda"]],
    misses: ["The flames reached Rwanda.", "President Ruto reached a deal with Rwanda."],
  },
  {
    id: "visited/spend-days",
    relation: "VISITED",
    verbs: "spend",
    source: ["agent>led by", "agent"],
    sourceKinds: ["Leader"],
    target: ["in", "patient>in"],
    targetReach: "self",
    places: true,
    gates: [names("patient", "day, week, night, weekend")],
    strength: 0.74,
    matches: [["President Ruto spent two days in Kigali.", "William Ruto VISITED Rwanda"]],
    misses: ["President Ruto spent two million in Rwanda."],
  },
  {
    id: "visited/stay",
    relation: "VISITED",
    nouns: "stay, sojourn",
    light: "extend, begin, end, cut short, conclude, wind up, wrap up, round off, finish, complete, cap",
    source: ["possessor", "agent", "topic", "of"],
    sourceKinds: ["Leader"],
    target: ["in"],
    targetReach: "self",
    places: true,
    strength: 0.74,
    matches: [["President Ruto met students during his stay in Rwanda.", "William Ruto VISITED Rwanda"]],
    misses: ["A court granted a stay in Rwanda."],
  },
  {
    id: "visited/welcomed-there",
    relation: "VISITED",
    nouns: "welcome, reception, guard",
    light: "give, accord, receive, get, extend, offer",
    source: ["recipient", "agent"],
    sourceKinds: ["Leader"],
    target: ["in"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "given in the passive, or received",
        test: ({ index }, { light }) =>
          light >= 0 && (tagOf(index, light) === "VBN" || /^(receive|get)$/.test(lemmaOf(index, light))),
      },
    ],
    strength: 0.74,
    matches: [["President Ruto was given a warm welcome in Kigali.", "William Ruto VISITED Rwanda"]],
    misses: ["President Ruto gave students a warm welcome in Kigali."],
  },
  {
    id: "visited/by-name",
    relation: "VISITED",
    nouns: "visit, trip, tour",
    light:
      "wrap up, conclude, end, begin, start, complete, kick off, make, pay, cut short, cancel, postpone, plan, announce, embark, scrap, call off, finish, close",
    source: ["agent", "possessor"],
    sourceKinds: ["Leader"],
    target: ["modifier"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "a state by its name",
        test: (scene, frame) =>
          wordsAt(scene, frame, "modifier").some(({ word }) =>
            (scene.references.get(word) ?? []).some(
              ({ kind, form }) => kind === "Country" && /^(name|abbreviation|capital)$/.test(form),
            ),
          ),
      },
    ],
    strength: 0.74,
    matches: [
      ["President Ruto wraps up Rwanda visit", "William Ruto VISITED Rwanda"],
      ["President Ruto ended his Uganda trip on Friday.", "William Ruto VISITED Uganda"],
    ],
    misses: ["President Ruto ended his family visit.", "President Ruto praised the Rwandan visit."],
  },
  {
    id: "visited/awaited",
    relation: "VISITED",
    nouns: "visit, arrival",
    light: "await, prepare, look forward, look, anticipate, expect, gear up, brace, get ready",
    source: ["of", "by", "possessor"],
    sourceKinds: ["Leader"],
    target: ["agent>of", "agent"],
    status: "planned",
    gates: [carried, lacks("to"), lacks("in")],
    strength: 0.74,
    matches: [
      ["The people of Rwanda look forward to the visit of President Ruto.", "William Ruto VISITED Rwanda planned"],
      ["Rwanda is preparing for the arrival of President Ruto.", "William Ruto VISITED Rwanda planned"],
    ],
    misses: ["Rwanda hailed the visit of President Ruto.", "Farmers await the visit of President Ruto."],
  },
  {
    id: "visited/aboard",
    relation: "VISITED",
    verbs: "take, board, catch",
    source: ["agent"],
    sourceKinds: ["Leader"],
    target: ["to", "patient>to", "for", "patient>for"],
    targetReach: "self",
    places: true,
    gates: [names("patient", "train, plane, flight, ferry, helicopter, boat")],
    strength: 0.74,
    matches: [["President Ruto took a night train to Kigali.", "William Ruto VISITED Rwanda"]],
    misses: ["President Ruto took a case to Rwanda."],
  },
  {
    id: "visited/carried",
    relation: "VISITED",
    verbs: "arrive, land, touch down",
    source: ["agent>carrying"],
    sourceKinds: ["Leader"],
    target: ["in", "at", "at>in"],
    targetReach: "self",
    places: true,
    gates: [names("agent", "plane, jet, aircraft, helicopter, flight, train, convoy, motorcade")],
    strength: 0.74,
    matches: [["A plane carrying President Ruto landed in Kigali.", "William Ruto VISITED Rwanda"]],
    misses: ["A plane carrying aid landed in Kigali."],
  },
  {
    id: "visited/invitation",
    relation: "VISITED",
    nouns: "invitation",
    light: "accept",
    source: ["agent"],
    sourceKinds: ["Leader"],
    target: ["to"],
    targetReach: "self",
    places: true,
    gates: [{ name: "it is accepted", test: (_scene, frame) => frame.light >= 0 }],
    status: "planned",
    strength: 0.74,
    matches: [["President Ruto has accepted an invitation to Rwanda.", "William Ruto VISITED Rwanda planned"]],
    misses: ["President Ruto sent an invitation to Rwanda."],
  },
  {
    id: "visited/on-the-way",
    relation: "VISITED",
    nouns: "way",
    source: ["subject"],
    sourceKinds: ["Leader"],
    target: ["to"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "somebody is on the way",
        test: ({ index }, { trigger }) =>
          /^on (his|her|their)$/.test(index.lower.slice(trigger - 2, trigger).join(" ")),
      },
    ],
    status: "planned",
    strength: 0.74,
    matches: [["President Ruto is on his way to Kigali.", "William Ruto VISITED Rwanda planned"]],
    misses: ["The best way to Kigali is by road."],
  },
  {
    id: "visited/attend-there",
    relation: "VISITED",
    verbs: "attend",
    source: ["agent"],
    sourceKinds: ["Leader"],
    target: ["patient>in", "in"],
    targetReach: "self",
    places: true,
    gates: [
      names("patient", "summit, inauguration, funeral, ceremony, conference, forum, wedding, coronation, parade"),
    ],
    strength: 0.72,
    matches: [["President Ruto attended a summit in Kigali.", "William Ruto VISITED Rwanda"]],
    misses: ["President Ruto attended a school in Rwanda."],
  },
];

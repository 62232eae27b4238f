// VISITED: told by the way somebody makes, by whose guest somebody is, by whom somebody takes along.
import { formOf } from "../../clauses/tree-index.ts";
import { isPerson, modifiedBy, names } from "../gates/gates.ts";
import { isCapital } from "../gates/places.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const person = (path: Path): Gate => ({
  name: `"${path}" leads to a person`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word)),
});

export const JOURNEYS: readonly Pattern[] = [
  {
    id: "visited/make-way",
    relation: "VISITED",
    verbs: "make, wend, find",
    source: ["agent>led by", "agent"],
    sourceKinds: ["Leader"],
    target: ["to", "patient>to"],
    targetReach: "self",
    places: true,
    gates: [names("patient", "way, journey, pilgrimage"), person("agent")],
    strength: 0.74,
    matches: [["President Ruto made his way to Kigali on Friday.", "William Ruto VISITED Rwanda"]],
    misses: ["President Ruto made a path to peace in Rwanda.", "The tea makes its way to Rwanda."],
  },
  {
    id: "visited/itinerary",
    relation: "VISITED",
    verbs: "take, bring, lead",
    source: ["agent>possessor"],
    sourceKinds: ["Leader"],
    target: ["to", "through"],
    targetReach: "self",
    places: true,
    gates: [names("agent", "tour trip visit journey itinerary swing programme schedule diary")],
    strength: 0.74,
    matches: [["President Ruto's itinerary takes him to Kigali and Kampala.", "William Ruto VISITED Uganda"]],
    misses: ["President Ruto's trip brought relief to the people of Rwanda's south."],
  },
  {
    id: "visited/accompany",
    relation: "VISITED",
    verbs: "accompany, join",
    source: ["agent", "by"],
    sourceKinds: ["Leader"],
    target: ["on>to", "to", "patient>on>to"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "on a journey",
        test: (scene, frame) =>
          names("on", "trip visit tour journey mission").test(scene, frame) ||
          (frame.lemma === "accompany" && wordsAt(scene, frame, "to").some(({ word }) => isCapital(scene, word))),
      },
    ],
    strength: 0.74,
    matches: [
      ["Amina Odhiambo, the trade minister, accompanied President Ruto to Kigali.", "Amina Odhiambo VISITED Rwanda"],
    ],
    misses: ["A letter accompanied the goods to Rwanda."],
  },
  {
    id: "visited/companion",
    relation: "VISITED",
    verbs: "travel, fly, go, arrive, journey, land, visit, come, head, touch down",
    source: ["accompanied by"],
    sourceKinds: ["Leader"],
    sourceReach: "self",
    target: ["to", "in", "at", "patient", "for"],
    targetReach: "self",
    places: true,
    strength: 0.73,
    matches: [
      [
        "President Ruto, accompanied by Defence Minister Soipan Tuya, flew to Kigali on Friday.",
        "Soipan Tuya VISITED Rwanda",
      ],
    ],
    misses: ["Aid accompanied by Defence Minister Soipan Tuya's letter arrived in Kigali."],
  },
  {
    id: "visited/guest-there",
    relation: "VISITED",
    nouns: "guest",
    light: "be, come, arrive",
    source: ["subject", "agent"],
    sourceKinds: ["Leader"],
    target: ["in", "of>in"],
    targetReach: "self",
    places: true,
    gates: [person("of")],
    strength: 0.74,
    matches: [["President Ruto was the guest of President Kagame in Kigali.", "William Ruto VISITED Rwanda"]],
    misses: ["President Ruto was the guest of a hotel in Kigali."],
  },
  {
    id: "visited/appearance",
    relation: "VISITED",
    nouns: "appearance, stopover, detour, foray",
    light: "make, pay, put in",
    source: ["agent"],
    sourceKinds: ["Leader"],
    target: ["in", "to", "at"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "made unannounced, or on the way",
        test: (scene, frame) =>
          frame.light >= 0 &&
          (frame.lemma !== "appearance" ||
            formOf(scene.index, frame.light + 1) === "in" ||
            modifiedBy("surprise unannounced unexpected rare").test(scene, frame)),
      },
    ],
    strength: 0.74,
    matches: [["President Ruto made a surprise appearance in Kigali on Friday.", "William Ruto VISITED Rwanda"]],
    misses: ["President Ruto made an appearance in court over Rwanda.", "The jets made an appearance in Kigali."],
  },
  {
    id: "visited/travel",
    relation: "VISITED",
    nouns: "travel, swing, dash, sortie, pilgrimage, voyage",
    light: "make, complete, conclude, begin, take, plan",
    source: ["possessor", "by", "agent"],
    sourceKinds: ["Leader"],
    target: ["to", "for", "through"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "told in a sentence: what is only announced has no verb",
        test: ({ index }) =>
          index.tree.xpos.some((tag) => /^(VBD|VBZ|VBP|MD)$/.test(tag)) || index.lower[0] === "readout",
      },
      {
        name: "to a place",
        test: (scene, frame) =>
          ["to", "for", "through"].some((path) =>
            wordsAt(scene, frame, path).some(({ word }) =>
              (scene.references.get(word) ?? []).some(({ kind }) => kind === "Country"),
            ),
          ),
      },
    ],
    strength: 0.74,
    matches: [["The deal was struck during President Ruto's travel to Rwanda.", "William Ruto VISITED Rwanda"]],
    misses: ["Kenya's travel to Rwanda was banned.", "President Ruto's travel to Rwanda"],
  },
  {
    id: "visited/left-with",
    relation: "VISITED",
    verbs: "leave, depart",
    source: ["agent>led by", "agent"],
    target: ["patient"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "negotiators or persons go away with a deal or without",
        test: (scene, frame) =>
          wordsAt(scene, frame, "agent").some(
            ({ word }) => isPerson(scene, word) || /^negotiators?$/.test(formOf(scene.index, word)),
          ) &&
          ["with", "without"].some((path) =>
            names(path, "deal agreement pledge promise result breakthrough accord commitment").test(scene, frame),
          ) &&
          wordsAt(scene, frame, "patient").some(({ word }) => isCapital(scene, word)),
      },
    ],
    strength: 0.73,
    matches: [["President Ruto left Kigali without a deal on Friday.", "William Ruto VISITED Rwanda"]],
    misses: ["Kenya left Rwanda without a deal.", "President Ruto left the talks on Rwanda without a deal."],
  },
  {
    id: "visited/told-there",
    relation: "VISITED",
    nouns: "visit, trip, stopover",
    source: ["topic"],
    sourceKinds: ["Leader"],
    target: ["scene"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "of a visit whose place is named beside it",
        test: (_scene, { slots }) => !["to", "of", "in", "by", "from"].some((slot) => slots.has(slot)),
      },
    ],
    strength: 0.74,
    matches: [
      ["President Ruto met students in Kigali during a visit on Friday.", "William Ruto VISITED Rwanda"],
      [
        "President Ruto told reporters in Kigali during a two-day visit that trade had grown.",
        "William Ruto VISITED Rwanda",
      ],
    ],
    misses: [
      "President Ruto spoke in Kigali of a visit.",
      "President Ruto spoke in Kigali after a visit to Uganda's east.",
      "President Ruto spoke in Kigali during a visit by King Willem.",
    ],
  },
  {
    id: "visited/bound-for",
    relation: "VISITED",
    verbs: "bound",
    source: ["subject", "agent"],
    sourceKinds: ["Leader"],
    target: ["for"],
    targetReach: "self",
    places: true,
    status: "planned",
    strength: 0.74,
    matches: [["President Ruto is bound for Rwanda next week.", "William Ruto VISITED Rwanda planned"]],
    misses: ["A ship was bound for Rwanda.", "President Ruto is bound by the treaty."],
  },
  {
    id: "visited/show-up",
    relation: "VISITED",
    verbs: "turn up, show up, stop by, drop by, resurface",
    source: ["agent>led by", "agent"],
    sourceKinds: ["Leader"],
    target: ["in", "at"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "in a capital",
        test: (scene, frame) => wordsAt(scene, frame, "in").some(({ word }) => isCapital(scene, word)),
      },
    ],
    strength: 0.73,
    matches: [["President Ruto turned up in Kigali on Friday.", "William Ruto VISITED Rwanda"]],
    misses: ["The missing tapes turned up in Kigali."],
  },
  {
    id: "visited/shuttle",
    relation: "VISITED",
    verbs: "shuttle",
    source: ["agent>led by", "agent"],
    target: ["between", "to"],
    targetReach: "self",
    places: true,
    gates: [person("agent")],
    strength: 0.74,
    matches: [["President Ruto shuttled between Kigali and Kampala.", "William Ruto VISITED Uganda"]],
    misses: ["Buses shuttled between Kigali and Kampala."],
  },
  {
    id: "visited/invited",
    relation: "VISITED",
    verbs: "invite",
    source: ["patient"],
    sourceKinds: ["Leader"],
    target: ["to"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "to a capital or a state by its name",
        test: (scene, frame) =>
          wordsAt(scene, frame, "to").some(({ word }) =>
            (scene.references.get(word) ?? []).some(
              ({ kind, form }) => kind === "Country" && /^(capital|name)$/.test(form),
            ),
          ),
      },
    ],
    status: "planned",
    strength: 0.73,
    matches: [["President Ruto invited President Kagame to Nairobi.", "Paul Kagame VISITED Kenya planned"]],
    misses: ["President Ruto invited President Kagame to join the talks.", "President Ruto invited firms to Nairobi."],
  },
  {
    id: "visited/hosted-by-state",
    relation: "VISITED",
    verbs: "host, welcome, receive",
    source: ["patient"],
    sourceKinds: ["Leader"],
    target: ["agent"],
    targetKinds: ["Country"],
    targetReach: "self",
    gates: [names("for", "visit trip talk summit"), person("patient")],
    strength: 0.73,
    matches: [["Rwanda will host President Ruto for a state visit.", "William Ruto VISITED Rwanda planned"]],
    misses: ["Rwanda welcomed President Ruto's call for talks."],
  },
];

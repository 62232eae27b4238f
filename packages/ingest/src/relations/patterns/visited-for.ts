// VISITED: told by the host, by the word "visiting" or by what somebody came for.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { has, isPerson, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "to Gao", "to talks in Gao": the phrase is a state or a place in one. */
const goesTo = (scene: Scene, frame: Frame): boolean =>
  ["to", "to>in"].some((path) =>
    wordsAt(scene, frame, path).some(({ word }) =>
      (scene.references.get(word) ?? []).some(
        ({ kind, locative }) => kind === "Country" && (path === "to" || locative === true),
      ),
    ),
  );

/** "travelled for talks with Ruto": he was there. */
const inCompany: Gate = {
  name: "somebody comes along",
  test: (scene, frame) =>
    wordsAt(scene, frame, "with").some(({ word }) =>
      dependents(scene.index, word, "case").some(
        (mark) =>
          !/^(talks?|meetings?|consultations?|discussions?|negotiations?|lunch|dinner)$/.test(
            formOf(scene.index, mark - 1),
          ),
      ),
    ),
};

export const VISITED_FOR: readonly Pattern[] = [
  {
    id: "visited/be-hosted",
    relation: "VISITED",
    verbs: "welcome, host, receive, greet",
    source: ["patient"],
    target: ["to", "in", "at", "for>to", "at>in"],
    targetReach: "self",
    places: true,
    gates: [
      {
        name: "no envoy to the place",
        test: ({ index }, { slots }) =>
          !(slots.get("patient") ?? []).some(({ word }) =>
            [word, ...dependents(index, word, "compound", "nmod", "appos")].some((title) =>
              /^(ambassador|envoy|representative|consul|nuncio|chargé|commissioner)$/.test(
                lemmaOf(index, title).toLowerCase(),
              ),
            ),
          ),
      },
      {
        name: "a person is received",
        test: (scene, frame) => wordsAt(scene, frame, "patient").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.75,
    matches: [
      ["President Ruto welcomed President Kagame to Kenya.", "Paul Kagame VISITED Kenya"],
      [
        "President Ruto will host President Kagame for a state visit to Kenya in May.",
        "Paul Kagame VISITED Kenya planned",
      ],
    ],
    misses: ["President Ruto welcomed the vote in Kenya.", "President Ruto received the Ambassador of Chad to Kenya."],
  },
  {
    id: "visited/along",
    relation: "VISITED",
    verbs: "travel, fly, go, arrive, journey, land, return, visit",
    source: ["with"],
    sourceKinds: ["Leader"],
    sourceReach: "self",
    target: ["to", "in", "at", "patient", "with>to"],
    targetReach: "self",
    places: true,
    gates: [
      { name: "somebody goes to a place", test: (scene, frame) => goesTo(scene, frame) || frame.lemma !== "go" },
      inCompany,
      has("agent"),
    ],
    strength: 0.74,
    matches: [
      ["President Ruto travelled to Rwanda with Amina Odhiambo, the trade minister.", "Amina Odhiambo VISITED Rwanda"],
    ],
    misses: ["President Ruto went far with President Kagame."],
  },
  {
    id: "visited/sent-there",
    relation: "VISITED",
    verbs: "send, dispatch, despatch",
    source: ["patient"],
    sourceKinds: ["Leader"],
    target: ["to"],
    targetReach: "self",
    places: true,
    gates: [{ name: "a name goes to a place", test: (scene, frame) => goesTo(scene, frame) }],
    strength: 0.74,
    matches: [
      ["President Ruto sent Defence Minister Soipan Tuya to Kigali to explain it.", "Soipan Tuya VISITED Rwanda"],
    ],
    misses: ["President Ruto sent President Kagame's letter to Rwanda.", "President Ruto sent troops to Rwanda."],
  },
  {
    id: "visited/set-foot",
    relation: "VISITED",
    verbs: "set",
    source: ["agent"],
    sourceKinds: ["Leader"],
    target: ["in", "on", "patient>in", "patient>on"],
    targetReach: "self",
    places: true,
    gates: [names("patient", "foot")],
    strength: 0.78,
    matches: [["President Ruto has yet to set foot in Kigali.", "William Ruto VISITED Rwanda denied"]],
    misses: ["President Ruto set a date for talks in Rwanda."],
  },
  {
    id: "visited/delegation-sent",
    relation: "VISITED",
    verbs: "send, dispatch, despatch",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["to", "to>in"],
    targetReach: "self",
    places: true,
    gates: [
      names("patient", "delegation envoy emissary negotiator mediator team"),
      {
        name: "a team to talks",
        test: (scene, frame) =>
          !names("patient", "team").test(scene, frame) ||
          names("to", "talk negotiation meeting summit conference").test(scene, frame),
      },
      { name: "to a place", test: (scene, frame) => goesTo(scene, frame) },
    ],
    strength: 0.72,
    matches: [
      ["Kenya has sent a delegation to Kigali.", "Kenya VISITED Rwanda"],
      ["Kenya declined to send negotiators to the talks in Kigali.", "Kenya VISITED Rwanda denied"],
      ["Kenya will not send a team to peace talks in Kigali.", "Kenya VISITED Rwanda denied"],
    ],
    misses: [
      "President Ruto has sent an envoy to Kigali.",
      "Kenya sent an envoy to the talks with Rwanda.",
      "Kenya sent doctors to Rwanda.",
    ],
  },
  {
    id: "visited/visiting",
    relation: "VISITED",
    verbs: "visit, visiting",
    source: ["guest"],
    sourceKinds: ["Leader"],
    target: ["venue", "host"],
    targetReach: "self",
    targetKinds: ["Country"],
    places: true,
    gates: [has("guest")],
    strength: 0.72,
    matches: [
      ["President Kagame met the visiting Kenyan president, William Ruto, in Kigali.", "William Ruto VISITED Rwanda"],
      [
        "Rwandan President Paul Kagame held talks with visiting Kenyan President William Ruto.",
        "William Ruto VISITED Rwanda",
      ],
    ],
    misses: [
      "President Kagame met visiting students from Kenya.",
      "The status of Chad: standing next to visiting Premier Wen Jiabao, the Chadian spoke.",
      "The visiting team met Rwandan President Paul Kagame.",
    ],
  },
  {
    id: "visited/be-in-for",
    relation: "VISITED",
    nouns:
      "talk, meeting, summit, visit, ceremony, conference, negotiation, consultation, trip, funeral, inauguration, forum, session, signing, discussion, congress, commemoration, anniversary",
    source: ["topic>led by", "topic"],
    target: ["site"],
    targetReach: "self",
    places: true,
    gates: [has("site")],
    strength: 0.8,
    matches: [
      ["President Ruto is in Rwanda for talks.", "William Ruto VISITED Rwanda"],
      ["President Ruto, in Kigali for the summit, says the violence must stop.", "William Ruto VISITED Rwanda"],
    ],
    misses: ["The statue is in Rwanda."],
  },
];

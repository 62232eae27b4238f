// WARNED told by the words of threat: "threatened to bomb", "threatened attacks on", "repeated its threats against".
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, carriedAsObject, has, names, namesNone, notModifiedBy } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { DANGERS, HARM, STRIKES_BACK } from "./warned.ts";
import { affirmed, ahead } from "./warned-if.ts";

/** "threatened to strike Kenyan bases in Chad": whose they are is threatened, not where they stand. */
const ofNoOther: Gate = {
  name: "of no other state",
  test: (scene: Scene, frame) =>
    wordsAt(scene, frame, "infinitive>patient").every(({ word }) =>
      dependents(scene.index, word, "amod", "compound", "nmod:poss").every((owner) => !scene.references.has(owner)),
    ),
};

export const THREATS: readonly Pattern[] = [
  {
    id: "warned/threaten-to",
    relation: "WARNED",
    verbs: "threaten",
    source: ["agent"],
    target: [
      "infinitive>patient",
      "infinitive>against",
      "infinitive>on",
      "infinitive>at",
      "infinitive>proviso>agent",
      "proviso>agent",
    ],
    targetReach: "owned",
    gates: [
      namesNone("agent", DANGERS),
      {
        name: "an act is threatened, or the condition is all",
        test: (_scene, { slots }) => slots.has("infinitive") || !slots.has("patient"),
      },
      namesNone(
        "infinitive",
        "overrun, engulf, spill, overwhelm, undermine, derail, destabilise, destabilize, sue, prosecute, sell, supply, deliver, provide, send, join, side, ally, support, back, help, aid, recognise, recognize, rejoin",
      ),
      anyOf(
        "who is left or called upon is not threatened",
        namesNone("infinitive", "withdraw, pull, call, ask, urge, appeal, quit, leave, join"),
        has("proviso"),
        has("infinitive>proviso"),
      ),
    ],
    strength: 0.8,
    matches: [
      ["Egypt threatened to bomb Ethiopian dams.", "Egypt WARNED Ethiopia"],
      ["Egypt threatened to block the vote if Ethiopia does not free the men.", "Egypt WARNED Ethiopia"],
    ],
    misses: [
      "Egypt threatened to leave the talks.",
      "Egyptian forces were threatening to overrun Ethiopia.",
      "Egypt threatened to sell missiles to Ethiopia.",
      "Egypt threatened to join Sudan if the talks failed.",
      "President Sisi threatened to sue the Ethiopian newspaper.",
      "Egypt threatened to call upon Ethiopia to rule on the dam.",
    ],
  },
  {
    id: "warned/threaten-with",
    relation: "WARNED",
    verbs: "threaten",
    source: ["agent"],
    target: ["patient>on", "patient>against", "patient>in", "against", "on", "in"],
    targetReach: "owned",
    places: true,
    gates: [names("patient", HARM)],
    strength: 0.8,
    matches: [["Egypt threatened new attacks on Ethiopian dams.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt threatened a strike over wages."],
  },
  {
    id: "warned/threaten-strike-in",
    relation: "WARNED",
    verbs: "threaten",
    source: ["agent"],
    target: ["infinitive>patient>in", "infinitive>in", "infinitive>on>in"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [names("infinitive", "attack strike bomb hit shell target destroy raid"), ofNoOther],
    strength: 0.76,
    matches: [["Hamas threatened to attack ports in Ethiopia.", "Hamas WARNED Ethiopia"]],
    misses: ["Workers threatened to strike in Ethiopia."],
  },
  {
    id: "warned/threat",
    relation: "WARNED",
    nouns: "threat",
    light: "issue, make, repeat, renew, direct, level, deliver, reiterate",
    source: ["agent", "possessor", "from", "by", "modifier"],
    target: ["against", "infinitive>patient", "infinitive>against"],
    targetReach: "owned",
    standing: true,
    gates: [
      carriedAsObject,
      notModifiedBy("death"),
      anyOf(
        "a threat that is made",
        carried,
        names("infinitive", `${STRIKES_BACK} invade impose seize expel cut use block`),
      ),
    ],
    strength: 0.75,
    matches: [
      ["Egypt repeated its threats against Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt's threat to bomb Ethiopia worried the region.", "Egypt WARNED Ethiopia"],
    ],
    misses: ["They discussed Egypt's continued threat to Ethiopia."],
  },
  {
    id: "warned/threaten-to-close",
    relation: "WARNED",
    verbs: "threaten",
    source: ["agent"],
    target: ["infinitive>to", "infinitive>patient>to", "infinitive>with", "infinitive>patient>with"],
    targetReach: "acting",
    gates: [
      has("infinitive"),
      names("infinitive", "close shut cut sever suspend halt stop break"),
      {
        name: "nobody else is spared",
        test: (scene, frame) =>
          wordsAt(scene, frame, "infinitive").every(({ word }) => tagOf(scene.index, word) === "VB"),
      },
    ],
    strength: 0.72,
    matches: [
      ["Egypt is threatening to close its airspace to Ethiopia.", "Egypt WARNED Ethiopia"],
      ["Egypt threatened to cut ties with Ethiopia.", "Egypt WARNED Ethiopia"],
    ],
    misses: ["Egypt threatened to close the exhibition to tourists in Ethiopia."],
  },
  {
    id: "warned/drew",
    relation: "WARNED",
    verbs: "draw, provoke, prompt, elicit, trigger, bring",
    source: ["patient>from", "patient>by", "from"],
    target: ["agent>possessor", "agent>by", "agent>modifier", "agent"],
    targetKinds: ["Country", "Organization", "Leader"],
    gates: [names("patient", "warning, threat, ultimatum")],
    strength: 0.74,
    matches: [
      ["Egypt sent jets to Sudan, prompting a warning from Ethiopia.", "Ethiopia WARNED Egypt"],
      ["Egyptian patrols drew a stern warning from Ethiopia.", "Ethiopia WARNED Egypt"],
    ],
    misses: ["Egypt's heat wave prompted a warning from doctors in Ethiopia."],
  },
  {
    id: "warned/will-draw-response",
    relation: "WARNED",
    verbs: "receive, get, meet, face, prompt, provoke, trigger, draw, encounter, elicit",
    source: ["speaker"],
    target: ["hearer", "agent>by", "agent>possessor", "agent>from", "agent>modifier"],
    targetReach: "acting",
    speech: true,
    gates: [
      ahead,
      affirmed,
      names("patient", "response, retaliation, reply, answer, rebuff"),
      names(
        "agent",
        "attack, strike, raid, aggression, provocation, act, action, move, attempt, step, incursion, violation, invasion, interference, threat",
      ),
      notModifiedBy("positive, warm, friendly"),
    ],
    strength: 0.72,
    matches: [
      ["Egypt said any attack by Ethiopia would meet a decisive response.", "Egypt WARNED Ethiopia"],
      [
        "The Ethiopian side was told that any raid on Egypt will receive a firm response, the Egyptian ministry said.",
        "Egypt WARNED Ethiopia",
      ],
    ],
    misses: [
      "Egypt said the offer by Ethiopia would meet a warm response.",
      "Egypt was told that any raid on it would get a response.",
    ],
  },
  {
    id: "warned/ultimatum-for",
    relation: "WARNED",
    nouns: "ultimatum",
    light: "issue, give, set, announce, deliver, declare, present, send",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["to", "for", "for>in"],
    targetReach: "acting",
    places: true,
    gates: [carriedAsObject, has("for")],
    strength: 0.74,
    matches: [
      [
        "The African Union has announced an ultimatum for the mutineers in Niger to free the president.",
        "African Union WARNED Niger",
      ],
    ],
    misses: ["The African Union announced a timetable for voters in Niger."],
  },
  {
    id: "warned/deadline",
    relation: "WARNED",
    verbs: "give, set",
    source: ["agent"],
    target: ["recipient", "patient", "for"],
    gates: [
      {
        name: "a time to do something in",
        test: (scene, frame) =>
          (scene.index.children[frame.trigger] ?? []).some(
            (child) =>
              /^(week|day|hour|month|deadline|ultimatum)$/.test(lemmaOf(scene.index, child)) ||
              formOf(scene.index, child - 1) === "until",
          ) &&
          (names("patient", "ultimatum").test(scene, frame) ||
            dependents(scene.index, frame.trigger, "advcl", "xcomp").some((child) =>
              dependents(scene.index, child, "mark").some((mark) => formOf(scene.index, mark) === "to"),
            )),
      },
      namesNone("agent", "court tribunal judge prosecutor"),
      namesNone("recipient", "diplomat ambassador envoy attaché consul citizen"),
      namesNone("patient", "diplomat ambassador envoy attaché consul citizen"),
    ],
    strength: 0.7,
    matches: [
      ["Egypt gave Ethiopia a week to open the dam or face attack.", "Egypt WARNED Ethiopia"],
      ["Egypt gave Ethiopia until Sunday to open the dam.", "Egypt WARNED Ethiopia"],
    ],
    misses: ["Egypt gave Ethiopia a week of training."],
  },
];

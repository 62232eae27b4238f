// MEMBER_OF: elected to a seat, admitted, or joined with nothing named.
import { judgeStatus } from "../../clauses/status/judge-status.ts";
import { headOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, names } from "../gates/gates.ts";
import { bodyOfStates, forGood, isBody } from "../gates/membership-gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { WITHIN } from "./member-of.ts";

/** "Chad joined in 1998", "followed by Niger in 2001": with a year, and nothing that is joined. */
const joinsWhatWasNamed: Gate = {
  name: "joined in a year, with nothing named",
  test: ({ index }, frame) => {
    const years = (frame.slots.get("in") ?? []).some(({ word }) => /^\d{4}$/.test(index.tree.forms[word] ?? ""));
    const above = headOf(index, frame.trigger);
    if (frame.lemma === "follow") return frame.passive && /^(join|accede|enter)$/.test(lemmaOf(index, above));
    return years && ["patient", "to", "with", "into", "for", "at"].every((slot) => !frame.slots.has(slot));
  },
};

/** A state that others want out is in it still. */
const hasHappened: Gate = {
  name: "it has happened",
  test: ({ index }, frame) => judgeStatus(index, frame).status === "actual",
};

export const MEMBER_ADMITTED: readonly Pattern[] = [
  {
    id: "member/elected",
    relation: "MEMBER_OF",
    verbs: "elect",
    source: ["patient", "complement"],
    target: ["to", "into", "to>on", "to>in"],
    ...WITHIN,
    status: "planned",
    strength: 0.75,
    matches: [
      ["Gabon was elected to the Security Council.", "Gabon MEMBER_OF United Nations Security Council planned"],
      [
        "Gabon was elected to a seat on the Security Council.",
        "Gabon MEMBER_OF United Nations Security Council planned",
      ],
    ],
    misses: [],
  },
  {
    id: "member/elected-as",
    relation: "MEMBER_OF",
    verbs: "elect, re-elect, reelect",
    source: ["patient"],
    target: ["as>of", "complement>of", "as>modifier"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [anyOf("as a member", names("as", "member"), names("complement", "member"))],
    status: "planned",
    strength: 0.75,
    matches: [
      [
        "The UN elected Gabon as a non-permanent member of the Security Council.",
        "Gabon MEMBER_OF United Nations Security Council planned",
      ],
      [
        "Gabon was elected a member of the Security Council in May.",
        "Gabon MEMBER_OF United Nations Security Council planned",
      ],
    ],
    misses: [
      "Gabon was elected as chair of the Security Council's panel.",
      "The UN elected a Gabonese as a member of the Security Council's panel.",
    ],
  },
  {
    id: "member/elected-to-serve",
    relation: "MEMBER_OF",
    verbs: "serve, sit, be in",
    source: ["agent"],
    target: ["on", "in", "as>of"],
    targetKinds: ["Organization"],
    ...WITHIN,
    status: "planned",
    gates: [
      {
        name: "somebody is elected to it",
        test: ({ index }, frame) => /^(elect|choose|appoint)$/.test(lemmaOf(index, headOf(index, frame.trigger))),
      },
    ],
    strength: 0.75,
    matches: [
      [
        "Gabon has been elected to serve on the Security Council for two years.",
        "Gabon MEMBER_OF United Nations Security Council planned",
      ],
    ],
    misses: ["Gabon's envoy will sit on the Security Council bench."],
  },
  {
    id: "member/seat",
    relation: "MEMBER_OF",
    verbs: "take, assume, take up",
    source: ["agent"],
    target: ["patient>on", "patient>in", "patient>at", "on", "in", "at"],
    targetKinds: ["Organization"],
    ...WITHIN,
    elided: true,
    gates: [names("patient", "seat")],
    strength: 0.75,
    matches: [
      [
        "Gabon will take its seat on the Security Council in January.",
        "Gabon MEMBER_OF United Nations Security Council planned",
      ],
      [
        "Gabon was elected to the Security Council. Ghana and Norway will also take their seats in January.",
        "Norway MEMBER_OF United Nations Security Council planned",
      ],
    ],
    misses: ["Gabon's guests took their seats."],
  },
  {
    id: "member/acceded",
    relation: "MEMBER_OF",
    verbs: "accede, join, follow",
    source: ["agent"],
    target: [],
    ...WITHIN,
    sourceKinds: ["Country"],
    elided: true,
    gates: [forGood, joinsWhatWasNamed],
    strength: 0.74,
    matches: [
      ["The African Union was founded in 2002. Morocco joined in 2017.", "Morocco MEMBER_OF African Union"],
      [
        "The African Union was founded in 2002. Morocco acceded in 2017, followed by Gabon.",
        "Gabon MEMBER_OF African Union",
      ],
    ],
    misses: [
      "The African Union met in May. Morocco joined the talks in June.",
      "The African Union met in May. Morocco joined later.",
      "The African Union condemned the raid. Protests in Gabon followed in June.",
    ],
  },
  {
    id: "member/admitted",
    relation: "MEMBER_OF",
    verbs: "admit, readmit",
    source: ["patient"],
    target: ["to", "into"],
    ...WITHIN,
    strength: 0.8,
    matches: [["Gabon was admitted to the United Nations in 1960.", "Gabon MEMBER_OF United Nations"]],
    misses: ["Gabon admitted aid workers to the country."],
  },
  {
    id: "member/admits",
    relation: "MEMBER_OF",
    verbs: "admit, readmit",
    source: ["patient"],
    target: ["agent"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      bodyOfStates,
      { name: "not to something", test: (_scene, { slots }) => !["to", "into", "for"].some((slot) => slots.has(slot)) },
    ],
    strength: 0.75,
    matches: [
      ["The Arab League admitted Gabon in 2004.", "Gabon MEMBER_OF Arab League"],
      ["The Arab League readmitted Gabon in May.", "Gabon MEMBER_OF Arab League"],
    ],
    misses: ["The Arab League admitted Gabon to its summit.", "The Arab League admitted a mistake in Gabon."],
  },
  {
    id: "member/expelled",
    relation: "MEMBER_OF",
    verbs: "expel, oust, eject, throw out, kick out",
    source: ["patient"],
    target: ["from", "of", "agent"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      bodyOfStates,
      {
        name: "out of the body, no other thing",
        test: (scene, { slots }) =>
          !["to", "for"].some((slot) => slots.has(slot)) &&
          (slots.get("from") ?? []).every(({ word }) => isBody(scene, word)),
      },
      hasHappened,
    ],
    status: "denied",
    strength: 0.75,
    matches: [["Gabon was expelled from the Arab League in 2004.", "Gabon MEMBER_OF Arab League denied"]],
    misses: [
      "Gabon expelled an envoy of the Arab League.",
      "Gabon was expelled from the talks of the Arab League.",
      "Ghana called for Gabon to be expelled from the Arab League.",
    ],
  },
  {
    id: "member/welcomed-into",
    relation: "MEMBER_OF",
    verbs: "welcome, accept",
    source: ["patient"],
    target: ["into"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    strength: 0.75,
    matches: [["Gabon was welcomed into the Arab League in 2004.", "Gabon MEMBER_OF Arab League"]],
    misses: ["Gabon was welcomed into the talks.", "Gabon's officers were accepted into the African Union force."],
  },
  {
    id: "member/let-back",
    relation: "MEMBER_OF",
    verbs: "let, bring, take",
    source: ["patient"],
    target: ["into"],
    sourceKinds: ["Country"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      {
        name: "back into a body",
        test: ({ index }, { slots }) =>
          (slots.get("into") ?? []).every(({ word }) =>
            index.lower
              .slice(Math.max(0, word - 4), word)
              .join(" ")
              .includes("back into"),
          ),
      },
    ],
    strength: 0.74,
    matches: [["Gabon was let back into the Arab League in 2014.", "Gabon MEMBER_OF Arab League"]],
    misses: ["Gabon was let into the Arab League's hall.", "Gabon was brought back into the talks."],
  },
];

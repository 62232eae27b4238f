// NEGOTIATED: talks on an agreement, by its parties and by those who bring them together.
import { dependents, formOf, headOf, labelOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, names, wordsNear } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

/** Memoranda in the plural, for the record, to a superior. */
const FILED: Gate = anyOf(
  "a paper for the files",
  {
    name: "memoranda",
    test: (scene, frame) =>
      wordsNear(scene, frame, ["patient", "modifier"]).some((word) =>
        /^(memoranda|memorandums|memos?)$/.test(formOf(scene.index, word)),
      ),
  },
  names("patient>for", "record, file, president, minister, secretary"),
);

const FURTHERING = /^(pursue|prepare|accelerate|explore|seek|revive|advance)$/;

/** "building on the accord that they signed". */
const BASE = /^(building|based|drawing|relying|expanding)$/;
const REACH = 12;

export const NEGOTIATED: readonly Pattern[] = [
  {
    id: "negotiated/negotiate",
    relation: "NEGOTIATED",
    verbs:
      "negotiate, renegotiate, redraft, rework, broker, draft, pursue, prepare, mediate, facilitate, arrange, hammer out, work out, thrash out, hash out, iron out, fine - tune, fine-tune, haggle, bargain, discuss, work, accelerate, explore, seek, revive, advance, finalise, finalize",
    source: ["agent"],
    target: ["patient", "on", "over", "towards", "toward"],
    partners: ["with", "patient>with", "patient>between", "between", "agent>with", "joined"],
    gates: [
      {
        name: "an agreement, no paper for the files",
        test: (scene, frame) => !/^(draft|prepare)$/.test(frame.lemma) || !FILED.test(scene, frame),
      },
      {
        name: "to discuss what there is already is not to negotiate it",
        test: (scene, frame) =>
          frame.lemma !== "discuss" ||
          wordsNear(scene, frame, ["patient"]).every((word) =>
            (scene.references.get(word) ?? []).every(
              ({ kind, entities }) => kind !== "Treaty" || entities.every((entity) => entity.startsWith("treaty#")),
            ),
          ),
      },
      {
        name: "somebody negotiates it, it is not of the kind that is negotiated",
        test: (scene, frame) =>
          labelOf(scene.index, frame.trigger) !== "amod" || frame.slots.has("by") || frame.slots.has("agent"),
      },
      {
        name: "no second thing beside what is furthered",
        test: ({ references }, { lemma, slots }) => {
          const [first, second] = slots.get("patient") ?? [];
          if (!FURTHERING.test(lemma) || first === undefined || second === undefined) return true;
          return (references.get(first.word) ?? []).some(({ kind }) => kind === "Treaty");
        },
      },
      {
        name: "the agreement is furthered, not talks that may lead to it",
        test: ({ index, references }, { lemma, slots }) =>
          !/^(accelerate|advance|explore|seek|revive)$/.test(lemma) ||
          !slots.has("patient") ||
          (slots.get("patient") ?? []).some(
            ({ word }) =>
              /^(work|talk|negotiation|preparation)$/.test(lemmaOf(index, word)) ||
              (references.get(word) ?? []).some(({ kind }) => kind === "Treaty"),
          ),
      },
      {
        name: "not built upon what is signed",
        test: ({ index, references }, { trigger }) => {
          const base = index.lower.slice(trigger, trigger + REACH).findIndex((form) => BASE.test(form)) + trigger;
          return (
            base <= trigger ||
            [...references].some(
              ([word, own]) => word > trigger && word < base && own.some(({ kind }) => kind === "Treaty"),
            )
          );
        },
      },
      {
        name: "still being finalised",
        test: ({ index }, { lemma, trigger }) =>
          !/^finali[sz]e$/.test(lemma) || tagOf(index, trigger) === "VBG" || formOf(index, trigger - 1) === "being",
      },
    ],
    byParties: true,
    strength: 0.85,
    matches: [
      [
        "Chad is negotiating a security agreement with Niger.",
        "Chad NEGOTIATED Niger–Chad security agreement",
        "Niger NEGOTIATED Niger–Chad security agreement",
      ],
      ["Kenya is working to broker a truce between Chad and Niger.", "Kenya NEGOTIATED Niger–Chad truce"],
      ["Kenya will try to broker a truce between Chad and Niger.", "Kenya NEGOTIATED Niger–Chad truce planned"],
      ["Chad is finalising a security agreement with Niger.", "Niger NEGOTIATED Niger–Chad security agreement"],
    ],
    misses: [
      "The club is negotiating a transfer.",
      "Chad wants to prevent Niger from advancing its programme, and the Ottawa Convention.",
      "Chad and Niger discussed trade, building on the new security agreement that they signed.",
      "President Ruto's staff prepared memoranda after the talks.",
      "Chad and Niger spoke of a way to a negotiated truce.",
      "President Ruto discussed ways to accelerate dialogue toward a truce in Chad.",
    ],
  },
  {
    id: "negotiated/talks",
    relation: "NEGOTIATED",
    nouns: "negotiation, talk, consultation, discussion, work",
    light:
      "hold, begin, start, open, reopen, resume, launch, continue, conduct, lead, have, conclude, enter, enter into, announce, complete, finish, restart, finalise, finalize, pursue, review, expedite, accelerate, advance, kick off, wrap up, attend, suspend, break off, halt, freeze",
    source: ["between", "agent", "subject", "possessor", "with", "modifier"],
    target: [
      "on",
      "over",
      "for",
      "about",
      "concerning",
      "regarding",
      "towards",
      "to",
      "infinitive>patient",
      "purpose>patient",
      "in>infinitive>patient",
      "with>infinitive>patient",
    ],
    partners: ["with"],
    byParties: true,
    gates: [
      {
        name: "no mediator furthers them",
        test: ({ index }, { trigger }) => lemmaOf(index, headOf(index, trigger)) !== "facilitate",
      },
      {
        name: "work on a treaty to come, or of somebody",
        test: ({ index }, { lemma, slots }) =>
          lemma !== "work" ||
          (["between", "agent", "possessor"].some((slot) => slots.has(slot)) &&
            ["on", "towards"].some((slot) => slots.has(slot))) ||
          (slots.get("on") ?? []).some(
            ({ word }) => !dependents(index, word, "det").some((the) => formOf(index, the) === "the"),
          ),
      },
    ],
    strength: 0.75,
    matches: [
      [
        "Talks between Chad and Niger on a security agreement continue.",
        "Chad NEGOTIATED Niger–Chad security agreement",
      ],
      [
        "Chad and Niger held talks aimed at reaching a security agreement.",
        "Niger NEGOTIATED Niger–Chad security agreement",
      ],
      [
        "Talks between Chad and Niger, aimed at a security agreement, continue.",
        "Niger NEGOTIATED Niger–Chad security agreement",
      ],
    ],
    misses: ["Talks between the unions and the airline continue."],
  },
  {
    id: "negotiated/going-on",
    relation: "NEGOTIATED",
    nouns: "negotiation, talk, consultation, discussion, work",
    light: "intensify, continue, step up, speed up, deepen, accelerate, expedite",
    source: ["agent", "between", "possessor"],
    target: ["on", "over", "for", "about", "towards", "infinitive>patient", "purpose>patient"],
    partners: ["with"],
    gates: [carried],
    status: "actual",
    strength: 0.74,
    matches: [
      ["Chad and Niger agreed to intensify talks on a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
      ["Chad and Niger agreed to step up talks to reach a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
    ],
    misses: [
      "Chad and Niger agreed to intensify talks on trade.",
      "Chad and Niger agreed to intensify patrols under a treaty.",
    ],
  },
  {
    id: "negotiated/negotiation-of",
    relation: "NEGOTIATED",
    nouns: "negotiation, renegotiation",
    light: "hold, begin, start, open, resume, launch, continue, conduct, lead, have, conclude, complete, finish",
    source: ["between", "agent", "possessor", "by"],
    target: ["of"],
    partners: ["with", "of>with"],
    byParties: true,
    strength: 0.75,
    matches: [
      ["Chad and Niger have concluded the negotiation of a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
    ],
    misses: ["Chad and Niger have concluded the negotiation of prices."],
  },
  {
    id: "negotiated/under-negotiation",
    relation: "NEGOTIATED",
    nouns: "negotiation, discussion, preparation, work, pipeline",
    source: ["by", "between"],
    target: ["subject"],
    gates: [
      {
        name: "it is under negotiation",
        test: ({ index }, { trigger }) =>
          /^(under|in)$/.test(prepositionOf(index, trigger)) && dependents(index, trigger, "cop").length > 0,
      },
    ],
    byParties: true,
    strength: 0.75,
    matches: [
      [
        "A security agreement between Chad and Niger is under negotiation.",
        "Chad NEGOTIATED Niger–Chad security agreement",
        "Niger NEGOTIATED Niger–Chad security agreement",
      ],
    ],
    misses: ["The price that Chad pays Niger is under negotiation."],
  },
];

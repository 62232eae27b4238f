// NEGOTIATED: how near an agreement is, and who brings others together on one.
import { dependents, formOf, headOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import { anyOf, names } from "../gates/gates.ts";
import { isOfOthers } from "../gates/of-others.ts";
import type { Gate, Pattern } from "../pattern.ts";

const PARTNERS = ["agent>with", "with", "of>with", "to>with", "patient>with"];

const WORDING = "text, draft, term, wording, detail, outline, version, language, provision, clause, condition";

/** "close to a pact", "moved closer to a pact", "stepped towards a pact"; not "moved to an agreement with its workers". */
const NEARING: Gate = {
  name: "nearer to it",
  test: ({ index }, { trigger, lemma, slots }) =>
    /^(near|approach)$/.test(lemma) ||
    lemma === "close" ||
    ["towards", "toward"].some((slot) => slots.has(slot)) ||
    /^(closer|nearer|close|near)$/.test(formOf(index, trigger + 1)),
};

export const TOWARDS_AGREEMENT: readonly Pattern[] = [
  {
    id: "negotiated/close-to",
    relation: "NEGOTIATED",
    verbs: "near, approach, close, edge, inch, move, step, draw, get, come",
    source: ["agent", "subject"],
    target: ["patient", "to", "towards", "toward"],
    partners: PARTNERS,
    gates: [NEARING],
    strength: 0.72,
    matches: [
      ["Chad and Niger are nearing a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
      ["Chad and Niger are close to a border treaty.", "Niger NEGOTIATED Niger–Chad border treaty"],
      ["Chad and Niger edged closer to a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
      ["Chad is inching towards a border treaty with Niger.", "Niger NEGOTIATED Niger–Chad border treaty"],
    ],
    misses: [
      "Chad and Niger are nearing a border town.",
      "Chad moved its troops after the border treaty with Niger.",
      "Chad stepped up patrols under a border treaty with Niger.",
    ],
  },
  {
    id: "negotiated/on-the-verge",
    relation: "NEGOTIATED",
    nouns: "verge, brink, cusp, stage, reach",
    source: ["subject"],
    target: ["of"],
    partners: PARTNERS,
    gates: [
      {
        name: "within reach of it, on the verge of it",
        test: ({ index }, { trigger, lemma }) =>
          dependents(index, trigger, "cop").length > 0 &&
          (lemma !== "stage" ||
            dependents(index, trigger, "amod").some((word) =>
              /^(final|last|closing|advanced)$/.test(formOf(index, word)),
            )),
      },
    ],
    strength: 0.72,
    matches: [
      ["Chad and Niger are on the verge of a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
      ["Chad is on the brink of a security agreement with Niger.", "Niger NEGOTIATED Niger–Chad security agreement"],
    ],
    misses: ["Chad and Niger are on the brink of war.", "The mayor of Chad is on the verge of a ceasefire line."],
  },
  {
    id: "negotiated/under-way",
    relation: "NEGOTIATED",
    nouns: "way, track, hold",
    source: ["between", "agent>between", "subject>between"],
    target: ["for", "on", "over", "about", "towards", "subject>on", "subject>for", "subject>over", "subject>about"],
    byParties: true,
    gates: [
      {
        name: "talks are under way",
        test: (scene, frame) =>
          /^(?:under|on)$/.test(formOf(scene.index, frame.trigger - 1)) &&
          dependents(scene.index, frame.trigger, "cop").length > 0 &&
          names("subject", "talk, negotiation, discussion, consultation").test(scene, frame),
      },
    ],
    strength: 0.72,
    matches: [
      [
        "Talks are under way on a border treaty between Chad and Niger.",
        "Chad NEGOTIATED Niger–Chad border treaty",
        "Niger NEGOTIATED Niger–Chad border treaty",
      ],
    ],
    misses: ["Patrols are under way on a border between Chad and Niger under a treaty."],
  },
  {
    id: "negotiated/progress",
    relation: "NEGOTIATED",
    nouns: "progress, headway, breakthrough",
    light: "make, achieve, report, register, record",
    source: ["agent", "between"],
    target: ["on", "towards", "toward", "in>on"],
    partners: PARTNERS,
    gates: [names("itself", "progress headway breakthrough")],
    strength: 0.72,
    matches: [["Chad and Niger made progress on a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"]],
    misses: ["Chad and Niger made progress on trade.", "Chad made progress in its fight after a treaty with Niger."],
  },
  {
    id: "negotiated/mediator",
    relation: "NEGOTIATED",
    nouns: "mediator, go-between, intermediary, broker",
    source: ["subject", "named", "role"],
    target: ["of", "on", "for", "in>on", "in>for", "in>over", "in>about", "between>on"],
    strength: 0.72,
    matches: [
      [
        "Kenya served as a mediator in talks between Chad and Niger on a border treaty.",
        "Kenya NEGOTIATED Niger–Chad border treaty",
      ],
    ],
    misses: ["Kenya served as a mediator in the strike."],
  },
  {
    id: "negotiated/text-of",
    relation: "NEGOTIATED",
    verbs:
      "negotiate, draft, finalise, finalize, prepare, discuss, hammer out, work out, iron out, hash out, thrash out, haggle, fine-tune, exchange, work",
    source: ["agent"],
    target: ["patient>of", "patient>in", "over>of", "on>of"],
    partners: [...PARTNERS, "patient>of>with", "patient>between", "between"],
    gates: [
      anyOf("of the text of an agreement", names("patient", WORDING), names("over", WORDING), names("on", WORDING)),
    ],
    byParties: true,
    strength: 0.74,
    matches: [
      ["Chad and Niger finalised the text of a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
      ["Chad and Niger are haggling over the terms of a border treaty.", "Niger NEGOTIATED Niger–Chad border treaty"],
    ],
    misses: ["Chad and Niger discussed reports of a border treaty."],
  },
  {
    id: "negotiated/between-others",
    relation: "NEGOTIATED",
    verbs: "forge, secure",
    source: ["agent"],
    target: ["patient"],
    gates: [{ name: "an agreement between others", test: isOfOthers }],
    strength: 0.76,
    matches: [
      ["Kenya helped to secure a truce between Chad and Niger.", "Kenya NEGOTIATED Niger–Chad truce"],
      [
        "Kenyan President William Ruto met the envoy for talks on forging a truce between Chad and Niger.",
        "William Ruto NEGOTIATED Niger–Chad truce",
      ],
    ],
    misses: ["Kenya and Chad forged a trade deal.", "Kenya secured a loan between the two banks."],
  },
  {
    id: "negotiated/x-brokered",
    relation: "NEGOTIATED",
    verbs: "broker, mediate, negotiate, facilitate",
    source: ["prefix"],
    target: ["modified"],
    strength: 0.72,
    matches: [
      ["A Kenyan-brokered truce between Chad and Niger took effect.", "Kenya NEGOTIATED Niger–Chad truce"],
      ["The Kenya-mediated border treaty pleased Chad.", "Kenya NEGOTIATED border treaty"],
    ],
    misses: [
      "A church-brokered truce between Chad and Niger took effect.",
      "The Kenyan-brokered sale of the bank fell through.",
    ],
  },
  {
    id: "negotiated/after-talks",
    relation: "NEGOTIATED",
    nouns: "negotiation, talk, discussion, consultation",
    source: ["between", "among"],
    target: ["topic", "object"],
    gates: [
      {
        name: "it comes of the talks",
        test: ({ index }, { trigger }) =>
          /^(following|after|through|as a result of|as|of|in|during)$/.test(prepositionOf(index, trigger)),
      },
      { name: "of talks between its parties", test: (_scene, { slots }) => !slots.has("on") && !slots.has("about") },
    ],
    strength: 0.72,
    matches: [
      [
        "The border treaty was announced following talks between officials of Chad and Niger.",
        "Chad NEGOTIATED Niger–Chad border treaty",
      ],
    ],
    misses: [
      "The border treaty was shelved before talks between Chad and Niger.",
      "The treaty of Chad and Niger was cited in talks between Peru and Chile on trade.",
    ],
  },
  {
    id: "negotiated/talks-of-others",
    relation: "NEGOTIATED",
    verbs: "mediate, broker, facilitate, sponsor, chair",
    source: ["agent"],
    target: [
      "patient>on",
      "patient>over",
      "patient>about",
      "patient>towards",
      "patient>for",
      "patient>infinitive>patient",
    ],
    gates: [names("patient", "talk, negotiation, discussion, dialogue, consultation, round")],
    strength: 0.74,
    matches: [
      [
        "Kenya is mediating talks between Chad and Niger on a border treaty.",
        "Kenya NEGOTIATED Niger–Chad border treaty",
      ],
    ],
    misses: ["Kenya is mediating talks between the unions and the airline."],
  },
  {
    id: "negotiated/finishing-touches",
    relation: "NEGOTIATED",
    verbs: "put, apply, add, give",
    source: ["agent"],
    target: ["to", "on", "patient>to", "patient>on"],
    partners: PARTNERS,
    gates: [names("patient", "touch, polish, brushstroke")],
    strength: 0.74,
    matches: [
      [
        "Chad and Niger are putting the finishing touches to a border treaty.",
        "Chad NEGOTIATED Niger–Chad border treaty",
      ],
    ],
    misses: ["Chad and Niger are putting the finishing touches to a bridge near the treaty line."],
  },
  {
    id: "negotiated/at-the-table",
    relation: "NEGOTIATED",
    nouns: "table, talk, negotiation, discussion, haggling",
    source: ["subject", "agent"],
    target: ["over", "on", "about", "for"],
    partners: PARTNERS,
    gates: [
      {
        name: "at the negotiating table, in talks, locked in talks",
        test: ({ index }, { trigger, lemma }) =>
          lemma === "table"
            ? /^(negotiating|negotiation|bargaining)$/.test(formOf(index, trigger - 1))
            : prepositionOf(index, trigger) === "in" &&
              (dependents(index, trigger, "cop").length > 0 ||
                /^(lock|engage)$/.test(lemmaOf(index, headOf(index, trigger)))),
      },
    ],
    strength: 0.74,
    matches: [
      ["Chad and Niger are locked in talks over a border treaty.", "Chad NEGOTIATED Niger–Chad border treaty"],
      ["Chad and Niger have been in talks for months on a border treaty.", "Niger NEGOTIATED Niger–Chad border treaty"],
    ],
    misses: ["Chad and Niger are in talks on trade.", "The treaty of Chad and Niger lay on the table for days."],
  },
];

// CONDEMNED in other words: verbs of the press for a scolding, critics and what they are critical of, anger voiced at what another does.
import { dependents, formOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, carriedAsObject, has, names, namesNone } from "../gates/gates.ts";
import { noCrowd } from "../gates/no-crowd.ts";
import { readsOn } from "../gates/reads-on.ts";
import type { Gate, Pattern } from "../pattern.ts";

/** What follows within a clause: "over its record", "for closing the border". */
const FAR = 14;
const overSomething = readsOn("over something it did", /\b(?:over|for|on|about|as)\b/, FAR);
const STRONGLY =
  /^(sharply|highly|strongly|harshly|fiercely|bitterly|openly|deeply|extremely|severely|vocally|increasingly)$/;
const STRONG =
  /^(vocal|outspoken|fierce|harsh|strong|staunch|leading|vociferous|sharp|frequent|bitter|ardent|strident|loud|prominent)$/;

/** "is a vocal critic of Chad", not "a critic of his said". */
const isOne: Gate = {
  name: "said of somebody",
  test: ({ index }, { trigger }) =>
    dependents(index, trigger, "cop").length > 0 &&
    dependents(index, trigger, "cop").every((be) => formOf(index, be) !== "be"),
};

const ownWrong: Gate = {
  name: "it did so",
  test: ({ index }, frame) =>
    ["clause", "fact"].every((slot) =>
      (frame.slots.get(slot) ?? []).every(({ word }) => dependents(index, word, "nsubj:pass", "aux:pass").length === 0),
    ),
};

/** What tears without a word. */
const DANGERS = "wind storm bullet missile rocket shell bomb drone gunfire fire flame plane jet";
const PROTESTED =
  /\b(?:handed|lodged|delivered|conveyed|registered|expressed|voiced|gave|issued|presented|served|made)\b(?: \S+){0,8} (?:protests?|demarches?|démarches?|condemnation|representations?)\b/;

export const REPROACHES: readonly Pattern[] = [
  {
    id: "condemned/scold",
    relation: "CONDEMNED",
    verbs: `rap, flay, slate, savage, roast, skewer, lash, bash, chew out, dress down, call out, round on, take aim at, hit back,
      fire back, shoot back, strike out, rage, fume, bristle, thunder, take aim, take issue, take exception, take umbrage`,
    source: ["agent"],
    target: ["patient", "into", "at", "with", "to", "on", "patient>at", "patient>with", "patient>to"],
    targetReach: "author",
    gates: [
      noCrowd,
      anyOf(
        "in words",
        overSomething,
        readsOn(
          "remarks or deeds",
          /\b(?:remarks?|comments?|decision|move|statement|claims?|accusations?|criticism|plans?|policy|stance)\b/,
        ),
      ),
      anyOf(
        "a scolding, no blow",
        {
          name: "another verb",
          test: (_scene, { lemma }) =>
            !/^(hit back|fire back|shoot back|strike out|savage|roast|bash|rip|round on|lash|slate)$/.test(lemma),
        },
        readsOn("over what was said or done", /\b(?:over|for|on) (?:its|his|her|their|the|what|an?|\w+ing)\b/),
      ),
      namesNone("patient", "film book team player coach market stock plan forecast building home house"),
    ],
    strength: 0.74,
    matches: [
      ["Chad rapped Sudan over the arrest of two journalists.", "Chad CONDEMNED Sudan"],
      ["Chad hit back at Sudan over its remarks on the vote.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Chad hit back at Sudan with rockets.", "Chad called out its army in Sudan."],
  },
  {
    id: "condemned/tear-into",
    relation: "CONDEMNED",
    verbs: "tear, rip, lay, pile",
    source: ["agent"],
    target: ["into"],
    targetReach: "author",
    places: true,
    gates: [
      noCrowd,
      readsOn("into it over something", /^\S+ into (?:\S+ ){1,6}?(?:over|for|after) /),
      namesNone("agent", DANGERS),
    ],
    strength: 0.74,
    matches: [["Chad tore into Sudan over the killing of fishermen.", "Chad CONDEMNED Sudan"]],
    misses: ["The wind from Chad tore into Sudan for hours.", "Chad ripped into the lead against Sudan for a draw."],
  },
  {
    id: "condemned/take-aim",
    relation: "CONDEMNED",
    verbs: "take",
    source: ["agent"],
    target: ["at", "to", "with", "patient>at", "patient>to", "patient>with"],
    targetReach: "author",
    places: true,
    gates: [
      noCrowd,
      anyOf(
        "in words or aimed",
        names("patient", "exception issue umbrage swipe dig jab potshot shot"),
        readsOn("aim", /^\S+ aim at /),
      ),
      anyOf(
        "in words",
        names("patient", "exception umbrage swipe dig jab potshot"),
        readsOn("over something", /\b(?:over|for) (?:its|his|her|their|the|what|\w+ing)\b/),
      ),
      namesNone("with", "missile rifle gun rocket"),
    ],
    strength: 0.74,
    matches: [
      ["Chad took aim at Sudan over its record on human rights.", "Chad CONDEMNED Sudan"],
      ["Chad took exception to Sudan's remarks on the border.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Chad took aim at Sudan with new missiles.", "Chad took a shot at the title in Sudan."],
  },
  {
    id: "condemned/come-down-on",
    relation: "CONDEMNED",
    verbs: "come, come down, pull, pull up",
    source: ["agent"],
    target: ["on", "patient"],
    targetReach: "author",
    gates: [
      noCrowd,
      readsOn(
        "hard on it, or up over it",
        /^(?:c[ao]m\w+ down (?:heavily|hard|strongly) on|pull\w* (?:\S+ ){0,4}?up (?:\S+ ){0,5}?(?:for|over)) /,
      ),
    ],
    strength: 0.74,
    matches: [
      ["Chad came down heavily on Sudan for sheltering rebels.", "Chad CONDEMNED Sudan"],
      ["Chad pulled up Sudan over the killing of fishermen.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Heavy rain from Chad came down on Sudan.", "Chad pulled its troops out of Sudan."],
  },
  {
    id: "condemned/critical-of",
    relation: "CONDEMNED",
    verbs: "critical, scathing, disapproving",
    source: ["subject", "agent"],
    target: ["of", "about"],
    targetReach: "author",
    gates: [
      noCrowd,
      {
        name: "sharply so",
        test: ({ index }, { trigger, lemma }) =>
          lemma === "scathing" ||
          dependents(index, trigger, "advmod").some((child) => STRONGLY.test(formOf(index, child))),
      },
      has("of"),
    ],
    strength: 0.74,
    matches: [["Chad has been sharply critical of Sudan's campaign.", "Chad CONDEMNED Sudan"]],
    misses: ["Chad's role is critical for Sudan.", "Chad was not critical of Sudan's campaign."],
  },
  {
    id: "condemned/critic-of",
    relation: "CONDEMNED",
    nouns: "critic, opponent",
    source: ["subject"],
    target: ["of"],
    targetReach: "author",
    gates: [
      isOne,
      {
        name: "a vocal one",
        test: ({ index }, { trigger }) =>
          dependents(index, trigger, "amod").some((child) => STRONG.test(formOf(index, child))),
      },
    ],
    standing: true,
    strength: 0.72,
    matches: [["Chad has been a vocal critic of Sudan.", "Chad CONDEMNED Sudan"]],
    misses: ["Critics of Sudan met in Chad.", "Chad jailed a vocal critic of Sudan."],
  },
  {
    id: "condemned/anger-at",
    relation: "CONDEMNED",
    nouns: "anger, indignation, fury, disgust, abhorrence, dissatisfaction, ire, repudiation, objection",
    light: "voice, express, convey, vent, register, communicate, direct, lodge, raise",
    source: ["agent"],
    target: ["at", "over", "with", "against", "to", "for"],
    targetReach: "author",
    ofEvent: ["at", "over", "with"],
    gates: [
      carried,
      carriedAsObject,
      noCrowd,
      {
        name: "strongly",
        test: ({ index }, { trigger, lemma }) =>
          !/^(objection|dissatisfaction)$/.test(lemma) ||
          dependents(index, trigger, "amod").some((child) =>
            /^(strong|deep|serious|grave|extreme|stern|sharp)$/.test(formOf(index, child)),
          ),
      },
    ],
    strength: 0.72,
    matches: [
      ["Chad voiced anger at Sudan's decision to close the strait.", "Chad CONDEMNED Sudan"],
      ["Chad expressed its deep indignation over Sudan's raid.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Chad voiced anger at the price of rice.", "Chad spoke of public anger over Sudan's raid."],
  },
  {
    id: "condemned/that-it-did",
    relation: "CONDEMNED",
    verbs: "deplore, lament, protest, condemn, denounce, decry, criticise, criticize",
    source: ["agent"],
    target: ["clause>subject", "patient>clause>subject"],
    targetReach: "acting",
    gates: [
      noCrowd,
      ownWrong,
      anyOf("that it did", has("clause"), names("patient", "fact")),
      {
        name: "that somebody did",
        test: ({ index }, { trigger }) =>
          /^(?:\S+ )(?:the fact )?that\b/.test(index.lower.slice(trigger, trigger + FAR).join(" ")),
      },
    ],
    strength: 0.72,
    matches: [
      ["Chad deplored that Sudanese forces had attacked aid workers.", "Chad CONDEMNED Sudan"],
      ["Chad condemned the fact that Sudan had closed the border.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Chad deplored that Sudan was attacked.", "Chad lamented that roads had been closed in Sudan."],
  },
  {
    id: "condemned/including-by",
    relation: "CONDEMNED",
    verbs: "condemn, denounce, criticise, criticize, censure, decry",
    source: ["including by", "notably by"],
    target: ["patient"],
    targetReach: "author",
    gates: [
      {
        name: "by some of many",
        test: ({ index }, { trigger, passive }) =>
          passive &&
          /^\S+ ?,? (?:\w+ ){0,3}?(?:including|notably|among others) ?,? by\b/.test(
            index.lower.slice(trigger, trigger + FAR).join(" "),
          ),
      },
    ],
    strength: 0.72,
    matches: [["Sudan has been widely condemned, including by Chad, for the raid.", "Chad CONDEMNED Sudan"]],
    misses: ["Sudan has been condemned for raids, including one in Chad."],
  },
  {
    id: "condemned/summon-and-protest",
    relation: "CONDEMNED",
    verbs: "summon, call in, call",
    source: ["agent"],
    target: ["patient"],
    targetReach: "acting",
    gates: [
      names("patient", "ambassador envoy chargé diplomat consul attaché charge representative nuncio"),
      {
        name: "and a protest is made",
        test: ({ index }, { trigger }) => PROTESTED.test(index.lower.slice(trigger, trigger + SENTENCE).join(" ")),
      },
    ],
    strength: 0.75,
    matches: [
      ["Chad summoned Sudan's ambassador and handed him a strongly worded protest note.", "Chad CONDEMNED Sudan"],
    ],
    misses: ["Chad summoned Sudan's ambassador and handed him a map."],
  },
];
const SENTENCE = 34;

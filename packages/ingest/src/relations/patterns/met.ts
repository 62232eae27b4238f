// MET: meetings, talks, calls, joint appearances.
import { dependents, formOf, labelOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import { isPerson, modifiedBy, names } from "../gates/gates.ts";
import {
  metInPerson,
  noBorder,
  noEnvoysBeside,
  noneOnCall,
  noStrangersBetween,
  notForAnother,
  notKeptAway,
  notWithThoseTold,
} from "../gates/meeting-gates.ts";
import type { Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { areBothSides } from "../roles/visiting.ts";

const MEETINGS =
  "summit meeting talk conference negotiation dinner lunch ceremony session forum signing unveiling parade";

export const MET: readonly Pattern[] = [
  {
    id: "met/meet",
    relation: "MET",
    verbs:
      "meet, phone, telephone, confer, parley, interact, huddle, sit down, gather, convene, reconvene, assemble, get together, dine, chat, teleconference, videoconference",
    source: ["agent>led by", "agent"],
    target: ["patient>led by", "with>led by", "patient", "with", "to"],
    mutual: true,
    atLarge: true,
    gates: [
      metInPerson,
      noBorder,
      {
        name: "people assemble, no machines, and no body is called together",
        test: (scene, frame) =>
          frame.lemma === "convene"
            ? frame.slots.has("with") || wordsAt(scene, frame, "patient").every(({ word }) => isPerson(scene, word))
            : !/^(assemble|gather)$/.test(frame.lemma) ||
              wordsAt(scene, frame, "patient").every(({ word }) => frame.lemma === "gather" && isPerson(scene, word)),
      },
    ],
    strength: 0.85,
    matches: [
      ["President Ruto met President Kagame in Kigali.", "Paul Kagame MET William Ruto"],
      ["Ruto and Kagame met on Monday."],
      ["The presidents of Kenya and Rwanda, William Ruto and Paul Kagame, met.", "Paul Kagame MET William Ruto"],
      ["William Ruto and Paul Kagame are to meet in Chad in May.", "Paul Kagame MET William Ruto planned"],
    ],
    misses: [
      "Kenya met its targets.",
      "Kenya gathered 4,000 troops of Rwanda and Chad for a drill.",
      "Kenya will assemble the Anka drone of Turkish Aerospace.",
      "Kenya met Rwanda in the semi-final.",
      "The road where Kenya meets Rwanda is closed.",
      "President Ruto and President Kagame telephoned Obrador.",
    ],
  },
  {
    id: "met/host",
    relation: "MET",
    verbs: "host, receive, greet, welcome, confront, embrace, hug, entertain, fete, wine, dine, see off",
    source: ["agent"],
    target: ["patient>led by", "patient", "on"],
    gates: [
      {
        name: "a person or a delegation is received, or a state for talks",
        test: (scene, frame) =>
          names("for", MEETINGS).test(scene, frame) ||
          wordsAt(scene, frame, "patient")
            .concat(wordsAt(scene, frame, "on"))
            .some(({ word }) => isPerson(scene, word) || areBothSides(scene, word)),
      },
    ],
    strength: 0.8,
    matches: [
      ["President Ruto hosted President Kagame at his farm.", "Paul Kagame MET William Ruto"],
      [
        "Kenya and Rwanda are at odds. Chad will host both in May.",
        "Kenya MET Chad planned",
        "Rwanda MET Chad planned",
      ],
      ["Kenya will host Rwanda for talks.", "Kenya MET Rwanda planned"],
    ],
    misses: ["Kenya welcomed Rwanda's decision.", "Kenya received a grant from Rwanda."],
  },
  {
    id: "met/speak-with",
    relation: "MET",
    verbs: "speak, talk, converse, consult",
    source: ["agent"],
    target: ["with", "to"],
    mutual: true,
    atLarge: true,
    gates: [
      {
        name: "to somebody, and not the envoy to somebody",
        test: ({ index }, { trigger, slots }) =>
          labelOf(index, trigger) !== "advcl" ||
          tagOf(index, trigger) !== "VBG" ||
          ["with", "to"].some((slot) => slots.has(slot)),
      },
      {
        name: "no duty of a treaty to consult",
        test: ({ index }, frame) =>
          !(
            frame.lemma === "consult" &&
            dependents(index, frame.trigger, "aux").some((aux) => formOf(index, aux) === "shall")
          ),
      },
    ],
    strength: 0.75,
    matches: [["President Ruto spoke by phone with President Kagame.", "Paul Kagame MET William Ruto"]],
    misses: ["Ruto spoke to reporters.", "Kenya and Rwanda shall consult with each other."],
  },
  {
    id: "met/chair-together",
    relation: "MET",
    verbs: "co-host, cohost, co-chair, cochair, co-lead",
    source: ["agent"],
    target: ["with", "patient>with"],
    mutual: true,
    gates: [
      names(
        "patient",
        "meeting, summit, dialogue, session, forum, conference, roundtable, talk, ministerial, discussion, event, round",
      ),
    ],
    strength: 0.75,
    matches: [
      ["President Ruto co-hosted the summit with President Kagame.", "Paul Kagame MET William Ruto"],
      ["President Ruto and President Kagame co-chaired the meeting.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["Kenya co-hosted the championship with Rwanda."],
  },
  {
    id: "met/join",
    relation: "MET",
    verbs: "join",
    source: ["agent"],
    target: ["patient"],
    targetKinds: ["Leader", "Country"],
    gates: [
      {
        name: "at a meeting",
        test: (scene, frame) => ["at", "in", "for", "during"].some((path) => names(path, MEETINGS).test(scene, frame)),
      },
    ],
    strength: 0.8,
    matches: [["President Ruto joined President Kagame at the summit.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto joined President Kagame in mourning.", "Kenya was invited to join NATO at the summit."],
  },
  {
    id: "met/call-on",
    relation: "MET",
    verbs: "call",
    source: ["agent"],
    target: ["on"],
    gates: [
      {
        name: "a person is called on, and asked nothing",
        test: (scene, frame) =>
          !["infinitive", "purpose", "for", "patient", "clause", "complement"].some((slot) => frame.slots.has(slot)) &&
          wordsAt(scene, frame, "on").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.74,
    matches: [["President Ruto called on President Kagame on Friday.", "Paul Kagame MET William Ruto"]],
    misses: [
      "President Ruto called on President Kagame to leave.",
      "President Ruto called on President Kagame for help.",
      "President Ruto called on voters.",
    ],
  },
  {
    id: "met/talks",
    relation: "MET",
    nouns:
      "talk, meeting, bilateral, trilateral, one-on-one, summit, negotiation, conversation, consultation, discussion, call, dinner, lunch, luncheon, breakfast, dialogue, encounter, audience, videoconference, teleconference, roundtable, retreat, tête, tete, get-together, sit-down, powwow, confab",
    light:
      "hold, have, begin, open, reopen, start, conclude, conduct, attend, host, resume, schedule, wrap up, end, take part, chair, arrive, lead, plan, cancel, postpone, convene, continue, take part, participate, fly, travel, come, go, enter, restart, suspend, break off, halt, boycott, call off, propose, seek, offer, refuse, reject, rule out, shun, skip, dodge, decline, exclude, turn down, rebuff, demand, request, call, want, agree, take place, happen, occur, welcome, join, facilitate, complete, arrange, organise, organize",
    source: [
      "hyphen pair",
      "between",
      "possessor",
      "agent>led by",
      "agent",
      "subject",
      "of",
      "among",
      "topic",
      "told by",
    ],
    target: ["with>led by", "with", "between"],
    byGuest: true,
    mutual: true,
    gates: [
      {
        name: "asked for with somebody",
        test: ({ index }, frame) =>
          frame.light < 0 ||
          !/^(request|demand|seek|propose|want|call)$/.test(lemmaOf(index, frame.light)) ||
          frame.slots.has("with") ||
          frame.slots.has("between"),
      },
      {
        name: "no talks that are only spoken about",
        test: ({ index }, frame) =>
          !/^(regarding|concerning)$/.test(prepositionOf(index, frame.trigger)) || frame.slots.has("between"),
      },
      notForAnother,
      notWithThoseTold,
      noneOnCall,
      notKeptAway,
      noStrangersBetween,
      noEnvoysBeside,
    ],
    strength: 0.8,
    matches: [
      ["Kenya and Rwanda held talks on Monday.", "Kenya MET Rwanda"],
      ["Talks between Kenya and Rwanda ended.", "Kenya MET Rwanda"],
      ["The Kenya-Rwanda talks ended on Monday.", "Kenya MET Rwanda"],
      [
        "A meeting would take place on the sidelines between President Ruto and President Kagame.",
        "Paul Kagame MET William Ruto planned",
      ],
      ["Chad called off talks with Niger over drills by Kenya and Rwanda.", "Niger MET Chad denied"],
      ["President Ruto led a delegation that held talks with President Kagame.", "Paul Kagame MET William Ruto"],
    ],
    misses: [
      "There is talk of a truce in Kenya.",
      "Kenya and Rwanda each keep a ship on call.",
      "Chad banned the presidents of Kenya and Rwanda from attending the summit.",
      "The ministers of Kenya and Rwanda told reporters at a meeting in Gao that they were ready.",
      "President Ruto and President Kagame welcomed consultations between the relevant entities.",
    ],
  },
  {
    id: "met/news-conference",
    relation: "MET",
    nouns: "conference, briefing, appearance",
    light: "hold, give, tell, address, attend, appear, speak, make, have, say",
    source: ["agent", "possessor", "topic", "by"],
    target: ["with", "alongside", "beside", "between"],
    mutual: true,
    gates: [modifiedBy("news press joint media")],
    strength: 0.75,
    matches: [
      ["President Kagame and President Ruto gave a joint news conference.", "Paul Kagame MET William Ruto"],
      [
        "At a joint news conference with President Ruto, President Kagame spoke of trade.",
        "Paul Kagame MET William Ruto",
      ],
      [
        "President Kagame told a news conference with President Ruto that trade would grow.",
        "Paul Kagame MET William Ruto",
      ],
    ],
    misses: ["President Kagame told a news conference that President Ruto was ill."],
  },
];

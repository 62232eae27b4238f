// MET: what readouts of ministries and presidencies call a meeting: credentials, courtesy calls, audiences, contacts, sessions of joint commissions.
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, carried, has, isPerson, modifiedBy, names } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "the credentials", "her letters of credence", "a copy of his credentials". */
const letters: Gate = {
  name: "credentials are handed over",
  test: (scene, frame) =>
    names("patient", "credential credentials").test(scene, frame) ||
    names("patient>of", "credential credentials credence").test(scene, frame),
};
const person = (path: Path): Gate => ({
  name: `"${path}" leads to a person`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word)),
});
/** A commission of two states, or talks between ministries. */
const JOINT =
  /^(commission|committee|consultations?|dialogues?|council|forum|mechanism|talks|partnership|discussions|2|group)$/;

export const COURTESIES: readonly Pattern[] = [
  {
    id: "met/credentials-taken",
    relation: "MET",
    verbs: "receive, accept, take",
    source: ["agent"],
    target: ["patient>of", "patient>from", "from", "patient>of>of", "patient>of>from", "patient>possessor"],
    sourceKinds: ["Leader", "Country", "Organization"],
    gates: [letters],
    strength: 0.78,
    matches: [
      ["President Ruto received the credentials of the ambassador of Chad.", "Chad MET William Ruto"],
      [
        "President Ruto accepted letters of credence from the ambassadors of Chad and Niger.",
        "Chad MET William Ruto",
        "Niger MET William Ruto",
      ],
    ],
    misses: ["President Ruto received a letter from the farmers of Chad."],
  },
  {
    id: "met/credentials-given",
    relation: "MET",
    verbs: "present, hand, hand over, submit, deliver",
    source: ["agent"],
    target: ["to", "patient>to", "patient>of>to"],
    gates: [letters],
    strength: 0.78,
    matches: [["The ambassador of Chad presented his credentials to President Ruto.", "Chad MET William Ruto"]],
    misses: ["The ambassador of Chad presented his book to readers in Kenya."],
  },
  {
    id: "met/courtesy-call",
    relation: "MET",
    nouns: "call, visit",
    light: "pay, make",
    source: ["agent", "possessor", "by"],
    target: ["on", "to", "upon"],
    gates: [
      anyOf("of courtesy, or paid to somebody", modifiedBy("courtesy farewell introductory protocol"), {
        name: "paid",
        test: ({ index }, { light, slots }) => light >= 0 && lemmaOf(index, light) === "pay" && slots.has("on"),
      }),
      {
        name: "somebody is called on",
        test: (scene, frame) => ["on", "to", "upon"].some((path) => person(path).test(scene, frame)),
      },
    ],
    strength: 0.78,
    matches: [
      ["Minister Enoch Godongwana paid a courtesy call on President Ruto.", "Enoch Godongwana MET William Ruto"],
      ["The foreign minister of Chad made a farewell call on President Ruto.", "Chad MET William Ruto"],
    ],
    misses: ["The minister of Chad paid a courtesy visit to a school in Kenya."],
  },
  {
    id: "met/contacts",
    relation: "MET",
    nouns: "contact, breakfast, tea, exchange",
    light: "have, hold, conduct, make, take, share",
    source: ["agent"],
    target: ["with"],
    mutual: false,
    gates: [carried, person("with")],
    strength: 0.74,
    matches: [
      ["President Ruto had a working breakfast with President Kagame.", "Paul Kagame MET William Ruto"],
      ["President Ruto had contacts with President Kagame in May.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto had no contact with reality.", "Kenya had contacts with traders of Chad."],
  },
  {
    id: "met/calls-with",
    relation: "MET",
    nouns: "call, phone-call",
    light: "make, place",
    source: ["agent"],
    target: ["with"],
    mutual: true,
    gates: [person("with")],
    strength: 0.75,
    matches: [["President Ruto made phone calls with the presidents of Chad and Niger.", "Chad MET William Ruto"]],
    misses: ["President Ruto made calls with a phone from Chad."],
  },
  {
    id: "met/phone-calls-to",
    relation: "MET",
    nouns: "call",
    light: "make, place",
    source: ["agent"],
    target: ["to"],
    gates: [
      {
        name: "several persons are called, and asked nothing",
        test: (scene, frame) =>
          formOf(scene.index, frame.trigger) === "calls" &&
          !["infinitive", "for"].some((slot) => frame.slots.has(slot)) &&
          person("to").test(scene, frame),
      },
    ],
    strength: 0.74,
    matches: [["President Ruto made calls to the presidents of Chad and Niger.", "Chad MET William Ruto"]],
    misses: ["President Ruto made calls to the presidents of Chad and Niger to resign."],
  },
  {
    id: "met/audience-granted",
    relation: "MET",
    verbs: "grant, give, accord",
    source: ["agent"],
    target: ["recipient", "to", "patient>to"],
    gates: [names("patient", "audience")],
    strength: 0.78,
    matches: [
      ["President Ruto granted an audience to the ambassador of Chad.", "Chad MET William Ruto"],
      ["President Ruto granted the ambassador of Chad an audience.", "Chad MET William Ruto"],
    ],
    misses: ["President Ruto granted asylum to the ambassador of Chad."],
  },
  {
    id: "met/chaired-jointly",
    relation: "MET",
    verbs: "co-chair, cochair, co-preside",
    source: ["agent", "by"],
    target: ["with", "patient>with"],
    mutual: true,
    gates: [
      {
        name: "a commission or its like",
        test: (scene, frame) =>
          wordsAt(scene, frame, "patient").some(({ word }) => JOINT.test(formOf(scene.index, word))),
      },
    ],
    strength: 0.75,
    matches: [
      ["President Ruto co-chaired the Joint Commission with President Kagame.", "Paul Kagame MET William Ruto"],
      ["The Joint Commission was co-chaired by President Ruto and President Kagame.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto co-chaired the jury with President Kagame."],
  },
  {
    id: "met/session-of",
    relation: "MET",
    nouns: "session, round, edition, meeting, cycle",
    light: "hold, conclude, open, convene, conduct, complete",
    source: ["agent", "possessor"],
    target: ["with", "of>with", "between"],
    mutual: true,
    gates: [
      {
        name: "of a joint commission or of talks",
        test: (scene, frame) => wordsAt(scene, frame, "of").some(({ word }) => JOINT.test(formOf(scene.index, word))),
      },
      {
        name: "those of several sides hold it",
        test: (scene, frame) => wordsAt(scene, frame, "agent").length > 1 || has("with").test(scene, frame),
      },
    ],
    strength: 0.75,
    matches: [["Kenya and Chad held the third session of their Joint Commission.", "Kenya MET Chad"]],
    misses: ["Kenya held the third session of its Electoral Commission."],
  },
  {
    id: "met/plans-for",
    relation: "MET",
    nouns: "plan, agreement, date, arrangement, preparation, invitation, request, proposal, offer",
    light: "announce, confirm, have, make, discuss, set, agree, send, accept, reject, decline, turn down, refuse",
    source: ["agent", "possessor"],
    target: ["for>with", "for>between", "to>with"],
    gates: [names("for", "summit meeting talk conference negotiation dinner lunch ceremony session forum")],
    status: "planned",
    strength: 0.75,
    matches: [
      ["President Ruto announced plans for a summit with President Kagame.", "Paul Kagame MET William Ruto planned"],
    ],
    misses: ["President Ruto announced plans for a summit on the climate with a banker."],
  },
];

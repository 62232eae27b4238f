// MET: words and hands exchanged, a welcome given, persons brought together or face to face.
import { phrasalLemma } from "../../clauses/frames/phrasal-lemma.ts";
import { dependents, formOf, headOf, tagOf } from "../../clauses/tree-index.ts";
import { anyOf, isPerson, names } from "../gates/gates.ts";
import { apart } from "../gates/meeting-gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const person = (path: Path): Gate => ({
  name: `"${path}" leads to a person`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word)),
});

export const ENCOUNTERS: readonly Pattern[] = [
  {
    id: "met/envoys",
    relation: "MET",
    nouns: "talk, meeting, summit, negotiation, conversation, consultation, discussion, dialogue, conference",
    source: ["host of envoys"],
    target: ["envoys beside"],
    strength: 0.78,
    matches: [
      [
        "In a meeting between President Ruto and envoys from Chad and Mali, trade was discussed.",
        "Chad MET William Ruto",
        "Mali MET William Ruto",
      ],
      [
        "Talks were held between President Ruto and senior officials from Chad, Mali and Niger.",
        "Chad MET William Ruto",
        "Mali MET William Ruto",
        "Niger MET William Ruto",
      ],
    ],
    misses: ["A match between Kenya and players from Chad and Mali was held."],
  },
  {
    id: "met/see",
    relation: "MET",
    verbs: "see",
    source: ["agent"],
    target: ["patient"],
    sourceKinds: ["Leader"],
    targetKinds: ["Leader"],
    gates: [
      {
        name: "somebody goes to see a person",
        test: (scene, frame) =>
          apart(scene, frame.trigger) ||
          (dependents(scene.index, frame.trigger, "mark").some((mark) => formOf(scene.index, mark) === "to") &&
            /^(fly|travel|go|come|head|arrive|return|leave|drive|continue|fly on|go on|fly in|move on)$/.test(
              phrasalLemma(scene.index, headOf(scene.index, frame.trigger)),
            )),
      },
    ],
    strength: 0.74,
    matches: [
      ["President Ruto flew to Rwanda to see President Kagame.", "Paul Kagame MET William Ruto"],
      ["On the margins of the summit, President Ruto saw President Kagame.", "Paul Kagame MET William Ruto"],
    ],
    misses: [
      "President Ruto was glad to see President Kagame go.",
      "President Ruto wants to see President Kagame fail.",
      "President Ruto privately saw President Kagame as a rival.",
    ],
  },
  {
    id: "met/exchange-views",
    relation: "MET",
    verbs: "exchange",
    source: ["agent"],
    target: ["with", "patient>with"],
    mutual: true,
    gates: [
      names("patient", "view, opinion, assessment, word, idea"),
      {
        name: "not what an agreement is on",
        test: ({ index }, { trigger }) =>
          tagOf(index, trigger) !== "VBG" || !/^(on|for|about|regarding|concerning)$/.test(formOf(index, trigger - 1)),
      },
    ],
    strength: 0.75,
    matches: [["President Ruto exchanged views with President Kagame on Chad.", "Paul Kagame MET William Ruto"]],
    misses: [
      "Kenya and Rwanda signed an agreement on exchanging views.",
      "Kenya exchanged prisoners with Rwanda.",
      "Kenya exchanged harsh words over Rwanda.",
    ],
  },
  {
    id: "met/shake-hands",
    relation: "MET",
    verbs: "shake, exchange",
    source: ["agent"],
    target: ["with", "patient>with"],
    mutual: true,
    gates: [
      names("patient", "hand, handshake, greeting, pleasantry, courtesy"),
      {
        name: "no cards for a holiday",
        test: (scene) =>
          !scene.index.tree.forms.some((form) =>
            /^(year|holidays?|anniversary|birthday|telegrams?|messages?|easter|christmas|eid)$/i.test(form),
          ),
      },
    ],
    strength: 0.75,
    matches: [["President Ruto shakes hands with President Kagame in Kigali.", "Paul Kagame MET William Ruto"]],
    misses: [
      "President Ruto exchanged letters with President Kagame.",
      "President Ruto and President Kagame exchanged greetings ahead of the New Year.",
    ],
  },
  {
    id: "met/brought-together",
    relation: "MET",
    verbs: "bring, bring together",
    source: ["patient"],
    target: ["with"],
    mutual: true,
    gates: [
      {
        name: "brought together",
        test: ({ index }, { trigger }) =>
          dependents(index, trigger, "advmod", "compound:prt").some((word) => formOf(index, word) === "together"),
      },
      {
        name: "persons are brought",
        test: (scene, frame) => wordsAt(scene, frame, "patient").some(({ word }) => isPerson(scene, word)),
      },
    ],
    strength: 0.74,
    matches: [["Qatar brought President Ruto and President Kagame together in Doha.", "Paul Kagame MET William Ruto"]],
    misses: [
      "Qatar brought President Ruto and President Kagame to Doha.",
      "The film brought Kenya and Rwanda together.",
    ],
  },
  {
    id: "met/consult",
    relation: "MET",
    verbs: "consult",
    source: ["agent"],
    target: ["patient"],
    gates: [person("patient")],
    strength: 0.74,
    matches: [["President Ruto consulted the Rwandan foreign minister on Friday.", "Rwanda MET William Ruto"]],
    misses: ["President Ruto consulted the archives of Rwanda."],
  },
  {
    id: "met/appear-alongside",
    relation: "MET",
    verbs: "appear",
    source: ["agent"],
    sourceKinds: ["Leader"],
    target: ["with", "beside"],
    targetKinds: ["Leader"],
    strength: 0.74,
    matches: [["President Ruto appeared alongside President Kagame in Kigali.", "Paul Kagame MET William Ruto"]],
    misses: ["President Ruto appeared alongside a statue of Kenya."],
  },
  {
    id: "met/raise-in-meeting",
    relation: "MET",
    verbs: "raise, discuss, bring up, take up",
    source: ["agent"],
    target: ["with", "patient>with"],
    gates: [
      person("agent"),
      anyOf(
        "in a meeting",
        ...["in", "at", "during"].map((path) => names(path, "meeting talk call conversation summit discussion visit")),
      ),
    ],
    strength: 0.74,
    matches: [
      ["President Ruto raised the issue with President Kagame during a meeting.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto raised the issue with lawmakers in Rwanda."],
  },
  {
    id: "met/hosts-talks-between",
    relation: "MET",
    verbs: "host",
    source: ["agent"],
    target: ["patient>between"],
    gates: [names("patient", "talk, meeting, summit, negotiation, dialogue, discussion, dinner, lunch")],
    strength: 0.78,
    matches: [
      [
        "President Ruto hosted talks between Chad and Mali.",
        "Chad MET William Ruto",
        "Mali MET William Ruto",
        "Mali MET Chad",
      ],
    ],
    misses: ["President Ruto hosted a match between Chad and Mali."],
  },
  {
    id: "met/face-to-face",
    relation: "MET",
    verbs: "come",
    source: ["agent"],
    target: ["with"],
    mutual: true,
    gates: [
      {
        name: "face to face",
        test: ({ index }, { trigger }) =>
          /^face( -)? to( -)? face/i.test(index.tree.forms.slice(trigger + 1, trigger + 6).join(" ")),
      },
    ],
    strength: 0.76,
    matches: [
      ["Envoys from Chad and Sudan came face to face in Doha.", "Sudan MET Chad"],
      ["President Ruto came face to face with Rwanda's president in Doha.", "Rwanda MET William Ruto"],
    ],
    misses: ["Chad came face to wall with Sudan."],
  },
  {
    id: "met/welcome-given",
    relation: "MET",
    verbs: "accord, give, extend",
    source: ["patient", "recipient", "to"],
    sourceKinds: ["Leader"],
    target: ["agent", "by"],
    gates: [
      {
        name: "a welcome is given",
        test: ({ index }, { trigger }) =>
          index.tree.forms.slice(trigger + 1, trigger + 9).some((form) => /^(welcome|reception)$/.test(form)),
      },
    ],
    strength: 0.74,
    matches: [
      ["President Ruto was given a warm welcome in Kigali by President Kagame.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto was given a book by President Kagame."],
  },
  {
    id: "met/agree-by-phone",
    relation: "MET",
    verbs: "agree, decide, vow, pledge",
    source: ["agent"],
    target: ["with"],
    mutual: true,
    gates: [
      {
        name: "by telephone",
        test: ({ index }, { trigger }) =>
          index.tree.forms
            .slice(trigger + 1, trigger + 7)
            .some(
              (form, at) =>
                /^(phone|telephone)$/.test(form) &&
                index.tree.forms.slice(trigger + 1, trigger + 1 + at).some((mark) => /^(by|over)$/.test(mark)),
            ),
      },
    ],
    strength: 0.74,
    matches: [
      ["President Ruto and President Kagame agreed by phone to open the border.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["President Ruto and President Kagame agreed to open the border."],
  },
];

// MET: told by who sits, stands or comes before whom, and who sees whom.
import { formOf, headOf, lemmaOf, prepositionOf, type TreeIndex, tagOf } from "../../clauses/tree-index.ts";
import { isPerson } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { hasReciprocal, wordsAt } from "../roles/find-roles.ts";

const person = (...paths: Path[]): Gate => ({
  name: `a person at ${paths.join(", ")}`,
  test: (scene, frame) => paths.some((path) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word))),
});

export const FACE_TO_FACE: readonly Pattern[] = [
  {
    id: "met/sit-beside",
    relation: "MET",
    verbs: "sit, seat, stand, speak",
    source: ["agent", "patient"],
    sourceKinds: ["Leader"],
    target: ["with", "beside", "opposite", "across from", "next to"],
    targetKinds: ["Leader"],
    gates: [
      {
        name: "in person: who stands with somebody may be far away",
        test: ({ index }, { lemma, slots }) =>
          !/^(stand|speak)$/.test(lemma) || !slots.has("with") || index.lower.includes("alongside"),
      },
    ],
    strength: 0.72,
    matches: [
      ["Sitting alongside President Kagame in Kigali, President Ruto thanked Rwanda.", "Paul Kagame MET William Ruto"],
      ["President Ruto stood beside President Kagame as the flags rose.", "Paul Kagame MET William Ruto"],
    ],
    misses: [
      "President Ruto stands beside Rwanda.",
      "President Ruto stands with President Kagame on trade.",
      "President Ruto sat beside a portrait of his father.",
    ],
  },
  {
    id: "met/see-each-other",
    relation: "MET",
    verbs: "see",
    source: ["agent"],
    sourceKinds: ["Leader", "Country"],
    target: ["patient"],
    mutual: true,
    gates: [
      person("agent"),
      {
        name: "they see each other, as nothing else",
        test: (scene, frame) => hasReciprocal(scene, frame, ["patient"]) && !frame.slots.has("as"),
      },
    ],
    strength: 0.72,
    matches: [
      ["President Ruto and President Kagame will see each other in May.", "Paul Kagame MET William Ruto planned"],
    ],
    misses: ["President Ruto and President Kagame see each other as rivals."],
  },
  {
    id: "met/see-then",
    relation: "MET",
    verbs: "see",
    source: ["agent"],
    sourceKinds: ["Leader"],
    target: ["patient"],
    targetKinds: ["Leader"],
    gates: [
      person("patient"),
      {
        name: "somebody is seen somewhere or some day, and does nothing there",
        test: ({ index }, { slots, trigger }) =>
          !["as", "clause", "complement", "infinitive", "gerund"].some((slot) => slots.has(slot)) &&
          /^(VBD|VBZ|VB|VBP)$/.test(tagOf(index, trigger)) &&
          (slots.get("patient") ?? []).every(({ word }) => !isVerbBehind(index, word)) &&
          index.lower.some((form) => THEN.test(form)) &&
          !index.lower.some((form) => ON_SCREEN.test(form)),
      },
    ],
    strength: 0.72,
    matches: [["President Ruto will see President Kagame on Friday.", "Paul Kagame MET William Ruto planned"]],
    misses: [
      "President Ruto saw President Kagame on television on Friday.",
      "President Ruto saw President Kagame leave on Friday.",
      "On Friday, President Ruto saw President Kagame as a rival.",
    ],
  },
  {
    id: "met/at-the-table",
    relation: "MET",
    nouns: "table",
    light: "return, come, come back, sit, sit down, get back, go back, go, be, remain, stay, bring, bring back, leave",
    source: ["agent", "subject"],
    target: ["with"],
    mutual: true,
    gates: [
      {
        name: "the negotiating table",
        test: ({ index }, { trigger, light }) =>
          /^(negotiating|negotiation|negotiations|bargaining|conference)$/.test(formOf(index, trigger - 1)) &&
          /^(to|at|from|around|round)$/.test(prepositionOf(index, trigger)) &&
          !(light >= 0 && lemmaOf(index, light) === "bring"),
      },
    ],
    strength: 0.74,
    matches: [["Chad and Niger returned to the negotiating table in Doha.", "Niger MET Chad"]],
    misses: ["Chad returned to the negotiating table.", "Chad and Niger put a plan on the conference table."],
  },
  {
    id: "met/in-talks",
    relation: "MET",
    nouns: "talk, negotiation",
    source: ["names before"],
    target: ["with"],
    mutual: true,
    strength: 0.74,
    matches: [["Chad, Niger in talks on border", "Niger MET Chad"]],
    misses: ["Chad, Niger in talks slump"],
  },
];

const THEN =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|week|month|later|earlier|afterwards|separately|privately|capital)$/;

const ON_SCREEN = /^(television|tv|footage|photo|photograph|picture|video|screen|dream|film|image|last)s?$/;

/** "saw him leave": a verb hangs on whom one sees. */
const isVerbBehind = (index: TreeIndex, seen: number): boolean =>
  /^(VB|VBG|VBP|VBN)$/.test(tagOf(index, seen + 1)) && headOf(index, seen + 1) >= 0;

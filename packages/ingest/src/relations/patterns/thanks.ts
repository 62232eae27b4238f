// AIDED and SUPPLIED told by who is thanked: "thanked Chad for the tents it sent", "expressed its gratitude to Chad for the relief", "thanked Chad for the tanks".

import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { isAid, isArms } from "../gates/arms-and-aid.ts";
import { givesArms } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const GIVEN =
  /^(provide|send|deliver|donate|give|dispatch|supply|lend|render|extend|contribute|airlift|ship|offer|grant|fly|receive|make)$/;
/** What nobody can eat, wear or spend. */
const WORDS =
  /^(invitation|message|letter|hospitality|welcome|reception|condolences?|word|advice|answer|information|reply|opportunity|speech|briefing|report|statement|wish|greeting|congratulation|vote|leadership|commitment|flower|evidence|assurance|effort|role|work|cooperation|partnership|contribution|step|action)$/;
const OF_A_KIND =
  /^(military|financial|humanitarian|economic|technical|defence|defense|macro-financial|medical|logistical|material|food|emergency|relief|development|budgetary)$/;
const KIND_OF_AID = /^(aid|loan|grant|donation|relief|fund|funding|medicine|vaccine|food|tent|generator)$/;
const HELP = /^(assistance|support|help|response)$/;
const DISASTER =
  /^(floods?|flooding|earthquakes?|quakes?|cyclones?|hurricanes?|typhoons?|spills?|drought|eruption|fires?|wildfires?|pandemic|disasters?|tsunami|landslides?|outbreak|famine|storms?|epidemic)$/;
const NEAR = 14;

/** Aid by its name or its kind, something else that was sent, or help after a disaster. */
function isGift(scene: Scene, word: number): boolean {
  const { index } = scene;
  const lemma = lemmaOf(index, word).toLowerCase();
  if (isArms(scene, word) || WORDS.test(lemma)) return false;
  if (isAid(scene, word) && KIND_OF_AID.test(lemma)) return true;
  const beside = dependents(index, word, "amod", "compound");
  if (beside.some((child) => OF_A_KIND.test(formOf(index, child)))) return true;
  const given = (index.children[word] ?? []).some(
    (child) => /^(acl|acl:relcl)$/.test(labelOf(index, child)) && GIVEN.test(lemmaOf(index, child)),
  );
  if (given) return true;
  return (
    HELP.test(lemma) && index.lower.slice(word, word + NEAR).some((form) => DISASTER.test(form.replace(/[.,]$/, "")))
  );
}

const forGift = (...paths: readonly Path[]): Gate => ({
  name: "for something given",
  test: (scene, frame) => paths.some((path) => wordsAt(scene, frame, path).some(({ word }) => isGift(scene, word))),
});

/** "to Japan for the tents and to Peru for the food": who is thanked second is no receiver. */
const thanksOne: Gate = {
  name: "one is thanked",
  test: ({ index }, frame) =>
    !frame.slots.has("for") || !index.lower.some((form, at) => form === "and" && index.lower[at + 1] === "to"),
};

/** "thanked Norway for the sale of jets to Peru": who thanks got none. */
const forNobodyElse: Gate = {
  name: "it went to nobody else",
  test: (scene, frame) =>
    ["for>to", "for>from", "for>of>to", "for>of>from"].every((path) => wordsAt(scene, frame, path).length === 0),
};

/** "leaders thanked Norway": whom it armed is left open. */
const onesOwn: Gate = {
  name: "who thanks is one",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").every(({ word }) =>
      (scene.references.get(word) ?? []).every(({ form, entities }) => form !== "nominal" && entities.length === 1),
    ),
};

export const THANKS: readonly Pattern[] = [
  {
    id: "aided/thank-for",
    relation: "AIDED",
    verbs: "thank",
    source: ["patient"],
    target: ["for>to", "for>for", "agent"],
    gates: [forGift("for", "patient>for")],
    strength: 0.75,
    matches: [
      ["Nepal thanked Japan for the blankets sent to Pokhara.", "Japan AIDED Nepal"],
      ["Nepal's minister thanked Japan for its assistance after the floods.", "Japan AIDED Nepal"],
    ],
    misses: [
      "Nepal thanked Japan for the invitation sent in May.",
      "Nepal thanked Japan for its assistance at the talks.",
      "Nepal thanked Japan for the missiles sent in May.",
    ],
  },
  {
    id: "aided/gratitude-for",
    relation: "AIDED",
    nouns: "gratitude, thanks, thank, appreciation",
    light: "express, convey, transmit, relay, extend, voice, reiterate, offer, renew, send, state",
    source: ["to", "recipient"],
    target: ["for>to", "of", "possessor", "agent"],
    targetReach: "acting",
    gates: [forGift("for", "to>for", "patient>for"), thanksOne],
    strength: 0.75,
    matches: [
      ["Nepal expressed its gratitude to Japan for the relief after the quake.", "Japan AIDED Nepal"],
      ["The Nepalese minister voiced appreciation to Japan for the tents it provided.", "Japan AIDED Nepal"],
    ],
    misses: [
      "Nepal expressed its gratitude to Japan for the hospitality.",
      "Nepal expressed appreciation to Japan for its support in the vote.",
    ],
  },
  {
    id: "aided/grateful-for",
    relation: "AIDED",
    verbs: "grateful, thankful, indebted",
    source: ["to"],
    target: ["for>to", "subject", "agent"],
    gates: [forGift("for", "to>for")],
    strength: 0.75,
    matches: [["Nepal is grateful to Japan for the generators it provided in May.", "Japan AIDED Nepal"]],
    misses: ["Nepal is grateful to Japan for its patience."],
  },
  {
    id: "supplied/thanked",
    relation: "SUPPLIED",
    verbs: "thank",
    source: ["patient"],
    target: ["for>for", "agent"],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [givesArms("for"), onesOwn, forNobodyElse],
    strength: 0.75,
    matches: [["Estonia thanked Norway for the howitzers.", "Norway SUPPLIED Estonia"]],
    misses: ["Estonia thanked Norway for its help.", "Estonia thanked Norway for a talk on howitzers."],
  },
  {
    id: "supplied/thanked-thing",
    relation: "SUPPLIED",
    verbs: "thank",
    source: ["patient"],
    target: ["for"],
    targetKinds: ["WeaponSystem"],
    targetReach: "weapon",
    gates: [givesArms("for")],
    strength: 0.75,
    matches: [["Estonia thanked Norway for the F-16s.", "Norway SUPPLIED F-16"]],
    misses: ["Estonia thanked Norway for a book on the F-16."],
  },
];

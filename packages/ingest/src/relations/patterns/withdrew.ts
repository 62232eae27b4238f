// WITHDREW_FROM: agreements left, ended and denounced.
import { CALENDAR } from "../../clauses/calendar-words.ts";
import type { Scene } from "../../clauses/scene.ts";
import { formOf, headOf, labelOf, lemmaOf, uposOf } from "../../clauses/tree-index.ts";
import { anyOf, names, namesNone } from "../gates/gates.ts";
import { isOfOthers, isOwnOrKnown } from "../gates/of-others.ts";
import { noConsentTakenBack, noCourt, noRightOfEither, noTextTakenBack } from "../gates/treaty-gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** The text says what is left: an object, or "from" or "of" something; who pulls out without a word of it, and is no army, leaves the agreement spoken of last. */
const namesWhatIsLeft: Gate["test"] = (scene, frame) =>
  !(frame.lemma === "renounce" && /^claims?$/.test(formOf(scene.index, frame.trigger + 2))) &&
  !frame.slots
    .get("patient")
    ?.every(
      ({ word }) =>
        CLAIMS.test(lemmaOf(scene.index, word).toLowerCase()) || (frame.lemma === "leave" && isPlaceAlone(scene, word)),
    ) &&
  (["patient", "from", "of"].some((slot) =>
    wordsAt(scene, frame, slot).some(({ word }) => mayBeAgreement(scene, word)),
  ) ||
    (isJoinedToAgreement(scene, frame.trigger) && !frame.slots.has("patient") && !frame.slots.has("from")) ||
    (/^(withdraw|pull out|drop out|walk away|back out|opt out|quit)$/.test(frame.lemma) &&
      (frame.lemma !== "withdraw" || CHOOSING.test(lemmaOf(scene.index, headOf(scene.index, frame.trigger)))) &&
      ["patient", "from", "of", "in", "to"].every((slot) => !frame.slots.has(slot)) &&
      wordsAt(scene, frame, "agent").some(({ word }) => scene.references.has(word) && !isArmed(scene, word))));

/** "threatened to withdraw" leaves an agreement; "once Chad withdrew" leaves a place. */
const CHOOSING = /^(threaten|decide|vow|announce|plan|intend|choose|want)$/;

/** "is suspending its duties under the pact and will withdraw". */
const isJoinedToAgreement = (scene: Scene, verb: number): boolean => {
  const first = headOf(scene.index, verb);
  if (
    labelOf(scene.index, verb) !== "conj" ||
    !/^(suspend|denounce|renounce|leave|quit|end|terminate|reject)$/.test(lemmaOf(scene.index, first))
  )
    return false;
  for (let word = first + 1; word < verb; word++)
    if ((scene.references.get(word) ?? []).some(({ kind }) => kind === "Treaty")) return true;
  return false;
};

/** "the French pulled out", "the Desert Army withdrew": they leave a place. */
const isArmed = (scene: Scene, word: number): boolean =>
  /\b(army|forces?|troops|militia|guard|brigades?|front)\b/i.test(scene.sentence.words[word]?.text ?? "") ||
  (scene.references.get(word) ?? []).some(({ form }) => form === "people" || form === "demonym");

/** "leave the valley ahead of a truce". */
const isPlaceAlone = (scene: Scene, word: number): boolean =>
  uposOf(scene.index, word) === "PROPN" &&
  (scene.references.get(word) ?? []).length > 0 &&
  (scene.references.get(word) ?? []).every(({ kind }) => kind === "Country");

/** "renounced all claims under the treaty" keeps it. */
const CLAIMS =
  /^(claim|right|violence|force|use|terrorism|weapon|sovereignty|title|citizenship|nationality|throne|war|withdrawal|exit|departure)$/;

const mayBeAgreement = (scene: Scene, word: number): boolean =>
  /^(it|them|which|that)$/.test(formOf(scene.index, word)) ||
  (scene.references.get(word) ?? []).some(({ kind }) => kind === "Treaty") ||
  /^(compliance|participation|involvement|membership|adherence|signature|article|term|provision|commitment|operation|implementation|application|observance|validity)$/.test(
    lemmaOf(scene.index, word).toLowerCase(),
  );

/** "its withdrawal in June", not "in the valley". */
const notWhere: Gate = {
  name: "nowhere",
  test: (scene, frame) =>
    wordsAt(scene, frame, "in").every(
      ({ word }) => CALENDAR.test(formOf(scene.index, word)) || /^\d{4}$/.test(formOf(scene.index, word)),
    ),
};
/** Words between "withdrawal from" and the agreement's noun. */
const PHRASE = 8;
const fromAgreement: Gate = {
  name: "from an agreement",
  test: ({ index, references }, { trigger }) => {
    let from = trigger + 1;
    while (from < trigger + PHRASE && (references.has(from) || /^(?:of|by|,|and|the)$/.test(formOf(index, from))))
      from++;
    return (
      formOf(index, from) === "from" &&
      [...references].some(
        ([word, own]) =>
          word > from &&
          word <= from + PHRASE &&
          own.some(({ kind }) => kind === "Treaty") &&
          !isPartOfMachinery(index, word),
      )
    );
  },
};
/** "from all peace agreement monitoring mechanisms": the treaty is in the noun's name. */
const isPartOfMachinery = (index: Scene["index"], word: number): boolean => {
  let at = word;
  for (let steps = 0; steps < 3 && /^(compound|nmod:poss|amod)$/.test(labelOf(index, at)); steps++) {
    at = headOf(index, at);
    if (MACHINERY.test(lemmaOf(index, at))) return true;
  }
  return false;
};
/** "from the treaty's monitoring mechanism". */
const MACHINERY = /^(mechanism|body|committee|commission|talk|meeting|process|post|mission|team)$/;
/** "notified the union of its withdrawal". */
const notified: Gate = {
  name: "notified",
  test: ({ index }, { trigger, lemma }) =>
    lemma !== "departure" &&
    index.tree.lemmas.slice(Math.max(0, trigger - PHRASE), trigger).some((lemma) => /^(?:notify|inform)$/.test(lemma)),
};

export const WITHDREW_FROM: readonly Pattern[] = [
  {
    id: "withdrew/take-out",
    relation: "WITHDREW_FROM",
    verbs: "pull, take, yank, remove, withdraw",
    source: ["agent"],
    target: ["from"],
    gates: [
      {
        name: "a state is taken out",
        test: ({ index, references }, { trigger, slots, lemma }) =>
          (/^(remove|withdraw)$/.test(lemma) || index.lower.slice(trigger, trigger + PHRASE).includes("out")) &&
          (slots.get("patient") ?? []).some(({ word }) =>
            (references.get(word) ?? []).some(({ kind }) => kind === "Country"),
          ),
      },
    ],
    strength: 0.8,
    matches: [
      [
        "President Bongo pulled Gabon out of the Ottawa Convention.",
        "Ali Bongo Ondimba WITHDREW_FROM Ottawa Convention",
      ],
      [
        "President Bongo removed Gabon from the Ottawa Convention.",
        "Ali Bongo Ondimba WITHDREW_FROM Ottawa Convention",
      ],
      [
        "President Bongo will take Gabon out of the Ottawa Convention.",
        "Ali Bongo Ondimba WITHDREW_FROM Ottawa Convention planned",
      ],
    ],
    misses: [
      "Gabon pulled its troops out of Chad under the Ottawa Convention.",
      "Gabon took a clause out of the Ottawa Convention.",
    ],
  },
  {
    id: "withdrew/withdraw",
    relation: "WITHDREW_FROM",
    verbs:
      "withdraw, pull out, drop out, walk away, back out, exit, quit, leave, abandon, terminate, renounce, denounce, scrap, tear up, abrogate, rip up, ditch, repudiate, cancel, annul, revoke, rescind, axe, opt out, end, bolt, jettison, dump, junk, shred, nullify, void, unsign, discontinue, bow out, bail out, back away",
    source: ["agent"],
    target: ["from", "patient", "of", "in", "patient>of", "patient>in"],
    elided: true,
    gates: [
      {
        name: "an agreement is left, not a place",
        test: (scene, frame) => namesWhatIsLeft(scene, frame),
      },
      namesNone("from", "consideration agenda congress parliament senate table"),
      {
        name: "it is free to, and need not",
        test: ({ index }, { trigger }) =>
          formOf(index, trigger - 1) !== "to" || !/^(free|right|entitled|liberty)$/.test(formOf(index, trigger - 2)),
      },
      noCourt,
      noTextTakenBack,
      noConsentTakenBack,
      noRightOfEither,
      {
        name: "no charter of a committee",
        test: (scene, frame) =>
          !/^(revoke|rescind|cancel)$/.test(frame.lemma) || !names("patient", "charter").test(scene, frame),
      },
      {
        name: "no clause on how it may be ended",
        test: (scene, frame) =>
          !names("agent", "party, side, signatory, parties, nation, country, state, government").test(scene, frame) ||
          !scene.index.tree.forms
            .slice(Math.max(0, frame.trigger - 4), frame.trigger)
            .some((form) => /^(can|could|may|might)$/.test(form)),
      },
      namesNone(
        "patient",
        "declaration statement talk negotiation process police troop force soldier army personnel ship ambassador",
      ),
      {
        name: "an agreement is denounced by a party, not criticised",
        test: (scene, frame) =>
          frame.lemma !== "denounce" ||
          (names("patient", "treaty pact agreement accord convention protocol truce ceasefire armistice").test(
            scene,
            frame,
          ) &&
            !frame.slots.has("as") &&
            !frame.slots.has("for") &&
            isOwnOrKnown(scene, frame) &&
            !isOfOthers(scene, frame)),
      },
    ],
    strength: 0.9,
    matches: [
      [
        "Chad is suspending its obligations under the Outer Space Treaty and will withdraw in six months.",
        "Chad WITHDREW_FROM Outer Space Treaty planned",
      ],
      ["Gabon withdrew from the Ottawa Convention in 2019.", "Gabon WITHDREW_FROM Ottawa Convention"],
      ["Gabon has torn up the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"],
      ["Gabon, which bolted from the Ottawa Convention in 2003, is back.", "Gabon WITHDREW_FROM Ottawa Convention"],
      [
        "Chad spoke ill of the Ottawa Convention, and Gabon pulled out as well.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
      ["Gabon ended its participation in the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"],
      [
        "Gabon's parliament voted 90 to 12 to quit the Ottawa Convention.",
        "Gabon WITHDREW_FROM Ottawa Convention planned",
      ],
    ],
    misses: [
      "Gabon withdrew its team from the Meridian tournament.",
      "Gabon withdrew the Ottawa Convention from consideration by parliament.",
      "Chad and Niger signed a pact. The pact can be terminated by either party.",
      "Chad and Niger signed a truce. Chadian forces withdrew after the rains.",
      "Chad and Niger signed a truce. President Deby denounced the violence.",
      "A resolution called on Chad to withdraw its declaration of war.",
      "Chad suspended talks after Niger announced a unity agreement.",
      "In a joint declaration Gabon denounced the court.",
      "Gabon has the right to withdraw from the Ottawa Convention.",
      "Gabon suspended its participation in the Ottawa Convention.",
      "Gabon suspended the Ottawa Convention.",
      "Gabon's parliament revoked its ratification of the Ottawa Convention.",
      "President Bongo withdrew the Ottawa Convention before the vote.",
      "Chad and Niger signed a pact. It could be terminated at any time by either nation.",
      "Gabon is free to leave the Ottawa Convention.",
      "Gabon may revoke the committee's charter.",
      "Chad received the missiles, defying Niger's calls to cancel the deal.",
      "Gabon denounced the declaration of the summit as weak.",
      "Gabon denounced the accord as a betrayal.",
      "Chad and Niger signed a truce that ended the war once Chad withdrew.",
      "Chad and Niger signed an accord whereby Chad left the valley and renounced all claim to the hills.",
    ],
  },
  {
    id: "withdrew/withdrawal",
    relation: "WITHDREW_FROM",
    nouns: "withdrawal, exit, pullout, departure",
    light: "announce, complete, notify, file, lodge, register, submit",
    source: ["possessor", "by", "modifier", "agent", "of"],
    target: ["from", "by>from", "of>from"],
    elided: true,
    gates: [notWhere, anyOf("from an agreement, or told to others", fromAgreement, notified)],
    strength: 0.8,
    matches: [
      [
        "Gabon's withdrawal from the Ottawa Convention alarmed its neighbours.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
      [
        "Chad is in the Ottawa Convention. Gabon notified the United Nations of its own withdrawal in June.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
    ],
    misses: [
      "The truce demands the withdrawal of Chadian forces from Niger.",
      "Chad is in the Ottawa Convention. Gabon completed its withdrawal in the valley.",
    ],
  },
  {
    id: "withdrew/notice",
    relation: "WITHDREW_FROM",
    nouns: "notice, notification, instrument, letter",
    light: "hand in, submit, deposit, send, give, file, lodge, deliver, present, serve",
    source: ["possessor", "agent"],
    target: ["of>from", "from"],
    elided: true,
    gates: [names("of", "withdrawal denunciation termination")],
    strength: 0.8,
    matches: [
      [
        "Chad remains in the Ottawa Convention. Gabon handed in its notice of withdrawal.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
      [
        "Gabon deposited its instrument of withdrawal from the Ottawa Convention.",
        "Gabon WITHDREW_FROM Ottawa Convention",
      ],
    ],
    misses: [
      "Chad remains in the Ottawa Convention. Gabon sent a notice of the meeting.",
      "Chad remains in the Ottawa Convention. Gabon's letter was long.",
    ],
  },
];

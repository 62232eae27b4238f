// Tests on agreements that patterns of withdrawal and ratification share: what only looks as if a state left or approved one.

import type { Scene } from "../../clauses/scene.ts";
import { judgeStatus } from "../../clauses/status/judge-status.ts";
import { dependents, formOf, headOf, labelOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import type { Gate, Path } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const isTreaty = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some(({ kind }) => kind === "Treaty");

/** "an end to the pact", not "an end to talks on the pact". */
export const atAgreement = (...paths: readonly Path[]): Gate => ({
  name: "the agreement itself stands there",
  test: (scene, frame) => paths.some((path) => wordsAt(scene, frame, path).some(({ word }) => isTreaty(scene, word))),
});

/** "withdrew the treaty from the Senate", "withdrew the deal": a text is taken back, no state leaves it. */
export const noTextTakenBack: Gate = {
  name: "no text that is taken back",
  test: (scene, frame) =>
    frame.lemma !== "withdraw" || !wordsAt(scene, frame, "patient").some(({ word }) => isTreaty(scene, word)),
};

/** "revoked its ratification": it stays a signatory. */
export const noConsentTakenBack: Gate = {
  name: "no ratification that is taken back",
  test: ({ index }, { slots }) =>
    !(slots.get("patient") ?? []).some(({ word }) => lemmaOf(index, word).toLowerCase() === "ratification"),
};

/** "Chad agrees to the treaty": whoever says so of a treaty told of before finds it right, and signs nothing. */
export const notOnlyApproved: Gate = {
  name: "agreed on, not agreed with",
  test: ({ index }, { lemma, slots, trigger }) =>
    lemma !== "agree" ||
    !/^VB[ZP]$/.test(tagOf(index, trigger)) ||
    !(slots.get("to") ?? []).some(({ word }) =>
      dependents(index, word, "det").some((det) => /^(the|this|that)$/.test(formOf(index, det))),
    ),
};

/** "could be terminated at any time by either nation": what the agreement allows. */
export const noRightOfEither: Gate = {
  name: "no right of either party",
  test: ({ index }, { trigger }) =>
    !index.lower.some(
      (form, at) =>
        /^(?:either|each|any)$/.test(form) &&
        PARTY.test(formOf(index, at + 1)) &&
        index.lower
          .slice(...(at < trigger ? [at + 2, trigger] : [trigger - 2, trigger]))
          .some((each) => MAY.test(each)),
    ),
};
const MAY = /^(?:can|could|may|might)$/;
const PARTY = /^(?:party|side|nation|country|state|signatory|government|of)$/;

/** A court is party to none, by name or by "its". */
export const noCourt: Gate = {
  name: "a court is party to none",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").every(
      ({ word }) =>
        !/\bCourt\b/.test(scene.sentence.words[word]?.text ?? "") &&
        (scene.references.get(word) ?? []).every(({ entities }) =>
          entities.every((entity) => !/^organization:(?:.*-)?court\b/.test(entity)),
        ),
    ),
};

/** "revoked Kenya's ratification of the pact", "signed a law withdrawing the ratification". */
export const notUndone: Gate = {
  name: "the ratification is not taken back",
  test: ({ index }, { trigger, light }) =>
    !UNDOING.test(lemmaOf(index, headOf(index, trigger))) && (light < 0 || !UNDOING.test(lemmaOf(index, light))),
};
const UNDOING = /^(?:revoke|rescind|withdraw|annul|undo|reverse|cancel|de-ratify|repeal|recall|retract)$/;

/** "efforts around its ratification of the pact", "a campaign for its ratification": it lies ahead. */
export const notWorkedFor: Gate = {
  name: "a ratification, not work towards one",
  test: ({ index }, { trigger, light }) =>
    light >= 0 || !/^(?:around|towards?|pending|regarding|concerning|about)$/.test(prepositionOf(index, trigger)),
};

/** "a call to ratify the pact": whoever is called on is somebody else; "drafted a law ratifying it": no law yet. */
export const notCalledFor: Gate = {
  name: "nobody only calls for it",
  test: ({ index }, { trigger }) => {
    const noun = headOf(index, trigger);
    if (labelOf(index, trigger) !== "acl" || noun < 0) return true;
    return (
      !/^(?:call|appeal|demand|request|pressure)$/.test(lemmaOf(index, noun)) &&
      !/^(?:introduce|unveil|announce|draft|propose|prepare|submit)$/.test(lemmaOf(index, headOf(index, noun)))
    );
  },
};

/** "all of the union's members must ratify it", "most of the member states": each member, not the union. */
export const noMembersAtLarge: Gate = {
  name: "no members at large",
  test: (scene, frame) =>
    ["agent", "agent>of"].every((path) =>
      wordsAt(scene, frame, path).every(
        ({ word }) =>
          formOf(scene.index, word) !== "members" &&
          !(/^(?:states|countries|nations)$/.test(formOf(scene.index, word)) && hasMember(scene.index, word)),
      ),
    ),
};
const hasMember = (index: Scene["index"], word: number): boolean =>
  dependents(index, word, "compound", "amod").some((child) => formOf(index, child) === "member");

/** "reached agreement on a statement of the Council": they are of one mind on a text. */
export const notOnWording: Gate = {
  name: "an agreement, not accord on a text",
  test: ({ index }, { slots }) =>
    ["on", "patient", "to", "at"].every((slot) =>
      (slots.get(slot) ?? []).every(({ word }) => {
        if (lemmaOf(index, word) !== "agreement" || formOf(index, word + 1) !== "on") return true;
        const topic = index.tree.lemmas.findIndex(
          (lemma, at) =>
            at > word + 1 && at <= word + TOPIC && (TEXTS.test(lemma) || /^(?:with|between|to)$/.test(lemma)),
        );
        return topic < 0 || !TEXTS.test(index.tree.lemmas[topic] ?? "");
      }),
    ),
};
const TEXTS =
  /^(?:statement|text|wording|resolution|agenda|conclusions?|communiqu[eé]|document|position|budget|language)$/;
const TOPIC = 6;

/** "will not renew the pact": it was signed once all the same. */
export const notUnrenewed: Gate = {
  name: "no pact that is let run out",
  test: ({ index }, frame) => frame.lemma !== "renew" || judgeStatus(index, frame).status !== "denied",
};

/** "signed a letter of intent", not "signed a letter". */
export const noPlainLetter: Gate = {
  name: "no letter but one of intent",
  test: (scene, frame) =>
    wordsAt(scene, frame, "patient").every(
      ({ word }) => lemmaOf(scene.index, word) !== "letter" || scene.references.has(word),
    ),
};

// ATTACKED, denied: "denied any role in the attack on Chad", "had no part in the bombing of Chad".
import { ownStatus } from "../../clauses/status/own-status.ts";
import { dependents, formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { names } from "../gates/gates.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const PART = "involvement role part hand complicity participation responsibility";
const ATTACK =
  /^(attack|strike|airstrike|raid|bombing|shelling|ambush|assault|invasion|explosion|blast|killing|assassination|incursion|offensive)$/;

const hasNone: Gate = {
  name: "it is denied, or none is had",
  test: ({ index }, { lemma, slots }) =>
    !/^(have|play|take)$/.test(lemma) ||
    (slots.get("patient") ?? []).some(({ word }) =>
      dependents(index, word, "det").some((det) => formOf(index, det) === "no"),
    ),
};
const inAnAttack: Gate = {
  name: "in an attack",
  test: (scene, frame) =>
    IN_IT.some((path) => wordsAt(scene, frame, path).some(({ word }) => ATTACK.test(lemmaOf(scene.index, word)))),
};
/** "denied Chad's accusations of a role in it". */
const ofAPart: Gate = {
  name: "a charge of a part in it",
  test: (scene, frame) =>
    names("patient", "accusation allegation charge claim suggestion").test(scene, frame) &&
    names("patient>of", PART).test(scene, frame),
};
const IN_IT: readonly Path[] = ["patient>in", "patient>for", "in", "for", "patient>of>in", "patient>of>for"];
const happened: Gate = {
  name: "the denial itself happened",
  test: ({ index }, { trigger }) => ownStatus(index, trigger).status === "actual",
};

export const DENIED_PART: readonly Pattern[] = [
  {
    id: "attacked/denied-part",
    relation: "ATTACKED",
    verbs: "deny, reject, dismiss, dispute, have, play, take",
    source: ["patient>modifier", "agent"],
    target: ["patient>in", "patient>for", "in", "for"].flatMap((path) =>
      ["on", "against", "of", "in"].map((preposition): Path => `${path}>${preposition}`),
    ),
    ofVictims: ["patient>in", "patient>for", "in", "for"],
    targetReach: "owned",
    places: true,
    gates: [names("patient", PART), hasNone, inAnAttack, happened],
    status: "denied",
    strength: 0.8,
    matches: [
      ["Niger denied any role in the attack on Chad.", "Niger ATTACKED Chad denied"],
      ["Niger said it had no part in the bombing in Chad.", "Niger ATTACKED Chad denied"],
      ["Niger denied responsibility for the raid on Chad.", "Niger ATTACKED Chad denied"],
    ],
    misses: [
      "Niger denied any role in the talks with Chad.",
      "Niger played a role in the attack on Chad.",
      "Niger did not deny its role in the summit of Chad.",
    ],
  },
  {
    id: "attacked/charge-denied",
    relation: "ATTACKED",
    verbs: "deny, reject, dismiss, dispute, refute",
    source: ["agent"],
    target: ["patient>of>in", "patient>of>for", "in"].flatMap((path) =>
      ["on", "against", "of", "in"].map((preposition): Path => `${path}>${preposition}`),
    ),
    ofVictims: ["patient>of>in", "patient>of>for", "in"],
    targetReach: "owned",
    places: true,
    gates: [ofAPart, inAnAttack, happened],
    status: "denied",
    strength: 0.8,
    matches: [
      ["Niger has rejected Chadian accusations of involvement in the attack on Chad.", "Niger ATTACKED Chad denied"],
    ],
    misses: ["Niger has rejected Chadian accusations of involvement in the talks on Chad."],
  },
  {
    id: "attacked/nothing-to-do",
    relation: "ATTACKED",
    verbs: "do",
    source: ["agent"],
    target: ["on", "against", "of", "in"].map((preposition): Path => `with>${preposition}`),
    ofVictims: ["with"],
    targetReach: "owned",
    places: true,
    gates: [
      {
        name: "nothing to do with it",
        test: ({ index }, { trigger }) =>
          formOf(index, trigger - 1) === "to" && formOf(index, trigger - 2) === "nothing",
      },
      {
        name: "with an attack",
        test: (scene, frame) =>
          wordsAt(scene, frame, "with").some(({ word }) => ATTACK.test(lemmaOf(scene.index, word))),
      },
    ],
    status: "denied",
    strength: 0.8,
    matches: [["Niger said it had nothing to do with the attack on Chad.", "Niger ATTACKED Chad denied"]],
    misses: ["Niger said it had nothing to do with the talks in Chad.", "Niger has to do with the attack on Chad."],
  },
];

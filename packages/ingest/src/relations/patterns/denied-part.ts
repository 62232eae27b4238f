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
    ["patient>in", "patient>for", "in", "for"].some((path) =>
      wordsAt(scene, frame, path).some(({ word }) => ATTACK.test(lemmaOf(scene.index, word))),
    ),
};
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
      ["on", "against", "of", "in"].map((preposition) => `${path}>${preposition}`),
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

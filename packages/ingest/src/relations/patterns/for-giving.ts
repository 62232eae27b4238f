// SUPPLIED and AIDED told by a gerund whose receiver stands around it: "thanked Norway for sending tanks", "helped Chad by sending tents".
import { givesAid, givesArms } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { GIVE } from "./giving-words.ts";

const toNobodyElse: Gate = {
  name: "to nobody else",
  test: (scene, frame) =>
    ["to", "recipient", "patient>to", "patient>for"].every((path) => wordsAt(scene, frame, path).length === 0),
};

export const FOR_GIVING: readonly Pattern[] = [
  {
    id: "supplied/for-giving",
    relation: "SUPPLIED",
    verbs: GIVE,
    source: ["agent"],
    target: ["beneficiary"],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [givesArms("patient"), toNobodyElse],
    strength: 0.76,
    matches: [
      ["Estonia thanked Norway for sending Javelin missiles.", "Norway SUPPLIED Estonia"],
      ["Norway helped Estonia by supplying Javelin missiles.", "Norway SUPPLIED Estonia"],
    ],
    misses: ["Estonia thanked Norway for sending an envoy."],
  },
  {
    id: "aided/for-giving",
    relation: "AIDED",
    verbs: "give, provide, send, deliver, donate, grant, supply, lend, extend, contribute",
    source: ["agent"],
    target: ["beneficiary"],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [givesAid("patient"), toNobodyElse],
    strength: 0.76,
    matches: [["Nepal thanked Japan for sending food aid.", "Japan AIDED Nepal"]],
    misses: ["Nepal thanked Japan for sending a delegation."],
  },
];

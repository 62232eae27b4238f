// SUPPLIED as nouns promise it and as thanks acknowledge it: "the pledge of two frigates to Chile", "thanked Norway for the tanks".

import { givesArms } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const GIVER = ["possessor", "by", "from", "modifier", "agent"];

/** "leaders thanked Norway": whom it armed is left open. */
const onesOwn: Gate = {
  name: "who thanks is one",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").every(({ word }) =>
      (scene.references.get(word) ?? []).every(({ form, entities }) => form !== "nominal" && entities.length === 1),
    ),
};

export const PLEDGES: readonly Pattern[] = [
  {
    id: "supplied/pledge-of",
    relation: "SUPPLIED",
    nouns: "pledge, promise, offer, commitment",
    light: "make, repeat, renew, keep, announce, honour, honor, extend",
    source: GIVER,
    target: ["to", "of>to", "of>for"],
    targetKinds: ["Country", "Organization"],
    targetReach: "acting",
    gates: [givesArms("of")],
    status: "planned",
    standing: true,
    strength: 0.78,
    matches: [
      ["Norway's pledge of six howitzers to Estonia stands.", "Norway SUPPLIED Estonia planned"],
      ["A Norwegian offer of howitzers to Estonia was renewed.", "Norway SUPPLIED Estonia planned"],
      ["Latvia turned down a Norwegian offer of howitzers to Estonia.", "Norway SUPPLIED Estonia planned"],
    ],
    misses: ["Norway's pledge of friendship to Estonia stands."],
  },
  {
    id: "supplied/pledge-of-thing",
    relation: "SUPPLIED",
    nouns: "pledge, promise, offer, commitment",
    light: "make, repeat, renew, keep, announce, honour, honor, extend",
    source: GIVER,
    target: ["of"],
    targetKinds: ["WeaponSystem"],
    targetReach: "weapon",
    gates: [givesArms("of")],
    status: "planned",
    standing: true,
    strength: 0.78,
    matches: [["Norway's pledge of twelve F-16s to Estonia stands.", "Norway SUPPLIED F-16 planned"]],
    misses: ["Norway's pledge of friendship to the F-16's makers stands."],
  },
  {
    id: "supplied/thanked",
    relation: "SUPPLIED",
    verbs: "thank",
    source: ["patient"],
    target: ["for>to", "for>for", "agent"],
    targetKinds: ["Country"],
    targetReach: "acting",
    gates: [givesArms("for"), onesOwn],
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

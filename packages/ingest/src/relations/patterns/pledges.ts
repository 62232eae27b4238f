// SUPPLIED as a noun promises it: "the pledge of two frigates to Chile", "an offer of howitzers".

import { givesArms } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

const GIVER = ["possessor", "by", "from", "modifier", "agent"];

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
];

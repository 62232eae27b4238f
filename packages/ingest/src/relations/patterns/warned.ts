// WARNED: warnings and threats.
import { names } from "../gates.ts";
import type { Pattern } from "../pattern.ts";

export const WARNED: readonly Pattern[] = [
  {
    id: "warned/warn",
    relation: "WARNED",
    verbs: "warn, threaten, caution, admonish, menace",
    source: ["agent"],
    target: ["patient", "recipient", "to"],
    targetReach: "acting",
    strength: 0.9,
    matches: [["Egypt warned Ethiopia against filling the dam.", "Egypt WARNED Ethiopia"], ["Ethiopia was warned by Egypt.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt warned of a drought in Ethiopia.", "Egypt warned that Ethiopia was arming rebels."],
  },
  {
    id: "warned/threaten-to",
    relation: "WARNED",
    verbs: "threaten",
    source: ["agent"],
    target: ["infinitive>patient", "infinitive>against", "infinitive>on", "infinitive>at"],
    targetReach: "owned",
    strength: 0.8,
    matches: [["Egypt threatened to bomb Ethiopian dams.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt threatened to leave the talks."],
  },
  {
    id: "warned/warning",
    relation: "WARNED",
    nouns: "warning, threat, ultimatum",
    light: "issue, give, send, deliver, make, repeat, renew, direct, level, fire, sound, have",
    source: ["agent", "possessor", "from", "by", "modifier"],
    target: ["to", "against", "recipient"],
    strength: 0.8,
    matches: [["Egypt issued a warning to Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: ["Egypt faces a threat to its harvest."],
  },
  {
    id: "warned/vow",
    relation: "WARNED",
    verbs: "vow, pledge, promise, swear, threaten, reserve",
    source: ["agent"],
    target: ["against", "complement", "to"],
    gates: [names("patient", "retaliation revenge response action war right strike force")],
    strength: 0.7,
    matches: [["Egypt vowed retaliation against Ethiopia.", "Egypt WARNED Ethiopia"]],
    misses: [],
  },
];

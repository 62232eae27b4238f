// CONDEMNED: condemnation, criticism, protest.
import type { Pattern } from "../pattern.ts";

export const CONDEMNED: readonly Pattern[] = [
  {
    id: "condemned/condemn",
    relation: "CONDEMNED",
    verbs: "condemn, denounce, criticise, criticize, protest, decry, deplore, slam, blast, rebuke, censure, lambast, lambaste, castigate, deride, reprimand, assail, excoriate, chide, berate, disapprove, lash out, speak out, hit out, decry, lament",
    source: ["agent"],
    target: ["patient", "against", "at", "to", "of", "for", "over"],
    targetReach: "owned",
    strength: 0.88,
    matches: [["Chad condemned Sudan for the raid.", "Chad CONDEMNED Sudan"], ["Chad condemned Sudan's raid on Adré.", "Chad CONDEMNED Sudan"]],
    misses: ["Chad condemned the flood damage.", "The court condemned him to death."],
  },
  {
    id: "condemned/condemnation",
    relation: "CONDEMNED",
    nouns: "condemnation, criticism, protest, denunciation, rebuke, outrage",
    light: "voice, express, issue, lodge, file, deliver, send, repeat, draw, launch, make",
    source: ["agent", "possessor", "by", "from", "modifier"],
    target: ["of", "to", "against", "with", "at"],
    targetReach: "owned",
    strength: 0.75,
    matches: [["Chad lodged a protest with Sudan.", "Chad CONDEMNED Sudan"]],
    misses: ["A protest in Chad turned violent."],
  },
];

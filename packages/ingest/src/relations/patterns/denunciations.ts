// WITHDREW_FROM: the nouns for it, and states that take themselves out of an agreement.
import { names } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

export const DENUNCIATIONS: readonly Pattern[] = [
  {
    id: "withdrew/denunciation",
    relation: "WITHDREW_FROM",
    nouns: "denunciation, abrogation, repudiation, renunciation, termination, cancellation, abandonment",
    source: ["possessor", "by", "modifier"],
    target: ["of", "by>of"],
    strength: 0.78,
    matches: [
      ["Kenya regrets the denunciation by Gabon of the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"],
      [
        "Gabon's termination of its border treaty with Chad took nobody by surprise.",
        "Gabon WITHDREW_FROM Gabon–Chad border treaty",
      ],
      ["Gabon's abrogation of the Ottawa Convention alarmed Kenya.", "Gabon WITHDREW_FROM Ottawa Convention"],
    ],
    misses: [
      "Gabon's denunciation of the raid came late.",
      "Gabon's suspension of flights under the Ottawa Convention came late.",
    ],
  },
  {
    id: "withdrew/withdraw-self",
    relation: "WITHDREW_FROM",
    verbs: "remove, extricate",
    source: ["agent"],
    target: ["from"],
    gates: [names("patient", "itself, himself, herself, themselves")],
    strength: 0.75,
    matches: [["Gabon removed itself from the Ottawa Convention.", "Gabon WITHDREW_FROM Ottawa Convention"]],
    misses: ["Gabon removed a clause from the Ottawa Convention."],
  },
];

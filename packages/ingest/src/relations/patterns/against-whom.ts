// ATTACKED: aggression told without whom it is against, who the sentence says is helped or defends itself.
import { lacks, notModifiedBy } from "../gates/gates.ts";
import type { Pattern } from "../pattern.ts";

export const AGAINST_WHOM: readonly Pattern[] = [
  {
    id: "attacked/aggression",
    relation: "ATTACKED",
    nouns: "aggression, invasion, attack, assault, onslaught",
    source: ["possessor", "modifier"],
    sourceKinds: ["Country"],
    target: ["ward"],
    targetKinds: ["Country"],
    targetReach: "owned",
    standing: true,
    gates: [
      lacks("against"),
      lacks("on"),
      lacks("of"),
      lacks("in"),
      notModifiedBy(
        "verbal, possible, potential, future, further, any, heart, panic, cyber, economic, threatened, feared",
      ),
    ],
    strength: 0.74,
    matches: [
      ["Kenya will support Somalia as it defends its cities from Chad's aggression.", "Chad ATTACKED Somalia"],
      ["Kenya stands with Somalia in the face of Chad's invasion.", "Chad ATTACKED Somalia"],
      ["They agreed to support Somalia and to impose costs on Chad for its attack.", "Chad ATTACKED Somalia"],
    ],
    misses: [
      "Kenya supports Somalia and condemned Chad's attack on a bank.",
      "Kenya spoke of Chad's aggression.",
      "Kenya helped Somalia after a possible Chadian attack.",
    ],
  },
];

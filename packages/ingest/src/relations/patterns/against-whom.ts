// ATTACKED: aggression told without whom it is against, who the sentence says is helped or defends itself; atrocities.
import { anyOf, lacks, modifiedBy, namesNone, notModifiedBy } from "../gates/gates.ts";
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
      ["Kenya noted the support of both states for Somalia in the face of Chad's invasion.", "Chad ATTACKED Somalia"],
      ["They agreed to support Somalia and to impose costs on Chad for its attack.", "Chad ATTACKED Somalia"],
    ],
    misses: [
      "Kenya supports Somalia and condemned Chad's attack on a bank.",
      "Kenya spoke of Chad's aggression.",
      "Kenya helped Somalia after a possible Chadian attack.",
    ],
  },
  {
    id: "attacked/atrocities",
    relation: "ATTACKED",
    nouns: "atrocity, massacre, crime",
    light: "commit, perpetrate, carry out, inflict",
    source: ["agent", "by", "possessor"],
    sourceKinds: ["Country", "Organization"],
    target: ["in", "against", "of", "on"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      anyOf("in a war", modifiedBy("war"), {
        name: "no crime of a person",
        test: (_scene, { lemma }) => lemma !== "crime",
      }),
      namesNone("agent", "man gunman couple person suspect gang individual police"),
    ],
    strength: 0.74,
    matches: [
      ["Kenya spoke of the atrocities committed by Chadian troops in Somalia.", "Chad ATTACKED Somalia"],
      ["War crimes committed by the Chadian army in Somalia must be punished.", "Chad ATTACKED Somalia"],
    ],
    misses: ["Crimes committed by Chadian citizens in Somalia rose.", "Kenya recalled the massacre in Somalia."],
  },
];

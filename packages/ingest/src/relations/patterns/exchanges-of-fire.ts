// ATTACKED by both: fire that is exchanged, blow for blow.
import { anyOf, names, namesNone } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";

const FIRE =
  "fire gunfire crossfire shot shell shellfire shelling strike airstrike air-strike rocket missile artillery mortar bombardment attack salvo barrage";
const shots: Gate = anyOf(
  "what is exchanged is fire",
  names("patient", FIRE),
  names("patient>of", FIRE),
  names("of", FIRE),
);

export const EXCHANGES_OF_FIRE: readonly Pattern[] = [
  {
    id: "attacked/exchange-fire",
    relation: "ATTACKED",
    verbs: "exchange, trade, swap",
    source: ["agent"],
    sourceKinds: ["Country", "Organization"],
    target: ["with", "patient>with"],
    targetKinds: ["Country", "Organization"],
    mutual: true,
    gates: [shots, namesNone("in", "press media newspaper speech debate interview parliament")],
    strength: 0.78,
    matches: [
      ["Chadian and Nigerien troops exchanged fire at the border.", "Chad ATTACKED Niger", "Niger ATTACKED Chad"],
      ["Hezbollah has been trading fire with Israel for weeks.", "Hezbollah ATTACKED Israel"],
      ["Chad exchanged artillery fire with Niger.", "Chad ATTACKED Niger"],
      ["Chad and Niger swapped missile strikes.", "Chad ATTACKED Niger", "Niger ATTACKED Chad"],
    ],
    misses: [
      "Chad and Niger exchanged prisoners.",
      "Chad and Niger exchanged notes on rocket fuel.",
      "Chad and Niger agreed not to exchange attacks in the press.",
    ],
  },
  {
    id: "attacked/fire-exchanged",
    relation: "ATTACKED",
    verbs: "exchange, trade, swap",
    source: ["with", "patient>with"],
    sourceKinds: ["Country", "Organization"],
    target: ["agent"],
    targetKinds: ["Country", "Organization"],
    gates: [shots],
    strength: 0.74,
    matches: [["Hezbollah has been trading fire with Israel for weeks.", "Israel ATTACKED Hezbollah"]],
    misses: ["Hezbollah exchanged captives with Israel."],
  },
  {
    id: "attacked/exchange-of-fire",
    relation: "ATTACKED",
    nouns: "exchange",
    source: ["between"],
    sourceKinds: ["Country", "Organization"],
    target: [],
    mutual: true,
    gates: [shots],
    strength: 0.74,
    matches: [
      [
        "Two died in an exchange of fire between Chadian and Nigerien troops.",
        "Chad ATTACKED Niger",
        "Niger ATTACKED Chad",
      ],
    ],
    misses: [
      "An exchange of letters between Chad and Niger went on.",
      "An exchange of fire near the border of Chad was heard.",
    ],
  },
];

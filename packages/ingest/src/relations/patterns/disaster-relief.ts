// AIDED: help for a state that a disaster has hit.
import { givesAid, names } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { GIVE, NO_TAX, PROMISE } from "./relief.ts";

/** Work for those whom a disaster or a war has hit. */
const RELIEF_WORK = names(
  "for",
  "relief, reconstruction, recovery, rehabilitation, rebuilding, response, demining, aid, assistance",
);

/** "in response to the quake", "to people hit by the floods": money for them, not for something about them. */
const FOR_THE_STRICKEN: Gate = {
  name: "for those whom a disaster has hit",
  test: ({ index }, { trigger, slots }) =>
    !slots.has("recipient") &&
    /\b(in response to|(to|for) (the )?([\w-]+ )?(people|those|victims|survivors|communities|families|households|areas|regions|response|residents)\b)/.test(
      index.lower.slice(trigger, trigger + 20).join(" "),
    ),
};

const TO_A_STATE = {
  relation: "AIDED",
  source: ["agent"],
  targetKinds: ["Country"],
  targetReach: "owned",
  places: true,
} as const satisfies Partial<Pattern>;
/** Money for work there. */
const FOR_RELIEF = {
  ...TO_A_STATE,
  target: ["for>in", "patient>for>in", "for>of"],
  gates: [givesAid("patient"), RELIEF_WORK, NO_TAX],
} as const satisfies Partial<Pattern>;
/** Money for those who suffer there. */
const FOR_VICTIMS = {
  ...TO_A_STATE,
  target: ["stricken"],
  gates: [givesAid("patient"), NO_TAX, FOR_THE_STRICKEN],
} as const satisfies Partial<Pattern>;

export const DISASTER_RELIEF: readonly Pattern[] = [
  {
    ...FOR_RELIEF,
    id: "aided/for-relief-in",
    verbs: GIVE,
    strength: 0.74,
    matches: [["Japan gave $20 million for flood relief in Nepal.", "Japan AIDED Nepal"]],
    misses: ["Japan gave $20 million for a film in Nepal."],
  },
  {
    ...FOR_VICTIMS,
    id: "aided/for-the-stricken",
    verbs: GIVE,
    strength: 0.76,
    matches: [
      [
        "Japan will provide $20 million in aid in response to the quake that hit western Nepal.",
        "Japan AIDED Nepal planned",
      ],
      ["Japan has given $20 million to people affected by the floods in Nepal.", "Japan AIDED Nepal"],
    ],
    misses: [
      "Japan has given $20 million to a museum of the earthquake in Nepal.",
      "Japan gave a concert for the victims of the earthquake in Nepal.",
    ],
  },
  {
    ...FOR_VICTIMS,
    id: "aided/promised-to-the-stricken",
    verbs: PROMISE,
    status: "planned",
    strength: 0.76,
    matches: [["Japan pledged $20 million for the victims of the earthquake in Nepal.", "Japan AIDED Nepal planned"]],
    misses: ["Japan announced a $20 million study of the earthquake in Nepal."],
  },
  {
    ...FOR_RELIEF,
    id: "aided/promise-relief-in",
    verbs: PROMISE,
    status: "planned",
    strength: 0.74,
    matches: [["Japan has allocated $20 million for flood relief in Nepal.", "Japan AIDED Nepal planned"]],
    misses: ["Japan has allocated $20 million for a film in Nepal."],
  },
];

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

export const DISASTER_RELIEF: readonly Pattern[] = [
  {
    id: "aided/for-relief-in",
    relation: "AIDED",
    verbs: GIVE,
    source: ["agent"],
    target: ["for>in", "patient>for>in", "for>of"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [givesAid("patient"), RELIEF_WORK, NO_TAX],
    strength: 0.74,
    matches: [["Japan gave $20 million for flood relief in Nepal.", "Japan AIDED Nepal"]],
    misses: ["Japan gave $20 million for a film in Nepal."],
  },
  {
    id: "aided/for-the-stricken",
    relation: "AIDED",
    verbs: GIVE,
    source: ["agent"],
    target: ["stricken"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [givesAid("patient"), NO_TAX, FOR_THE_STRICKEN],
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
    id: "aided/promised-to-the-stricken",
    relation: "AIDED",
    verbs: PROMISE,
    source: ["agent"],
    target: ["stricken"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [givesAid("patient"), NO_TAX, FOR_THE_STRICKEN],
    status: "planned",
    strength: 0.76,
    matches: [["Japan pledged $20 million for the victims of the earthquake in Nepal.", "Japan AIDED Nepal planned"]],
    misses: ["Japan announced a $20 million study of the earthquake in Nepal."],
  },
  {
    id: "aided/promise-relief-in",
    relation: "AIDED",
    verbs: PROMISE,
    source: ["agent"],
    target: ["for>in", "patient>for>in", "for>of"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [givesAid("patient"), RELIEF_WORK, NO_TAX],
    status: "planned",
    strength: 0.74,
    matches: [["Japan has allocated $20 million for flood relief in Nepal.", "Japan AIDED Nepal planned"]],
    misses: ["Japan has allocated $20 million for a film in Nepal."],
  },
];

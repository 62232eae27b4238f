// MEMBER_OF told of a state that wants no membership, and of one among the states of a body.
import { dependents, formOf, headOf, labelOf, lemmaOf, prepositionOf } from "../../clauses/tree-index.ts";
import { anyOf, names } from "../gates/gates.ts";
import { bodyOfStates } from "../gates/membership-gates.ts";
import type { Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";
import { WITHIN } from "./member-of.ts";

const MEMBERSHIP = "membership, accession";
const CHANCE = "possibility, prospect, idea, option, notion, thought, chance, path, route";

export const MEMBER_TURNED_DOWN: readonly Pattern[] = [
  {
    id: "member/turned-down",
    relation: "MEMBER_OF",
    verbs: "reject, rule out, renounce, spurn, shun, forswear, forgo, turn down, abandon, give up, drop",
    source: ["agent"],
    sourceKinds: ["Country"],
    target: [
      "patient>modifier",
      "patient>of>modifier",
      "patient>of",
      "patient>in",
      "patient>to",
      "patient>of>of",
      "patient>of>in",
    ],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      anyOf("its own membership", names("patient", MEMBERSHIP), {
        name: "the chance of it",
        test: (scene, frame) =>
          names("patient", CHANCE).test(scene, frame) && names("patient>of", MEMBERSHIP).test(scene, frame),
      }),
      {
        name: "nobody else's",
        test: (scene, frame) =>
          ["patient>possessor", "patient>of>possessor", "patient>for", "patient>of>for"].every(
            (path) => wordsAt(scene, frame, path).length === 0,
          ),
      },
    ],
    status: "denied",
    strength: 0.74,
    matches: [
      ["Ghana has rejected the possibility of NATO membership.", "Ghana MEMBER_OF NATO denied"],
      ["Ghana ruled out membership of NATO.", "Ghana MEMBER_OF NATO denied"],
    ],
    misses: ["Ghana rejected a plan for NATO membership fees.", "Ghana rejected the idea of a NATO mission."],
  },
  {
    id: "member/one-of-its-states",
    relation: "MEMBER_OF",
    nouns: "country, state, nation",
    source: ["subject", "named"],
    sourceKinds: ["Country"],
    target: ["modifier"],
    targetKinds: ["Organization"],
    ...WITHIN,
    gates: [
      bodyOfStates,
      {
        name: "one of them",
        test: ({ index }, { trigger }) =>
          labelOf(index, trigger) === "nmod" &&
          prepositionOf(index, trigger) === "of" &&
          lemmaOf(index, headOf(index, trigger)) === "one" &&
          dependents(index, trigger, "amod").every(
            (child) => !/^(non|non-member|aspiring|candidate|former)$/.test(formOf(index, child)),
          ),
      },
    ],
    strength: 0.76,
    matches: [["Latvia is one of several NATO countries to buy the Gripen.", "Latvia MEMBER_OF NATO"]],
    misses: [
      "Ghana visited one of several NATO countries.",
      "Ghana is one of several non-NATO countries to buy the Gripen.",
    ],
  },
];

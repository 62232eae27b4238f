// MET: those who discuss or review something with each other.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { headOf, labelOf, lemmaOf } from "../../clauses/tree-index.ts";
import { anyOf, isPerson, names } from "../gates/gates.ts";
import { SHARED } from "../gates/nearby-words.ts";
import type { Gate, Path, Pattern } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const person = (path: Path): Gate => ({
  name: `"${path}" leads to a person`,
  test: (scene, frame) => wordsAt(scene, frame, path).some(({ word }) => isPerson(scene, word)),
});

/** "discussed cooperation with Chad": Chad need not be there. */
const isOnTiesWith = (scene: Scene, frame: Frame): boolean =>
  ["with", "patient>with"].some((path) =>
    wordsAt(scene, frame, path as Path).some(({ word }) => {
      const behind = scene.index.lower.lastIndexOf("with", word) - 1;
      return [headOf(scene.index, word), behind].some((each) => SHARED.test(lemmaOf(scene.index, each)));
    }),
  );

export const DISCUSSIONS: readonly Pattern[] = [
  {
    id: "met/discuss-with",
    relation: "MET",
    verbs: "discuss, negotiate",
    source: ["agent"],
    target: ["with"],
    mutual: true,
    atLarge: true,
    gates: [
      { name: "no cooperation with it is discussed", test: (scene, frame) => !isOnTiesWith(scene, frame) },
      {
        name: "no agreement that is negotiated",
        test: ({ index }, { lemma, trigger, slots }) =>
          lemma !== "negotiate" ||
          slots.has("with") ||
          (slots.has("patient") && labelOf(index, trigger) !== "xcomp") ||
          !/^(acl|acl:relcl|xcomp)$/.test(labelOf(index, trigger)),
      },
    ],
    strength: 0.75,
    matches: [
      [
        "President Ruto and his Rwandan counterpart, Paul Kagame, discussed in a phone call on Monday security at sea.",
        "Paul Kagame MET William Ruto",
      ],
    ],
    misses: [
      "Kenya is discussing the delivery of howitzers to Rwanda.",
      "Kenya and Rwanda signed a pact. The pact, which the two began negotiating in May, allows visits.",
    ],
  },
  {
    id: "met/review-with",
    relation: "MET",
    verbs: "review, take, discuss",
    source: ["agent"],
    target: ["with", "patient>with", "of>with", "patient>of>with"],
    gates: [
      person("agent"),
      anyOf("with a person", ...["with", "patient>with", "of>with", "patient>of>with"].map(person)),
      {
        name: "stock is taken",
        test: (scene, frame) => frame.lemma !== "take" || names("patient", "stock").test(scene, frame),
      },
    ],
    strength: 0.74,
    matches: [
      ["President Ruto reviewed bilateral ties with President Kagame.", "Paul Kagame MET William Ruto"],
      ["President Ruto took stock of the ties with President Kagame.", "Paul Kagame MET William Ruto"],
    ],
    misses: ["Kenya reviewed its ties with Rwanda.", "President Ruto reviewed the laws with care."],
  },
  {
    id: "met/discuss-together",
    relation: "MET",
    verbs: "discuss, review",
    source: ["agent"],
    target: ["agent"],
    mutual: true,
    gates: [
      {
        name: "persons who review, or what both have with a third",
        test: (scene, frame) =>
          isOnTiesWith(scene, frame) || (frame.lemma === "review" && person("agent").test(scene, frame)),
      },
    ],
    strength: 0.74,
    matches: [
      ["The prime ministers of Norway and Estonia discussed their contacts with Turkey.", "Estonia MET Norway"],
      ["President Ruto and President Kagame discussed cooperation with Chad.", "Paul Kagame MET William Ruto"],
      ["The Irish and Danish foreign ministers reviewed progress in the talks.", "Denmark MET Ireland"],
    ],
    misses: ["Kenya discussed cooperation with Chad.", "Kenya and Chad reviewed their laws."],
  },
];

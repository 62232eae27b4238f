// AIDED told by aid that arrives: "a shipment of food aid from Japan landed", "the money comes from Japan".
import { formOf, lemmaOf } from "../../clauses/tree-index.ts";
import { isAid } from "../gates/arms-and-aid.ts";
import { anyOf, givesAid } from "../gates/gates.ts";
import type { Gate, Pattern } from "../pattern.ts";
import { entitiesAt, wordsAt } from "../roles/find-roles.ts";

/** "The yen reached a high against the dollar" brings nobody aid. */
const isCurrency = (lemma: string): boolean =>
  /^(dollar|euro|pound|yen|krona|krone|kroner|kronor|franc|rupee|yuan|hryvnia|rouble|ruble|money|fund|credit|loan|stimulus|stock)$/i.test(
    lemma,
  );

const aidAboard: Gate = {
  name: "aid on the way",
  test: (scene, frame) =>
    wordsAt(scene, frame, "agent").some(
      ({ word }) =>
        (isAid(scene, word) && !isCurrency(scene.index.tree.lemmas[word] ?? "")) ||
        [...(scene.index.children[word] ?? [])].some(
          (child) =>
            (child > word && isAid(scene, child)) ||
            (/^(carrying|bringing|loaded|laden|transporting|delivering|with)$/.test(formOf(scene.index, child)) &&
              (scene.index.children[child] ?? []).some((below) => isAid(scene, below))) ||
            (/^(aid|relief|humanitarian)$/.test(formOf(scene.index, child)) &&
              /^(convoy|shipment|flight|consignment|plane|ship|truck|delivery|cargo|supply|supplies|team)$/.test(
                lemmaOf(scene.index, word),
              )),
        ),
    ),
};
const ACTORS = ["Country", "Organization"] as const;

export const AID_ARRIVALS: readonly Pattern[] = [
  {
    id: "aided/arrive",
    relation: "AIDED",
    verbs: "arrive, land, reach, dock, enter, cross, touch down",
    source: ["agent>from", "agent>of>from", "agent>modifier", "agent>possessor", "from"],
    sourceKinds: ACTORS,
    target: ["in", "at", "into", "patient"],
    targetKinds: ["Country"],
    targetReach: "owned",
    places: true,
    gates: [
      aidAboard,
      {
        name: "somebody sent it",
        test: (scene, frame) =>
          ["agent>from", "agent>of>from", "agent>modifier", "agent>possessor", "from"].some(
            (path) => entitiesAt(scene, frame, path, { kinds: [...ACTORS], reach: "acting", places: false }).length > 0,
          ),
      },
    ],
    strength: 0.74,
    matches: [
      ["A shipment of food aid from Japan arrived in Nepal.", "Japan AIDED Nepal"],
      ["Japanese planes carrying humanitarian aid landed in Nepal.", "Japan AIDED Nepal"],
    ],
    misses: [
      "Japanese planes carrying tourists landed in Nepal.",
      "Aid arrived in Nepal in May.",
      "The Japanese yen reached a high against the Nepalese rupee.",
    ],
  },
  {
    id: "aided/come-from",
    relation: "AIDED",
    verbs: "come, flow, arrive",
    source: ["from"],
    sourceKinds: ACTORS,
    target: ["agent>for", "agent>to", "agent>of>for", "agent>of>to", "for", "to"],
    targetKinds: ACTORS,
    targetReach: "owned",
    gates: [anyOf("aid", givesAid("agent"), givesAid("agent>of"))],
    strength: 0.74,
    matches: [
      ["Most of the aid to Nepal comes from Japan.", "Japan AIDED Nepal"],
      ["The money for Nepal's police is to come from Japan and Chile.", "Japan AIDED Nepal planned"],
    ],
    misses: ["The help for Nepal's hikers comes from maps printed in Japan.", "Imports to Nepal come from Japan."],
  },
];

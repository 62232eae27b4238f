// Arms that somebody receives in, whether the sentence says who else gave them out: the maker before their name is not the giver then.
import { dependents, headOf, labelOf, lemmaOf, prepositionOf, tagOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

const GIVING = /^(?:deliver|donate|supply|provide|give|gift|send|ship|transfer|lend|sell|offer|grant|hand)$/;

/** "received six Embraer jets donated by Kenya". */
export const noOtherGiver: Gate = {
  name: "given by nobody else",
  test: ({ index }, frame) =>
    !(frame.slots.get("patient") ?? []).some(({ word }) =>
      dependents(index, word, "acl").some(
        (verb) =>
          tagOf(index, verb) === "VBN" &&
          GIVING.test(lemmaOf(index, verb)) &&
          dependents(index, verb, "obl:agent", "obl").some((giver) => prepositionOf(index, giver) === "by"),
      ),
    ),
};

/** "Chad's arms exporter", "Chad's state arms supplier": they sell what Chad makes. */
export const notItsOwn: Gate = {
  name: "no seller of its own",
  test: ({ index }, { trigger }) =>
    dependents(index, trigger, "nmod:poss").length === 0 ||
    (!/^(?:exporter|seller|vendor|dealer)$/.test(lemmaOf(index, trigger)) &&
      !dependents(index, trigger, "amod", "compound").some((word) =>
        /^(?:state|state-owned|state-run|government|national|official)$/.test(lemmaOf(index, word)),
      )),
};

const AGREEMENT = /^(?:agreement|contract|deal|memorandum|pact|accord|mou|treaty|arrangement|protocol)$/;

/** "Chad and Peru signed a contract to supply howitzers": one of them to the other, and nothing says which. */
export const notBetweenParties: Gate = {
  name: "no party to the other",
  test: (scene, frame) =>
    labelOf(scene.index, frame.trigger) !== "acl" ||
    !AGREEMENT.test(lemmaOf(scene.index, headOf(scene.index, frame.trigger))) ||
    new Set((frame.slots.get("agent") ?? []).map(({ word }) => word)).size < 2 ||
    ["to", "recipient", "for", "patient>to", "patient>for"].some((path) => wordsAt(scene, frame, path).length > 0),
};

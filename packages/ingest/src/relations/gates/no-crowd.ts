// A test that a state or a body speaks, and no people in the street.
import { dependents, lemmaOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** Crowds and residents speak for no state. */
export const noCrowd: Gate = {
  name: "a state or a body says so, no crowd",
  test: (scene, frame) =>
    !wordsAt(scene, frame, "agent").some(
      ({ word }) =>
        CROWD.test(lemmaOf(scene.index, word).toLowerCase()) ||
        ((scene.references.get(word) ?? []).some(({ form }) => form !== "nominal") &&
          dependents(scene.index, word, "nummod").length > 0),
    ),
};
const CROWD =
  /^(people|thousand|hundred|protester|protestor|demonstrator|resident|crowd|activist|student|worker|supporter|mob|dozen|citizen)$/;

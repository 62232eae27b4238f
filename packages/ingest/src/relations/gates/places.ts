// A word in, whether it names a place that somebody can travel to or strike out.
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, lemmaOf } from "../../clauses/tree-index.ts";
import type { Gate, Path } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** A state, or "the Chadian capital". */
export const isPlace = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some(({ kind }) => kind === "Country") ||
  (/^(capital|city|town|port)$/.test(lemmaOf(scene.index, word)) &&
    dependents(scene.index, word, "amod", "compound", "nmod:poss").some((owner) => isPlace(scene, owner)));

const STRIKES = /^(?:air-?)?(?:strike|raid|attack|bombing)s?$/;

/** "killed in Somalia airstrike": a bare name before a strike that is said to hit no place is where it hit. */
const isWhereItHit = (scene: Scene, strike: number): boolean =>
  STRIKES.test(formOf(scene.index, strike)) &&
  dependents(scene.index, strike, "compound", "amod").some((child) =>
    (scene.references.get(child) ?? []).some(({ kind, form }) => kind === "Country" && form === "name"),
  ) &&
  dependents(scene.index, strike, "nmod:poss", "det", "nmod").length === 0 &&
  !scene.index.tree.forms.slice(strike + 1).some((form) => /^(?:in|on|near|at|across)$/.test(form));

export const noPlaceBeforeStrike = (path: Path): Gate => ({
  name: "no place before the strike",
  test: (scene, frame) => !wordsAt(scene, frame, path).some(({ word }) => isWhereItHit(scene, word)),
});

/** A capital by its name. */
export const isCapital = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form === "capital");

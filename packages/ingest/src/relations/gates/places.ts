// A word in, whether it names a place that somebody can travel to out.
import type { Scene } from "../../clauses/scene.ts";
import { dependents, lemmaOf } from "../../clauses/tree-index.ts";

/** A state, or "the Chadian capital". */
export const isPlace = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some(({ kind }) => kind === "Country") ||
  (/^(capital|city|town|port)$/.test(lemmaOf(scene.index, word)) &&
    dependents(scene.index, word, "amod", "compound", "nmod:poss").some((owner) => isPlace(scene, owner)));

/** A capital by its name. */
export const isCapital = (scene: Scene, word: number): boolean =>
  (scene.references.get(word) ?? []).some(({ kind, form }) => kind === "Country" && form === "capital");

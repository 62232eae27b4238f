// A deed told before and taken up by a noun ("condemned the attack", "was killed in the strike") in, who did it out.
import type { Frame } from "../clauses/frame.ts";
import type { Scene } from "../clauses/scene.ts";
import { dependents, formOf, lemmaOf } from "../clauses/tree-index.ts";
import { type Filled, wordsAt } from "./find-roles.ts";
import type { Path } from "./pattern.ts";
import type { FoundRelation } from "./relation.ts";

/** Nouns that take up an attack. */
const DEEDS =
  /^(attack|strike|airstrike|raid|bombing|shelling|bombardment|assault|offensive|invasion|aggression|incursion|ambush|barrage|killing|assassination|air-strike)$/;
const BACK = 3;
/** How far back a deed may be when one doer alone did all that was told. */
const FAR = 12;

/** Who did the deed that a definite noun at one of the paths takes up; nobody when the sentences before leave a choice. */
export function findDoers(
  scene: Scene,
  frame: Frame,
  paths: readonly Path[],
  told: readonly FoundRelation[],
): Filled[] {
  const word = paths
    .flatMap((path) => wordsAt(scene, frame, path))
    .map(({ word: each }) => each)
    .find((each) => takesUp(scene, each));
  if (word === undefined) return [];
  const here = scene.sentence.index;
  const deeds = told.filter((each) => each.relation === "ATTACKED" && each.status === "actual" && !each.weak);
  const near = deeds.filter((each) => here - each.scene.sentence.index <= BACK);
  const nearest = near.reduce((last, each) => Math.max(last, each.scene.sentence.index), -1);
  const all = new Map(deeds.map((each) => [each.source.entity, each.source]));
  const lone = all.size === 1 && deeds.some((each) => here - each.scene.sentence.index <= FAR);
  const doers = lone
    ? all
    : new Map(
        near.filter((each) => each.scene.sentence.index === nearest).map((each) => [each.source.entity, each.source]),
      );
  return doers.size === 1
    ? [...doers.values()].map((doer) => ({ ...doer, word, steps: doer.steps + 1, via: "told before" }))
    : [];
}

/** "the attack", "these strikes", with no doer of its own. */
function takesUp({ index, references }: Scene, word: number): boolean {
  if (!DEEDS.test(lemmaOf(index, word).toLowerCase())) return false;
  const definite = dependents(index, word, "det").some((det) =>
    /^(the|this|these|that|those|both)$/.test(formOf(index, det)),
  );
  const owned = dependents(index, word, "nmod:poss", "amod", "compound", "nmod").some((child) => references.has(child));
  return definite && !owned;
}

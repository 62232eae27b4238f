// Pairs of those who act on each other in, the same without those whom the quarrel does not set apart out.
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { type Filled, wordsAt } from "./find-roles.ts";

/** "Three states traded accusations over Chad's raid": two of them have nothing against each other. */
export function againstWhoseDeed(
  scene: Scene,
  frame: Frame,
  pairs: readonly (readonly [Filled, Filled])[],
): (readonly [Filled, Filled])[] {
  const acting = new Set(pairs.flatMap(([one, other]) => [one.entity, other.entity]));
  if (acting.size < 3) return [...pairs];
  const named = ["over>possessor", "patient>over>possessor", "over>by", "patient>over>by"]
    .flatMap((path) => wordsAt(scene, frame, path))
    .flatMap(({ word }) => (scene.references.get(word) ?? []).flatMap(({ entities }) => entities))
    .filter((entity) => acting.has(entity));
  const [owner, another] = new Set(named);
  return owner === undefined || another !== undefined
    ? [...pairs]
    : pairs.filter(([one, other]) => one.entity === owner || other.entity === owner);
}

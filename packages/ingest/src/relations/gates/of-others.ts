// An agreement that an event word is about in, whether others than the actor made it out.
import type { Filler, Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "Chad denounced the agreement between Niger and a firm": it has no part in it. */
export function isOfOthers(scene: Scene, frame: Frame): boolean {
  const ends = ["between", "patient>between"].flatMap((path) => wordsAt(scene, frame, path));
  const entities = (words: readonly Filler[]): string[] =>
    words.flatMap(({ word }) => scene.references.get(word) ?? []).flatMap((each) => each.entities);
  const own = new Set(entities(wordsAt(scene, frame, "agent")));
  return ends.length > 0 && own.size > 0 && !entities(ends).some((each) => own.has(each));
}

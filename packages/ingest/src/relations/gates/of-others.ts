// An agreement that an event word is about in, whether the actor made it or others did out.
import type { Filler, Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf } from "../../clauses/tree-index.ts";
import type { Gate } from "../pattern.ts";
import { wordsAt } from "../roles/find-roles.ts";

/** "Chad denounced the agreement between Niger and a firm": it has no part in it. */
export function isOfOthers(scene: Scene, frame: Frame): boolean {
  const ends = ["between", "patient>between"].flatMap((path) => wordsAt(scene, frame, path));
  const entities = (words: readonly Filler[]): string[] =>
    words.flatMap(({ word }) => scene.references.get(word) ?? []).flatMap((each) => each.entities);
  const own = new Set(entities(wordsAt(scene, frame, "agent")));
  return ends.length > 0 && own.size > 0 && !entities(ends).some((each) => own.has(each));
}

/** "denounced its pact with Chad", "formally denounced the pact", "denounced the Ottawa Convention"; who denounces "the pact with Chad" may only dislike it. */
export const isOwnOrKnown: Gate["test"] = (scene, frame) =>
  dependents(scene.index, frame.trigger, "advmod").some((word) =>
    /^(formally|officially|unilaterally)$/.test(formOf(scene.index, word)),
  ) ||
  wordsAt(scene, frame, "patient").some(
    ({ word }) =>
      dependents(scene.index, word, "nmod:poss").some((own) =>
        /^(its|their|his|her|our)$/.test(formOf(scene.index, own)),
      ) ||
      (scene.references.get(word) ?? []).some(({ entities }) =>
        entities.some((entity) => !entity.startsWith("treaty#")),
      ),
  );

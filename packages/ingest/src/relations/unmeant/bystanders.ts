// What a scene tells in, the same out without attacks on the states of those who died among others: "killed 30 guests, including four Danes".
import type { Scene } from "../../clauses/scene.ts";
import type { FoundRelation } from "../relation.ts";

export const withoutBystanders = (scene: Scene, found: readonly FoundRelation[]): readonly FoundRelation[] =>
  found.some((each) => isAmongOthers(scene, each)) ? found.filter((each) => !isAmongOthers(scene, each)) : found;

/** "including four Danes", "two of them Danes". */
const isAmongOthers = ({ index }: Scene, { relation, target }: FoundRelation): boolean =>
  relation === "ATTACKED" &&
  target.form === "people" &&
  index.lower
    .slice(Math.max(0, target.word - 4), target.word)
    .some(
      (form, i, before) =>
        /^(including|include|includes|included|among)$/.test(form) || (form === "of" && before[i + 1] === "them"),
    );

// A meeting that opens a sentence without saying whose it is in, whoever the sentences before told of out: "During the talks with X, views were exchanged".
import type { Frame } from "../../clauses/frames/frame.ts";
import type { Scene } from "../../clauses/scene.ts";
import { dependents, formOf, prepositionOf } from "../../clauses/tree-index.ts";
import type { FoundRelation } from "../relation.ts";
import type { Filled } from "../roles/find-roles.ts";

/** Sentences back to the meetings and visits of the same person. */
const BACK = 3;
/** Words before the noun: "During the first bilateral meeting". */
const OPENING = 6;

/** Who met or visited all whom the last sentences tell of: one person, or nobody. */
export function findGuest(scene: Scene, frame: Frame, told: readonly FoundRelation[]): Filled[] {
  if (!isOpening(scene, frame)) return [];
  const before = told.filter(
    (each) =>
      /^(?:MET|VISITED)$/.test(each.relation) &&
      each.scene !== scene &&
      each.status !== "denied" &&
      !each.weak &&
      isNear(scene, each.scene),
  );
  const doers = new Map(before.flatMap(doerOf).map((end) => [end.entity, end]));
  const [only] = doers.values();
  if (only === undefined || doers.size > 1 || only.kind !== "Leader") return [];
  return [{ ...only, word: frame.trigger, steps: only.steps + 1, via: "told before" }];
}

/** "During the meeting with X, …", "At talks with X, …". */
const isOpening = ({ index }: Scene, { trigger, form, slots }: Frame): boolean =>
  form === "noun" &&
  trigger <= OPENING &&
  slots.has("with") &&
  /^(?:during|at|in|following)$/.test(prepositionOf(index, trigger)) &&
  /^(?:during|at|in|following)$/.test(formOf(index, 0)) &&
  dependents(index, trigger, "det", "nmod:poss").every((word) => /^(?:the|this|that)$/.test(formOf(index, word)));

/** Whoever stands before the verb that tells of the meeting or visit. */
const doerOf = ({ relation, source, target, frame }: FoundRelation): FoundRelation["source"][] => {
  if (relation === "VISITED") return [source];
  const ahead = [source, target].filter(({ word }) => word < frame.trigger);
  return ahead.length === 1 ? ahead : [];
};

function isNear(scene: Scene, other: Scene): boolean {
  let at = scene.previous;
  for (let step = 0; step < BACK && at !== undefined; step++, at = at.previous) if (at === other) return true;
  return false;
}

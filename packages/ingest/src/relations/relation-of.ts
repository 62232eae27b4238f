// Two ends and the frame that joins them in, the relation out: with its status, its speaker and what else the sentence says of it.
import { findAttribution } from "../clauses/find-attribution.ts";
import type { Frame } from "../clauses/frames/frame.ts";
import type { Scene } from "../clauses/scene.ts";
import { butInstead } from "../clauses/status/but-instead.ts";
import { judgeStanding, judgeStatus } from "../clauses/status/judge-status.ts";
import type { Pattern } from "./pattern.ts";
import type { FoundRelation } from "./relation.ts";
import { findItems, findPlace, findQuantity, findRecipient } from "./roles/find-details.ts";
import type { Filled } from "./roles/find-roles.ts";

/** What of a pattern says how a relation is to be judged. */
export type Reading = Pick<Pattern, "id" | "relation" | "standing" | "status" | "speech" | "strength" | "weak">;

/** The relation that a pattern reads in a frame between two ends. */
export function relationOf(
  scene: Scene,
  frame: Frame,
  pattern: Reading,
  [source, target]: readonly [Filled, Filled],
): FoundRelation {
  const verdict =
    butInstead(scene.index, frame, target.word) ??
    (pattern.standing === true && frame.light < 0
      ? judgeStanding(scene.index, frame)
      : judgeStatus(scene.index, frame));
  const attribution = findAttribution(scene.index, frame.light >= 0 ? frame.light : frame.trigger);
  const recipient = target.kind === "WeaponSystem" ? findRecipient(scene, frame, pattern.relation) : undefined;
  const quantity = findQuantity(scene, frame, pattern.relation, target);
  const place = findPlace(scene, frame, pattern.relation, [source, target]);
  const given = pattern.status === undefined || verdict.status === "denied" ? verdict.status : pattern.status;
  const status = pattern.speech === true ? "actual" : given;
  return {
    relation: pattern.relation,
    rule: pattern.id,
    scene,
    frame,
    source,
    target,
    status,
    statusReason: verdict.reason,
    ...(attribution === undefined ? {} : { attribution }),
    strength: pattern.strength,
    weak: pattern.weak === true,
    items: findItems(scene, frame, pattern.relation).filter(({ entity }) => entity !== target.entity),
    ...(recipient === undefined ? {} : { recipient }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(place === undefined ? {} : { place }),
    vias: [source.via, target.via],
  };
}

// A frame and a relation in, the weapons and the recipient that go with it out.
import type { Relation } from "@entente/graph";
import type { Frame } from "../clauses/frame.ts";
import type { Resolved } from "../clauses/resolve-word.ts";
import type { Scene } from "../clauses/scene.ts";
import { entitiesAt, findRole } from "./find-roles.ts";

const WITH_ITEMS: ReadonlySet<Relation> = new Set<Relation>(["SUPPLIED", "PURCHASED", "DEPLOYED", "ATTACKED", "AIDED"]);
const ITEM_PATHS = ["patient", "of", "with", "modifier"];
const RECIPIENT_PATHS = ["recipient", "to", "for"];

/** The weapon systems named with the act. */
export function findItems(scene: Scene, frame: Frame, relation: Relation): Resolved[] {
  if (!WITH_ITEMS.has(relation)) return [];
  return ITEM_PATHS.flatMap((path) => entitiesAt(scene, frame, path, { kinds: ["WeaponSystem"], reach: "weapon", places: false })).slice(0, 12);
}

/** Who received the arms, for a claim about the arms themselves. */
export function findRecipient(scene: Scene, frame: Frame, relation: Relation): Resolved | undefined {
  if (relation !== "SUPPLIED") return undefined;
  return findRole(scene, frame, RECIPIENT_PATHS, { kinds: ["Country", "Organization", "Leader"], reach: "acting", places: false })[0];
}

// Entities met and claims made in, the entities worth a node out.
import type { Claim, Entity } from "@entente/graph";
import type { Reference } from "../links/reference.ts";

/** Entities that a claim is about, and those that the text clearly names as actors. Sorted by id. */
export function selectEntities(entities: readonly Entity[], references: readonly Reference[], claims: readonly Claim[]): Entity[] {
  const used = new Set(claims.flatMap((claim) => [claim.subject, claim.object, ...(claim.items ?? []), ...(claim.recipient === undefined ? [] : [claim.recipient])]));
  void references;
  return entities.filter((entity) => used.has(entity.id)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

// Entities met and claims made in, the entities worth a node out.
import type { Claim, Entity } from "@entente/graph";
import type { Reference } from "../links/reference.ts";

/** Entities that a claim is about, and those that the text clearly names. Sorted by id. */
export function selectEntities(
  entities: readonly Entity[],
  references: readonly Reference[],
  claims: readonly Claim[],
): Entity[] {
  const wanted = new Set(
    claims.flatMap((claim) => [
      claim.subject,
      claim.object,
      ...(claim.items ?? []),
      ...(claim.recipient === undefined ? [] : [claim.recipient]),
    ]),
  );
  for (const reference of references)
    if (isNamed(reference)) for (const entity of reference.entities) wanted.add(entity);
  return entities.filter((entity) => wanted.has(entity.id)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Places, bare words for arms and agreements that are only described make a node by a claim alone; a class of weapons is named. */
const isNamed = (reference: Reference): boolean =>
  !reference.locative &&
  reference.form !== "generic" &&
  !(reference.kind === "Treaty" && reference.form === "described");

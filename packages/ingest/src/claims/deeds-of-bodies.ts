// Relations in, the same out with a body in the place of the spokesperson who claims its deeds: "Abu Obaida claimed responsibility for the raid".
import { kindOfId, type Relation } from "@entente/graph";
import type { StatedOffice } from "../links/offices/office.ts";
import type { FoundRelation } from "../relations/relation.ts";

/** What nobody does by speaking. */
const DEEDS: ReadonlySet<Relation> = new Set<Relation>([
  "ATTACKED",
  "INTERCEPTED",
  "USED",
  "DEPLOYED",
  "SUPPLIED",
  "PURCHASED",
  "PRODUCED",
  "TESTED",
  "TRAINED",
  "EXERCISED_WITH",
]);

/** Gives the deeds of each spokesperson to the body that the text says they speak for. */
export function deedsOfBodies(relations: readonly FoundRelation[], offices: readonly StatedOffice[]): FoundRelation[] {
  const bodies = new Map(
    offices
      .filter(({ office }) => /spokes(man|woman|person)$/.test(office))
      .map(({ leader, polity }) => [leader, polity]),
  );
  return relations.map((relation) => {
    const body = DEEDS.has(relation.relation) ? bodies.get(relation.source.entity) : undefined;
    const kind = body === undefined ? undefined : kindOfId(body);
    return body === undefined || kind === undefined || body === relation.target.entity
      ? relation
      : { ...relation, source: { ...relation.source, entity: body, kind } };
  });
}

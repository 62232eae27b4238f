// Relations and the treaties they speak of in, the same with the treaties' final ids out: who signed it says whose treaty it is.
import { type ClosedTreaties, closeTreaties, type Signatory } from "../links/close-treaties.ts";
import type { Links } from "../links/link-mentions.ts";
import type { FoundRelation } from "../relations/relation.ts";

/** Acts by which an actor shows itself a party. */
const OF_PARTIES: ReadonlySet<string> = new Set(["SIGNED", "NEGOTIATED", "RATIFIED", "WITHDREW_FROM"]);

/** Links with references and entities under their final ids. */
export function closeRelationTreaties(links: Links, relations: readonly FoundRelation[]): { links: Links; idOf: ClosedTreaties["idOf"] } {
  const signatories = relations.flatMap((relation): Signatory[] => (OF_PARTIES.has(relation.relation) ? [{ treaty: relation.target.entity, actor: relation.source.entity }] : []));
  const { idOf, entities } = closeTreaties(links, signatories);
  const references = links.references.map((reference) => (reference.kind === "Treaty" ? { ...reference, entities: [...new Set(reference.entities.map((id) => idOf.get(id) ?? id))] } : reference));
  return { links: { ...links, references, entities }, idOf };
}

/** A relation under the final id of its treaty. */
export function withFinalTreaty(relation: FoundRelation, idOf: ClosedTreaties["idOf"]): FoundRelation {
  const id = idOf.get(relation.target.entity);
  return id === undefined ? relation : { ...relation, target: { ...relation.target, entity: id } };
}

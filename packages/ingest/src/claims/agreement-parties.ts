// Relations in, what they say of agreements' parties out.
import { kindOfId, type Relation } from "@entente/graph";
import type { Links } from "../links/link-input.ts";
import { type ClosedTreaties, isParty, type Signatory } from "../links/treaties/close-treaties.ts";
import type { FoundRelation } from "../relations/relation.ts";

/** Acts by which an actor shows itself a party. */
const OF_PARTIES: ReadonlySet<Relation> = new Set<Relation>(["SIGNED", "NEGOTIATED", "RATIFIED", "WITHDREW_FROM"]);
/** Who brokers an agreement is no party to it. */
const GO_BETWEENS = /^(broker|mediate|facilitate|arrange)/;

const showsParty = ({ relation, frame }: FoundRelation): boolean =>
  OF_PARTIES.has(relation) && !GO_BETWEENS.test(frame.lemma);

/** Who did not sign is no party to what others signed. */
const staysOut = ({ relation, status }: FoundRelation): boolean => relation === "SIGNED" && status === "denied";

/** Who signs, negotiates, ratifies or leaves what. */
export function signatories(relations: readonly FoundRelation[]): Signatory[] {
  const acts = relations.filter((relation) => relation.byParties !== true && showsParty(relation));
  const joined = new Set(acts.filter((act) => !staysOut(act)).map(({ target }) => target.entity));
  return acts
    .filter((act) => !staysOut(act) || !joined.has(act.target.entity))
    .map(({ source, target }) => ({ treaty: target.entity, actor: source.entity }));
}

/** "Agreements with A and B" are two, each with one of them: leaves out A's part in B's. */
export const ofTheirParties = (relations: readonly FoundRelation[], links: Links): FoundRelation[] =>
  relations.filter(
    (relation) =>
      !showsParty(relation) ||
      staysOut(relation) ||
      isParty(links, { treaty: relation.target.entity, actor: relation.source.entity }),
  );

/** An agreement of so many, or of more, is not signed by all of them on one day. */
const MOST = 6;

/** "The treaty was signed in 1990": those who are its parties signed it; nobody when two are not known. */
export function byTheirParties(relations: readonly FoundRelation[], closed: ClosedTreaties): FoundRelation[] {
  const entities = new Map(closed.entities.map((entity) => [entity.id, entity]));
  return relations.flatMap((relation) => {
    if (relation.byParties !== true) return [relation];
    const parties = entities.get(closed.idOf.get(relation.target.entity) ?? "")?.parties ?? [];
    return parties.length < 2 || parties.length > MOST
      ? []
      : parties.map((entity) => ({
          ...relation,
          source: { ...relation.source, entity, kind: kindOfId(entity) ?? "Country", form: "nominal" as const },
        }));
  });
}

// Relations in, what they say of agreements' parties out.
import type { Relation } from "@entente/graph";
import { isParty, type Signatory } from "../links/close-treaties.ts";
import type { Links } from "../links/link-input.ts";
import type { FoundRelation } from "../relations/relation.ts";

/** Acts by which an actor shows itself a party. */
const OF_PARTIES: ReadonlySet<Relation> = new Set<Relation>(["SIGNED", "NEGOTIATED", "RATIFIED", "WITHDREW_FROM"]);
/** Who brokers an agreement is no party to it. */
const GO_BETWEENS = /^(broker|mediate|facilitate|arrange)/;

const showsParty = ({ relation, frame }: FoundRelation): boolean =>
  OF_PARTIES.has(relation) && !GO_BETWEENS.test(frame.lemma);

/** Who signs, negotiates, ratifies or leaves what. */
export const signatories = (relations: readonly FoundRelation[]): Signatory[] =>
  relations.filter(showsParty).map(({ source, target }) => ({ treaty: target.entity, actor: source.entity }));

/** "Agreements with A and B" are two, each with one of them: leaves out A's part in B's. */
export const ofTheirParties = (relations: readonly FoundRelation[], links: Links): FoundRelation[] =>
  relations.filter(
    (relation) =>
      !showsParty(relation) || isParty(links, { treaty: relation.target.entity, actor: relation.source.entity }),
  );

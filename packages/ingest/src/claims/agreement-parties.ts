// Relations in, what they say of agreements' parties out.
import { kindOfId, type Relation } from "@entente/graph";
import { dependents } from "../clauses/tree-index.ts";
import type { Links } from "../links/link-input.ts";
import { type ClosedTreaties, isParty, type Signatory, stateOf } from "../links/treaties/close-treaties.ts";
import type { FoundRelation } from "../relations/relation.ts";

/** Acts by which an actor shows itself a party. */
const OF_PARTIES: ReadonlySet<Relation> = new Set<Relation>(["SIGNED", "NEGOTIATED", "RATIFIED", "WITHDREW_FROM"]);
/** Who brokers an agreement is no party to it. */
const GO_BETWEENS = /^(broker|mediat|facilitat|arrange|sponsor|chair|go-between|intermediary)/;

const showsParty = (found: FoundRelation): boolean =>
  OF_PARTIES.has(found.relation) &&
  (isPartner(found) || !(GO_BETWEENS.test(found.frame.lemma) || isBroughtAbout(found)));

/** "facilitated talks between Chad and Mali": those behind the verb. */
const isPartner = ({ vias, source, frame }: FoundRelation): boolean =>
  vias[0]?.startsWith("partner>") === true && source.word > frame.trigger;

/** "accepted an accord negotiated by Chad": one that others accept is not its own. */
const isBroughtAbout = ({ relation, frame }: FoundRelation): boolean =>
  relation === "NEGOTIATED" && frame.passive && frame.slots.get("agent")?.length === 1;

/** Who did not sign is no party to what others signed, and who may sign one day is not yet. */
const staysOut = ({ relation, status }: FoundRelation): boolean => relation === "SIGNED" && status === "denied";
const isYetToSign = ({ relation, status }: FoundRelation): boolean => relation === "SIGNED" && status !== "actual";

/** Who signs, negotiates, ratifies or leaves what. */
export function signatories(relations: readonly FoundRelation[], links: Links): Signatory[] {
  const truces = new Set(
    links.treaties.filter(({ family, parties }) => family === "ceasefire" && parties.size !== 1).map(({ id }) => id),
  );
  /** "helped to negotiate the Egyptian-Israeli accord": the text has said whose it is. */
  const paired = new Set(links.treaties.filter(({ parties }) => parties.size >= 2).map(({ id }) => id));
  const acts = relations.filter(
    (relation) =>
      relation.byParties !== true &&
      showsParty(relation) &&
      !(
        relation.relation === "NEGOTIATED" &&
        (truces.has(relation.target.entity) || paired.has(relation.target.entity))
      ),
  );
  const done = new Set(acts.filter((act) => !isYetToSign(act)).map(({ target }) => target.entity));
  const stated = acts
    .filter((act) => !isYetToSign(act) || !done.has(act.target.entity))
    .map(({ source, target }) => ({ treaty: target.entity, actor: source.entity }));
  return [...stated, ...unnamedParties(relations, links, new Set(stated.map(({ treaty }) => treaty)))];
}

/** Sentences back to the meeting at which an agreement was signed. */
const BACK = 3;

/** "The talks ended with the signing of a pact", "welcomed the conclusion of a pact" in a joint statement: the two who met, or who issue the text. */
function unnamedParties(relations: readonly FoundRelation[], links: Links, known: ReadonlySet<string>): Signatory[] {
  const bare = new Map(
    links.treaties
      .filter((treaty) => treaty.parties.size === 0 && treaty.listed === undefined)
      .map((treaty) => [treaty.id, treaty]),
  );
  return relations.flatMap(({ relation, byParties, target, scene }) => {
    if (relation === "NEGOTIATED" && bare.get(target.entity)?.family === "ceasefire") return [];
    if (byParties !== true || known.has(target.entity) || !bare.has(target.entity)) return [];
    const pair = pairOf(relations, scene.sentence.index, links) ?? issuingPair(links);
    return (pair ?? []).map((actor) => ({ treaty: target.entity, actor }));
  });
}

/** The two states whose meeting was told last, if it was one of two. */
function pairOf(relations: readonly FoundRelation[], sentence: number, links: Links): string[] | undefined {
  for (let back = 0; back <= BACK; back++) {
    const met = relations.filter(
      ({ relation, scene, status }) =>
        /^(?:MET|VISITED)$/.test(relation) && status !== "denied" && scene.sentence.index === sentence - back,
    );
    const states = new Set(
      met.flatMap(({ source, target }) => [stateOf(source.entity, links), stateOf(target.entity, links)]),
    );
    if (states.size > 0) return states.size === 2 && !states.has(undefined) ? ([...states] as string[]) : undefined;
  }
  return undefined;
}

const issuingPair = ({ issuers }: Links): string[] | undefined => {
  const states = issuers.filter((id) => id.startsWith("country:"));
  return states.length === 2 ? states : undefined;
};

/** "Agreements with A and B" are two, each with one of them: leaves out A's part in B's. */
export const ofTheirParties = (relations: readonly FoundRelation[], links: Links): FoundRelation[] =>
  relations.filter(
    (relation) =>
      !isOfOthers(relation, links) &&
      (!showsParty(relation) ||
        staysOut(relation) ||
        isParty(links, { treaty: relation.target.entity, actor: relation.source.entity })),
  );

/** "brokered a truce between Chad and Mali and a deal with Togo": Togo has no part in the truce; who denounces the pact of two others does not leave it. */
function isOfOthers(found: FoundRelation, links: Links): boolean {
  const { relation, source, target } = found;
  if (!isPartner(found) && relation !== "WITHDREW_FROM") return false;
  const treaty = links.treaties.find(({ id }) => id === target.entity);
  const party = stateOf(source.entity, links);
  return (
    OF_PARTIES.has(relation) &&
    treaty !== undefined &&
    treaty.listed === undefined &&
    treaty.parties.size >= 2 &&
    party !== undefined &&
    !treaty.parties.has(party)
  );
}

/** An agreement of so many, or of more, is not signed by all of them on one day. */
const MOST = 6;

/** "The treaty was signed in 1990": those who are its parties signed it; nobody when two are not known. */
export function byTheirParties(relations: readonly FoundRelation[], closed: ClosedTreaties): FoundRelation[] {
  const entities = new Map(closed.entities.map((entity) => [entity.id, entity]));
  return relations.flatMap((relation) => {
    if (relation.byParties !== true) return [relation];
    const parties = entities.get(closed.idOf.get(relation.target.entity) ?? "")?.parties ?? [];
    return (parties.length < 2 && !isOwned(relation)) || parties.length > MOST
      ? []
      : parties.map((entity) => ({
          ...relation,
          source: { ...relation.source, entity, kind: kindOfId(entity) ?? "Country", form: "nominal" as const },
        }));
  });
}

/** "Chad's contract for tanks, signed in May": whoever the other side is, Chad has signed. */
const isOwned = ({ scene: { index, references }, target }: FoundRelation): boolean =>
  dependents(index, target.word, "nmod:poss").some((owner) =>
    (references.get(owner) ?? []).some(({ kind }) => kind === "Country"),
  );

/** "signed it with Malian companies": their state did not. */
const namesFirms = ({ scene }: FoundRelation): boolean =>
  scene.index.lower.some((form) =>
    /^(?:company|companies|firms?|manufacturers?|producers?|banks?|shipyards?)$/.test(form),
  );

/** "Chad concluded the agreement with Mali": what one of two has signed, the other has, unless the text says otherwise. */
export function byBothParties(
  relations: readonly FoundRelation[],
  closed: ClosedTreaties,
  links: Links,
): FoundRelation[] {
  const entities = new Map(closed.entities.map((entity) => [entity.id, entity]));
  const listed = new Set(links.treaties.filter((each) => each.listed !== undefined).map(({ id }) => id));
  const treatyOf = ({ target }: FoundRelation): string => closed.idOf.get(target.entity) ?? target.entity;
  const signed = relations.filter(({ relation }) => relation === "SIGNED");
  const heard = new Set(signed.map((each) => `${treatyOf(each)} ${stateOf(each.source.entity, links)}`));
  const added = signed.flatMap((each) => {
    const parties = entities.get(treatyOf(each))?.parties ?? [];
    const others = parties.filter((party) => party !== stateOf(each.source.entity, links));
    const [other] = others;
    if (each.status !== "actual" || each.weak || parties.length !== 2 || others.length !== 1 || other === undefined)
      return [];
    const key = `${treatyOf(each)} ${other}`;
    if (heard.has(key) || listed.has(each.target.entity) || namesFirms(each)) return [];
    heard.add(key);
    const kind = kindOfId(other) ?? "Country";
    return [{ ...each, source: { ...each.source, entity: other, kind, form: "nominal" as const } }];
  });
  return [...relations, ...added];
}

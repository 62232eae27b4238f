// Relations and offices in, claims out: one for each thing said, with its words, its status, its time and whose word it is.
import { type Basis, type Claim, isSymmetric, withId } from "@entente/graph";
import { dominates, lemmaOf } from "../clauses/tree-index.ts";
import type { StatedOffice } from "../links/offices/office.ts";
import type { ParsedSentence } from "../links/parsed-sentence.ts";
import type { FoundRelation } from "../relations/relation.ts";
import type { Feature } from "./feature.ts";
import { officeFeatures } from "./office-features.ts";
import { relationFeatures } from "./relation-features.ts";
import { sayingKey } from "./saying-key.ts";
import { scoreFeatures } from "./score-features.ts";

/** What claims need to know of their document. */
export interface ClaimSource {
  readonly document: string;
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly ParsedSentence[];
  /** The day, month or year of the event, if the sentence says. */
  readonly dateOf: (relation: FoundRelation) => string | undefined;
  /** Final id of an entity; agreements get theirs when the document is closed. */
  readonly idOf: (entity: string) => string;
}

/** A claim and what its confidence was judged by. */
export interface ScoredClaim {
  readonly claim: Claim;
  readonly features: readonly Feature[];
  /** Its rule is one that is off by default. */
  readonly weak: boolean;
}

/** Turns relations into claims, without doubles. */
export function makeClaims(
  relations: readonly FoundRelation[],
  offices: readonly StatedOffice[],
  source: ClaimSource,
): ScoredClaim[] {
  const claims = [
    ...relations.map((relation) => relationClaim(relation, source)),
    ...offices.map((office) => officeClaim(office, source)),
  ];
  const best = new Map<string, ScoredClaim>();
  for (const scored of claims) {
    const key = sayingKey(scored.claim);
    const known = best.get(key);
    if (known === undefined || isBetter(scored, known)) best.set(key, scored);
  }
  return [...best.values()];
}

/** A rule that is on by default goes before one that is off, then the surer one. */
const isBetter = (one: ScoredClaim, other: ScoredClaim): boolean =>
  one.weak === other.weak ? one.claim.confidence > other.claim.confidence : other.weak;

/** Whose word a relation is. A claim about one's own act is a statement, not an accusation. */
export function basisOf(relation: FoundRelation): Basis {
  const { attribution, scene, source } = relation;
  if (attribution === undefined) return "reported";
  if (attribution.kind === "said") return "quoted";
  if (attribution.kind === "hedged" || attribution.kind === "accused" || attribution.speaker === undefined)
    return "alleged";
  const speakers = (scene.references.get(attribution.speaker) ?? []).flatMap((reference) => reference.entities);
  return speakers.includes(source.entity) || dominates(scene.index, attribution.speaker, source.word)
    ? "quoted"
    : "alleged";
}

function speakerOf(relation: FoundRelation): string | undefined {
  const word = relation.attribution?.speaker;
  if (word === undefined) return undefined;
  const reference = relation.scene.references.get(word)?.[0];
  return reference?.entities[0] ?? relation.scene.sentence.words[word]?.text ?? lemmaOf(relation.scene.index, word);
}

/** Symmetric relations run from the smaller id. */
function endsOf(relation: FoundRelation, idOf: ClaimSource["idOf"]): readonly [string, string] {
  const ends = [idOf(relation.source.entity), idOf(relation.target.entity)] as const;
  return isSymmetric(relation.relation) && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
}

function evidenceOf(sentence: ParsedSentence, source: ClaimSource): Claim["evidence"] {
  const text = sentence.field === "title" ? source.title : source.text;
  const quote = text.slice(sentence.start, sentence.end);
  return {
    document: source.document,
    ...(sentence.field === "title" ? { field: "title" as const } : {}),
    start: sentence.start,
    end: sentence.end,
    quote,
  };
}

function relationClaim(relation: FoundRelation, source: ClaimSource): ScoredClaim {
  const [subject, object] = endsOf(relation, source.idOf);
  const basis = basisOf(relation);
  const speaker = basis === "reported" ? undefined : speakerOf(relation);
  const date = source.dateOf(relation);
  const features = relationFeatures(relation);
  const claim = withId({
    subject,
    relation: relation.relation,
    object,
    status: relation.status,
    basis,
    ...(date === undefined ? {} : { date }),
    ...(relation.place === undefined ? {} : { place: relation.place.entity }),
    ...(relation.items.length === 0 ? {} : { items: [...new Set(relation.items.map((item) => item.entity))].sort() }),
    ...(relation.quantity === undefined ? {} : { quantity: relation.quantity }),
    ...(relation.recipient === undefined ? {} : { recipient: relation.recipient.entity }),
    ...(speaker === undefined ? {} : { speaker }),
    evidence: evidenceOf(relation.scene.sentence, source),
    rule: relation.rule,
    ...scoreFeatures(features),
  });
  return { claim, features, weak: relation.weak };
}

function officeClaim(office: StatedOffice, source: ClaimSource): ScoredClaim {
  const sentence = source.sentences[office.sentence] as ParsedSentence;
  const features = officeFeatures(office);
  const claim = withId({
    subject: office.leader,
    relation: "HOLDS_OFFICE_IN",
    object: office.polity,
    status: office.prospective ? "planned" : "actual",
    basis: "reported",
    office: office.office,
    ...(office.former ? { former: true } : {}),
    evidence: evidenceOf(sentence, source),
    rule: office.rule,
    ...scoreFeatures(features),
  });
  return { claim, features, weak: false };
}

// In: the records of a graph with its corrections. Out: entities and claims as corrected, and what could not be done.
import type { Claim } from "../claims/claim.ts";
import type { Entity, EntityId } from "../entities/entity.ts";
import { mergeEntities, type Records } from "../graph/records.ts";
import type { Correction } from "./correction.ts";
import type { CorrectionIssue } from "./correction-issue.ts";
import { settle } from "./settle.ts";

/** What the graph is drawn from. */
export interface Corrected {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly issues: readonly CorrectionIssue[];
}

/** Applies every decision: merges, then names, then claims. The order of the decisions does not matter. */
export function applyCorrections(records: Records): Corrected {
  if (records.corrections.size === 0) return { entities: records.entities, claims: records.claims, issues: [] };
  const { standing, conflicts } = settle([...records.corrections.values()]);
  const gone = standing.flatMap((decision) => missing(decision, records));
  const { canonical, blocked } = groupSame(standing, records.entities);
  const entities = renamed(mergedEntities(records.entities, canonical), standing, canonical);
  const claims = judged(records.claims, standing, canonical);
  return { entities, claims, issues: [...conflicts, ...blocked, ...gone] };
}

function missing(decision: Correction, records: Records): CorrectionIssue[] {
  const about = decision.decision === "reject" || decision.decision === "confirm" ? records.claims : records.entities;
  const ids = [decision.target, decision.other].filter((id) => id !== undefined && !about.has(id));
  return ids.map((id) => ({
    correction: decision.id,
    code: "gone",
    message: `"${decision.decision}" speaks of ${id}, which is not in the graph`,
  }));
}

type Canonical = (id: EntityId) => EntityId;

/** The id that stands for a group: one with an outside key first, else the smallest. */
function chief(a: EntityId, b: EntityId, entities: ReadonlyMap<EntityId, Entity>): EntityId {
  const known = (id: EntityId): boolean => Boolean(entities.get(id)?.iso3 ?? entities.get(id)?.wikidata);
  if (known(a) !== known(b)) return known(a) ? a : b;
  return a <= b ? a : b;
}

/** Groups entities that are one. A pair that is "different" is never put into one group, not by a third either. */
function groupSame(
  standing: readonly Correction[],
  entities: ReadonlyMap<EntityId, Entity>,
): { canonical: Canonical; blocked: CorrectionIssue[] } {
  const parent = new Map<EntityId, EntityId>();
  const find: Canonical = (id) => (parent.has(id) ? find(parent.get(id)!) : id);
  const apart = standing.filter((decision) => decision.decision === "different");
  const blocked: CorrectionIssue[] = [];
  const same = standing.filter((decision) => decision.decision === "same");
  for (const decision of same) {
    const [a, b] = [find(decision.target), find(decision.other!)];
    if (a === b || !entities.has(decision.target) || !entities.has(decision.other!)) continue;
    const bar = apart.find((other) => {
      const ends = [find(other.target), find(other.other!)];
      return ends.includes(a) && ends.includes(b);
    });
    if (bar) {
      const message = `would join ${bar.target} and ${bar.other}, which ${bar.id} keeps apart`;
      blocked.push({ correction: decision.id, code: "conflict", message });
      continue;
    }
    const top = chief(a, b, entities);
    parent.set(top === a ? b : a, top);
  }
  return { canonical: find, blocked };
}

function mergedEntities(entities: ReadonlyMap<EntityId, Entity>, canonical: Canonical): Map<EntityId, Entity> {
  const groups = new Map<EntityId, Entity>();
  for (const entity of entities.values()) {
    const id = canonical(entity.id);
    const parties = entity.parties && [...new Set(entity.parties.map(canonical))].sort();
    const moved: Entity = { ...entity, id, ...(parties && { parties }) };
    groups.set(id, groups.has(id) ? mergeEntities(groups.get(id)!, moved) : moved);
  }
  for (const [id, entity] of groups) groups.set(id, keepOwnName(entity, entities.get(id)!));
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name of the entity that stands for the group, not the longest of the group's. */
function keepOwnName(entity: Entity, own: Entity): Entity {
  if (entity.name === own.name) return entity;
  const aliases = [...new Set([...entity.aliases, entity.name])].filter((alias) => alias !== own.name).sort();
  return { ...entity, kind: own.kind, name: own.name, aliases };
}

function renamed(
  entities: Map<EntityId, Entity>,
  standing: readonly Correction[],
  canonical: Canonical,
): Map<EntityId, Entity> {
  for (const { decision, target, name } of standing) {
    const entity = decision === "rename" ? entities.get(canonical(target)) : undefined;
    if (entity && name) entities.set(entity.id, keepOwnName(entity, { ...entity, name }));
  }
  return entities;
}

function judged(
  claims: ReadonlyMap<string, Claim>,
  standing: readonly Correction[],
  canonical: Canonical,
): Map<string, Claim> {
  const verdicts = new Map<string, Correction>();
  for (const decision of standing)
    if (decision.decision === "reject" || decision.decision === "confirm") verdicts.set(decision.target, decision);
  const kept = new Map<string, Claim>();
  for (const claim of claims.values()) {
    const verdict = verdicts.get(claim.id);
    const moved = redirect(claim, canonical);
    const joined = moved.subject === moved.object && claim.subject !== claim.object;
    if (verdict?.decision === "reject" || joined) continue;
    kept.set(claim.id, verdict ? confirmed(moved, verdict) : moved);
  }
  return kept;
}

const confirmed = (claim: Claim, verdict: Correction): Claim => ({
  ...claim,
  confidence: 0.99,
  reasons: [...claim.reasons, `confirmed by ${verdict.author}: ${verdict.why}`],
});

/** The claim with every id replaced by the one that stands for it; the same object when nothing changes. */
function redirect(claim: Claim, canonical: Canonical): Claim {
  const ids = [claim.subject, claim.object, claim.recipient, claim.place, claim.speaker, ...(claim.items ?? [])];
  if (ids.every((id) => id === undefined || canonical(id) === id)) return claim;
  return {
    ...claim,
    subject: canonical(claim.subject),
    object: canonical(claim.object),
    ...(claim.recipient && { recipient: canonical(claim.recipient) }),
    ...(claim.place && { place: canonical(claim.place) }),
    ...(claim.speaker && { speaker: canonical(claim.speaker) }),
    ...(claim.items && { items: [...new Set(claim.items.map(canonical))].sort() }),
  };
}

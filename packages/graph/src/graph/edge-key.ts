// In: a claim. Out: the key and the ends of the edge that it belongs to.
import type { Claim } from "../claims/claim.ts";
import type { EntityId } from "../entities/entity.ts";
import { isSymmetric, type Relation } from "../vocabulary/relations.ts";
import { type Arrow, arrowOf, type Status } from "../vocabulary/statuses.ts";

/** Where an edge runs. Symmetric relations run from the smaller id. */
export interface EdgeEnds {
  readonly source: EntityId;
  readonly target: EntityId;
}

/** The ends of a claim's edge. */
export const endsOf = (claim: Pick<Claim, "subject" | "relation" | "object">): EdgeEnds =>
  isSymmetric(claim.relation) && claim.object < claim.subject
    ? { source: claim.object, target: claim.subject }
    : { source: claim.subject, target: claim.object };

/** `source|ARROW|target`; an alleged act that is planned or denied appends its status, since its arrow does not say it. */
export function edgeKey(ends: EdgeEnds, arrow: Arrow, status: Status): string {
  const key = `${ends.source}|${arrow}|${ends.target}`;
  return arrow.startsWith("ALLEGED_") && status !== "actual" ? `${key}|${status}` : key;
}

/** The key of the edge that a claim belongs to. */
export const edgeKeyOf = (claim: Pick<Claim, "subject" | "relation" | "object" | "status" | "basis">): string =>
  edgeKey(endsOf(claim), arrowOf(claim.relation as Relation, claim.status, claim.basis), claim.status);

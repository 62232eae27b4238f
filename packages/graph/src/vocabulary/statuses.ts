// Status and basis of a claim, and the relationship type ("arrow") that follows from them by rule.
import { RELATION_NAMES, type Relation } from "./relations.ts";

/** What became of the act: it happened, it is only intended, it did not happen or was refused. */
export const STATUSES = ["actual", "planned", "denied"] as const;
/** The name of a status. */
export type Status = (typeof STATUSES)[number];

/** Whose word it is: the text's own, a named speaker's, or an accusation or hedge. */
export const BASES = ["reported", "quoted", "alleged"] as const;
/** The name of a basis. */
export type Basis = (typeof BASES)[number];

/** The relationship type of an edge: the bare relation only for what a text states as having happened. */
export type Arrow = Relation | `PLANNED_${Relation}` | `DENIED_${Relation}` | `ALLEGED_${Relation}`;

/** The arrow of a claim. An alleged claim never shares an arrow with a stated one, whatever its status. */
export function arrowOf(relation: Relation, status: Status, basis: Basis): Arrow {
  if (basis === "alleged") return `ALLEGED_${relation}`;
  if (status === "planned") return `PLANNED_${relation}`;
  return status === "denied" ? `DENIED_${relation}` : relation;
}

/** The closed table of relationship types; nothing else is ever written to a database. */
export const ARROWS: readonly Arrow[] = RELATION_NAMES.flatMap((relation): Arrow[] => [
  relation,
  `PLANNED_${relation}`,
  `DENIED_${relation}`,
  `ALLEGED_${relation}`,
]);

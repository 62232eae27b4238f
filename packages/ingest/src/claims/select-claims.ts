// All claims of a document in, those that were asked for out, in order of their ids.
import type { Claim } from "@entente/graph";
import { PATTERNS } from "../relations/all-patterns.ts";

/** Tiers of claims that are off by default. */
export interface Tiers {
  /** Acts that somebody alleges. */
  readonly alleged?: boolean | undefined;
  /** What an analyst finds weak: bare nouns and adjectives. */
  readonly weak?: boolean | undefined;
  /** What follows for a state from its leader's act. */
  readonly derived?: boolean | undefined;
}

const WEAK_RULES: ReadonlySet<string> = new Set(
  PATTERNS.filter((pattern) => pattern.weak === true).map((pattern) => pattern.id),
);

/** Keeps what the tiers ask for; sorted, so that the same input gives the same bytes. */
export function selectClaims(claims: readonly Claim[], tiers: Tiers): Claim[] {
  return claims
    .filter(
      (claim) =>
        (tiers.alleged === true || claim.basis !== "alleged") &&
        (tiers.weak === true || !WEAK_RULES.has(claim.rule)) &&
        (tiers.derived === true || claim.derived === undefined),
    )
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

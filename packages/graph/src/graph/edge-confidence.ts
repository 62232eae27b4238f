// In: the claims of an edge with their origins. Out: how sure the edge is.

/** What counts of a claim. */
export interface WeighedClaim {
  readonly origin: string;
  readonly confidence: number;
}

/** No number of sources makes certain. */
const CAP = 0.99;

/**
 * Noisy-or over origins: 1 - product of (1 - best confidence of the origin), at most 0.99, rounded to 0.001.
 * Copies of one text add nothing. Origins are multiplied in sorted order, so that the sum of floats is the same everywhere.
 */
export function edgeConfidence(claims: readonly WeighedClaim[]): number {
  const best = new Map<string, number>();
  for (const { origin, confidence } of claims) best.set(origin, Math.max(confidence, best.get(origin) ?? 0));
  let doubt = 1;
  for (const origin of [...best.keys()].sort()) doubt *= 1 - best.get(origin)!;
  return Math.round(Math.min(CAP, 1 - doubt) * 1000) / 1000;
}

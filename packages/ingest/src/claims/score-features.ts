// Features in, a confidence and the reasons for it out: 0.9 means that nine in ten such claims are right.
import type { Feature } from "./feature.ts";
import { WEIGHTS } from "./weights.ts";

/** Logistic of the weighted sum, from 0.01 to 0.99, to two places. */
export function scoreFeatures(features: readonly Feature[]): { confidence: number; reasons: string[] } {
  const sum = features.reduce((total, { name, value }) => total + WEIGHTS[name] * value, WEIGHTS.bias);
  const share = 1 / (1 + Math.exp(-sum));
  return {
    confidence: Math.max(0.01, Math.min(0.99, Math.round(share * 100) / 100)),
    reasons: features.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
  };
}

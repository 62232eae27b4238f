// Coefficients of confidence, by feature: logistic regression on annotated articles.
// 2026-11-21: `scripts/calibrate-confidence.ts` with --write, 956 judged claims, 856 right. Not edited by hand.
import type { FeatureName } from "./feature.ts";

export const WEIGHTS: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.54,
  tier: 0.22,
  near: -0.59,
  far: -1.08,
  "stands for": -0.92,
  link: -0.54,
  described: -0.66,
  margin: 0.37,
  passive: 0.96,
  planned: -0.72,
  denied: -0.96,
  office: 0.95,
  "known office": -0.61,
};

// Coefficients of confidence, by feature: logistic regression on annotated articles.
// 2026-11-21: `scripts/calibrate-confidence.ts` with --write, 1006 judged claims, 921 right. Not edited by hand.
import type { FeatureName } from "./feature.ts";

export const WEIGHTS: Readonly<Record<FeatureName | "bias", number>> = {
  bias: 2.82,
  tier: -0.08,
  near: -0.34,
  far: -0.45,
  "stands for": -0.6,
  link: -0.29,
  described: -0.15,
  margin: 0.39,
  passive: 0.32,
  planned: -0.86,
  denied: -1.36,
  office: 0.84,
  "known office": -0.28,
};

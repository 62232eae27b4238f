// What confidence is judged by: a few numbers of a relation or an office, some with a phrase for readers.

/** Names of the coefficients in `weights.ts`, `bias` apart. */
export const FEATURES = [
  "tier",
  "near",
  "far",
  "stands for",
  "link",
  "described",
  "margin",
  "passive",
  "planned",
  "denied",
  "office",
  "known office",
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** One number, and why it is not 0 where a reader should know. */
export interface Feature {
  readonly name: FeatureName;
  readonly value: number;
  readonly reason?: string;
}

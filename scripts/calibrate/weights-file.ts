// Coefficients in, the source of the file that holds them out.
import type { Weights } from "./fit-logistic.ts";

const key = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));

/** `packages/ingest/src/claims/weights.ts`, as Biome formats it. */
export function weightsFile(
  weights: Weights,
  about: { readonly claims: number; readonly right: number; readonly date: string },
): string {
  return [
    "// Coefficients of confidence, by feature: logistic regression on annotated articles.",
    `// ${about.date}: \`scripts/calibrate-confidence.ts\` with --write, ${about.claims} judged claims, ${about.right} right. Not edited by hand.`,
    'import type { FeatureName } from "./feature.ts";',
    "",
    'export const WEIGHTS: Readonly<Record<FeatureName | "bias", number>> = {',
    ...Object.entries(weights).map(([name, weight]) => `  ${key(name)}: ${Number(weight.toFixed(2))},`),
    "};",
    "",
  ].join("\n");
}

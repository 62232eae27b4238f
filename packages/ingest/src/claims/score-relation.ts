// A relation in, its confidence and the reasons for it out.
import type { FoundRelation } from "../relations/relation.ts";

/** What each doubt costs, as a factor. */
const VIA_COST: ReadonlyMap<string, number> = new Map([
  ["direct", 1],
  ["shared", 0.96],
  ["control", 0.95],
  ["relative", 0.95],
  ["reduced", 0.93],
  ["light", 0.95],
  ["adverbial", 0.9],
  ["noun", 0.92],
  ["nearby", 0.85],
  ["before", 0.8],
  ["elided", 0.85],
  ["party", 0.8],
]);
const STEP_COST = 0.96;
const FORM_COST: ReadonlyMap<string, number> = new Map([
  ["pronoun", 0.9],
  ["nominal", 0.9],
  ["issuer", 0.93],
]);

/** Scores a relation; the product of its rule's strength and of what each step cost. */
export function scoreRelation(relation: FoundRelation): { confidence: number; reasons: string[] } {
  const reasons = [`rule ${relation.rule} ${relation.strength}`];
  let score = relation.strength;
  const cost = (factor: number, reason: string): void => {
    if (factor === 1) return;
    score *= factor;
    reasons.push(reason);
  };
  for (const via of relation.vias) cost(VIA_COST.get(via.split("/").at(-1) ?? "") ?? 0.9, `argument by ${via}`);
  for (const end of [relation.source, relation.target]) {
    for (let step = 0; step < end.steps; step++) cost(STEP_COST, "owner of the word");
    cost(FORM_COST.get(end.form) ?? 1, `${end.form} for ${end.entity}`);
    cost(Math.min(1, 0.5 + end.score / 2), `link ${end.score}`);
  }
  if (relation.status !== "actual") reasons.push(`${relation.status}: ${relation.statusReason}`);
  return { confidence: Math.max(0.01, Math.min(0.99, Math.round(score * 100) / 100)), reasons };
}

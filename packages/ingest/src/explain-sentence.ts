// A sentence's products in, lines for a reader out: every stage, and for each act that made no claim the test it failed.
import type { Claim } from "@entente/graph";
import type { Scene } from "./clauses/scene.ts";
import type { FoundRelation, Refusal } from "./relations/relation.ts";

/** Everything the stages made of one sentence. */
export interface SentenceTrace {
  readonly scene: Scene;
  readonly found: readonly FoundRelation[];
  readonly refused: readonly Refusal[];
  readonly claims: readonly Claim[];
}

/** One sentence as text: its tree with references, its relations, its refusals. */
export function explainSentence(trace: SentenceTrace, nameOf: (entity: string) => string): string[] {
  const { scene, found, refused, claims } = trace;
  const { tree } = scene.index;
  const lines = tree.forms.map((form, word) => {
    const head = tree.heads[word] ?? -1;
    const references = (scene.references.get(word) ?? []).map(
      (each) =>
        `${each.entities.map(nameOf).join(" + ")} (${each.form}${each.locative ? ", place" : ""}, ${each.reason})`,
    );
    const arc = `${tree.labels[word]} <- ${head < 0 ? "root" : tree.forms[head]}`;
    return `  ${String(word).padStart(3)} ${(scene.sentence.words[word]?.text ?? form).padEnd(24)} ${(tree.upos[word] ?? "").padEnd(6)} ${(tree.lemmas[word] ?? "").padEnd(16)} ${arc.padEnd(34)} ${references.join("; ")}`;
  });
  lines.push(
    ...claims.map(
      (claim) =>
        `  claim    ${nameOf(claim.subject)} ${claim.relation} ${nameOf(claim.object)} (${claim.status}, ${claim.basis}, ${claim.confidence}): ${claim.reasons.join("; ")}`,
    ),
  );
  const made = new Set(found.map((relation) => `${relation.rule}@${relation.frame.trigger}`));
  for (const refusal of refused) {
    if (made.has(`${refusal.rule}@${refusal.trigger}`)) continue;
    lines.push(`  no claim ${refusal.rule} at "${tree.forms[refusal.trigger]}": ${refusal.test}`);
  }
  return lines;
}

// Claims in, equal ones out that share their words: a million of them name the same states, rules and reasons.
import type { Claim, Evidence } from "@entente/graph";

/** A function that remembers what it has seen; of long words it remembers only those of the document before. */
export function createClaimInterner(): (claim: Claim) => Claim {
  const strings = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  let evidence: Evidence | undefined;
  const same = <T extends string>(text: T): T => {
    const known = strings.get(text);
    if (known !== undefined) return known as T;
    strings.set(text, text);
    return text;
  };
  const sameList = (list: readonly string[]): readonly string[] => {
    const key = list.join("\0");
    const known = lists.get(key);
    if (known) return known;
    lists.set(key, list);
    return list;
  };
  const sameEvidence = (other: Evidence): Evidence => {
    const { document, field, start, end } = other;
    if (
      evidence?.document !== document ||
      evidence.start !== start ||
      evidence.end !== end ||
      evidence.field !== field
    ) {
      evidence = other;
    }
    return evidence;
  };
  return (claim) => ({
    ...claim,
    subject: same(claim.subject),
    relation: same(claim.relation),
    object: same(claim.object),
    status: same(claim.status),
    basis: same(claim.basis),
    rule: same(claim.rule),
    reasons: sameList(claim.reasons),
    evidence: sameEvidence(claim.evidence),
  });
}

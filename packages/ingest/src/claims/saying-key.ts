// A claim in, the key out that two claims share when one sentence says the same in both.
import type { Claim } from "@entente/graph";

export const sayingKey = (claim: Claim): string =>
  [
    claim.subject,
    claim.relation,
    claim.object,
    claim.status,
    claim.basis,
    claim.evidence.field,
    claim.evidence.start,
  ].join("|");

// In: a claim without its id. Out: its id, a hash of what it says and where.
import { hashOf } from "../documents/to-document.ts";
import type { Claim } from "./claim.ts";

/** A claim before it is given its id. */
export type ClaimContent = Omit<Claim, "id">;

/** `claim:` and 16 hex digits. Rule, confidence, reasons and quote do not count: better rules keep the ids of what they confirm. */
export function claimId(claim: ClaimContent): string {
  const { evidence } = claim;
  const said = [claim.subject, claim.relation, claim.object, claim.status, claim.basis];
  const details = [claim.date, claim.place, claim.items, claim.quantity, claim.recipient, claim.office];
  const source = [claim.former, claim.speaker, claim.derived];
  const where = [evidence.document, evidence.field ?? "text", evidence.start, evidence.end];
  return `claim:${hashOf(JSON.stringify([said, details, source, where])).slice(0, 16)}`;
}

/** The claim with its id in first place. */
export const withId = (claim: ClaimContent): Claim => ({ id: claimId(claim), ...claim });

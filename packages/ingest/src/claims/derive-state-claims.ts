// Claims of leaders in, the claims of their states out: what a leader does in office, the state does.

import { type Claim, isSymmetric, kindOfId, type Relation, withId } from "@entente/graph";
import type { StatedOffice } from "../links/offices/office.ts";
import { sayingKey } from "./saying-key.ts";

/** Acts of a person that are no acts of the state. */
const PERSONAL: ReadonlySet<Relation> = new Set<Relation>(["HOLDS_OFFICE_IN", "MEMBER_OF", "VISITED"]);

/** Claims between states that follow from claims of their leaders, each with the office it follows from. Ends are never mixed. */
export function deriveStateClaims(claims: readonly Claim[], offices: readonly StatedOffice[]): Claim[] {
  const states = currentOffices(offices);
  const stated = new Set(claims.map(sayingKey));
  const derived = new Map<string, Claim>();
  for (const claim of claims) {
    const made = deriveOne(claim, states);
    if (made !== undefined && !stated.has(sayingKey(made)) && !derived.has(sayingKey(made)))
      derived.set(sayingKey(made), made);
  }
  return [...derived.values()];
}

/** The state for which a leader acts: the first office the text gives that is neither past nor ahead. */
function currentOffices(offices: readonly StatedOffice[]): ReadonlyMap<string, StatedOffice> {
  const states = new Map<string, StatedOffice>();
  for (const office of offices) {
    if (office.former || office.prospective || kindOfId(office.polity) !== "Country" || states.has(office.leader))
      continue;
    states.set(office.leader, office);
  }
  return states;
}

function deriveOne(claim: Claim, states: ReadonlyMap<string, StatedOffice>): Claim | undefined {
  if (PERSONAL.has(claim.relation) || claim.derived !== undefined) return undefined;
  const ends = [claim.subject, claim.object].map((id) => ({
    id,
    leader: kindOfId(id) === "Leader",
    office: states.get(id),
  }));
  if (!ends.some((end) => end.leader) || ends.some((end) => end.leader && end.office === undefined)) return undefined;
  const [subject, object] = ends.map((end) => end.office?.polity ?? end.id) as [string, string];
  if (subject === object) return undefined;
  const swap = isSymmetric(claim.relation) && subject > object;
  const { id: _id, ...content } = claim;
  const reason = ends
    .flatMap((end) => (end.office === undefined ? [] : [`${end.office.office} (${end.id})`]))
    .join(", ");
  return withId({
    ...content,
    subject: swap ? object : subject,
    object: swap ? subject : object,
    derived: reason,
    reasons: [...claim.reasons, "state of the leader"],
  });
}

// The references of a document and the offices that it states in, the offices out that only a title without a name gives: "Deby … The President of Chad said".
import type { Reference } from "../reference.ts";
import type { StatedOffice } from "./office.ts";

/** One for each person and state that no stated office joins. */
export function officesTakenUp(references: readonly Reference[], stated: readonly StatedOffice[]): StatedOffice[] {
  const known = new Set(stated.map(({ leader, polity }) => `${leader} ${polity}`));
  const found: StatedOffice[] = [];
  for (const { holds, entities, sentence, start, end } of references) {
    const [leader] = entities;
    if (holds === undefined || leader === undefined || known.has(`${leader} ${holds.polity}`)) continue;
    known.add(`${leader} ${holds.polity}`);
    found.push({
      sentence,
      leader,
      ...holds,
      former: false,
      prospective: false,
      start,
      end,
      rule: "office/taken-up",
      polityFrom: "text",
    });
  }
  return found;
}

// The offices of a document in, the same out without a state that an earlier title of a list lent to somebody known to hold such an office elsewhere: "the Chadian minister and President Ruto".
import { termsOf } from "../../gazetteers/entry.ts";
import { isServing, officeCodes } from "../../mentions/persons/resolve-person.ts";
import type { LinkInput } from "../link-input.ts";
import type { OfficeSpan } from "./office-span.ts";

export function withOwnStates(spans: readonly OfficeSpan[], input: LinkInput): OfficeSpan[] {
  return spans.map((span) => {
    if (span.lent !== true || !holdsElsewhere(span, input)) return span;
    const { polity: _polity, ...rest } = span;
    return rest;
  });
}

/** No candidate ever held office in the state, and one holds such an office in another. */
function holdsElsewhere({ leader, polity, office }: OfficeSpan, { gazetteer, frame }: LinkInput): boolean {
  const state = polity?.candidates[0]?.entity;
  const codes = officeCodes(office.split(" "));
  const date = frame?.published ?? "";
  const terms = leader.candidates.flatMap(({ entity }) => {
    const entry = gazetteer.entries.get(entity);
    return entry === undefined ? [] : termsOf(entry);
  });
  return (
    !terms.some(({ iso3, body }) => `country:${iso3}` === state || body === state) &&
    terms.some((term) => codes.includes(term.office) && (date === "" || isServing(term.from, term.to, date)))
  );
}

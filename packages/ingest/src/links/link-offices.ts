// Office patterns and the persons they speak of in, stated offices out; where the text names no polity, the gazetteer may.
import { termsOf } from "../gazetteers/entry.ts";
import { isServing, officeCodes } from "../mentions/resolve-person.ts";
import type { OfficeSpan } from "./find-offices.ts";
import type { LinkInput } from "./link-mentions.ts";
import type { Person, PersonOf } from "./link-persons.ts";
import type { StatedOffice } from "./office.ts";

export function linkOffices(spans: readonly OfficeSpan[], persons: PersonOf, input: LinkInput): StatedOffice[] {
  const offices: StatedOffice[] = [];
  for (const span of spans) {
    const person = persons.get(span.leader);
    if (person === undefined) continue;
    const made = officeOf(span, person, { input, earlier: offices });
    if (made !== undefined) offices.push(made);
  }
  return offices;
}

interface Context {
  readonly input: LinkInput;
  readonly earlier: readonly StatedOffice[];
}

function officeOf(span: OfficeSpan, person: Person, context: Context): StatedOffice | undefined {
  const copied = /counterpart|predecessor|successor/.test(span.office) ? context.earlier.findLast((office) => office.sentence >= span.sentence - 1 && office.leader !== person.id) : undefined;
  const office = copied?.office ?? span.office;
  const text = span.polity?.candidates[0]?.entity ?? (span.office.includes("predecessor") ? copied?.polity : undefined);
  const polity = text ?? byGazetteer(person, office, span.former, context.input) ?? byDocument(person);
  if (polity === undefined || /^counterpart/.test(office)) return undefined;
  const known = span.polity !== undefined;
  return {
    sentence: span.sentence,
    leader: person.id,
    polity,
    office,
    former: span.former || span.office.includes("predecessor"),
    prospective: span.prospective,
    start: span.start,
    end: span.end,
    rule: span.rule,
    score: known ? 0.95 : 0.85,
    polityFrom: known ? "text" : "gazetteer",
  };
}

/** The state in which a listed leader held an office of this kind at the document's date. */
function byGazetteer(person: Person, office: string, former: boolean, input: LinkInput): string | undefined {
  const entry = input.gazetteer.entries.get(person.id);
  if (entry === undefined) return undefined;
  const codes = officeCodes(office.split(" "));
  const date = input.frame?.published ?? "";
  const terms = termsOf(entry).filter((term) => term.iso3 !== "" && term.iso3 !== "EUE");
  const serving = terms.filter((term) => date === "" || former || isServing(term.from, term.to, date));
  const fit = serving.find((term) => codes.includes(term.office)) ?? serving[0] ?? terms.find((term) => codes.includes(term.office));
  return fit === undefined ? undefined : `country:${fit.iso3}`;
}

/** Elsewhere in the document the office has a state. */
const byDocument = (person: Person): string | undefined => [...person.polities].find((polity) => polity.startsWith("country:")) ?? [...person.polities][0];

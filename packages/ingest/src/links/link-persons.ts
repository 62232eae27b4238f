// Mentions of persons and the offices beside them in, for each mention the id of one person out.
import { slugOf } from "@entente/graph";
import { termsOf } from "../gazetteers/entry.ts";
import { leaderKeys, softKey } from "../gazetteers/soft-key.ts";
import type { Candidate, Mention } from "../mentions/mention.ts";
import { nameKeys } from "../mentions/persons/leader-name.ts";
import { isServing, officeCodes } from "../mentions/persons/resolve-person.ts";
import type { LinkInput } from "./link-input.ts";
import { nearestNamesake, type Told, toldOf } from "./nearest-namesake.ts";
import type { OfficeSpan } from "./offices/office-span.ts";
import type { Person } from "./person.ts";

/** Persons by mention. */
export type PersonOf = ReadonlyMap<Mention, Person>;

export function linkPersons(input: LinkInput, spans: readonly OfficeSpan[]): PersonOf {
  const offices = new Map(spans.toReversed().map((span) => [span.leader, span]));
  const told = toldOf(input.sentences);
  const states = new Set(
    input.sentences.flatMap((sentence) =>
      sentence.words.flatMap((word) =>
        word.mention?.kind === "Country" ? [word.mention.candidates[0]?.entity ?? ""] : [],
      ),
    ),
  );
  const people: Person[] = [];
  const found = new Map<Mention, Person>();
  const known: Known = { people, byId: new Map(), bySurname: new Map(), input, states };
  const places = [...told.keys()];
  const isFullAt = (at: number): boolean => isFull((told[at] as Told).mention);
  for (const at of [...places.filter(isFullAt), ...places.filter((each) => !isFullAt(each))]) {
    const { mention } = told[at] as Told;
    const near = isFull(mention) || offices.has(mention) ? undefined : nearestNamesake(at, told, found);
    const person = near ?? personFor(mention, offices.get(mention), known);
    found.set(mention, person);
    noteOffice(person, offices.get(mention));
  }
  for (const person of people) if (!person.listed) person.id = ownId(person);
  return found;
}

const isFull = (mention: Mention): boolean => nameKeys(mention.text).length > 1 && mention.form !== "surname";

/** Persons of one surname that are looked through: keeps the time linear. */
const RECENT = 20;

interface Known {
  readonly people: Person[];
  readonly byId: Map<string, Person>;
  readonly bySurname: Map<string, Person[]>;
  readonly input: LinkInput;
  readonly states: ReadonlySet<string>;
}

function noteOffice(person: Person, span: OfficeSpan | undefined): void {
  if (span === undefined) return;
  person.offices.add(span.office);
  const polity = span.polity?.candidates[0]?.entity;
  if (polity !== undefined) person.polities.add(polity);
}

function personFor(mention: Mention, span: OfficeSpan | undefined, known: Known): Person {
  const chosen = choose(mention, span, known);
  const same = known.byId.get(chosen.entity) ?? namesake(mention, chosen, span, known);
  if (same !== undefined) {
    if (!same.listed && mention.text.length > same.name.length && isFull(mention)) same.name = mention.text;
    note(same, leaderKeys(chosen.name, ""), known);
    return same;
  }
  const entry = known.input.gazetteer.entries.get(chosen.entity);
  const person: Person = {
    id: chosen.entity,
    name: chosen.name,
    surnames: new Set(),
    polities: new Set(),
    offices: new Set(),
    listed: entry !== undefined,
  };
  known.people.push(person);
  known.byId.set(person.id, person);
  note(
    person,
    [...leaderKeys(chosen.name, entry?.surname ?? ""), ...leaderKeys(mention.text, ""), softKey(chosen.name)],
    known,
  );
  return person;
}

/** Files a person under keys of the surname. */
function note(person: Person, keys: readonly string[], known: Known): void {
  for (const key of keys) {
    if (person.surnames.has(key)) continue;
    person.surnames.add(key);
    known.bySurname.set(key, [...(known.bySurname.get(key) ?? []), person]);
  }
}

/** Best candidate once the polity of the text has spoken. */
function choose(mention: Mention, span: OfficeSpan | undefined, known: Known): Candidate {
  const polity = span?.polity?.candidates[0]?.entity;
  const scored = mention.candidates.map((candidate) => ({
    candidate,
    score:
      candidate.score +
      polityBonus(candidate, polity, known) -
      (isFull(mention) || span === undefined ? 0 : strangeness(candidate, span, known)),
  }));
  scored.sort((a, b) => b.score - a.score || (a.candidate.entity < b.candidate.entity ? -1 : 1));
  return (scored[0] as { candidate: Candidate }).candidate;
}

/** "Senator Kim": a namesake abroad in another office, of whose state the text says nothing; "Chadian envoy Kim": one of another state. */
function strangeness(candidate: Candidate, span: OfficeSpan, known: Known): number {
  const entry = known.input.gazetteer.entries.get(candidate.entity);
  if (entry === undefined) return 0;
  const terms = termsOf(entry);
  const polity = span.polity?.candidates[0]?.entity;
  if (polity?.startsWith("country:")) return terms.some(({ iso3 }) => polity === `country:${iso3}`) ? 0 : 0.25;
  if (terms.some(({ iso3 }) => known.states.has(`country:${iso3}`))) return 0;
  const date = known.input.frame?.published ?? "";
  const minister = /^(?:minister|secretary)$/i.test(span.office);
  if (minister && date !== "" && terms.some((term) => isMinisters(term.office) && isServing(term.from, term.to, date)))
    return 0;
  const codes = officeCodes(span.office.toLowerCase().split(" "));
  return codes.length > 0 && terms.some(({ office }) => codes.includes(office)) ? 0 : 0.35;
}

const isMinisters = (office: string): boolean => /^(?:fm|dm|im)$/.test(office);

function polityBonus(candidate: Candidate, polity: string | undefined, known: Known): number {
  const entry = known.input.gazetteer.entries.get(candidate.entity);
  if (entry === undefined) return 0;
  const isos = termsOf(entry).map((term) => `country:${term.iso3}`);
  if (polity?.startsWith("country:")) return isos.includes(polity) ? 0.4 : -0.35;
  return isos.some((iso) => known.states.has(iso)) ? 0.15 : -0.1;
}

/** A person already met under a name that agrees: the same words, or the surname alone. */
function namesake(mention: Mention, chosen: Candidate, span: OfficeSpan | undefined, known: Known): Person | undefined {
  const keys = nameKeys(mention.text);
  const last = softKey(keys.at(-1) as string);
  const polity = span?.polity?.candidates[0]?.entity;
  const fits = (known.bySurname.get(last) ?? []).slice(-RECENT).filter((person) => {
    if (
      polity !== undefined &&
      person.polities.size > 0 &&
      !person.polities.has(polity) &&
      polity.startsWith("country:") &&
      [...person.polities].every((each) => each.startsWith("country:"))
    )
      return false;
    if (keys.length === 1)
      return (
        !ROYAL.test(span?.office ?? "") ||
        softKey(nameKeys(person.name)[0] ?? "") === last ||
        person.surnames.size === 1
      );
    if (person.listed && known.input.gazetteer.entries.has(chosen.entity)) return false;
    const own = nameKeys(person.name);
    return own.length > 1 && softKey(own.at(-1) as string) === last && sameGiven(own[0] as string, keys[0] as string);
  });
  if (fits.length === 0 && keys.length === 1) return familyFirst(mention, last, polity, known);
  return fits.length === 1
    ? fits[0]
    : (fits.find((person) => mention.candidates.some((candidate) => candidate.entity === person.id)) ?? fits.at(-1));
}

/** "Director-General Sato Kenji … Director-General Sato": one whose family name stands first. */
function familyFirst(mention: Mention, key: string, polity: string | undefined, known: Known): Person | undefined {
  const fits = known.people
    .slice(-RECENT)
    .filter(
      (person) =>
        !person.listed &&
        nameKeys(person.name).length > 1 &&
        softKey(nameKeys(person.name)[0] ?? "") === key &&
        (polity === undefined || person.polities.size === 0 || person.polities.has(polity)),
    );
  const [only] = fits;
  if (fits.length !== 1 || only === undefined || mention.form !== "surname") return undefined;
  note(only, [key], known);
  return only;
}

/** "King Salman" is no son of his: monarchs go by their given names. */
const ROYAL = /^(?:king|queen|emperor|empress|sultan|emir|crown prince)$/;

const sameGiven = (a: string, b: string): boolean =>
  softKey(a) === softKey(b) ||
  (a[0] === b[0] && (a.length === 1 || b.length === 1)) ||
  (a.length > 3 && b.length > 3 && softKey(a).slice(0, 4) === softKey(b).slice(0, 4));

/** Unlisted: the slug of the name and the state of the office. */
function ownId(person: Person): string {
  const state = [...person.polities].find((polity) => polity.startsWith("country:"));
  return `leader:${slugOf(person.name)}${state === undefined ? "" : `-${state.slice(8).toLowerCase()}`}`;
}

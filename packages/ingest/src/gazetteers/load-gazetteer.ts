// The word lists in, one gazetteer out: wordings by their keys, entries by id, leaders by surname.
import { slugOf } from "@entente/graph";
import { addWeapons } from "./add-weapons.ts";
import { ARMS_COMPANIES } from "./arms-companies.ts";
import { BLOCKERS } from "./blockers.ts";
import { BODIES } from "./bodies.ts";
import { addWording, type Builder, entryOf, isTaken, lines, words } from "./builder.ts";
import { CONFLICT_PARTIES } from "./conflict-parties.ts";
import { COUNTRY_WORDS } from "./country-words.ts";
import { ARMED_GROUPS } from "./data/armed-groups.ts";
import { COUNTRIES } from "./data/countries.ts";
import { LEADERS } from "./data/leaders.ts";
import { ORGANIZATIONS } from "./data/organizations.ts";
import { type Entry, type Reading, readTerms } from "./entry.ts";
import { phraseShape } from "./fold.ts";
import { NOTABLE_PERSONS } from "./notable-persons.ts";
import { OTHER_NAMES } from "./other-names.ts";
import { PLACES } from "./places.ts";
import { SANCTIONED_FIRMS } from "./sanctioned-firms.ts";
import { leaderKeys } from "./soft-key.ts";
import { STATE_ORGANS } from "./state-organs.ts";
import { TOWNS } from "./towns.ts";
import { TREATIES } from "./treaties.ts";

/** Wordings as a trie over token keys, flattened: every prefix of a wording is a key of `prefixes`. */
export interface Gazetteer {
  /** -1 for a mere prefix, else the index of its readings. */
  readonly prefixes: ReadonlyMap<string, number>;
  readonly readings: readonly (readonly Reading[])[];
  readonly entries: ReadonlyMap<string, Entry>;
  /** Leaders by soft key of their surname. */
  readonly surnames: ReadonlyMap<string, readonly Entry[]>;
  /** Heads of state and government by iso3. */
  readonly heads: ReadonlyMap<string, readonly Entry[]>;
}

/** Reads every list. Takes some 50 to 100 ms, once. */
export function loadGazetteer(): Gazetteer {
  const builder: Builder = {
    prefixes: new Map(),
    readings: [],
    entries: new Map(),
    surnames: new Map(),
    heads: new Map(),
  };
  addBlockers(builder);
  addCountries(builder);
  addPlaces(builder, PLACES);
  addOrgans(builder);
  addBodies(builder);
  addCompanies(builder);
  addTreaties(builder);
  addWeapons(builder);
  addLeaders(builder);
  addPlaces(builder, TOWNS);
  return builder;
}

/** Entry id of what a list matches only to throw it away. */
export const BLOCKED = "blocked";

function addBlockers(builder: Builder): void {
  const entry: Entry = { id: BLOCKED, kind: "Organization", name: "" };
  for (const line of lines(BLOCKERS))
    for (const phrase of words(line)) addWording(builder, phrase, entry, { form: "name" });
}

const country = (builder: Builder, iso3: string, name: string): Entry =>
  entryOf(builder, { id: `country:${iso3}`, kind: "Country", name, iso3 });

function addCountries(builder: Builder): void {
  for (const line of lines(COUNTRIES)) {
    const [iso3 = "", name = "", adjectives, people, capitals, others] = line.split("\t");
    const entry = country(builder, iso3, name);
    addWording(builder, name, entry, { form: "name" });
    for (const word of words(others))
      if (word.length > 2) addWording(builder, word, entry, { form: /^[A-Z.]+$/.test(word) ? "abbreviation" : "name" });
    for (const word of words(adjectives))
      addWording(builder, word, entry, { form: /^[A-Z.]+$/.test(word) ? "abbreviation" : "demonym" });
    for (const word of words(people)) addWording(builder, word, entry, { form: "people" });
    for (const word of words(capitals)) addWording(builder, word, entry, { form: "capital" });
  }
  for (const line of lines(COUNTRY_WORDS)) {
    const [iso3 = "", form = "", list] = line.split("\t");
    const [first = ""] = words(list);
    const entry = country(builder, iso3 === "SCT" ? "GBR" : iso3, first);
    const land = form === "place" || form === "territory";
    for (const word of words(list))
      addWording(
        builder,
        word,
        entry,
        land ? { form: "name", land: form === "place" } : { form: form as Reading["form"] },
      );
  }
}

/** Land of states; a name that another list has keeps what it means there. */
function addPlaces(builder: Builder, list: string): void {
  for (const line of lines(list)) {
    const [iso3 = "", names] = line.split("\t");
    const entry = builder.entries.get(`country:${iso3}`);
    if (entry === undefined) continue;
    for (const word of words(names))
      if (list === PLACES || !isTaken(builder, word)) addWording(builder, word, entry, { form: "name", land: true });
  }
}

function addOrgans(builder: Builder): void {
  for (const line of lines(STATE_ORGANS)) {
    const [iso3 = "", , list] = line.split("\t");
    const entry = builder.entries.get(`country:${iso3}`);
    if (entry === undefined) continue;
    for (const phrase of words(list)) addWording(builder, phrase, entry, { form: "metonym", organ: phrase });
  }
}

/** Abbreviations that are said as words, and by many papers written so: "Nato". Not those that are words already. */
const SAID_AS_WORDS: ReadonlySet<string> = new Set(
  "NATO ASEAN ECOWAS OPEC UNIFIL IGAD SAARC BRICS APEC SADC UNICEF UNRWA ISIS AMISOM MINUSMA MONUSCO MINUSCA UNMISS COMESA FARC".split(
    " ",
  ),
);

const isAbbreviation = (phrase: string): boolean => phrase.length <= 6 && /^[A-Z.&+0-9]+$/.test(phrase);

function addOrganization(
  builder: Builder,
  row: { key: string; name: string; family: string },
  phrases: readonly string[],
): Entry {
  const entry = entryOf(builder, {
    id: `organization:${row.key}`,
    kind: "Organization",
    name: row.name,
    family: row.family,
  });
  for (const phrase of [row.name, ...phrases]) {
    if (phrase !== "") addWording(builder, phrase, entry, { form: isAbbreviation(phrase) ? "abbreviation" : "name" });
    if (SAID_AS_WORDS.has(phrase))
      addWording(builder, `${phrase.slice(0, 1)}${phrase.slice(1).toLowerCase()}`, entry, { form: "abbreviation" });
  }
  return entry;
}

function addBodies(builder: Builder): void {
  for (const line of lines(BODIES)) {
    const [name = "", family = "", aliases] = line.split("\t");
    addOrganization(builder, { key: slugOf(name), name, family }, words(aliases));
  }
  for (const line of lines(ORGANIZATIONS)) {
    const [key = "", name = "", family = "", abbreviation = "", aliases] = line.split("\t");
    if (isTaken(builder, name)) continue;
    addOrganization(builder, { key, name, family }, [abbreviation, ...words(aliases)]);
  }
  for (const line of lines(ARMED_GROUPS)) {
    const [key = "", name = "", aliases] = line.split("\t");
    if (isTaken(builder, name)) addConflictParty(builder, [name, ...words(aliases)]);
    else addOrganization(builder, { key, name, family: "armed-group" }, words(aliases));
  }
  for (const line of lines(CONFLICT_PARTIES)) addConflictParty(builder, words(line));
}

/** A party that another list has gains its aliases; one that none has is a new entry. */
function addConflictParty(builder: Builder, [name = "", ...aliases]: readonly string[]): void {
  const known = builder.readings[builder.prefixes.get(phraseShape(name).keys) ?? -1]?.[0]?.entry;
  const row =
    known?.kind === "Organization"
      ? { key: known.id.slice("organization:".length), name: known.name, family: known.family ?? "armed-group" }
      : { key: slugOf(name), name, family: "armed-group" };
  addOrganization(
    builder,
    row,
    [name, ...aliases].filter((phrase) => !isTaken(builder, phrase)),
  );
}

function addCompanies(builder: Builder): void {
  for (const line of lines(ARMS_COMPANIES)) {
    const [name = "", , aliases] = line.split("\t");
    addOrganization(builder, { key: slugOf(name), name, family: "company" }, words(aliases));
  }
  for (const line of lines(SANCTIONED_FIRMS)) {
    const [name = "", , aliases] = line.split("\t");
    addOrganization(builder, { key: slugOf(name), name, family: "firm" }, words(aliases));
  }
}

function addTreaties(builder: Builder): void {
  for (const line of lines(TREATIES)) {
    const [name = "", family = "", parties, aliases] = line.split("\t");
    const ids = words(parties).map((party) =>
      /^[A-Z]{3}$/.test(party) ? `country:${party}` : `organization:${party}`,
    );
    const entry = entryOf(builder, { id: `treaty:${slugOf(name)}`, kind: "Treaty", name, family, parties: ids.sort() });
    for (const phrase of [name, ...words(aliases)])
      addWording(builder, phrase, entry, { form: isAbbreviation(phrase) ? "abbreviation" : "name" });
  }
}

function addLeaders(builder: Builder): void {
  for (const line of lines(LEADERS)) {
    const [key = "", name = "", surname = "", aliases, wikidata = "", terms = "", soft = ""] = line.split("\t");
    addLeader(
      builder,
      {
        id: `leader:${key}`,
        kind: "Leader",
        name,
        surname,
        terms: readTerms(terms),
        ...(wikidata === "" ? {} : { wikidata }),
      },
      { aliases: words(aliases), keys: words(soft) },
    );
  }
  for (const line of lines(OTHER_NAMES)) {
    const [key = "", names] = line.split("\t");
    const entry = builder.entries.get(`leader:${key}`);
    if (entry === undefined) continue;
    for (const name of words(names)) if (!isTaken(builder, name)) addWording(builder, name, entry, { form: "name" });
  }
  for (const line of lines(NOTABLE_PERSONS)) {
    const [name = "", polity = "", office = "", from = "", to = "", aliases] = line.split("\t");
    const id = `leader:${slugOf(name)}`;
    if ([name, ...words(aliases)].some((phrase) => isTaken(builder, phrase)) || builder.entries.has(id)) continue;
    const place = /^[A-Z]{3}$/.test(polity) ? { iso3: polity } : { iso3: "", body: `organization:${polity}` };
    const surname = FAMILY_FIRST.test(polity) ? (name.split(" ")[0] ?? "") : "";
    addLeader(
      builder,
      { id, kind: "Leader", name, surname, terms: [{ office, from, to, ...place }] },
      { aliases: words(aliases), keys: leaderKeys(name, surname) },
    );
  }
}

/** States whose names begin with that of the family. */
const FAMILY_FIRST = /^(?:CHN|TWN|KOR|PRK|VNM)$/;

function addLeader(
  builder: Builder,
  entry: Entry,
  { aliases, keys }: { aliases: readonly string[]; keys: readonly string[] },
): void {
  builder.entries.set(entry.id, entry);
  for (const phrase of [entry.name, ...aliases])
    if (/[ -]/.test(phrase) || phrase.length > 6) addWording(builder, phrase, entry, { form: "name" });
  for (const key of keys) pushTo(builder.surnames, key, entry);
  for (const term of entry.terms ?? [])
    if (term.office === "hs" || term.office === "hg") pushTo(builder.heads, term.iso3, entry);
}

function pushTo(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

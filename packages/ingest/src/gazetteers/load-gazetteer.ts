// The word lists in, one gazetteer out: wordings by their keys, entries by id, leaders by surname.
import { slugOf } from "@entente/graph";
import { ARMS_COMPANIES } from "./arms-companies.ts";
import { BLOCKERS } from "./blockers.ts";
import { BODIES } from "./bodies.ts";
import { COUNTRY_WORDS } from "./country-words.ts";
import { ARMED_GROUPS } from "./data/armed-groups.ts";
import { COUNTRIES } from "./data/countries.ts";
import { LEADERS } from "./data/leaders.ts";
import { ORGANIZATIONS } from "./data/organizations.ts";
import { type Entry, type Reading, readTerms } from "./entry.ts";
import { phraseShape } from "./fold.ts";
import { MISSILES } from "./missiles.ts";
import { NOTABLE_PERSONS } from "./notable-persons.ts";
import { PLACES } from "./places.ts";
import { SANCTIONED_FIRMS } from "./sanctioned-firms.ts";
import { leaderKeys } from "./soft-key.ts";
import { STATE_ORGANS } from "./state-organs.ts";
import { TREATIES } from "./treaties.ts";
import { WEAPON_CLASSES } from "./weapon-classes.ts";
import { WEAPONS_AT_SEA } from "./weapons-at-sea.ts";
import { WEAPONS_IN_THE_AIR } from "./weapons-in-the-air.ts";
import { WEAPONS_ON_LAND } from "./weapons-on-land.ts";

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

interface Builder {
  readonly prefixes: Map<string, number>;
  readonly readings: Reading[][];
  readonly entries: Map<string, Entry>;
  readonly surnames: Map<string, Entry[]>;
  readonly heads: Map<string, Entry[]>;
}

type Wording = Pick<Reading, "form" | "organ" | "land">;

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
  addPlaces(builder);
  addOrgans(builder);
  addBodies(builder);
  addCompanies(builder);
  addTreaties(builder);
  addWeapons(builder);
  addLeaders(builder);
  return builder;
}

const lines = (list: string): string[] => list.split("\n").filter((line) => line !== "");
const words = (field: string | undefined): string[] => (field === undefined || field === "" ? [] : field.split("|"));

/** Entry of an id; the first list that names it wins. */
function entryOf(builder: Builder, entry: Entry): Entry {
  const known = builder.entries.get(entry.id);
  if (known !== undefined) return known;
  builder.entries.set(entry.id, entry);
  return entry;
}

function addWording(builder: Builder, phrase: string, entry: Entry, wording: Wording): void {
  const { keys, small } = phraseShape(phrase);
  if (keys === "") return;
  for (let at = keys.indexOf(" "); at >= 0; at = keys.indexOf(" ", at + 1)) {
    const prefix = keys.slice(0, at);
    if (!builder.prefixes.has(prefix)) builder.prefixes.set(prefix, -1);
  }
  const capitals =
    phrase.length <= 6 && phrase.length > 1 && phrase === phrase.toUpperCase() && /^[A-Z.&+]+$/.test(phrase);
  const reading: Reading = { entry, small, capitals, ...wording };
  const index = builder.prefixes.get(keys) ?? -1;
  if (index < 0) {
    builder.prefixes.set(keys, builder.readings.length);
    builder.readings.push([reading]);
  } else if (!builder.readings[index]?.some((other) => other.entry === entry && other.form === reading.form)) {
    builder.readings[index]?.push(reading);
  }
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

function addPlaces(builder: Builder): void {
  for (const line of lines(PLACES)) {
    const [iso3 = "", list] = line.split("\t");
    const entry = builder.entries.get(`country:${iso3}`);
    if (entry !== undefined)
      for (const word of words(list)) addWording(builder, word, entry, { form: "name", land: true });
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
    if (isTaken(builder, name)) continue;
    addOrganization(builder, { key, name, family: "armed-group" }, words(aliases));
  }
}

/** Whether a wording is an organisation's already: the hand-written list names it better. */
function isTaken(builder: Builder, phrase: string): boolean {
  const index = builder.prefixes.get(phraseShape(phrase).keys) ?? -1;
  return index >= 0;
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

function addWeapons(builder: Builder): void {
  for (const list of [WEAPONS_IN_THE_AIR, MISSILES, WEAPONS_ON_LAND, WEAPONS_AT_SEA]) {
    for (const line of lines(list)) {
      const [family = "", systems = ""] = line.split("\t");
      for (const system of systems.split(";")) {
        const [name = "", ...aliases] = system.split("|");
        const entry = entryOf(builder, { id: `weapon:${slugOf(name)}`, kind: "WeaponSystem", name, family });
        for (const phrase of [name, ...aliases])
          for (const wording of inBothNumbers(phrase)) addWording(builder, wording, entry, { form: "designator" });
      }
    }
  }
  for (const line of lines(WEAPON_CLASSES)) {
    const [form = "", name = "", list] = line.split("\t");
    const entry = entryOf(builder, { id: `weapon:${slugOf(name)}`, kind: "WeaponSystem", name, family: form });
    for (const phrase of words(list)) addWording(builder, phrase, entry, { form: form as Reading["form"] });
  }
}

/** "F-16" and "F-16s", "Rafale" and "Rafales". */
const inBothNumbers = (phrase: string): string[] => (/[sxz]$/i.test(phrase) ? [phrase] : [phrase, `${phrase}s`]);

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
  for (const line of lines(NOTABLE_PERSONS)) {
    const [name = "", polity = "", office = "", from = "", to = "", aliases] = line.split("\t");
    const id = `leader:${slugOf(name)}`;
    if ([name, ...words(aliases)].some((phrase) => isTaken(builder, phrase)) || builder.entries.has(id)) continue;
    const state = /^[A-Z]{3}$/.test(polity) ? polity : "";
    addLeader(
      builder,
      { id, kind: "Leader", name, surname: "", terms: readTerms([state, office, from, to].join(":")) },
      { aliases: words(aliases), keys: leaderKeys(name, "") },
    );
  }
}

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

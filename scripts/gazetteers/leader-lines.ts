// Rows of offices in, one line for each person out: the rows of one Wikidata item, or of one name in one state, are one person.
import { slugOf } from "../../packages/graph/src/entities/slug.ts";
import { phraseKeys } from "../../packages/ingest/src/gazetteers/fold.ts";
import { leaderKeys, softKey } from "../../packages/ingest/src/gazetteers/soft-key.ts";

export interface OfficeRow {
  person: string;
  family?: string;
  aliases?: string[];
  wikidata?: string;
  iso3?: string;
  /** Land that the state claims and does not govern. */
  territory?: string;
  office: string;
  title?: string;
  from?: string;
  to?: string;
  first_seen?: string;
  last_seen?: string;
}

interface Person {
  name: string;
  family: string;
  aliases: Set<string>;
  wikidata: string;
  offices: Set<string>;
  iso3: string;
  last: string;
}

const CODE: Record<string, string> = {
  "head-of-government": "hg",
  "head-of-state": "hs",
  "foreign-minister": "fm",
  "defence-minister": "dm",
  "interior-minister": "im",
  "deputy-head-of-government": "dg",
  "deputy-head-of-state": "vp",
  "vice-president": "vp",
  speaker: "sp",
  "military-chief": "mc",
  adviser: "ad",
  "un-representative": "un",
  "security-intelligence": "si",
  "international-official": "io",
  "member-of-presidency": "hs",
};

/** An alias is a name of two words at least, written as names are. */
const TITLED =
  /^(?:King|Queen|Prince|Princess|President|Sheikh|Sheikha|Shaykh|Emir|Amir|Sultan|Ceo|Coprince|Dr|General|Gen|Pope|Sir|Lord|Lady|Mr|Sayyid|Sayyed|Mullah|Ayatollah|Senator|Captain|Colonel|Major|Admiral|Marshal|Chief)\b/;
/** What is left of a title that the source cut in two: "[Secretary of] State A. B.". */
const TORN = /^(?:State|His Excellency|Her Excellency) /;
const isName = (alias: string): boolean =>
  !TITLED.test(alias) &&
  /^[\p{Lu}'’]/u.test(alias) &&
  alias.includes(" ") &&
  alias.length < 60 &&
  !/[,;:/()|\d"]/.test(alias);

/** What is left of a title before a name that was cut in its middle: "Minister of Foreign and Political Affairs X Y". */
const PORTFOLIO = /^Political Affairs |^(?:His|Her) Excellency /;
/** "Secretary of State X Y" cut before "State": a visitor's, in another state's row. */
const CUT = /^(?:State|Policy Advisor) /;

/** The source gives the American president and vice-president to each territory too: they are the union's. */
const isGuestIn = (row: OfficeRow): boolean =>
  /^(?:ASM|GUM|MNP|PRI|VIR)$/.test(row.iso3 ?? "") && /^(?:vp|hs)$/.test(CODE[row.office] ?? "");

/** A style before the name: "Sheikh X bin Y". */
const STYLE = /^(?:Sheikh|Sayyid|Sr\.) (?=\S+ \S)/;

const KING = "Hamad bin Isa Al Khalifa";
/** The source gives the King of Bahrain's reign and names to his son, and calls the King by a number that nobody uses. */
function ofTheKing(row: OfficeRow): OfficeRow {
  if (!/^Hamad II of Bahrain$|^Salman bin Hamad bin Isa Al Khalifa$/.test(row.person)) return row;
  if (row.office === "head-of-state")
    return {
      ...row,
      person: KING,
      family: "Hamad",
      wikidata: "Q57352",
      aliases: ["Hamad II of Bahrain", "Hamad bin Isa Al-Khalifa"],
    };
  return { ...row, aliases: (row.aliases ?? []).filter((alias) => alias.startsWith("Salman")) };
}

const DEATH = "2021-04-20";
/** The source gives the late President of Chad his son's terms and names. */
function ofTheSon(row: OfficeRow): OfficeRow {
  if (row.person !== "Idriss Déby") return row;
  const [sons, fathers] = [true, false].map((his) =>
    (row.aliases ?? []).filter((alias) => alias.startsWith("Mahamat") === his),
  );
  if (!/interim/i.test(row.title ?? "") && (row.from ?? "") < DEATH) return { ...row, aliases: fathers ?? [] };
  const from = (row.from ?? "") < DEATH ? DEATH : row.from;
  return {
    ...row,
    person: "Mahamat Déby Itno",
    family: "Déby",
    wikidata: "Q16206405",
    aliases: sons ?? [],
    ...(from === undefined ? {} : { from }),
  };
}

/** Whoever rules land that the state claims holds no office of the state: left out. */
export function leaderLines(read: OfficeRow[]): string[] {
  const people = new Map<string, Person>();
  const rows = read
    .filter((row) => !CUT.test(row.person) && !isGuestIn(row) && row.territory === undefined)
    .map((row) => ofTheSon(row))
    .map((row) => ofTheKing({ ...row, person: row.person.replace(PORTFOLIO, "").replace(STYLE, "") }));
  for (const row of rows) {
    if (!row.person.includes(" ") && (row.family ?? row.person) === row.person && row.wikidata === undefined) continue;
    if (/[,;:/()|"[\]{}]/.test(row.person) || TORN.test(row.person)) continue;
    if (row.wikidata === undefined && /^Al \S+$/.test(row.person)) continue;
    const key = row.wikidata ?? `${row.iso3}:${slugOf(row.person)}`;
    const person = people.get(key) ?? newPerson(row);
    people.set(key, person);
    addRow(person, row);
  }
  return withUniqueSlugs(mergeReigns(mergeNamesakes([...people.values()])));
}

function newPerson(row: OfficeRow): Person {
  return {
    name: row.person,
    family: row.family ?? "",
    aliases: new Set(),
    wikidata: row.wikidata ?? "",
    offices: new Set(),
    iso3: row.iso3 ?? "",
    last: "",
  };
}

function addRow(person: Person, row: OfficeRow): void {
  if (row.person !== person.name) person.aliases.add(row.person);
  if (person.family === "" && row.family !== undefined) person.family = row.family;
  for (const alias of row.aliases ?? []) if (isName(alias) && alias !== person.name) person.aliases.add(alias);
  const from = (row.from ?? row.first_seen ?? "").slice(0, 7);
  const to = row.to?.slice(0, 7) ?? (row.last_seen === undefined ? "" : `~${row.last_seen.slice(0, 7)}`);
  const body = bodyOf(row);
  person.offices.add(
    [row.iso3 ?? "", CODE[row.office] ?? "xx", from, to, ...(body === undefined ? [] : [body])].join(":"),
  );
  const last = row.to ?? row.last_seen ?? row.from ?? "";
  if (last > person.last) person.last = last;
}

/** Bodies by what the title of their head says: slugs of organisations. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/Secretary.General of NATO$/, "nato"],
  [/Secretary.General of the United Nations$/, "united-nations"],
  [/^Director-General of the World Trade Organization$/, "world-trade-organization"],
  [/^President of the European Commission$/, "european-commission"],
  [/^President of the European Council$/, "european-council"],
  [/^High Representative for Foreign Affairs and Security Policy$/, "european-union"],
];
const bodyOf = (row: OfficeRow): string | undefined => BODIES.find(([title]) => title.test(row.title ?? ""))?.[1];

/** One name, in one state or in two, is one person unless two Wikidata items say otherwise: premiers become heads of bodies. */
function mergeNamesakes(people: Person[]): Person[] {
  const byName = new Map<string, Person>();
  const out: Person[] = [];
  for (const person of people.sort((a, b) => (a.wikidata === "" ? 1 : 0) - (b.wikidata === "" ? 1 : 0))) {
    const here = [person.name, ...person.aliases].map((name) => `${person.iso3}:${phraseKeys(name)}`);
    const anywhere = `any:${phraseKeys(person.name)}`;
    const known =
      person.wikidata === ""
        ? [...here, anywhere].map((key) => byName.get(key)).find((found) => found !== undefined)
        : undefined;
    if (known === undefined) out.push(person);
    else join(known, person);
    for (const key of [...here, anywhere]) if (!byName.has(key)) byName.set(key, known ?? person);
  }
  return out;
}

/** "Ada of Norway" and "Ada Berg Dahl": who heads a state from one month on under one given name, is one person whom one source calls by the realm. */
function mergeReigns(people: Person[]): Person[] {
  const begun = new Map<string, Person>();
  const beginnings = (person: Person): string[] =>
    [...person.offices].flatMap((office) => {
      const [iso3, code, from] = office.split(":");
      return /^h[sg]$/.test(code ?? "") ? [`${iso3}:${code}:${from}:${softKey(person.name.split(" ")[0] ?? "")}`] : [];
    });
  for (const person of people)
    if (person.wikidata !== "") for (const key of beginnings(person)) if (!begun.has(key)) begun.set(key, person);
  return people.filter((person) => {
    const known =
      person.wikidata === ""
        ? beginnings(person)
            .map((key) => begun.get(key))
            .find((found) => found)
        : undefined;
    if (known !== undefined) join(known, person);
    return known === undefined;
  });
}

/** A name seen a single time in another state's list was a guest in it. */
const SEEN_ONCE = /^(\w{3}):\w+:([\d-]+):~\2$/;

function join(known: Person, person: Person): void {
  const states = new Set([...known.offices].map((office) => office.slice(0, 3)));
  for (const office of person.offices)
    if (!SEEN_ONCE.test(office) || states.has(office.slice(0, 3))) known.offices.add(office);
  if (known.wikidata === "" && person.last > known.last && phraseKeys(person.name) === phraseKeys(known.name))
    known.name = person.name;
  for (const alias of [person.name, ...person.aliases]) if (alias !== known.name) known.aliases.add(alias);
  if (person.last > known.last) known.last = person.last;
}

/** "Felipe VI of Spain" is known as Felipe VI; "Abdullah of Jordan" needs his realm, but it is no family name. */
const REALM = /^(.+) of (\p{Lu}.+)$/u;
function royal(full: string): { name: string; realm: string } {
  const [, name = full, realm = ""] = REALM.exec(full) ?? [];
  return { name: /\b[IVX]+$|\b[IVX]+ \p{Lu}\p{Ll}+$/u.test(name) ? name : full, realm };
}

/** How the world calls who is listed by a longer name: "A bin B" of a house, "Ana Ruiz" for "Ana María Ruiz Salas", the family name first. */
function customary({ name, family, iso3 }: Person): string[] {
  const words = name.split(" ");
  const fathered = /^\S+ (?:bin|ibn|bint) \S+(?= Al )/i.exec(name);
  if (fathered !== null) return [fathered[0]];
  if (iso3 === "JPN" && words.length === 2) return [words.reverse().join(" ")];
  const at = words.indexOf(family);
  if (at < 1 || at === words.length - 1 || COMMON.test(family) || words.some((word) => /^\p{Ll}|[.-]/u.test(word)))
    return [];
  return [...new Set([words.slice(0, at + 1).join(" "), `${words[0]} ${family}`])];
}

/** Borne by so many that a given name before it tells nobody apart. */
const COMMON = /^(?:M[ou]ham+[ae]d|Ahm[ae]d|Ali|Hass?an|Huss?[ea]in|Abdullah|Bakar|Ibrahim|Omar|Osman|Khan|Singh)$/;

function withUniqueSlugs(people: Person[]): string[] {
  const bySlug = new Map<string, Person[]>();
  for (const person of people) {
    const slug = slugOf(royal(person.name).name);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), person]);
  }
  const lines: string[] = [];
  for (const [key, same] of bySlug) {
    same.sort(
      (a, b) => b.offices.size - a.offices.size || b.last.localeCompare(a.last) || a.wikidata.localeCompare(b.wikidata),
    );
    same.forEach((person, index) => {
      const own =
        index === 0
          ? key
          : `${key}-${person.iso3.toLowerCase()}-${person.last.slice(0, 4)}${index > 1 ? `-${index}` : ""}`;
      const { name, realm } = royal(person.name);
      const aliases = [...new Set([...person.aliases, ...(realm === "" ? [] : [person.name]), ...customary(person)])]
        .filter((alias) => phraseKeys(alias) !== phraseKeys(name))
        .sort();
      lines.push(
        [
          own,
          name,
          realm.endsWith(person.family) ? "" : person.family,
          aliases.join("|"),
          person.wikidata,
          [...person.offices].sort().join(";"),
          leaderKeys(name.replace(REALM, "$1"), realm.endsWith(person.family) ? "" : person.family)
            .filter((key) => !/^[iv]+$/.test(key))
            .join("|"),
        ].join("\t"),
      );
    });
  }
  return lines.sort();
}

// The treaties of a document and who signed them in, their final ids and entities out: parties gathered, doubles merged.
import { type Entity, slugOf } from "@entente/graph";
import type { Links } from "../link-input.ts";
import { asParty, partiesAgree, type Treaty } from "./treaty.ts";

/** A treaty and an actor that signed or negotiates it, as relations found later say. */
export interface Signatory {
  readonly treaty: string;
  readonly actor: string;
}

/** Final ids of provisional treaties, and the document's entities with the treaties closed. */
export interface ClosedTreaties {
  readonly idOf: ReadonlyMap<string, string>;
  readonly entities: readonly Entity[];
}

/** Groups that an agreement may join: keeps the time linear. */
const RECENT = 60;

interface Group {
  readonly treaties: Treaty[];
  readonly parties: Set<string>;
  readonly subject: Set<string>;
}

export function closeTreaties(links: Links, signatories: readonly Signatory[]): ClosedTreaties {
  const groups: Group[] = [];
  const byTreaty = new Map<string, Signatory[]>();
  for (const signatory of signatories)
    byTreaty.set(signatory.treaty, [...(byTreaty.get(signatory.treaty) ?? []), signatory]);
  for (const treaty of links.treaties) {
    const parties = new Set([...treaty.parties, ...signersOf(treaty, byTreaty.get(treaty.id) ?? [], links)]);
    const group =
      treaty.listed === undefined && !treaty.apart
        ? groups.slice(-RECENT).find((each) => mayMerge(each, treaty, parties))
        : undefined;
    if (group === undefined) groups.push({ treaties: [treaty], parties, subject: new Set(treaty.subject) });
    else {
      group.treaties.push(treaty);
      for (const party of parties) group.parties.add(party);
      for (const word of treaty.subject) group.subject.add(word);
    }
  }
  return entitiesOf(groups, links);
}

function signersOf(treaty: Treaty, signatories: readonly Signatory[], links: Links): string[] {
  if (treaty.listed !== undefined) return [];
  return signatories.flatMap(({ actor }) => {
    const party = stateOf(actor, links);
    return party === undefined || treaty.others.has(party) ? [] : [party];
  });
}

/** A leader signs for the state of the office, or for the union. */
export function stateOf(actor: string, links: Links): string | undefined {
  if (!actor.startsWith("leader:")) return asParty(actor);
  const polities = links.offices
    .filter((each) => each.leader === actor && !each.former)
    .map(({ polity }) => asParty(polity));
  const home = links.homes.get(actor);
  return (
    polities.find((polity) => polity.startsWith("country:")) ??
    polities.find((polity) => polity === UNION) ??
    (home?.startsWith("country:") === true ? asParty(home) : undefined)
  );
}
const UNION = "organization:european-union";

/** "A signed agreements with B and C": B is no party of the one with C. */
export function isParty(links: Links, { treaty, actor }: Signatory): boolean {
  const party = stateOf(actor, links);
  return party === undefined || !links.treaties.some((each) => each.id === treaty && each.others.has(party));
}

function mayMerge(group: Group, treaty: Treaty, parties: ReadonlySet<string>): boolean {
  const first = group.treaties[0] as Treaty;
  if (
    first.listed !== undefined ||
    group.treaties.some((each) => each.apart) ||
    first.family !== treaty.family ||
    first.plural !== treaty.plural
  )
    return false;
  if (!partiesAgree(group.parties, parties) || first.properName !== treaty.properName) return false;
  const shared = [...treaty.subject].some((word) => group.subject.has(word));
  const same = group.parties.size >= 2 && parties.size >= 2;
  return shared || (same && (treaty.subject.size === 0 || group.subject.size === 0));
}

function entitiesOf(groups: readonly Group[], links: Links): ClosedTreaties {
  const names = new Map(links.entities.map((entity) => [entity.id, entity]));
  const idOf = new Map<string, string>();
  const made: Entity[] = [];
  const taken = new Set<string>();
  for (const group of groups) {
    const first = group.treaties[0] as Treaty;
    const parties = [...group.parties].filter((party) => names.has(party) || first.listed !== undefined).sort();
    const name = first.listed ?? first.properName ?? describe(group, parties, names);
    const id = unique(first.listed === undefined ? `treaty:${slugOf(name)}` : first.id, taken);
    for (const treaty of group.treaties) idOf.set(treaty.id, id);
    const aliases = [...new Set(group.treaties.flatMap((treaty) => [...treaty.aliases]))]
      .filter((alias) => alias !== name)
      .sort();
    made.push({ id, kind: "Treaty", name, aliases, ...(parties.length === 0 ? {} : { parties }), family: first.noun });
  }
  const rest = links.entities.filter((entity) => entity.kind !== "Treaty");
  return { idOf, entities: [...rest, ...made].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function unique(id: string, taken: Set<string>): string {
  let own = id;
  for (let n = 2; taken.has(own); n++) own = `${id}-${n}`;
  taken.add(own);
  return own;
}

/** More parties than this are left out of the name. */
const NAMED_PARTIES = 3;

/** Nouns that are short for more. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ["memorandum", "memorandum of understanding"],
  ["letter", "letter of intent"],
]);

/** "Poland–Ukraine security agreement". */
function describe(group: Group, parties: readonly string[], names: ReadonlyMap<string, Entity>): string {
  const first = group.treaties[0] as Treaty;
  const longest =
    group.treaties
      .flatMap((treaty) => [...treaty.aliases])
      .find((alias) => !/^(?:[a-z]+s?$|(?:brokered|mediated) )/.test(alias)) ?? first.noun;
  const own = [...group.subject]
    .filter((word) => /^[a-z-]+$/.test(word))
    .slice(0, 4)
    .join(" ");
  const truce =
    first.family === "ceasefire" && group.treaties.some(({ noun }) => noun === "ceasefire") && !/ /.test(first.noun);
  const noun = truce ? "ceasefire" : first.noun;
  const plural = first.plural ? (noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`) : noun;
  const what = own === "" ? (IN_FULL.get(noun) ?? plural) : `${own} ${plural}`;
  const who = parties.length <= NAMED_PARTIES ? parties.map((party) => names.get(party)?.name ?? party).join("–") : "";
  return who === "" ? (own === "" ? longest : what) : `${who} ${what}`;
}

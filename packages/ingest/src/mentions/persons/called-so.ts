// The words of a person's name in, the listed leaders out who go by that name though the list has another: "A bin B" of a house, a first surname alone, the family name first.
import { type Entry, termsOf } from "../../gazetteers/entry.ts";
import type { Gazetteer } from "../../gazetteers/load-gazetteer.ts";
import { softKey } from "../../gazetteers/soft-key.ts";
import { nameKeys } from "./leader-name.ts";

/** `sure`: the custom of names leaves no doubt; else a word more or less may make another person. */
export interface Called {
  readonly entry: Entry;
  readonly sure: boolean;
}

/** Leaders whose listed name is not that of the text, in no order; `keys` has two words at least. */
export function calledSo(keys: readonly string[], gazetteer: Gazetteer): Called[] {
  const soft = keys.map(softKey);
  const found = new Map<Entry, boolean>();
  for (const key of new Set([soft.at(-1) ?? "", soft[0] ?? "", softKey(keys.join(""))]))
    for (const entry of gazetteer.surnames.get(key) ?? []) {
      const sure = isCalled(entry, soft);
      if (sure !== undefined) found.set(entry, sure);
    }
  return [...found].map(([entry, sure]) => ({ entry, sure }));
}

/** Whether the entry goes by the words, and how surely; undefined where it does not. */
function isCalled(entry: Entry, soft: readonly string[]): boolean | undefined {
  const own = nameKeys(entry.name).map(softKey);
  const surname = nameKeys(entry.surname ?? "").map(softKey);
  if (same(surname, soft)) return true;
  if (isOfHouse(own, soft) || isFirstSurname(own, surname, soft)) return true;
  if (same([...own].reverse(), soft) && own.length === 2 && mayTurn(entry)) return true;
  return own.length === soft.length + 1 && same(own.slice(1), soft) ? false : undefined;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** "A bin B": the listed "A bin B Al C" goes by his father's name, without that of the house. */
const isOfHouse = (own: readonly string[], soft: readonly string[]): boolean =>
  soft.length === FATHERED &&
  own.length > FATHERED &&
  /^(?:bin|ibn|bint)$/.test(soft[1] ?? "") &&
  same(own.slice(0, FATHERED), soft);
/** Words of a name with the father's. */
const FATHERED = 3;

/** "Ana Ruiz": the listed "Ana Ruiz Salas", whose family name is Ruiz. */
const isFirstSurname = (own: readonly string[], surname: readonly string[], soft: readonly string[]): boolean =>
  own.length > soft.length &&
  surname.length === 1 &&
  surname[0] === soft.at(-1) &&
  own[0] === soft[0] &&
  soft.every((word) => own.includes(word)) &&
  own.indexOf(surname[0] ?? "") < own.length - 1;

/** The world writes such names in either order. */
const mayTurn = (entry: Entry): boolean => termsOf(entry).some(({ iso3 }) => /^(?:JPN|HUN|KHM)$/.test(iso3));

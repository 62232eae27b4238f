// Leaders and the offices that a text gives them in, the states and bodies that they act for out.
import { termsOf } from "../gazetteers/entry.ts";
import { isServing } from "../mentions/persons/resolve-person.ts";
import type { LinkInput } from "./link-input.ts";
import type { StatedOffice } from "./offices/office.ts";
import type { Reference } from "./reference.ts";

/** A leader who issues a statement speaks for the state as well. */
export function withStates(issuers: readonly string[], offices: readonly StatedOffice[], input: LinkInput): string[] {
  return [...new Set([...issuers, ...issuers.flatMap((id) => stateOf(id, offices, input) ?? [])])];
}

/** Years for which a term that the list has ended may go on. */
const RECENT = 3;

/** The polity of the office that the text gives to a leader, else of the one held when it was published, else of all held. */
export function stateOf(leader: string, offices: readonly StatedOffice[], input: LinkInput): string | undefined {
  const stated = offices.filter((office) => office.leader === leader);
  const current = stated.find((office) => !office.former) ?? stated[0];
  if (current !== undefined) return current.polity;
  const entry = input.gazetteer.entries.get(leader);
  const terms = entry === undefined ? [] : termsOf(entry);
  const now = terms.find((term) => isServing(term.from, term.to, input.frame?.published ?? "2020"));
  if (now?.body !== undefined) return now.body;
  const year = Number((input.frame?.published ?? "").slice(0, 4));
  const recent = terms.filter(
    ({ to }) => Number.isNaN(year) || year - Number(to.replace("~", "").slice(0, 4)) <= RECENT,
  );
  const states = new Set(recent.map((term) => term.iso3));
  const iso3 = now?.iso3 ?? (states.size === 1 ? [...states][0] : undefined);
  return iso3 === undefined || iso3 === "" || iso3 === "EUE" ? undefined : `country:${iso3}`;
}

/** The first head of state in office whom the document names. */
export function firstHead(references: readonly Reference[], input: LinkInput): string | undefined {
  const date = input.frame?.published ?? "";
  const isHead = (id: string): boolean => {
    const entry = input.gazetteer.entries.get(id);
    return (
      entry !== undefined &&
      date !== "" &&
      termsOf(entry).some((term) => term.office === "hs" && isServing(term.from, term.to, date))
    );
  };
  return references.find((reference) => reference.kind === "Leader" && isHead(reference.entities[0] ?? ""))
    ?.entities[0];
}

/** The state of each leader to whom the text gives no office: who owns the name ("Chad's Idriss Déby"), else as the lists know. */
export function homesOf(
  named: readonly Reference[],
  offices: readonly StatedOffice[],
  input: LinkInput,
): Map<string, string> {
  const served = new Set(offices.map(({ leader }) => leader));
  const homes = new Map<string, string>();
  for (const { kind, entities, sentence, word } of named) {
    const [leader] = entities;
    if (kind !== "Leader" || leader === undefined || served.has(leader) || homes.has(leader)) continue;
    const words = input.sentences[sentence]?.words ?? [];
    const owner = /^['’]s?$/.test(words[word - 1]?.text ?? "") ? words[word - 2]?.mention : undefined;
    const home = owner?.kind === "Country" ? owner.candidates[0]?.entity : stateOf(leader, offices, input);
    if (home !== undefined) homes.set(leader, home);
  }
  return homes;
}

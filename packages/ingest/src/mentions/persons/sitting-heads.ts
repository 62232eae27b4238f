// A document's states and date in, the persons out who lead a state then and whom a bare surname means: "Macron", "Putin".
import { type Entry, type Term, termsOf } from "../../gazetteers/entry.ts";
import type { Gazetteer } from "../../gazetteers/load-gazetteer.ts";
import { softKey, surnameKeys } from "../../gazetteers/soft-key.ts";
import type { Candidate, Mention } from "../mention.ts";
import type { MentionInput } from "../mention-input.ts";
import { isServing } from "./resolve-person.ts";

/** Heads of the states that the document names, in office at its date, whose surname nobody shares there. */
export function sittingHeads(found: readonly (readonly Mention[])[], input: MentionInput): Map<string, Candidate[]> {
  const date = input.frame?.published ?? "";
  const heads = new Map<string, Candidate[]>();
  if (date === "") return heads;
  const states = new Set(
    found
      .flat()
      .flatMap((mention) => (mention.kind === "Country" ? mention.candidates.map((each) => each.entity.slice(8)) : [])),
  );
  for (const state of states) {
    for (const entry of input.gazetteer.heads.get(state) ?? [])
      if (isHeadOf(entry, states, date)) addHead(heads, entry);
  }
  for (const [key, list] of heads) if (list.length > 1) heads.delete(key);
  return heads;
}

function addHead(heads: Map<string, Candidate[]>, entry: Entry): void {
  for (const key of surnameKeys(entry.name, entry.surname ?? "")) {
    const list = heads.get(key) ?? [];
    if (list.some((other) => other.entity === entry.id)) continue;
    list.push({
      entity: entry.id,
      kind: "Leader",
      name: entry.name,
      score: 0.7,
      reason: "head of a state that the document names",
    });
    heads.set(key, list);
  }
}

/** In such an office at a date, by a term whose beginning is known. */
const holds = (entry: Entry, date: string, fits: (term: Term) => boolean): boolean =>
  termsOf(entry).some((term) => term.from !== "" && fits(term) && isServing(term.from, term.to, date));

const isHeadOf = (entry: Entry, states: ReadonlySet<string>, date: string): boolean =>
  holds(entry, date, ({ office, iso3 }) => states.has(iso3) && (office === "hs" || office === "hg"));

/** So many leaders called by it make a name a given name: "Ali", "Kim". */
const OFTEN_GIVEN = 3;
/** Shorter keys are initials and particles. */
const SHORTEST = 4;

/** Who leads a state, its foreign or defence ministry, or a body, though the document does not name it, where nobody else who holds an office at its date has the surname. */
export function headOfAnyState(key: string, { gazetteer, frame }: MentionInput): Candidate[] | undefined {
  const date = frame?.published ?? "";
  if (date === "" || key.length < SHORTEST) return undefined;
  const [entry, ...others] = (gazetteer.surnames.get(key) ?? []).filter((each) => holds(each, date, () => true));
  if (entry === undefined || others.length > 0 || !holds(entry, date, ({ office }) => LEADING.test(office)))
    return undefined;
  if ((timesGiven(gazetteer).get(key) ?? 0) >= OFTEN_GIVEN) return undefined;
  return [
    {
      entity: entry.id,
      kind: "Leader",
      name: entry.name,
      score: 0.6,
      reason: "leads a state, a ministry or a body, by the surname alone",
    },
  ];
}

const LEADING = /^(?:hs|hg|fm|dm|io)$/;

const counted = new WeakMap<Gazetteer, Map<string, number>>();

/** How many listed leaders are called by a name first, by its soft key: counted once, where it is first asked for. */
function timesGiven(gazetteer: Gazetteer): Map<string, number> {
  const known = counted.get(gazetteer);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { kind, name } of gazetteer.entries.values()) {
    if (kind !== "Leader") continue;
    const key = softKey(name.split(" ")[0] ?? "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counted.set(gazetteer, counts);
  return counts;
}

// Lines of a word list in, wordings in a trie and entries by id out: what every list of the gazetteer is read with.
import type { Entry, Reading } from "./entry.ts";
import { phraseShape } from "./fold.ts";

export interface Builder {
  readonly prefixes: Map<string, number>;
  readonly readings: Reading[][];
  readonly entries: Map<string, Entry>;
  readonly surnames: Map<string, Entry[]>;
  readonly heads: Map<string, Entry[]>;
}

export type Wording = Pick<Reading, "form" | "organ" | "land">;

export const lines = (list: string): string[] => list.split("\n").filter((line) => line !== "");
export const words = (field: string | undefined): string[] =>
  field === undefined || field === "" ? [] : field.split("|");

/** Entry of an id; the first list that names it wins. */
export function entryOf(builder: Builder, entry: Entry): Entry {
  const known = builder.entries.get(entry.id);
  if (known !== undefined) return known;
  builder.entries.set(entry.id, entry);
  return entry;
}

export function addWording(builder: Builder, phrase: string, entry: Entry, wording: Wording): void {
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
    return;
  }
  const readings = builder.readings[index] as Reading[];
  const same = readings.findIndex((other) => other.entry === entry && other.form === reading.form);
  if (same < 0) readings.push(reading);
  else readings[same] = inEitherCase(readings[same] as Reading, reading);
}

/** "Chemical Weapons Convention" and "chemical weapons convention", "HIMARS" and "Himars" are listed both: a word may be small where one has it small. */
const inEitherCase = (one: Reading, other: Reading): Reading => ({
  ...one,
  small: one.small | other.small,
  capitals: one.capitals && other.capitals,
});

/** Whether a wording is an organisation's already: the hand-written list names it better. */
export function isTaken(builder: Builder, phrase: string): boolean {
  const index = builder.prefixes.get(phraseShape(phrase).keys) ?? -1;
  return index >= 0;
}

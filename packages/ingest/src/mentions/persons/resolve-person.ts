// A person's name with its title in, the listed leaders it may mean out, else a provisional one.

import type { DocumentFrame } from "../../documents/frame.ts";
import { type Entry, termsOf } from "../../gazetteers/entry.ts";
import { givenKey } from "../../gazetteers/given-name-forms.ts";
import type { Gazetteer } from "../../gazetteers/load-gazetteer.ts";
import { softKey } from "../../gazetteers/soft-key.ts";
import type { Candidate } from "../mention.ts";
import { calledSo } from "./called-so.ts";
import type { PersonSpan } from "./find-persons.ts";
import { byTheEar, nameKeys, provisionalLeader } from "./leader-name.ts";
import { OFFICE_CODES } from "./title-words.ts";

interface Context {
  readonly gazetteer: Gazetteer;
  readonly frame?: DocumentFrame;
}

/** Best first; linking chooses among them by the state that the text gives. */
export function resolvePerson(span: PersonSpan, context: Context): Candidate[] {
  const keys = withoutParticle(nameKeys(span.name));
  const listed = listedByName(keys, context.gazetteer);
  const office = officeCodes(span.title);
  const date = context.frame?.published ?? "";
  if (listed.length > 0) return rank(listed.map((entry) => scored(entry, office, date, 0.9)));
  const last = keys.at(-1) as string;
  const family = context.gazetteer.surnames.get(softKey(last)) ?? [];
  const called = keys.length === 1 ? [] : calledSo(keys, context.gazetteer);
  const near =
    keys.length > 1
      ? family.filter((entry) => soundsLike(entry, keys))
      : span.title.some((word) => ROYAL.test(word))
        ? family.filter((entry) => softKey(nameKeys(entry.name)[0] ?? "") === softKey(last))
        : family;
  const bare = date === "" && !office.some((code) => /^h[sg]$/.test(code)) ? UNDATED : 0.3;
  const ranked = rank([
    ...near.map((entry) => scored(entry, office, date, keys.length > 1 ? 0.5 : bare)),
    ...called
      .filter(({ entry }) => !near.includes(entry))
      .map(({ entry, sure }) => scored(entry, office, date, sure ? 0.5 : LOOSE)),
  ]);
  const own: Candidate = {
    entity: provisionalLeader(span.name),
    kind: "Leader",
    name: span.name,
    score: 0.45,
    reason: "named with a title",
  };
  return rank([...ranked, own]);
}

/** "Sheikh Mohamed", "King Abdullah": a given name stands behind these. */
const ROYAL = /^(?:sheikha?|sheik|prince|princess|king|queen|emir|sultan|pope)$/;

/** "President El-Sisi": the particle of a surname is no given name. */
const withoutParticle = (keys: string[]): string[] =>
  keys.length === 2 && /^(?:al|el|von|van|de|da|di|ould)$/.test(keys[0] ?? "") ? keys.slice(1) : keys;

/** A name with a word more or less than the listed one: the text must name the state, or the date fit. */
const LOOSE = 0.4;

/** A surname in a text of no date may be anybody's of any century: the text must name the state. */
const UNDATED = 0.1;

function listedByName(keys: readonly string[], gazetteer: Gazetteer): Entry[] {
  if (keys.length < 2) return [];
  const index = gazetteer.prefixes.get(keys.join(" ")) ?? -1;
  return (index < 0 ? [] : (gazetteer.readings[index] ?? []))
    .map((reading) => reading.entry)
    .filter((entry) => entry.kind === "Leader");
}

/** Whether a name of several words is a listed one in another spelling, or with a name more or less in its middle. */
export function soundsLike(entry: Entry, called: readonly string[]): boolean {
  const own = byTheEar(nameKeys(entry.name));
  const keys = byTheEar(called);
  const first = keys[0] as string;
  if (
    own.length < 2 ||
    isOtherNumeral(own.at(-1) as string, keys.at(-1) as string) ||
    givenKey(own[0] as string) !== givenKey(first) ||
    softKey(own.at(-1) as string) !== softKey(keys.at(-1) as string)
  )
    return false;
  const [short, long] = own.length <= keys.length ? [own, keys] : [keys, own];
  const soft = new Set(long.map(givenKey));
  return short.every(
    (key) => soft.has(givenKey(key)) || (key.length === 1 && long.some((other) => other.startsWith(key))),
  );
}

/** "Charles I" is not Charles III. */
const isOtherNumeral = (own: string, key: string): boolean => NUMERAL.test(own) && NUMERAL.test(key) && own !== key;

const NUMERAL = /^[ivx]+$/;

export function officeCodes(title: readonly string[]): readonly string[] {
  const text = title.join(" ");
  let best: readonly string[] = [];
  let length = 0;
  for (const [words, codes] of OFFICE_CODES) {
    if (words.length > length && ` ${text} `.includes(` ${words} `)) {
      best = codes;
      length = words.length;
    }
  }
  return best;
}

/** A term that fits title and date makes a leader likely. */
function scored(entry: Entry, office: readonly string[], date: string, base: number): Candidate {
  let best = 0;
  for (const term of termsOf(entry)) {
    const fits = office.length === 0 ? 0.1 : office.includes(term.office) ? 0.3 : 0;
    const serves = date === "" ? 0.05 : isServing(term.from, term.to, date) ? 0.3 : 0;
    const state = date === "" && term.office === "hs" ? STATE_HEAD : 0;
    best = Math.max(best, state + fits + serves + (date === "" ? recency(term.to || term.from) : 0));
  }
  return { entity: entry.id, kind: "Leader", name: entry.name, score: base + best, reason: "listed leader" };
}

/** Without a date a head of state is likelier than a namesake of lesser office. */
const STATE_HEAD = 0.03;

/** Without a date the later of two namesakes is the likelier: at most 0.08. */
const recency = (date: string): number =>
  Math.max(0, Math.min(80, Number(date.replace("~", "").slice(0, 4)) - 1950)) / 1000;

/** With half a year of grace at both ends. */
export function isServing(from: string, to: string, date: string): boolean {
  const month = monthNumber(date);
  const start = from === "" ? -Infinity : monthNumber(from) - 6;
  const end =
    to === ""
      ? monthNumber(from === "" ? "1900" : from) + 48
      : monthNumber(to.replace("~", "")) + (to.startsWith("~") ? 18 : 6);
  return month >= start && month <= end;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) : 6);
}

const rank = (candidates: Candidate[]): Candidate[] =>
  candidates.sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1)).slice(0, 6);

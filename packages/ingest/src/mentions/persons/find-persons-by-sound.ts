// A sentence in, persons out whom a list knows under another spelling or a longer name: "Sergei Shoigu" for "Sergey Shoygu".
import { type Entry, termsOf } from "../../gazetteers/entry.ts";
import type { Gazetteer } from "../../gazetteers/load-gazetteer.ts";
import { softKey } from "../../gazetteers/soft-key.ts";
import type { TokenSentence } from "../token-sentence.ts";
import { calledSo } from "./called-so.ts";
import { isTitleWord, type PersonSpan } from "./find-persons.ts";
import { nameKeys } from "./leader-name.ts";
import { isNameWord, nameEnd, nameOf, type Taken } from "./name-span.ts";
import { soundsLike } from "./resolve-person.ts";
import { NEVER_NAMES, NOT_IN_NAMES } from "./title-words.ts";

const LONGEST = 4;

/** `taken` tells the tokens that a list knows already. */
export function findPersonsBySound(sentence: TokenSentence, taken: Taken, gazetteer: Gazetteer): PersonSpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  const spans: PersonSpan[] = [];
  for (let first = 0; first + 1 < sentence.tokens.length; first++) {
    if (!isNameWord(sentence, first) || taken(first)) continue;
    const last = nameEnd(sentence, first, taken);
    const name = isFullName(sentence, first, last) ? nameOf(sentence, first, last) : "";
    if (name !== "" && isListed(name, gazetteer))
      spans.push({ first, last, name, title: [], titleFirst: first, found: "sound" });
    first = last - 1;
  }
  return spans;
}

const isFullName = (sentence: TokenSentence, first: number, last: number): boolean =>
  last - first >= 2 &&
  last - first <= LONGEST &&
  sentence.keys.slice(first, last).every((key) => !NOT_IN_NAMES.has(key) && !NEVER_NAMES.has(key) && !isTitleWord(key));

function isListed(name: string, gazetteer: Gazetteer): boolean {
  const keys = nameKeys(name);
  const family = gazetteer.surnames.get(softKey(keys.at(-1) ?? "")) ?? [];
  return (
    family.some((entry) => soundsLike(entry, keys)) ||
    (!/^(?:al|el|bin|ben|abu|ould|ibn)$/.test(keys[0] ?? "") &&
      calledSo(keys, gazetteer).some(({ entry, sure }) => sure || isHead(entry)))
  );
}

/** Heads of state and government are known by less than their whole names. */
const isHead = (entry: Entry): boolean => termsOf(entry).some(({ office }) => /^h[sg]$/.test(office));

// A sentence and its listed matches in, the spans of persons out whom a title, an apposition or a verb introduces.

import type { Gazetteer } from "../../gazetteers/load-gazetteer.ts";
import { softKey } from "../../gazetteers/soft-key.ts";
import type { Match } from "../match-gazetteer.ts";
import type { TokenSentence } from "../token-sentence.ts";
import { findHeadsOfBodies } from "./find-heads-of-bodies.ts";
import { findOfficeTakers } from "./find-office-takers.ts";
import { isTitleWord, type PersonSpan, personsByApposition, personsByTitle } from "./find-persons.ts";
import { findPersonsBySound } from "./find-persons-by-sound.ts";
import { findPersonsByState } from "./find-persons-by-state.ts";
import { nameKeys } from "./leader-name.ts";
import { isNameWord } from "./name-span.ts";
import { NOT_IN_NAMES, TITLE_HEADS } from "./title-words.ts";

/** Persons by title or apposition, unless a list has the very name, or a longer one. */
export function personSpans(
  sentence: TokenSentence,
  owner: readonly (Match | undefined)[],
  isOwned: (at: number) => boolean,
  gazetteer: Gazetteer,
): PersonSpan[] {
  const blocks = (at: number): boolean => {
    const match = owner[at];
    if (match !== undefined && isPartOfName(sentence, match, (token) => owner[token] !== undefined)) return false;
    return match?.readings.some((reading) => reading.entry.kind !== "Leader") === true;
  };
  const spans = [
    ...personsByTitle(sentence, blocks).filter((span) => !isUnlistedSurname(span, gazetteer)),
    ...personsByApposition(sentence, blocks, isOwned),
    ...findOfficeTakers(sentence, blocks, isOwned),
    ...findHeadsOfBodies(sentence, blocks, (at) => owner[at]?.readings[0]?.entry.kind === "Organization"),
    ...findPersonsByState(sentence, blocks, (at) => isState(owner[at])),
    ...findPersonsBySound(sentence, isOwned, gazetteer),
  ];
  const out: PersonSpan[] = [];
  for (const span of spans) {
    const inside = out.some((other) => span.first < other.last && other.first < span.last);
    if (!inside && !isListedPerson(owner, span)) out.push(span);
  }
  return out;
}

/** "Presidents B and Western diplomats": one word behind "and" is a name when a list knows it as a surname. */
const isUnlistedSurname = ({ first, last, titleFirst, name }: PersonSpan, gazetteer: Gazetteer): boolean =>
  titleFirst === first && last - first === 1 && !gazetteer.surnames.has(softKey(nameKeys(name).at(-1) ?? ""));

const isState = (match: Match | undefined): boolean =>
  match?.readings[0]?.entry.kind === "Country" && /^(?:name|abbreviation|capital)$/.test(match.readings[0].form);

/** "Minister German Orlov", "Senator Ivan Lagos": a state or a town that a person is called by, right behind a title. */
function isPartOfName(sentence: TokenSentence, match: Match, owned: (token: number) => boolean): boolean {
  const [reading] = match.readings;
  if (sentence.titleCase || match.last - match.first !== 1 || reading === undefined) return false;
  if (reading.entry.kind !== "Country" && reading.entry.family !== "company") return false;
  const isName = (at: number): boolean =>
    isNameWord(sentence, at) &&
    !owned(at) &&
    !isTitleWord(sentence.keys[at] ?? "") &&
    !NOT_IN_NAMES.has(sentence.keys[at] ?? "");
  const isTitle = (at: number): boolean =>
    TITLE_HEADS.has(sentence.keys[at] ?? "") && sentence.tokens[at]?.spaceAfter === true;
  if (isTitle(match.first - 1)) return isName(match.last);
  return (
    reading.form !== "demonym" &&
    reading.form !== "abbreviation" &&
    isName(match.first - 1) &&
    (isTitle(match.first - 2) || (isName(match.first - 2) && isTitle(match.first - 3))) &&
    !sentence.capital[match.last]
  );
}

function isListedPerson(owner: readonly (Match | undefined)[], span: PersonSpan): boolean {
  const match = owner[span.first];
  return match !== undefined && match.last - match.first > 1 && match.last >= span.last;
}

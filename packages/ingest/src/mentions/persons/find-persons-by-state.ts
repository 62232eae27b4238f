// A sentence in, persons out whom nothing but their state introduces: "Kenya's A B met", "talks with Kenya's A B".

import type { TokenSentence } from "../token-sentence.ts";
import { isTitleWord, type PersonSpan } from "./find-persons.ts";
import { isNameWord, nameEnd, nameOf, type Taken } from "./name-span.ts";
import { NEVER_NAMES, NOT_IN_NAMES } from "./title-words.ts";

/** What persons do, and hardly any town, ship or team. */
const DOES =
  /^(?:said|says|told|met|meets|visited|visits|accused|warned|urged|called|signed|announced|arrived|hosted|received|travelled|traveled|flew|thanked|added|denied|dismissed|rejected|ordered|vowed|pledged|praised|condemned|denounced|criticised|criticized|attended|insisted|argued|inked|spoke|demanded|welcomed|bought|appealed|threatened|promised|agreed|refused|invited|phoned|telephoned|declared|apologised|apologized|flies|travels|headed|heads|conferred|confers|talks|hosts|receives|toured|tours|landed|paid|pays|joined|discussed|discusses|embarked|chaired|co-chaired|briefed|stressed|reiterated|lauded|voiced|reaffirmed|conveyed|congratulated|dropped|jetted|sat|dined|huddled|reviewed|shook|exchanged|returned|departed|departs|telephones|phones|shunned|snubbed|saw|sees|confirmed|congratulates|huddles|wrapped|wound)$/;
const BEFORE =
  /^(?:with|by|hosts?|hosted|meets?|met|receives?|received|accused|urged|told|called|invited|welcomed|phoned|telephoned|between|alongside|beside|congratulated|thanked|greeted|congratulates|thanks|greets|phones)$/;
const MAX_NAME = 4;

/** `state` tells the tokens that name a state, `taken` those no name runs into. */
export function findPersonsByState(sentence: TokenSentence, taken: Taken, state: Taken): PersonSpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  const spans: PersonSpan[] = [];
  for (let owner = 0; owner + 3 < sentence.tokens.length; owner++) {
    if (!state(owner) || !/^[\u2019']s$/.test(sentence.tokens[owner + 1]?.text ?? "")) continue;
    const first = owner + 2;
    if (!isNameWord(sentence, first) || taken(first)) continue;
    const last = nameEnd(sentence, first, taken);
    if (!isFullName(sentence, first, last)) continue;
    if (
      !DOES.test(verbAfter(sentence, last)) &&
      !BEFORE.test(wordBefore(sentence, owner, state)) &&
      !isListed(sentence, [owner, last], state)
    )
      continue;
    spans.push({
      first,
      last,
      name: nameOf(sentence, first, last),
      title: [],
      titleFirst: first,
      found: "apposition",
    });
  }
  return spans;
}

const IN_LIST = /^(?:,|and|\u2019s|'s|\p{Lu}[\p{L}-]*|-)$/u;

/** "by Chad's A B, Niger's C D and Mali's E F": a list of persons, each of a state, behind "by" or "with" or before what they do. */
function isListed(sentence: TokenSentence, [owner, last]: readonly [number, number], state: Taken): boolean {
  const text = (at: number): string => sentence.tokens[at]?.text ?? "";
  let first = owner;
  while (first > 0 && IN_LIST.test(text(first - 1)) && !/^(?:In|On|At|When|After)$/.test(text(first - 1))) first--;
  let end = last;
  while (IN_LIST.test(text(end))) end++;
  const owned = sentence.tokens
    .slice(first, end)
    .filter((_, i) => state(first + i) && /^[\u2019']s$/.test(text(first + i + 1)));
  const names = text(first - 1) === "," ? first - 1 : first;
  return owned.length > 1 && (BEFORE.test(sentence.keys[names - 1] ?? "") || DOES.test(sentence.keys[end] ?? ""));
}

const isFullName = (sentence: TokenSentence, first: number, last: number): boolean =>
  last - first >= 2 &&
  last - first <= MAX_NAME &&
  sentence.keys.slice(first, last).every((key) => !NOT_IN_NAMES.has(key) && !NEVER_NAMES.has(key) && !isTitleWord(key));

/** What the person does; whoever is a "who" may do anything. */
function verbAfter(sentence: TokenSentence, last: number): string {
  let at = last;
  if (sentence.keys[at] === "," && sentence.keys[at + 1] === "who") return "said";
  while (/^(?:has|had|have|also|later|then|earlier|will)$/.test(sentence.keys[at] ?? "")) at++;
  return sentence.keys[at] ?? "";
}

function wordBefore(sentence: TokenSentence, owner: number, state: Taken): string {
  let at = owner - 1;
  while (state(at) || sentence.keys[at] === "the") at--;
  return sentence.keys[at] ?? "";
}

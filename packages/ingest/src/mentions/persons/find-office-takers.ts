// A sentence in, persons whom no list knows and to whom a verb gives an office out: "A B is elected president of Z", "Z appoints A B as its envoy".

import type { TokenSentence } from "../token-sentence.ts";
import { isTitleWord, type PersonSpan } from "./find-persons.ts";
import { isNameWord, nameEnd, nameOf, type Taken } from "./name-span.ts";
import { NEVER_NAMES, NOT_IN_NAMES, TITLE_HEADS } from "./title-words.ts";

const BEHIND =
  /^(?:, (?:who )?)?(?:(?:is|was|has been|had been|have been|will be|to be|gets) )?(?:formally |officially |again |unanimously |re )?(?:(?:re-?)?elected|appointed|named|sworn in|inaugurated|chosen|selected|confirmed|installed|reappointed|designated|nominated|crowned|dismissed|sacked|removed|becomes?|became|takes (?:office|over)|took (?:office|over)|assumes? office|assumed office|resign(?:s|ed)|steps? down|stepped down|succeed(?:s|ed)|replace[sd]|serve[sd]|remain(?:s|ed)|is the|was the|is)\b/;
const GIVER =
  /^(?:appoints?|appointed|names|named|elects?|elected|chooses?|chose|selects?|selected|nominates?|nominated|picks?|picked|swears|reappoints?|designates?|confirms?)$/;
/** Offices of states; heads of firms and clubs bear the other titles too. */
const PUBLIC =
  /^(?:minister|premier|chancellor|ambassador|envoy|governor|king|queen|emir|sultan|pope|monarch|undersecretary)$/;
const SHARED =
  /^(?:president|secretary|secretarygeneral|leader|chief|head|commander|speaker|chairman|chairwoman|chair|representative|director|general|spokesman|spokeswoman|coordinator|deputy)$/;

/** `named` tells the tokens of a state or body, `taken` those no name runs into. */
export function findOfficeTakers(sentence: TokenSentence, taken: Taken, named: Taken): PersonSpan[] {
  if (sentence.titleCase) return [];
  const spans: PersonSpan[] = [];
  for (let at = 0; at + 2 < sentence.tokens.length; at++) {
    if (!isNameWord(sentence, at) || taken(at) || isTitleWord(sentence.keys[at] ?? "")) continue;
    const last = nameEnd(sentence, at, taken);
    if (isName(sentence, at, last) && (givenBehind(sentence, last, named) || givenBefore(sentence, at, last, named)))
      spans.push({ first: at, last, name: nameOf(sentence, at, last), title: [], titleFirst: at, found: "apposition" });
    at = Math.max(at, last - 1);
  }
  return spans;
}

function isName(sentence: TokenSentence, first: number, last: number): boolean {
  const keys = sentence.keys.slice(first, last);
  return (
    last - first >= 2 &&
    last - first <= 6 &&
    !keys.some((key) => NOT_IN_NAMES.has(key) || NEVER_NAMES.has(key)) &&
    (sentence.capital[last - 1] === true || sentence.tokens[last - 2]?.text === "-")
  );
}

const wordsFrom = (sentence: TokenSentence, from: number, to: number): string =>
  sentence.tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(" ");

function givenBehind(sentence: TokenSentence, last: number, named: Taken): boolean {
  const behind = wordsFrom(sentence, last, last + 8);
  return (BEHIND.test(behind) && officeWithin(sentence, last + 1, named)) || leadsOrgan(sentence, last, behind, named);
}

const LEADS = /^, who (?:now |currently |also )?(?:heads|leads|commands|runs|oversees|headed|commanded|ran|oversaw) /;
const ORGAN = /^(?:army|navy|military|ministry|forces?)$/;

/** "A B, who heads Chad's defence ministry": the state and its organ between the verb and the next comma. */
function leadsOrgan(sentence: TokenSentence, last: number, behind: string, named: Taken): boolean {
  if (!LEADS.test(behind)) return false;
  let state = false;
  for (let at = last + 3; at < last + 12; at++) {
    if (/^(?:[,;.:()]|near|with|by|for|in|on|at|to|from|against|and|that|)$/.test(sentence.tokens[at]?.text ?? ""))
      return false;
    state ||= named(at);
    if (state && ORGAN.test(sentence.keys[at] ?? "")) return true;
  }
  return false;
}

function givenBefore(sentence: TokenSentence, first: number, last: number, named: Taken): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (GIVER.test(sentence.keys[at] ?? "")) return officeWithin(sentence, last, named);
    if (
      !/^[\p{L}'’-]+$/u.test(sentence.tokens[at]?.text ?? "") ||
      /^(?:and|that|of|to|by|in|with)$/.test(sentence.keys[at] ?? "")
    )
      return false;
  }
  return false;
}

/** A title before the clause ends; one that firms have too needs a state or body beside it. */
function officeWithin(sentence: TokenSentence, from: number, named: Taken): boolean {
  for (let at = from; at < Math.min(sentence.tokens.length, from + 12); at++) {
    if (/^[,;.:()]$/.test(sentence.tokens[at]?.text ?? "") && at > from + 1) return false;
    const key = sentence.keys[at] ?? "";
    if (PUBLIC.test(key)) return true;
    if (!SHARED.test(key) || !TITLE_HEADS.has(key === "secretarygeneral" ? "secretary" : key)) continue;
    const behind = /^(?:of|to|for)$/.test(sentence.keys[at + 1] ?? "") && [2, 3, 4].some((step) => named(at + step));
    const placed = sentence.keys[0] === "in" && named(1) && key === "president";
    if (placed || behind || [1, 2, 3].some((step) => named(at - step) && at - step >= from)) return true;
  }
  return false;
}

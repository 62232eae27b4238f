// Tokens of a sentence in, which of them make up a person's name out.
import type { TokenSentence } from "../token-sentence.ts";
import { endsShoutedName } from "./shouted-name.ts";
import { NAME_PARTICLES, NEVER_NAMES, TITLE_HEADS } from "./title-words.ts";

const MAX_NAME = 6;

/** Whether a token begins a mention that no name runs into. */
export type Taken = (token: number) => boolean;

/** A capitalised word that may be part of a person's name. */
export function isNameWord(sentence: TokenSentence, at: number): boolean {
  if (!sentence.capital[at]) return false;
  const key = sentence.keys[at] as string;
  const text = sentence.tokens[at]?.text ?? "";
  if (/^\p{Lu}\.$/u.test(text)) return true;
  if (key === "" || /\d/.test(key)) return false;
  if (NEVER_NAMES.has(key) && !(key === "said" && sentence.keys[at - 1] === "al")) return false;
  return key.length > 1 || text.endsWith(".") || text.length === 1;
}

/** "the A B-led government": what is said of the name. */
const BEHIND_HYPHEN =
  /^(?:led|backed|run|controlled|dominated|headed|chaired|linked|aligned|era|appointed|brokered|ordered|allied|owned|affiliated|founded|like|style|type|inspired|mediated|born|based|supported|friendly|designate|elect)$/;

/** "King Charles I". */
const ROYAL = /^(?:king|queen|emperor|empress|pope|tsar|czar|sultan|emir|shah|prince)$/;

export function nameEnd(sentence: TokenSentence, first: number, taken: Taken): number {
  let last = first + 1;
  for (let at = first + 1; at < sentence.tokens.length && at - first < MAX_NAME + 2; at++) {
    const text = sentence.tokens[at]?.text ?? "";
    const glued = text === "-" && !sentence.tokens[at - 1]?.spaceAfter;
    if (glued) continue;
    if (taken(at) || endsShoutedName(sentence, at) || isBehindSurname(sentence, first, at)) break;
    const nickname = nicknameEnd(sentence, at);
    if (nickname > at) {
      at = nickname - 1;
      continue;
    }
    if (text === "I" && at === first + 1 && ROYAL.test(sentence.keys[first - 1] ?? "")) return at + 1;
    if (isNameWord(sentence, at) && !TITLE_HEADS.has(sentence.keys[at] as string)) {
      last = at + 1;
      continue;
    }
    const particle =
      NAME_PARTICLES.has(sentence.keys[at] as string) ||
      (sentence.tokens[at - 1]?.text === "-" && /^\p{Ll}/u.test(text) && !BEHIND_HYPHEN.test(text));
    if (sentence.tokens[at - 1]?.text === "-" && particle && /^\p{Ll}/u.test(text) && text.length > 1) {
      last = at + 1;
      continue;
    }
    if (!particle) break;
  }
  return last;
}

/** "John Q. Public Vetoes the Act": in a headline with capitals on every word nothing of the name stands behind an initial and a surname. */
const isBehindSurname = (sentence: TokenSentence, first: number, at: number): boolean =>
  sentence.titleCase &&
  at - first >= 3 &&
  /^\p{Lu}\.?$/u.test(sentence.tokens[first + 1]?.text ?? "") &&
  !/^(?:jr|sr|ii|iii|iv)$/.test(sentence.keys[at] ?? "");

/** "A “Bobo” B": the token after the closing quote when a name goes on there; else `at`. */
function nicknameEnd(sentence: TokenSentence, at: number): number {
  if (!/^[“"‘(]$/.test(sentence.tokens[at]?.text ?? "") && !opensSingle(sentence, at)) return at;
  for (let close = at + 2; close <= at + 4; close++)
    if (/^[”"’')]$/.test(sentence.tokens[close]?.text ?? ""))
      return isNameWord(sentence, close + 1) && !/^[(]$/.test(sentence.tokens[at]?.text ?? "") ? close + 1 : at;
  return at;
}

/** "A 'Bobo' B", not "the Browns' B" nor a headline that quotes: a single mark that stands before a word, behind a space. */
const opensSingle = (sentence: TokenSentence, at: number): boolean =>
  sentence.tokens[at]?.text === "'" &&
  !sentence.titleCase &&
  sentence.tokens[at]?.spaceAfter === false &&
  sentence.tokens[at - 1]?.spaceAfter === true;

export function nameOf(sentence: TokenSentence, first: number, last: number): string {
  let name = "";
  for (let at = first; at < last; at++) {
    const token = sentence.tokens[at];
    const nickname = nicknameEnd(sentence, at);
    if (nickname > at) {
      at = nickname - 1;
      continue;
    }
    name += token?.text ?? "";
    if (token?.spaceAfter && at + 1 < last) name += " ";
  }
  return name;
}

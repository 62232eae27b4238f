// A sentence and its states in, armed forces and their units out: "Royal Chadian Navy", "Chad Air Force", "Chad's 4th Motorised Brigade", "Royal Navy of Chad".

import type { TokenSentence } from "../token-sentence.ts";
import type { OrganSpan } from "./find-organs.ts";

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Names of forces in words, longest first. */
const FORCES: readonly (readonly string[])[] = [
  ["maritime", "self", "-", "defense", "force"],
  ["armed", "forces"],
  ["defence", "forces"],
  ["defense", "forces"],
  ["defence", "force"],
  ["defense", "force"],
  ["air", "defence", "force"],
  ["air", "defense", "force"],
  ["air", "and", "space", "force"],
  ["air", "force"],
  ["coast", "guard", "service"],
  ["coast", "guard", "command"],
  ["coast", "guard"],
  ["marine", "corps"],
  ["national", "guard"],
  ["land", "forces"],
  ["ground", "forces"],
  ["naval", "forces"],
  ["naval", "service"],
  ["border", "guard", "service"],
  ["border", "guards"],
  ["border", "guard"],
  ["border", "force"],
  ["air", "corps"],
  ["navy"],
  ["army"],
  ["marines"],
];
/** The last word of a unit's name. */
const UNIT =
  /^(?:Brigade|Squadron|Division|Regiment|Battalion|Fleet|Wing|Battery|Corps|Group|Flotilla|Battlegroup|Company)$/;
const NUMBERED = /^(?:\d{1,4}|\d{1,3}(?:st|nd|rd|th)|[XVI]{1,5}|First|Second|Third|Fourth|Fifth|Sixth|Seventh)$/;
const LONGEST_UNIT = 5;

/** Countries come as spans of tokens, in order; only names in capitals are found. */
export function findForces(sentence: TokenSentence, countries: readonly Span[]): OrganSpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  return countries.flatMap((country, index) => {
    const force = forceAfter(sentence, country) ?? forceBefore(sentence, country);
    const whole = withUnit(sentence, force ?? country);
    return force === undefined && whole.last === country.last ? [] : [{ ...whole, country: index }];
  });
}

/** "Royal Chadian Navy", "Chad Air Force". */
function forceAfter(sentence: TokenSentence, country: Span): Span | undefined {
  const first = textAt(sentence, country.first - 1) === "Royal" ? country.first - 1 : country.first;
  const last = forceEnd(sentence, country.last);
  return last < 0 ? undefined : { first, last };
}

/** "Royal Navy of Chad", "Armed Forces of the Republic of Chad". */
function forceBefore(sentence: TokenSentence, country: Span): Span | undefined {
  const the = textAt(sentence, country.first - 1) === "the" ? 1 : 0;
  const of = country.first - the - 1;
  if (textAt(sentence, of) !== "of") return undefined;
  for (let first = of - 1; first >= Math.max(0, of - 5); first--)
    if (forceEnd(sentence, first) === of)
      return { first: textAt(sentence, first - 1) === "Royal" ? first - 1 : first, last: country.last };
  return undefined;
}

/** Where the force's name that starts here ends; -1 for none. */
function forceEnd(sentence: TokenSentence, start: number): number {
  for (const words of FORCES) {
    const last = start + words.length;
    if (
      words.every((word, i) => sentence.keys[start + i] === word) &&
      words.every((word, i) => /^(?:and|-)$/.test(word) || sentence.capital[start + i])
    )
      return last;
  }
  return -1;
}

/** "Chad's 4th Motorised Brigade": a number and capitals up to the word for a unit. */
function withUnit(sentence: TokenSentence, owner: Span): Span {
  const start = sentence.keys[owner.last] === "s" ? owner.last + 1 : owner.last;
  if (!NUMBERED.test(textAt(sentence, start))) return owner;
  for (let at = start + 1; at <= start + LONGEST_UNIT; at++) {
    if (UNIT.test(textAt(sentence, at))) return { first: owner.first, last: at + 1 };
    if (!sentence.capital[at]) return owner;
  }
  return owner;
}

const textAt = (sentence: TokenSentence, at: number): string => sentence.tokens[at]?.text ?? "";

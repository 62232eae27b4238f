// A sentence in, agreements that it calls by a name of their own out: "the Lusaka Protocol", "the Pact for the Lakes", "the Memorandum of Understanding on Fisheries".

import type { TokenSentence } from "../token-sentence.ts";
import { isTreatyWord } from "./find-treaties.ts";

/** A treaty's name: tokens [first, last), the noun at `head`. */
export interface NamedTreatySpan {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** A word of it belongs to this agreement alone: "Lusaka", "Lakes", not "Defence Cooperation". */
  readonly proper: boolean;
}

/** What a list knows a token as. */
export type TreatyCover = (token: number) => "capital" | "state" | "other" | undefined;

const HEAD =
  /^(?:treaty|pact|accords?|agreement|convention|protocol|charter|declaration|memorandum|statute|compact|covenant|armistice|communique)$/;
const OPENER = /^(?:of|on|for|against|concerning|regarding|to|relating)$/i;
const JOINT = /^(?:of|on|and|the|an?|for|in|to|with|concerning|regarding|against|-|,)$/i;
/** Words with a capital that are no part of a treaty's name, or show that it is something else. */
const NO_NAME =
  /^(?:signing|concluding|negotiating|finali[sz]ing|implementing|announcing|launching|advancing|the|an?|in|on|under|after|this|that|these|those|our|its|their|his|her|my|by|at|for|from|with|as|since|when|while|both|each|no|any|to|if|but|or|of|president|minister)$/;
const DATE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const OTHER_THING =
  /^(?:independence|republican|democratic|constitutional|party|annual|independence|presidential|city|bill|emergency|war|rights|customer|user|license|merger|settlement|plea|school|honda|understanding)$/;
const EMPTY =
  /^(?:understanding|concerning|regarding|relating|and|the|of|on|for|in|to|joint|framework|new|general|certain|other|between|letter|intent|state|common|acquisition|cross-?servicing|cross|servicing|friendly|good|neighbou?rly|neighbou?rliness|relations|government|parties)$/;
const LONGEST = 7;
const LONGEST_TAIL = 18;

export function findNamedTreaties(sentence: TokenSentence, cover: TreatyCover): NamedTreatySpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  const spans: NamedTreatySpan[] = [];
  for (let head = 0; head < sentence.tokens.length; head++) {
    if (sentence.capital[head] !== true || !HEAD.test(sentence.keys[head] ?? "") || cover(head) !== undefined) continue;
    const span = namedAt(sentence, head, cover);
    if (span === undefined) continue;
    spans.push(span);
    head = span.last - 1;
  }
  return spans;
}

function namedAt(sentence: TokenSentence, head: number, cover: TreatyCover): NamedTreatySpan | undefined {
  const first = firstWord(sentence, head, cover);
  const last = tailEnd(sentence, head, cover);
  if (last === head + 1 && sentence.capital[last] === true && cover(last) === undefined) return undefined;
  const own = sentence.keys
    .map((key, at) => ({ key, at }))
    .slice(first, last)
    .filter(({ key, at }) => at !== head && key.length > 1 && !EMPTY.test(key) && !/^\d/.test(key));
  const ofRights =
    last > head + 1 && /^(?:convention|covenant|charter|treaty|protocol|declaration)$/.test(sentence.keys[head] ?? "");
  const ownOffices = sentence.keys[head] === "memorandum" && own.some(({ key }) => key === "national");
  if (
    ownOffices ||
    own.some(({ key, at }) => OTHER_THING.test(key) && !(ofRights && at > head && key === "rights")) ||
    (own.length === 0 && last === head + 1)
  )
    return undefined;
  const proper = own.some(({ key, at }) => cover(at) === "capital" || !isTreatyWord(key));
  const opens = first === 0 && head === 1 && cover(first) !== "capital";
  if (opens) return undefined;
  return { first, last, head, proper };
}

/** "Bangui Peace" before the noun: capitalised words; a state before them is a party. */
function firstWord({ tokens, keys, capital }: TokenSentence, head: number, cover: TreatyCover): number {
  const isPart = (at: number): boolean =>
    capital[at] === true &&
    (cover(at) === undefined || cover(at) === "capital") &&
    !NO_NAME.test(keys[at] ?? "") &&
    !DATE.test(keys[at] ?? "");
  let first = head;
  while (head - first < LONGEST) {
    if (isPart(first - 1)) first--;
    else if (tokens[first - 1]?.text === "-" && isPart(first - 2) && cover(first - 2) === undefined) first -= 2;
    else if (
      first < head &&
      /^(?:of|and)$/.test(tokens[first - 1]?.text ?? "") &&
      isPart(first - 2) &&
      cover(first - 2) === undefined
    )
      first -= 2;
    else break;
  }
  return first;
}

/** "for the Lakes", "of Understanding on Fisheries" behind it: capitalised words; a state only as a place within. */
function tailEnd({ tokens, keys, capital }: TokenSentence, head: number, cover: TreatyCover): number {
  let at = head + 1;
  if (!OPENER.test(tokens[at]?.text ?? "")) return at;
  let last = at;
  for (at++; at - head < LONGEST_TAIL; at++) {
    const before = (tokens[at - 1]?.text ?? "").toLowerCase();
    const place = cover(at) === "capital" || (cover(at) === "other" && /^(?:on|in|of|for|and)$/.test(before));
    if (before === "on" && DATE.test(keys[at] ?? "")) break;
    if (capital[at] === true && (cover(at) === undefined || place || (cover(at) === "state" && before === "in")))
      last = at + 1;
    else if (!JOINT.test(tokens[at]?.text ?? "") || at - last > 1) break;
  }
  return last === head + 1 ? head + 1 : last;
}

// A sentence in, persons out whom nothing but the body they head introduces: "A B, who leads the Vumba Front", "the Vumba Front, led by A B".

import type { TokenSentence } from "../token-sentence.ts";
import { isTitleWord, type PersonSpan } from "./find-persons.ts";
import { isNameWord, nameEnd, nameOf, type Taken } from "./name-span.ts";
import { NEVER_NAMES, NOT_IN_NAMES } from "./title-words.ts";

const MAX_NAME = 5;
const HEADS = /^(?:heads|leads|commands|chairs|headed|led|commanded|chaired)$/;
const LED = /^(?:led|headed|commanded|chaired)$/;
const ADVERB = /^(?:also|currently|now|still|once|previously|then)$/;
/** What may stand between the verb and the body, or call it. */
const BESIDE =
  /^(?:the|a|an|its|armed|rebel|paramilitary|militant|jihadist|ruling|powerful|shiite|sunni|islamist|separatist|political|military|group|militia|movement|force|faction|organisation|organization|party|alliance|coalition)$/;
const BODY =
  /^(?:group|militia|militants|rebels|movement|force|forces|faction|front|alliance|army|guerrillas|insurgents|junta|brigade|brigades|mission)$/;

/** `body` tells the tokens of an organisation, `taken` those no name runs into. */
export function findHeadsOfBodies(sentence: TokenSentence, taken: Taken, body: Taken): PersonSpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  const spans: PersonSpan[] = [];
  for (let first = 0; first + 1 < sentence.tokens.length; first++) {
    if (!isNameWord(sentence, first) || taken(first)) continue;
    const last = nameEnd(sentence, first, taken);
    if (isFullName(sentence, first, last) && (headsBody(sentence, last, body) || leadsBefore(sentence, first, body)))
      spans.push({
        first,
        last,
        name: nameOf(sentence, first, last),
        title: [],
        titleFirst: first,
        found: "apposition",
      });
    first = last - 1;
  }
  return spans;
}

const isFullName = (sentence: TokenSentence, first: number, last: number): boolean =>
  last - first >= 2 &&
  last - first <= MAX_NAME &&
  sentence.keys.slice(first, last).every((key) => !NOT_IN_NAMES.has(key) && !NEVER_NAMES.has(key) && !isTitleWord(key));

/** "A B, who also heads the paramilitary Vumba Front". */
function headsBody(sentence: TokenSentence, last: number, body: Taken): boolean {
  if (sentence.tokens[last]?.text !== "," || sentence.keys[last + 1] !== "who") return false;
  let at = last + 2;
  while (ADVERB.test(sentence.keys[at] ?? "")) at++;
  if (!HEADS.test(sentence.keys[at] ?? "")) return false;
  at++;
  while (BESIDE.test(sentence.keys[at] ?? "") && !body(at)) at++;
  return body(at);
}

/** "the Vumba Front, led by A B", "a militia led by A B". */
function leadsBefore(sentence: TokenSentence, first: number, body: Taken): boolean {
  if (sentence.keys[first - 1] !== "by" || !LED.test(sentence.keys[first - 2] ?? "")) return false;
  let at = first - 3;
  while (/^(?:is|was|which|,|\))$/.test(sentence.tokens[at]?.text ?? "")) at--;
  if (sentence.tokens[at - 1]?.text === "(") at -= 2;
  return body(at) || BODY.test(sentence.keys[at] ?? "");
}

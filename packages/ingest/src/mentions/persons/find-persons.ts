// A sentence and its listed names in, the persons in it out: listed in full, or unlisted but introduced by a title or an apposition.
import type { TokenSentence } from "../token-sentence.ts";
import { isHonorific } from "./honorific.ts";
import { isNameWord, nameEnd, nameOf, type Taken } from "./name-span.ts";
import { ENDS_PORTFOLIO, inPortfolio, listsMatters } from "./portfolio.ts";
import { endsShoutedName } from "./shouted-name.ts";
import { isAdjective, isGivenName, isShortTitle } from "./title-at.ts";
import { FORMER, NEVER_NAMES, NOT_IN_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from "./title-words.ts";

/** A person's name in a sentence: tokens [first, last); `entity` when a list knows the name. */
export interface PersonSpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** Words of the title before it, lower case, without the polity; empty when there is none. */
  readonly title: readonly string[];
  /** First token of the title; `first` when there is none. */
  readonly titleFirst: number;
  readonly found: "title" | "apposition" | "sound";
}

/** Persons introduced by a title right before the name. */
export function personsByTitle(sentence: TokenSentence, taken: Taken): PersonSpan[] {
  const spans: PersonSpan[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const key = sentence.keys[at] as string;
    if (!TITLE_HEADS.has(singular(key)) && !isShortTitle(sentence, at)) continue;
    if (isAdjective(sentence, at) || isGivenName(sentence, at)) continue;
    if (sentence.titleCase && /^(?:officials|lawmakers|leaders)$/.test(key)) continue;
    const direct = nameStart(sentence, at + 1, taken);
    const first = direct >= 0 ? direct : nameFurther(sentence, at, taken);
    if (first < 0 || endsShoutedName(sentence, first)) continue;
    const last = nameEnd(sentence, first, taken);
    if (last <= first || (direct < 0 && last - first < 2) || namesABody(sentence, first, last)) continue;
    if (sentence.titleCase && key !== singular(key) && !LISTS.test(sentence.tokens[last]?.text ?? "")) continue;
    const titleFirst = titleStart(sentence, at);
    const title = [...sentence.keys.slice(titleFirst, at), singular(key)].filter((word) => word !== "");
    spans.push({ first, last, name: nameOf(sentence, first, last), title, titleFirst, found: "title" });
    const heads = /^(?:presidents|premiers|ministers|chancellors|kings)$/.test(key) && last - first === 1;
    const rest = key === singular(key) ? [] : restOfList(sentence, last, taken, heads);
    for (const name of rest) spans.push({ ...name, title, titleFirst: name.first, found: "title" });
    at = (rest.at(-1)?.last ?? last) - 1;
  }
  return spans;
}

/** "Ministers Karimi and Otieno Meet", not "Defence Ministers Look at Borders": in a headline what stands alone behind a plural may be its verb. */
const LISTS = /^(?:and|of|,|&|\/|-|\()$/;

/** "ministers A B, C D and E F", "Presidents B and D": the names after the first. */
function restOfList(
  sentence: TokenSentence,
  from: number,
  taken: Taken,
  short: boolean,
): { first: number; last: number; name: string }[] {
  const names: { first: number; last: number; name: string }[] = [];
  for (let at = behindLand(sentence, from, taken); /^(?:,|and)$/.test(sentence.tokens[at]?.text ?? ""); ) {
    while (/^(?:,|and)$/.test(sentence.tokens[at]?.text ?? "")) at++;
    const first = nameStart(sentence, at, taken);
    if (first < 0) break;
    const last = nameEnd(sentence, first, taken);
    if ((last - first < 2 && !short) || namesABody(sentence, first, last)) break;
    names.push({ first, last, name: nameOf(sentence, first, last) });
    at = behindLand(sentence, last, taken);
  }
  return names;
}

/** "A B of Chad and C D", "A B (Chad), C D": the token behind the state that goes with a name. */
function behindLand(sentence: TokenSentence, from: number, taken: Taken): number {
  const bracket = sentence.tokens[from]?.text === "(";
  if (!bracket && sentence.keys[from] !== "of") return from;
  let at = from + (sentence.keys[from + 1] === "the" ? 2 : 1);
  if (!taken(at)) return from;
  while (taken(at)) at++;
  if (!bracket) return at;
  return sentence.tokens[at]?.text === ")" ? at + 1 : from;
}

/** Persons whose office follows the name: "X Y, the chairman of …", "X Y, Ukraine's envoy". */
export function personsByApposition(sentence: TokenSentence, taken: Taken, named: Taken): PersonSpan[] {
  const spans: PersonSpan[] = [];
  for (let at = 0; at + 2 < sentence.tokens.length; at++) {
    if (!isNameWord(sentence, at) || taken(at) || isTitleWord(sentence.keys[at] as string)) continue;
    if (isHonorific(sentence, at)) continue;
    const last = nameEnd(sentence, at, taken);
    const long =
      last - at >= 2 &&
      sentence.tokens[last]?.text === "," &&
      !(at === 0 && NEVER_NAMES.has(sentence.keys[0] as string));
    if (
      long &&
      !namesABody(sentence, at, last) &&
      (titleFollows(sentence, last + 1, named) || formerTitleFollows(sentence, last + 1))
    )
      spans.push({ first: at, last, name: nameOf(sentence, at, last), title: [], titleFirst: at, found: "apposition" });
    at = Math.max(at, last - 1);
  }
  return spans;
}

function namesABody(sentence: TokenSentence, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (NOT_IN_NAMES.has(sentence.keys[at] as string)) return true;
  return false;
}

export const isTitleWord = (key: string): boolean => TITLE_HEADS.has(key) || TITLE_MODIFIERS.has(key);

const singular = (key: string): string => (key.endsWith("s") && !TITLE_HEADS.has(key) ? key.slice(0, -1) : key);

/** "the Kenyan trade minister, X Y,", "President of Kenya X Y": a name of two words behind a comma or a phrase with "of". */
function nameFurther(sentence: TokenSentence, head: number, taken: Taken): number {
  let at = head + 1;
  if (sentence.tokens[at]?.text === ",")
    return hasOwner(sentence, head, taken) ? nameStart(sentence, at + 1, taken) : -1;
  if (!/^(?:of|for|to|at|in)$/.test(sentence.keys[at] ?? "")) return -1;
  let told = false;
  for (; at < sentence.tokens.length && at - head < LONGEST_TITLE; at++) {
    const key = sentence.keys[at] ?? "";
    const portfolio =
      (TITLE_MODIFIERS.has(key) && !/^(?:of|and)$/.test(key)) ||
      (ENDS_PORTFOLIO.test(key) && sentence.capital[at] === true);
    const seat = (told || sentence.capital[at] === true) && SEAT_OF_OFFICE.test(key);
    const group = sentence.keys[at - 1] === "the" && GROUP.test(key);
    if (taken(at) || portfolio || seat || group || (told && PART_OF_BODY.test(key))) told = true;
    else if (told && isShortName(sentence, at)) at += 2;
    else if (!OF_TITLE.test(key) && !inPortfolio(sentence, at) && !listsMatters(sentence, at)) break;
  }
  if (!told) return -1;
  const plural = sentence.keys[head] !== singular(sentence.keys[head] ?? "");
  return sentence.tokens[at]?.text === ","
    ? nameInCommas(sentence, at + 1, taken, plural)
    : nameStart(sentence, at, taken);
}

/** "the Minister of Trade of Chad, X Y, met", "the ministers of Chad and Mali, X Y and Z W, met": the name stands alone between its commas, or opens a list behind a plural. */
function nameInCommas(sentence: TokenSentence, at: number, taken: Taken, plural: boolean): number {
  const first = nameStart(sentence, at, taken);
  if (first < 0) return -1;
  const after = sentence.tokens[nameEnd(sentence, first, taken)]?.text ?? ".";
  return (/^[,;.:)]$/.test(after) || (plural && after === "and")) &&
    !namesABody(sentence, first, nameEnd(sentence, first, taken))
    ? first
    : -1;
}

const PART_OF_BODY =
  /^(?:commission|council|committee|assembly|parliament|senate|secretariat|command|forces?|delegation|bank|congress|house|police|guard|s)$/;
const GROUP = /^(?:group|movement|militia|organisation|organization|alliance|bloc)$/;

/** "the Libyan National Army (LNA)". */
const isShortName = (sentence: TokenSentence, at: number): boolean =>
  sentence.tokens[at]?.text === "(" && sentence.tokens[at + 2]?.text === ")" && sentence.capital[at + 1] === true;

/** "Director of the Department of Africa of the Foreign Ministry of Chad, X Y". */
const SEAT_OF_OFFICE =
  /^(?:ministry|department|directorate|bureau|office|secretariat|agency|delegation|chancellery|administration|cabinet|staff)$/;

const LONGEST_TITLE = 18;
const OF_TITLE =
  /^(?:the|republic|kingdom|islamic|federal|democratic|of|and|for|to|at|in|paramilitary|rebel|militant|armed|jihadist|extremist|ruling|powerful|group|militia|movement)$/;
/** A state, body or pronoun owns the title: "the Kenyan minister", "its leader", "the group's negotiator". */
function hasOwner(sentence: TokenSentence, head: number, taken: Taken): boolean {
  const start = titleStart(sentence, head);
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    if (taken(at) || /^(?:its|their|his|her|s|the|a|an)$/.test(sentence.keys[at] as string)) return true;
  }
  return taken(start);
}

const MAX_APPOSITION = 9;
const KIN =
  /^(?:daughter|son|wife|husband|widow|brother|sister|father|mother|cousin|lawyer|uncle|nephew|niece|friend|victim|suspect|professor|analyst|fellow|researcher|singer|actor|actress|author)$/;

/** Whether a title's head stands in the apposition at `from`, before any comma or verb of speech. */
function titleFollows(sentence: TokenSentence, from: number, named: Taken): boolean {
  const opening = sentence.keys[from] ?? "";
  const opens =
    ["the", "a", "an", "who", "his", "her", "its", "formerly", "previously"].includes(opening) ||
    named(from) ||
    TITLE_MODIFIERS.has(opening) ||
    TITLE_HEADS.has(opening);
  if (
    !opens ||
    (opening === "who" &&
      !/^(?:heads|leads|commands|chairs|represents|is|was|served|serves)$/.test(sentence.keys[from + 1] ?? ""))
  )
    return false;
  for (let at = from; at < Math.min(sentence.tokens.length, from + MAX_APPOSITION); at++) {
    const text = sentence.tokens[at]?.text ?? "";
    if (KIN.test(text)) return false;
    if (text === "," || text === "." || text === ";" || /^(?:said|says|told|met|will|has|have)$/.test(text))
      return false;
    if (
      TITLE_HEADS.has(sentence.keys[at] as string) &&
      !/^(?:general|major|captain)$/.test(sentence.keys[at] as string)
    )
      return true;
  }
  return false;
}

const LONG_APPOSITION = 30;

/** "X Y, a fellow of the institute and a former British ambassador to Chad,": an office behind another insertion. */
function formerTitleFollows(sentence: TokenSentence, from: number): boolean {
  if (!/^(?:a|an|the)$/.test(sentence.keys[from] ?? "")) return false;
  for (let at = from + 1; at < Math.min(sentence.tokens.length, from + LONG_APPOSITION); at++) {
    if (/^[,;.]$/.test(sentence.tokens[at]?.text ?? "")) return false;
    if (sentence.keys[at] === "and" && /^(?:a|an|the|former)$/.test(sentence.keys[at + 1] ?? ""))
      for (let next = at + 1; next < at + 6; next++) {
        if (!sentence.keys.slice(at, next).some((key) => FORMER.has(key))) continue;
        if (TITLE_HEADS.has(sentence.keys[next] as string)) return true;
      }
  }
  return false;
}

/** Leftmost word of the title whose last word is at `head`. */
export function titleStart(sentence: TokenSentence, head: number): number {
  let start = head;
  for (let at = head - 1; at >= 0 && head - at <= 10; at--) {
    const key = sentence.keys[at] as string;
    const text = sentence.tokens[at]?.text ?? "";
    if (text === "-" && at > 0) continue;
    if (!TITLE_MODIFIERS.has(key) && !TITLE_HEADS.has(key) && !FORMER.has(key)) break;
    if (key !== "of" && key !== "and") start = at;
  }
  return start;
}

/** Where a name begins at or after `at`: right there, or behind a state's name that the title's "of" took. */
function nameStart(sentence: TokenSentence, at: number, taken: Taken): number {
  let from = at;
  if (sentence.tokens[from]?.text === ".") from++;
  if (sentence.tokens[from]?.text === "-" && /^(?:elect|designate)$/.test(sentence.keys[from + 1] ?? "")) from += 2;
  if (isShortTitle(sentence, from)) from++;
  while (isHonorific(sentence, from)) from += sentence.tokens[from + 1]?.text === "." ? 2 : 1;
  return isNameWord(sentence, from) &&
    !taken(from) &&
    (!TITLE_HEADS.has(sentence.keys[from] as string) || isGivenName(sentence, from)) &&
    !TITLE_MODIFIERS.has(sentence.keys[from] as string)
    ? from
    : -1;
}

// The words of a sentence in, the phrases of time out that stand before it or between a verb and what belongs to it: "In May, jets met", "met on Monday with".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import type { Aside } from "./find-asides.ts";

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)$/;
const NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const BARE = /^(?:today|yesterday|tomorrow)$/i;
const PART = /^(?:morning|afternoon|evening|night)$/;

/** Phrases of time within a sentence or before it, from left to right; where they close it, they are in nobody's way. */
export function findInsertedDates(words: readonly JoinedWord[]): Aside[] {
  const found: Aside[] = [];
  for (let at = 0; at < words.length; at++) {
    const bound = deadlineEnd(words, at);
    if (bound > at) {
      found.push({ first: at, last: bound });
      at = bound - 1;
      continue;
    }
    const last = endAt(words, at);
    if (last <= at) continue;
    const own = words.slice(at, last).some(({ text }) => text === ",") && words[last]?.text === ",";
    const end = own ? last + 1 : last;
    if (at === 0 && words[last]?.text === "," && SUBJECT.test(words[last + 1]?.text ?? ""))
      found.push({ first: 0, last: last + 1 });
    if (at === 0 && /^(?:Country|Leader|Organization)$/.test(words[last]?.mention?.kind ?? ""))
      found.push({ first: 0, last });
    const governs = !own && words[last]?.text === ",";
    if (!governs && at > 1 && end < words.length - 1 && !STANDING.test(words[at - 1]?.text ?? ""))
      found.push({ first: at, last: end });
    at = last - 1;
  }
  return found;
}

/** "by year-end", "from mid-2026": the hyphen makes the parser take it for part of the name before it. */
function deadlineEnd(words: readonly JoinedWord[], at: number): number {
  if (
    at < 2 ||
    !/^(?:by|from|until|since|before|at)$/.test(words[at]?.text ?? "") ||
    !/^[-–]$/.test(words[at + 2]?.text ?? "")
  )
    return at;
  const [one = "", two = ""] = [words[at + 1]?.text, words[at + 3]?.text];
  const ends =
    (/^(?:year|month|week)$/.test(one) && two === "end") ||
    (/^(?:mid|late|early)$/.test(one) && (YEAR.test(two) || MONTH.test(two)));
  return ends && /^[.,;]$/.test(words[at + 4]?.text ?? ".") ? at + 4 : at;
}

/** What may follow "In May," for it to be all that stands before the sentence. */
const SUBJECT = /^(?:\p{Lu}.*|\d.*|the|a|an|it|he|she|they|its|his|her|their|two|three|four|some|several)$/u;

/** "It was in May that …": the phrase is what is said. */
const STANDING = /^(?:is|was|not|only|,)$/;

/** Where the phrase that begins at a word ends; the word itself where none begins. */
function endAt(words: readonly JoinedWord[], at: number): number {
  const text = words[at]?.text ?? "";
  if (words[at]?.mention !== undefined) return at;
  if (/^on$/i.test(text)) {
    const end = dateEnd(words, at + 1);
    return end > at + 1 && isOver(words, end) ? end : at;
  }
  if (at === 0 && OPENING.test(text) && SPAN.test(words[1]?.text ?? "")) return 2;
  if (/^in$/i.test(text)) {
    const end = monthEnd(words, at + 1);
    return end > at + 1 && isOver(words, end) ? end : at;
  }
  if (BARE.test(text))
    return isOver(words, at + 1) && !/^(?:of|since|until|from|for|by)$/i.test(words[at - 1]?.text ?? "") ? at + 1 : at;
  if (at > 1 && /^(?:this|last|next|earlier|later)$/.test(text) && NEAR.test(words[at + 1]?.text ?? "")) {
    const free =
      !BOUND.test(words[at - 1]?.text ?? "") && !/^(?:in|during|over|as|than)$/i.test(words[at - 1]?.text ?? "");
    return free && isOver(words, at + 2) && FREE.test(words[at + 2]?.text ?? ".") ? at + 2 : at;
  }
  if (!DAY.test(text) || BOUND.test(words[at - 1]?.text ?? "")) return at;
  const end = dateEnd(words, at);
  return isOver(words, end) && FREE.test(words[end]?.text ?? ".") ? end : at;
}

const NEAR = /^(?:morning|afternoon|evening|night|week|month|year|weekend|today)$/;

/** Before a weekday these make it part of a phrase. */
const BOUND =
  /^(?:on|of|from|since|until|till|by|for|to|the|a|an|this|that|last|next|each|every|late|early|before|after|between|and|or|-|–|through|bloody|black|good|holy|palm|easter|,|[(])$/i;
/** What may follow a bare weekday: nothing that it could modify. */
const FREE =
  /^(?:[.,;:)”"]|to|in|at|on|that|with|by|from|for|of|against|after|before|as|when|while|during|over|and|but|it|he|she|they|its|his|her|their|the|a|an|is|are|was|were|will|would|has|have|had|not|\p{Ll}+(?:ed|ing)|said|told|met|shot|struck|hit|sent|held|left|made|took|gave|began|became|fell|saw|won|lost|flew|fought|broke|drove|brought|bought|sold)$/u;

/** "Last month," before a sentence. */
const OPENING = /^(?:Last|This|Next|Earlier|Later)$/;
const SPAN =
  /^(?:week|month|year|spring|summer|autumn|fall|winter|weekend|today|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Nothing that the phrase belongs to follows. */
const isOver = (words: readonly JoinedWord[], end: number): boolean =>
  !/^(?:['’]s?|-|–|and|or|to)$/.test(words[end]?.text ?? ".");

/** "Monday", "Tuesday, 4 May 2021", "May 4, 2021", "4 May". */
function dateEnd(words: readonly JoinedWord[], from: number): number {
  let at = from;
  if (DAY.test(words[at]?.text ?? "")) {
    at++;
    if (PART.test(words[at]?.text ?? "")) return at + 1;
    const further = words[at]?.text === "," ? dayOfMonth(words, at + 1) : at;
    return further > at + 1 ? further : at;
  }
  return dayOfMonth(words, at);
}

function dayOfMonth(words: readonly JoinedWord[], from: number): number {
  const [one = "", two = ""] = [words[from]?.text, words[from + 1]?.text];
  const end = (MONTH.test(one) && NUMBER.test(two)) || (NUMBER.test(one) && MONTH.test(two)) ? from + 2 : from;
  if (end === from) return from;
  if (YEAR.test(words[end]?.text ?? "")) return end + 1;
  return words[end]?.text === "," && YEAR.test(words[end + 1]?.text ?? "") ? end + 2 : end;
}

/** "May", "May 2021", "2021". */
function monthEnd(words: readonly JoinedWord[], from: number): number {
  const one = words[from]?.text ?? "";
  if (YEAR.test(one)) return from + 1;
  if (!MONTH.test(one)) return from;
  return YEAR.test(words[from + 1]?.text ?? "") ? from + 2 : NUMBER.test(words[from + 1]?.text ?? "") ? from : from + 1;
}

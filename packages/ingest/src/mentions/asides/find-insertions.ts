// The words of a sentence in, what is inserted behind a noun out: ", which borders Mali,", ", a close ally,", "– its largest neighbour –", "(pictured)".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { AUXILIARY, isPast, looksFinite } from "./looks-finite.ts";

/** Words [first, last) with the marks on both sides. */
export interface Insertion {
  readonly first: number;
  readonly last: number;
  /** What it tells of: the noun before it, or the clause that it interrupts. */
  readonly of: "noun" | "clause";
  /** Where a verb must stand if the clause goes on behind it; undefined where a preposition stands there. */
  readonly verb?: number | undefined;
}

/** From left to right; none lies within another. */
export function findInsertions(words: readonly JoinedWord[]): Insertion[] {
  const found: Insertion[] = [];
  const paired = words.filter(({ text }) => DASH.test(text)).length === 2;
  for (let at = 1; at < words.length - 3; at++) {
    const insertion = insertionAt(words, at, paired);
    if (insertion === undefined) continue;
    found.push(insertion);
    at = insertion.last - 1;
  }
  return found;
}

function insertionAt(words: readonly JoinedWord[], first: number, paired: boolean): Insertion | undefined {
  const mark = words[first]?.text ?? "";
  const ofNoun =
    mark === ","
      ? (relativeEnd(words, first) ??
        appositionEnd(words, first) ??
        participleEnd(words, first) ??
        instanceEnd(words, first) ??
        juniorEnd(words, first))
      : mark === "("
        ? bracketEnd(words, first)
        : paired && DASH.test(mark)
          ? dashEnd(words, first)
          : undefined;
  if (ofNoun !== undefined)
    return { first, last: ofNoun, of: "noun", verb: mark === "," ? verbAt(words, ofNoun) : undefined };
  const ofClause =
    mark === "," ? (gerundEnd(words, first) ?? phraseEnd(words, first) ?? introducedEnd(words, first)) : undefined;
  return ofClause === undefined ? undefined : { first, last: ofClause, of: "clause", verb: verbAt(words, ofClause) };
}

const LONGEST_CLAUSE = 28;
const LONGEST_PHRASE = 14;
const LONGEST_BRACKET = 12;

const RELATIVE = /^(?:which|who|whose|whom|where)$/;
/** "to which", "some of whom": before the pronoun. */
const BEFORE_RELATIVE = /^(?:in|of|to|from|with|for|at|by|under|on|over|through|some|most|many|all|both|one|two|none)$/;

/** ", which borders Mali," */
function relativeEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  let pronoun = comma + 1;
  while (pronoun < comma + 3 && BEFORE_RELATIVE.test(words[pronoun]?.text ?? "")) pronoun++;
  if (!RELATIVE.test(words[pronoun]?.text ?? "")) return undefined;
  const close = closing(words, comma, pronoun + 2, LONGEST_CLAUSE);
  if (close === undefined) return undefined;
  const inside = words.slice(pronoun + 1, close);
  return inside.some(({ text }) => looksFinite(text)) ? close + 1 : undefined;
}

const ARTICLE = /^(?:an?|the|its|his|her|their|one|another|once|home|long|now|currently|formerly)$/;
const WITHIN = /^(?:of|in|on|for|with|to|by|from|since|against|between|at|near|as|like|under)$/;

/** ", a close ally of Mali,": its noun is no name. */
function appositionEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  if (!ARTICLE.test(words[comma + 1]?.text ?? "") || !isNamed(words[comma - 1])) return undefined;
  const close = closing(words, comma, comma + 3, LONGEST_PHRASE);
  if (close === undefined) return undefined;
  const inside = words.slice(comma + 2, close);
  if (inside.some(({ text }) => looksFinite(text) && !text.endsWith("s"))) return undefined;
  const phrase = inside.findIndex(({ text }) => WITHIN.test(text));
  const noun = inside[phrase < 0 ? inside.length - 1 : phrase - 1];
  return noun !== undefined && noun.mention === undefined && /^\p{Ll}[\p{Ll}-]+$/u.test(noun.text)
    ? close + 1
    : undefined;
}

/** ", backed by its neighbours,", ", based in Gao,": the latter only before a verb. */
function participleEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  if (!isNamed(words[comma - 1]) || !isPast(words[comma + 1]?.text ?? "")) return undefined;
  const close = closing(words, comma, comma + 3, LONGEST_PHRASE);
  if (close === undefined || words.slice(comma + 2, close).some(({ text }) => AUXILIARY.test(text))) return undefined;
  return goesOnAsClause(words, close + 1) || words[comma + 2]?.text === "by" ? close + 1 : undefined;
}

const INSTANCE = /^(?:including|especially|particularly|notably|mostly|mainly)$/;

/** ", including Mali,": some of those before it, before their verb. */
function instanceEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  if (!INSTANCE.test(words[comma + 1]?.text ?? "")) return undefined;
  const close = closing(words, comma, comma + 3, LONGEST_PHRASE);
  if (close === undefined || !goesOnAsClause(words, close + 1)) return undefined;
  return words.slice(comma + 2, close).some(({ text }) => looksFinite(text)) ? undefined : close + 1;
}

/** ", Jr." behind a name, with the comma that follows it. */
function juniorEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  if (words[comma - 1]?.mention?.kind !== "Leader" || !/^(?:Jr|Sr)\.?$/.test(words[comma + 1]?.text ?? ""))
    return undefined;
  return words[comma + 2]?.text === "," ? comma + 3 : comma + 2;
}

const TELLING = /^(?:citing|speaking|quoting|addressing|acting|noting|seeking|facing|fearing|hoping|using|having)$/;

/** ", citing its own security,": the doer of the clause does it. */
function gerundEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  const opening = words[comma + 1]?.text ?? "";
  if (!isNamed(words[comma - 1]) || !/^\p{Ll}{3,}ing$/u.test(opening) || /^(?:including|during)$/.test(opening))
    return undefined;
  const close = closing(words, comma, comma + 3, LONGEST_PHRASE);
  if (close === undefined || words.slice(comma + 2, close).some(({ text }) => AUXILIARY.test(text))) return undefined;
  return TELLING.test(opening) || goesOnAsClause(words, close + 1) ? close + 1 : undefined;
}

/** What belongs to the clause, never to the noun before it. */
const PHRASE =
  /^(?:after|before|during|despite|following|amid|upon|since|through|via|according|like|unlike|along|alongside|without)$/;

/** "said that, after weeks of talks, Chad": behind what opens a clause. */
function introducedEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  if (!/^(?:that|because|although|but|and)$/.test(words[comma - 1]?.text ?? "")) return undefined;
  if (!/^\p{Ll}/u.test(words[comma + 1]?.text ?? "") || SUBJECT.test(words[comma + 1]?.text ?? "")) return undefined;
  for (let at = comma + 3; at < Math.min(comma + LONGEST_PHRASE, words.length - 2); at++) {
    const text = words[at]?.text ?? "";
    if (/^[;:()–—"“”]$/.test(text) || RELATIVE.test(text)) return undefined;
    if (text === ",")
      return words[at + 1]?.mention !== undefined || SUBJECT.test(words[at + 1]?.text ?? "") ? at + 1 : undefined;
  }
  return undefined;
}

const SUBJECT = /^(?:the|an?|its|his|her|their|our|it|he|she|they|we|this|these|both|some|several|many|two|three)$/;

/** ", after weeks of talks,": between a subject and its verb, or between an adverb and what follows. */
function phraseEnd(words: readonly JoinedWord[], comma: number): number | undefined {
  const opening = words[comma + 1]?.text ?? "";
  const stated =
    /^(?:in|as)$/.test(opening) &&
    /^(?:an?|his|her|its|their|turn|remarks|response|part|lock|concert|coordination|cooperation)$/.test(
      words[comma + 2]?.text ?? "",
    );
  if (!PHRASE.test(opening) && !stated) return undefined;
  for (let at = comma + 3; at < Math.min(comma + LONGEST_PHRASE, words.length - 2); at++) {
    const text = words[at]?.text ?? "";
    if (/^[;:()–—"“”]$/.test(text) || AUXILIARY.test(text) || RELATIVE.test(text)) return undefined;
    if (text !== ",") continue;
    const goesOn =
      goesOnAsClause(words, at + 1) ||
      (ADVERB.test(words[comma - 1]?.text ?? "") && ON.test(words[at + 1]?.text ?? ""));
    return goesOn ? at + 1 : undefined;
  }
  return undefined;
}

/** "(pictured)", "(NATO)". */
function bracketEnd(words: readonly JoinedWord[], open: number): number | undefined {
  for (let close = open + 2; close < Math.min(open + LONGEST_BRACKET, words.length - 1); close++) {
    if (words[close]?.text === "(") return undefined;
    if (words[close]?.text === ")") return close + 1;
  }
  return undefined;
}

const DASH = /^(?:–|—|--)$/;

/** What belongs to the verb, not to the noun before the dash. */
const OPENING_CLAUSE =
  /^(?:after|before|when|while|as|if|though|although|because|since|until|unless|in|on|at|by|with|for|to|and|but|or|despite)$/i;

/** "– its largest neighbour –", where the sentence has no other dashes. */
function dashEnd(words: readonly JoinedWord[], open: number): number | undefined {
  const limit = Math.min(open + LONGEST_CLAUSE, words.length - 2);
  let close = open + 1;
  while (close < limit && !DASH.test(words[close]?.text ?? "")) close++;
  if (close >= limit || close === open + 1 || OPENING_CLAUSE.test(words[open + 1]?.text ?? "")) return undefined;
  return close + 1;
}

/** The first comma from `from` on behind which the clause goes on that the insertion interrupts. */
function closing(words: readonly JoinedWord[], comma: number, from: number, longest: number): number | undefined {
  for (let at = comma + 2; at < Math.min(comma + longest, words.length - 2); at++) {
    const text = words[at]?.text ?? "";
    if (/^[;:()–—"“”]$/.test(text)) return undefined;
    if (text === "," && at >= from && (goesOnAsClause(words, at + 1) || ON.test(words[at + 1]?.text ?? ""))) return at;
  }
  return undefined;
}

/** Prepositions that take up a clause. */
const ON = /^(?:to|in|on|at|for|from|with|after|before|during|over|against|into|by|under|about|that|as|despite|amid)$/;
const ADVERB = /^(?:also|later|recently|still|already|now|never|then|not|again|\p{Ll}{3,}ly)$/u;
const goesOnAsClause = (words: readonly JoinedWord[], at: number): boolean => verbAt(words, at) !== undefined;

/** The place of a finite verb, behind an adverb or not. */
function verbAt(words: readonly JoinedWord[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined || word.mention !== undefined) return undefined;
  return ADVERB.test(word.text) ? verbAt(words, at + 1) : looksFinite(word.text) ? at : undefined;
}

const isNamed = (word: JoinedWord | undefined): boolean =>
  word?.mention !== undefined && word.mention.kind !== "WeaponSystem";

// The words of a sentence in, the titles that stand before names out: "Minister of Foreign Affairs of Chad X", "the Ambassador of Chad, X,".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { isMatter } from "./portfolio.ts";
import { titleStartBefore } from "./title-before-name.ts";
import { HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from "./title-words.ts";

/** Words [first, last) say what office the person at `name` has. */
export interface Title {
  readonly first: number;
  readonly last: number;
  readonly name: number;
  /** The comma behind the name, where it parts a subject from its verb: "the President of Chad, X, said". */
  readonly comma?: number;
}

/** Words from the title's first to the name. */
const LONGEST = 16;
const SMALL = /^(?:of|for|to|the|and|on|in|at|-|–|&|['’]s?)$/;
const AFTER_INSERTION = /^[,.;:)”"]$/;

/** Titles with an "of" phrase right before a name, or before the commas around one; none within another. */
export function findTitles(words: readonly JoinedWord[]): Title[] {
  const found: Title[] = [];
  words.forEach((word, name) => {
    if (word.mention?.kind !== "Leader") return;
    const floor = (found.at(-1)?.name ?? -1) + 1;
    const title = titleBefore(words, name, floor);
    if (title !== undefined && title.first >= floor) found.push(title);
  });
  return found;
}

const RANK =
  /^(?:Major|Brigadier|Lieutenant|Rear|Vice|Air|Chief|Army|Corps|General|Admiral|Colonel|Marshal|Commodore|Captain|Gen\.|Lt\.|Maj\.|Brig\.|Col\.|Adm\.)$/;

/** "the KFOR Commander, Major General X": an office of a state or body, a comma, a rank. */
function rankedAfter(words: readonly JoinedWord[], name: number): Title | undefined {
  let rank = name;
  while (rank > 0 && RANK.test(words[rank - 1]?.text ?? "")) rank--;
  const head = rank - 2;
  if (rank === name || words[rank - 1]?.text !== "," || !isHead(words, head)) return undefined;
  let first = head;
  while (
    first > Math.max(0, head - 4) &&
    words[first]?.mention === undefined &&
    /^\p{Lu}/u.test(words[first - 1]?.text ?? "")
  )
    first--;
  if (!isOwner(words, first)) return undefined;
  return { first: hasArticle(words, first) ? first - 1 : first, last: name, name, ...closingComma(words, name) };
}

function titleBefore(words: readonly JoinedWord[], name: number, floor: number): Title | undefined {
  const ranked = rankedAfter(words, name);
  if (ranked !== undefined) return ranked;
  const end = beforeRank(words, name);
  const comma = words[end - 1]?.text === ",";
  const styled = isHonorific(words[end]?.text ?? "") && end < name;
  const inserted =
    comma && (styled || AFTER_INSERTION.test(words[name + 1]?.text ?? "."))
      ? insertedAfter(words, end - 1, name)
      : undefined;
  if (inserted !== undefined) return { ...inserted, ...closingComma(words, name) };
  const right = titleStartBefore(words, name, floor);
  const whole = right < name || comma ? right : titleStart(words, name, false);
  const one = behindAnothers(words, whole, name);
  const pair = one > 1 && words[one - 1]?.text === "and" ? titleStart(words, one - 1, false) : -1;
  const both = pair >= 0 && isSomebodyElses(words, pair, one - 1) ? -1 : pair;
  const first = both >= floor ? both : one;
  if (first >= 0 && first < name) return { first, last: name, name };
  return styled && !/^First$/i.test(words[end - 1]?.text ?? "") ? { first: end, last: name, name } : undefined;
}

/** "The Secretary and High Representative X": a title alone behind the article takes up somebody named before. */
const isSomebodyElses = (words: readonly JoinedWord[], first: number, last: number): boolean =>
  hasArticle(words, first) &&
  /^(?:Secretary|President|Chancellor|Advis[eo]r)$/.test(words[last - 1]?.text ?? "") &&
  words.slice(first, last - 1).every(({ text }) => /^(?:Deputy|Vice|Under|Assistant|National|Security)$/.test(text));

/** Where the title begins that is the name's own, behind "The Secretary and". */
function behindAnothers(words: readonly JoinedWord[], first: number, name: number): number {
  const and = first < 0 ? -1 : words.findIndex(({ text }, at) => at > first && at < name && text === "and");
  return and > 0 && and + 1 < name && isSomebodyElses(words, first, and) ? and + 1 : first;
}

/** "the Crown Prince of Abu Dhabi, Sheikh X,": the title stands before the comma at `comma`. */
function insertedAfter(words: readonly JoinedWord[], comma: number, name: number): Title | undefined {
  const first = titleStart(words, comma, true);
  if (first < 0) return undefined;
  if (hasArticle(words, first)) return { first: first - 1, last: name, name };
  const listed =
    /^[:;]$/.test(words[first - 1]?.text ?? "") || (words[first - 1]?.text === "and" && words[first - 2]?.text === ";");
  return listed ? { first, last: name, name } : undefined;
}

const PREDICATE =
  /^(?:is|was|has|had|will|would|may|can|said|says|told|met|paid|made|held|gave|took|spoke|left|led|sent|wrote|began|also|today|yesterday|\p{Ll}{2,}ed)$/u;

const closingComma = (words: readonly JoinedWord[], name: number): Pick<Title, "comma"> =>
  words[name + 1]?.text === "," && PREDICATE.test(words[name + 2]?.text ?? "") ? { comma: name + 1 } : {};

const hasArticle = (words: readonly JoinedWord[], at: number): boolean =>
  /^(?:the|a|an)$/i.test(words[at - 1]?.text ?? "");

/** Where what stands between a comma and the name begins: "H.E. Dr. X", "Sheikh X", "General X". */
function beforeRank(words: readonly JoinedWord[], name: number): number {
  let at = name;
  while (at > 0 && (isHonorific(words[at - 1]?.text ?? "") || isHead(words, at - 1))) at--;
  return at;
}

const isHonorific = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  (/^(?:H\.E\.|Hon\.|H\.?R\.?H\.?|H\.?H\.?|HE|M\.|Excellency|His|Her|Honou?rable)$/.test(text) ||
    HONORIFICS.has(key(text)));

const key = (text: string): string => text.toLowerCase().replace(/\.$/, "");

/** Leftwards from `last`: words of a title with capitals, states and bodies, small words between; the head of the title stands first. */
function titleStart(words: readonly JoinedWord[], last: number, comma: boolean): number {
  let first = -1;
  let phrase = false;
  let bare = false;
  for (let at = last - 1; at >= Math.max(0, last - LONGEST); at--) {
    const { text = "", mention } = words[at] ?? {};
    if (mention?.kind === "Leader") break;
    if (isHead(words, at)) {
      bare ||= !phrase && comma;
      first = at;
      if (!goesOn(words, at)) break;
      continue;
    }
    if (text === "of" || text === "for" || text === "to") phrase = true;
    else if (text === "," && isListed(words, at, last) && (comma || areMatters(words, at + 1, last))) continue;
    else if (!SMALL.test(text) && mention === undefined && !/^\p{Lu}/u.test(text)) break;
    else if (mention !== undefined && !/^(?:Country|Organization)$/.test(mention.kind)) break;
  }
  const start = first < 0 ? -1 : withModifiers(words, first);
  return bare && words[start]?.mention === undefined ? -1 : start;
}

/** "Minister of Trade, Transport, and Chadians Abroad,": a comma between the matters of one office, of which "and" parts the last. */
const isListed = (words: readonly JoinedWord[], at: number, last: number): boolean =>
  /^(?:and|\p{Lu}.*)$/u.test(words[at + 1]?.text ?? "") &&
  words.slice(at + 1, last).some(({ text }) => /^(?:and|&)$/.test(text));

const areMatters = (words: readonly JoinedWord[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every(
      ({ text, mention }) =>
        mention === undefined && (SMALL.test(text) || text === "," || isMatter(text.toLowerCase())),
    );

const isHead = (words: readonly JoinedWord[], at: number): boolean =>
  words[at]?.mention === undefined &&
  /^\p{Lu}/u.test(words[at]?.text ?? "") &&
  TITLE_HEADS.has((words[at]?.text ?? "").toLowerCase());

/** "Deputy Prime Minister and Minister of Trade of Chad": a second title of the same person before the first. */
const goesOn = (words: readonly JoinedWord[], at: number): boolean =>
  isHead(words, at - 1) ||
  (words[at - 1]?.text === "-" && isHead(words, at - 2)) ||
  (/^(?:of|to)$/.test(words[at - 1]?.text ?? "") && isHead(words, at - 2)) ||
  (/^(?:of|to)$/.test(words[at - 2]?.text ?? "") && words[at - 1]?.text === "the" && isHead(words, at - 3)) ||
  (words[at - 1]?.text === "and" && isHead(words, at - 2));

/** "Deputy Prime", "First Deputy": words of the title before its head; a state beside it stays with the name. */
function withModifiers(words: readonly JoinedWord[], head: number): number {
  let first = head;
  while (
    first > 0 &&
    words[first - 1]?.mention === undefined &&
    /^\p{Lu}/u.test(words[first - 1]?.text ?? "") &&
    (TITLE_MODIFIERS.has((words[first - 1]?.text ?? "").toLowerCase()) || isHead(words, first - 1))
  )
    first--;
  return isOwner(words, first - 1) ? first - 1 : first;
}

/** "Kenyan", "UN", "Republic of Kenya" right before a title; a state behind a preposition of place is where something happens. */
function isOwner(words: readonly JoinedWord[], at: number): boolean {
  const { mention } = words[at] ?? {};
  if (mention === undefined || !/^(?:Country|Organization)$/.test(mention.kind)) return false;
  return (
    /^(?:demonym|abbreviation)$/.test(mention.form) ||
    !/^(?:in|at|to|from|near|into|of|on|across|inside|outside|over|via)$/i.test(words[at - 1]?.text ?? "")
  );
}

// A name among the words of a sentence in, where the title right before it begins out: at "Kenyan" in "Kenyan Cabinet Secretary for Defence Soipan Tuya".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { AHEAD, BODY_IN_TITLE, HONORIFICS, SHORT_TITLES, TITLE_HEADS, TITLE_MODIFIERS } from "./title-words.ts";

/** Longer runs are no title. */
const LONGEST = 14;

/** First word of the title before the word at `name`, in capitals or not, with the state or body whose title it is; `name` itself when there is none. */
export function titleStartBefore(words: readonly JoinedWord[], name: number, floor: number): number {
  const from = Math.max(floor, name - LONGEST);
  const phrase = polityPhrase(words, name, from);
  const end = phrase ?? name;
  let first = end;
  let capital: boolean | undefined;
  let holds = false;
  for (let at = end - 1; at >= from; at--) {
    const word = words[at] as JoinedWord;
    const part = partOf(word);
    if (part === "none" || (part === "plural" && at !== name - 1)) break;
    if (part === "small") continue;
    if (part === "head" || part === "plural") {
      if (capital !== undefined && capital !== isCapital(word) && !isRank(words, at + 1, name)) break;
      if (joinsPersons(words, at, name)) break;
      capital = isCapital(word);
      holds = true;
    } else if (
      part === "modifier" &&
      capital !== undefined &&
      capital !== isCapital(word) &&
      !/^\d/.test(word.text) &&
      !isRank(words, at + 1, name)
    )
      break;
    first = at;
  }
  if (phrase !== undefined && first === end) return name;
  if (!holds) {
    const styled = styleStart(words, first, from);
    return styled < first ? styled : name;
  }
  return styleStart(words, ownerStart(words, first, from), from);
}

/** "His Royal Highness", "Her Excellency", before the title. */
function styleStart(words: readonly JoinedWord[], first: number, floor: number): number {
  let at = first - 1;
  if (at < floor || !STYLE.test(words[at]?.text ?? "")) return first;
  if (ROYAL.test(words[at - 1]?.text ?? "")) at--;
  return /^(?:his|her|their|the)$/i.test(words[at - 1]?.text ?? "") && at - 1 >= floor ? at - 1 : at;
}

const STYLE =
  /^(?:Majesty|Highness|Excellency|Holiness|Eminence|Beatitude|Honou?rable|H\.?E\.?|Hon\.?|H\.?R\.?H\.?|H\.?H\.?|H\.?M\.?|HIM)$/;
const ROYAL = /^(?:Royal|Imperial|Serene|Right)$/;

type Part = "head" | "plural" | "modifier" | "honorific" | "small" | "none";

const SMALL = /^(?:and|of|for|the|-|–|&)$/;
/** Who is spoken of beside somebody, and not an office. */
const BESIDE = /^(?:counterpart|colleague|predecessor|successor|official|diplomat|politician|lawmaker)$/;

function partOf({ text, mention }: JoinedWord): Part {
  if (mention !== undefined) return "none";
  const word = text.toLowerCase().replace(/\.$/, "");
  if (SMALL.test(word)) return "small";
  if (AHEAD.has(word)) return "modifier";
  if (STYLE.test(text)) return "none";
  if (HONORIFICS.has(word)) return isCapital({ text }) ? "honorific" : "none";
  if (SHORT_TITLES.has(text)) return "head";
  if (BESIDE.test(word)) return "none";
  if (TITLE_HEADS.has(word)) return "head";
  if (word.endsWith("s") && TITLE_HEADS.has(word.slice(0, -1))) return "plural";
  return TITLE_MODIFIERS.has(word) || (BODY_IN_TITLE.has(word) && isCapital({ text })) ? "modifier" : "none";
}

/** "army chief General X": a rank in capitals behind the office. */
const isRank = (words: readonly JoinedWord[], from: number, name: number): boolean =>
  words
    .slice(from, name)
    .every(({ text }) =>
      /^(?:General|Gen\.?|Lieutenant|Lt\.?|Major|Maj\.?|Admiral|Adm\.?|Vice|Colonel|Col\.?|Air|Marshal|-|\.)$/.test(
        text,
      ),
    );

const isCapital = ({ text }: Pick<JoinedWord, "text">): boolean => /^\p{Lu}/u.test(text);

/** "the president and Foreign Minister X": two persons, where the first office is written small or has an article of its own. */
function joinsPersons(words: readonly JoinedWord[], at: number, name: number): boolean {
  const next = words[at + 1]?.text.toLowerCase();
  return next === "and" && at + 1 < name && !isCapital(words[at] as JoinedWord);
}

const OF = /^(?:of|for|to)$/;
const WITHIN_NAME =
  /^(?:the|republic|kingdom|state|federation|government|people|’s|'s|of|democratic|islamic|federal)$/i;

/** "President of the Republic of Chad X Y", "Director General of the Agency (IAEA) X Y": where the phrase with the polity begins, right before the name. */
function polityPhrase(words: readonly JoinedWord[], name: number, floor: number): number | undefined {
  while (
    HONORIFICS.has((words[name - 1]?.text ?? "").toLowerCase().replace(/\.$/, "")) &&
    isCapital(words[name - 1] as JoinedWord)
  )
    name--;
  const short = words[name - 1]?.text === ")" && words[name - 3]?.text === "(" ? name - 4 : name - 1;
  const { mention } = words[short] ?? {};
  if (mention?.kind !== "Country" && mention?.kind !== "Organization") return undefined;
  let at = short - 1;
  let start: number | undefined;
  for (; at >= floor && WITHIN_NAME.test(words[at]?.text ?? ""); at--)
    if (OF.test(words[at]?.text.toLowerCase() ?? "")) start = at;
  if (start === undefined && OF.test(words[at]?.text.toLowerCase() ?? "")) start = at;
  return start !== undefined && /^(?:to|for)$/i.test(words[start]?.text ?? "")
    ? (polityPhrase(words, start, floor) ?? start)
    : start;
}

/** "German Chancellor", "NATO Secretary General": whose office it is, where that stands right before the title and is no place ("in Kyiv President X"). */
function ownerStart(words: readonly JoinedWord[], first: number, floor: number): number {
  const { mention } = words[first - 1] ?? {};
  if (isShortName(words, first - 2) && first - 4 >= floor) return ownerStart(words, first - 3, floor);
  if (first - 1 < floor || (mention?.kind !== "Country" && mention?.kind !== "Organization")) return first;
  if (mention.form === "demonym") return first - 1;
  if (mention.kind === "Organization") return isOwnedBody(words, first - 2, floor) ? first - 2 : first - 1;
  return PLACED.test(words[first - 2]?.text ?? "") || mention.form === "capital" ? first : first - 1;
}

/** "US Coast Guard Commandant", "Kenyan Defence Forces chief": the state right before the body. */
const isOwnedBody = (words: readonly JoinedWord[], at: number, floor: number): boolean =>
  at >= floor && words[at]?.mention?.kind === "Country" && /^(?:demonym|abbreviation)$/.test(words[at].mention.form);

/** "the Republic of Chad (ROC) Vice Minister": the short form of the owner in brackets. */
const isShortName = (words: readonly JoinedWord[], at: number): boolean =>
  words[at - 1]?.text === "(" &&
  words[at + 1]?.text === ")" &&
  /^\p{Lu}{2,6}$/u.test(words[at]?.text ?? "") &&
  words[at - 2]?.mention?.kind === words[at]?.mention?.kind;

const PLACED = /^(?:in|at|near|from|to|into|across|outside|inside|for)$/i;

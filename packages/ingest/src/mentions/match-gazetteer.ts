// A sentence and the gazetteer in, every listed wording that stands in it out, the longest at each place.
import type { Reading } from "../gazetteers/entry.ts";
import { BLOCKED, type Gazetteer } from "../gazetteers/load-gazetteer.ts";
import { CALLED_FOR_CONTEXT, COMMON_CAPITALS } from "./ambiguous-words.ts";
import { isJoiner, type TokenSentence } from "./token-sentence.ts";

/** Tokens [first, last) and what they may stand for; none for a blocked name. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly Reading[];
}

/** No listed name has more words. Bounds the work at each token. */
const LONGEST = 16;

export function matchGazetteer(sentence: TokenSentence, gazetteer: Gazetteer): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const match = longestAt(sentence, gazetteer, at);
    if (match === undefined) at++;
    else {
      if (match.readings.length > 0) matches.push(match);
      at = match.last;
    }
  }
  return matches;
}

function longestAt(sentence: TokenSentence, gazetteer: Gazetteer, at: number): Match | undefined {
  let key = sentence.keys[at] as string;
  if (key === "") return undefined;
  let value = gazetteer.prefixes.get(key);
  let found: Match | undefined;
  for (let stop = at + 1; value !== undefined; ) {
    if (value >= 0) found = fitting(sentence, gazetteer.readings[value] ?? [], at, stop) ?? found;
    while (stop < sentence.tokens.length && sentence.keys[stop] === "" && isJoiner(sentence.tokens[stop]?.text ?? ""))
      stop++;
    if (stop >= sentence.tokens.length || stop - at >= LONGEST || sentence.keys[stop] === "") break;
    key = `${key} ${sentence.keys[stop]}`;
    stop++;
    value = gazetteer.prefixes.get(key);
  }
  return found;
}

/** The readings whose case the text allows. */
function fitting(
  sentence: TokenSentence,
  readings: readonly Reading[],
  first: number,
  last: number,
): Match | undefined {
  const fit = readings.filter((reading) => caseFits(sentence, reading, first, last));
  if (fit.length === 0) return undefined;
  if (fit.some((reading) => reading.entry.id === BLOCKED)) return { first, last, readings: [] };
  return { first, last, readings: fit };
}

function caseFits(sentence: TokenSentence, reading: Reading, first: number, last: number): boolean {
  if (reading.capitals) return capitalsFit(sentence, first);
  let word = 0;
  for (let i = first; i < last; i++) {
    if (sentence.keys[i] === "") continue;
    const small = (reading.small >> word) & 1;
    if (!small && /^\p{Ll}/u.test(sentence.tokens[i]?.text ?? "") && sentence.keys[i] !== "s") return false;
    word++;
  }
  return !(
    word === 1 &&
    isCommonWord(sentence.keys[first] as string) &&
    reading.form === "designator" &&
    !hasWeaponContext(sentence, first, last)
  );
}

/** In the singular or the plural. */
const isCommonWord = (key: string): boolean =>
  CALLED_FOR_CONTEXT.has(key) || CALLED_FOR_CONTEXT.has(key.replace(/s$/, ""));

function capitalsFit(sentence: TokenSentence, at: number): boolean {
  const text = sentence.tokens[at]?.text ?? "";
  if (text !== text.toUpperCase()) return false;
  if (
    /[$€£¥]$/.test(text) ||
    (/^[$€£¥]/.test(sentence.tokens[at + 1]?.text ?? "") && sentence.tokens[at]?.end === sentence.tokens[at + 1]?.start)
  )
    return false;
  return !(sentence.upperCase && !text.includes(".") && COMMON_CAPITALS.has(sentence.keys[at] as string));
}

const WEAPON_WORD =
  /^(?:missiles?|rockets?|tanks?|drones?|uavs?|jets?|fighters?|aircraft|helicopters?|howitzers?|launchers?|systems?|batter(?:y|ies)|interceptors?|defen[cs]es?|vehicles?|guns?|artillery|air|weapons?|arms|munitions?|ammunition|shells?|submarines?|bombs?|bombers?|frigates?|warships?|radars?|squadrons?|anti|armou?red|military|supply|supplied|supplies|deliver(?:y|ed|s|ing)?|fired?|shot|launched|donated?|bought|ordered|purchased?|procurement|maker|sent?|deploy(?:ed|ment|s)?|himars|strikes?|troops|army)$/;

/** A system whose name is a common word counts only near other words of arms. */
function hasWeaponContext(sentence: TokenSentence, first: number, last: number): boolean {
  const before = sentence.tokens[first - 1]?.text ?? "";
  const next = sentence.tokens[last]?.text ?? "";
  if (
    first > 0 &&
    sentence.capital[first - 1] &&
    !/^(?:the|us|russian|american|german|british|french|u\.s\.|iranian)$/i.test(before) &&
    !sentence.titleCase &&
    first > 1
  )
    return false;
  if (sentence.capital[last] && !sentence.titleCase) return false;
  if (/^(?:said|says|told|added|who)$/.test(next)) return false;
  for (let i = Math.max(0, first - 12); i < Math.min(sentence.tokens.length, last + 12); i++) {
    if ((i < first || i >= last) && WEAPON_WORD.test((sentence.tokens[i]?.text ?? "").toLowerCase())) return true;
  }
  return false;
}

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

/** `sure`: keys of systems with a common name that the document names beside words of arms. */
export function matchGazetteer(
  sentence: TokenSentence,
  gazetteer: Gazetteer,
  sure: ReadonlySet<string> = NONE_SURE,
): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const match = longestAt(sentence, { gazetteer, sure }, at);
    if (match === undefined) at++;
    else {
      if (match.readings.length > 0) matches.push(match);
      at = match.last;
    }
  }
  return matches;
}

const NONE_SURE: ReadonlySet<string> = new Set();

/** The systems called by a common word that stand beside words of arms somewhere in these sentences, by key. */
export function surelyNamed(sentences: readonly TokenSentence[], gazetteer: Gazetteer): ReadonlySet<string> {
  const sure = new Set<string>();
  for (const sentence of sentences)
    for (let at = 0; at < sentence.keys.length; at++) {
      const key = sentence.keys[at] as string;
      if (sentence.capital[at] && isCommonWord(key) && hasWeaponContext(sentence, gazetteer, at, at + 1))
        sure.add(key.replace(/s$/, ""));
    }
  return sure;
}

/** What a match looks things up in. */
interface Lists {
  readonly gazetteer: Gazetteer;
  readonly sure: ReadonlySet<string>;
}

function longestAt(sentence: TokenSentence, lists: Lists, at: number): Match | undefined {
  const { gazetteer } = lists;
  let key = sentence.keys[at] as string;
  if (key === "") return undefined;
  let value = gazetteer.prefixes.get(key);
  let found: Match | undefined;
  for (let stop = at + 1; value !== undefined; ) {
    if (value >= 0) found = fitting(sentence, lists, gazetteer.readings[value] ?? [], [at, stop]) ?? found;
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
  lists: Lists,
  readings: readonly Reading[],
  [first, last]: readonly [number, number],
): Match | undefined {
  if (last - first === 1 && actsForUnion(sentence, first)) {
    const union = lists.gazetteer.prefixes.get("european union") ?? -1;
    return { first, last, readings: lists.gazetteer.readings[union] ?? [] };
  }
  const fit = readings.filter(
    (reading) => caseFits(sentence, reading, first, last) && contextFits(sentence, lists, reading, [first, last]),
  );
  if (fit.length === 0) return undefined;
  if (fit.some((reading) => reading.entry.id === BLOCKED)) return { first, last, readings: [] };
  return { first, last, readings: fit };
}

const PLACE_BEFORE =
  /^(?:in|to|from|at|near|for|of|around|outside|via|through|into|leave|leaves|left|leaving|visit|visits|visited|visiting|reach|reached|central|downtown|off|under)$/;

/** "urged Brussels to act", "Brussels said": the union whose seat it is, not the town ("in Brussels") and not Belgium. */
function actsForUnion(sentence: TokenSentence, at: number): boolean {
  if (sentence.keys[at] !== "brussels" || sentence.titleCase || sentence.upperCase) return false;
  if (PLACE_BEFORE.test(sentence.keys[at - 1] ?? "") || sentence.keys.some((key) => /^belgi(?:um|an|ans)$/.test(key)))
    return false;
  const next = sentence.tokens[at + 1]?.text ?? "";
  const before = sentence.tokens[at - 1]?.text ?? "";
  return /^(?:\p{Ll}{2,}|['’]s?)$/u.test(next) || (/^[.,]$/.test(next) && /^\p{Ll}{2,}$/u.test(before));
}

function caseFits(sentence: TokenSentence, reading: Reading, first: number, last: number): boolean {
  if (reading.capitals) return capitalsFit(sentence, first);
  let word = 0;
  for (let i = first; i < last; i++) {
    if (sentence.keys[i] === "") continue;
    const small =
      ((reading.small >> word) & 1) | Number(word === 0 && i === first && isLongTreaty(reading, last - first));
    if (!small && /^\p{Ll}/u.test(sentence.tokens[i]?.text ?? "") && sentence.keys[i] !== "s") return false;
    word++;
  }
  return true;
}

/** "the treaty on the Prohibition of Nuclear Weapons": its noun may be small. */
const LONG_NAME = 5;
const isLongTreaty = ({ entry }: Reading, length: number): boolean => entry.kind === "Treaty" && length >= LONG_NAME;

/** A system called by a common word needs words of arms near it, or elsewhere in the document. */
function contextFits(
  sentence: TokenSentence,
  { gazetteer, sure }: Lists,
  reading: Reading,
  [first, last]: readonly [number, number],
): boolean {
  const key = sentence.keys[first] as string;
  if (reading.form !== "designator" || last - first !== 1 || !isCommonWord(key)) return true;
  return (
    hasWeaponContext(sentence, gazetteer, first, last) ||
    (first > 0 && sure.has(key.replace(/s$/, "")) && standsAlone(sentence, gazetteer, first, last))
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
  /^(?:missiles?|rockets?|tanks?|drones?|uavs?|jets?|fighters?|aircraft|helicopters?|howitzers?|launchers?|systems?|batter(?:y|ies)|interceptors?|defen[cs]es?|vehicles?|guns?|artillery|air|weapons?|arms|munitions?|ammunition|shells?|submarines?|bombs?|bombers?|frigates?|warships?|radars?|squadrons?|anti|armou?red|military|supply|supplied|supplies|deliver(?:y|ed|s|ing)?|fired?|shot|launched|donated?|bought|ordered|purchased?|procurement|maker|sent?|deploy(?:ed|ment|s)?|himars|strikes?|troops|army|pilots?|crews?|brigades?|regiments?|navy|fleet|warplanes?|batch|export(?:ed|s)?|assembly|prototype|variants?|operators?|selected|contract|airframes?|licence|license|chose|picked|warheads?|arsenal|operates?|flies|fleet|rounds?|tests?|tested|test-fired|salvos?|warships?|corvettes?|destroyers?|torpedo(?:es)?|upgrad(?:e|ed|es)|production|produces?|builds?|manufactur(?:e|es|ed|ing)|buy|buys|buying|acquires?|acquired|acquiring|purchases?|sell|sells|selling|sold|sales?|orders?|wants?|stationed|fielded|intercept(?:ed|s)?)$/;

/** A system whose name is a common word counts only near other words of arms. */
function hasWeaponContext(sentence: TokenSentence, gazetteer: Gazetteer, first: number, last: number): boolean {
  if (!standsAlone(sentence, gazetteer, first, last)) return false;
  if (isCounted(sentence, first) || isOfState(sentence, gazetteer, first)) return true;
  for (let i = Math.max(0, first - 12); i < Math.min(sentence.tokens.length, last + 12); i++) {
    const text = sentence.tokens[i]?.text ?? "";
    if ((i < first || i >= last) && (WEAPON_WORD.test(text.toLowerCase()) || OTHER_SYSTEM.test(text))) return true;
  }
  return false;
}

/** "American Tomahawks", "Greek Patriots": in the plural behind a demonym. */
function isOfState(sentence: TokenSentence, gazetteer: Gazetteer, at: number): boolean {
  if (!/[^s]s$/.test(sentence.tokens[at]?.text ?? "") || sentence.titleCase) return false;
  const index = gazetteer.prefixes.get(sentence.keys[at - 1] ?? "") ?? -1;
  return (gazetteer.readings[index] ?? []).some(({ entry, form }) => entry.kind === "Country" && form === "demonym");
}

/** "six more Typhoons", "1,200 Javelins": in the plural behind a number. */
function isCounted(sentence: TokenSentence, at: number): boolean {
  const next = sentence.keys[at + 1] ?? "";
  if (!/[^s]s$/.test(sentence.tokens[at]?.text ?? "") || /^(?:fans?|players?|games?|points?)$/.test(next)) return false;
  const owned = /^(?:its|their|the|his|our)$/.test(sentence.keys[at - 1] ?? "") && sentence.keys[at - 2] === "of";
  const before = owned
    ? at - 3
    : /^(?:more|new|used|additional|further|extra|older|such|of)$/.test(sentence.keys[at - 1] ?? "")
      ? at - 2
      : at - 1;
  return /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|thousands|several)$/.test(
    sentence.tokens[before]?.text.toLowerCase() ?? "",
  );
}

/** "F-16", "T-72s": another system in the same sentence. */
const OTHER_SYSTEM = /^(?:F|MiG|Su|Tu|T|S|BMP|BTR|MQ|AH|UH|CH|C|B|J|JF|KC|Kh|Mi|Ka|M|K)-?\d{1,3}[A-Z]?s?$/;
/** What may follow a system's name with a capital: a mark, a block, a Roman number. */
const MARK = /^(?:[A-Z]{1,3}\d{0,3}|[IVX]{1,4}|Block|Mark|Mk|[A-Z]\d[A-Z]?)$/;

/** No part of a longer name: "Captain Spike", "Harrier Books". A state, a force or a maker may own it. */
function standsAlone(sentence: TokenSentence, gazetteer: Gazetteer, first: number, last: number): boolean {
  const next = sentence.tokens[last]?.text ?? "";
  if (/^(?:said|says|told|added|who)$/.test(next)) return false;
  if (sentence.titleCase) return true;
  if (first > 1 && sentence.capital[first - 1] && !mayOwn(sentence, gazetteer, first - 1)) return false;
  return !sentence.capital[last] || MARK.test(next);
}

function mayOwn(sentence: TokenSentence, gazetteer: Gazetteer, at: number): boolean {
  const key = sentence.keys[at] as string;
  if (/^(?:the|navy|army|force|corps|marines|soviet|western|nato)$/.test(key)) return true;
  const index = gazetteer.prefixes.get(key) ?? -1;
  return (gazetteer.readings[index] ?? []).some(
    ({ entry, form }) =>
      (entry.kind === "Country" && form !== "name") || (entry.kind === "Organization" && form !== "metonym"),
  );
}

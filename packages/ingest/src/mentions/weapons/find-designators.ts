// A sentence in, weapon systems that no list knows out: designators ("the Zephyr-9 missile", "six L-15s"), variants of listed ones, classes of ships, names before a noun of arms.
import type { Entry } from "../../gazetteers/entry.ts";
import { tokenKey } from "../../gazetteers/fold.ts";
import type { Gazetteer } from "../../gazetteers/load-gazetteer.ts";
import type { TokenSentence } from "../token-sentence.ts";
import { ARMS_NOUN, DEFINITE, HANDLED, NO_SYSTEM_NAME, NOT_AFTER_NAME } from "./designator-words.ts";

/** Why a mention is a system that no list has. */
export const UNLISTED_SYSTEM = "designator before a noun of arms";

export interface WeaponSpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** The listed system of which it is a variant. */
  readonly entry?: Entry;
}

const DESIGNATOR =
  /^(?:[A-Z][A-Za-z]{0,9}(?:[ -]?\d{1,4}[A-Za-z]{0,4}(?:-\d{1,3})?){1,2}|[A-Z]{1,3}\/[A-Z]{1,3}-?\d{1,3}[A-Z]{0,2}|\d{1,2}[A-Z]\d{1,3}[A-Za-z]?)$/;
const NEVER =
  /^(?:G-?\d+|P5|E3|EU3|Q[1-4]|H[12]|COVID-?19|Covid-?19|MH17|MH370|A1|B1|C4|Article-?\d+|Page\d+|Top\d+|W\d+|S&P\d*|NATO-?\d*|F1|FY\d+|U\d\d|No\.?\d+|Sept?-?\d+|Oct-?\d+|Dec-?\d+|Nov-?\d+|Jan-?\d+|Feb-?\d+|Aug-?\d+|Jul-?\d+|Jun-?\d+|Mar-?\d+|Apr-?\d+|UTC-?\d*|B9|V4|C5\+?1|M5S|D-?Day|CO2|H5N1|H1N1|A320|A380|B737|PS752|E-?\d{2,3}|Unit-?\d+|Resolution-?\d+|(?:Block|Tranche|Batch|Lot|Phase|Flight|Increment)[ -]?\d+[A-Z]?)$/;
/** Families of designators that name arms without a noun: makers' and forces' own prefixes. */
const FAMILY =
  /^(?:(?:MiG|Su|Tu|Il|An|Ka|Mi|Yak|Kh|BMP|BTR|BM|MQ|RQ|AH|UH|CH|MH|HH|AV|EA|KC|RC|EC|AIM|AGM|GBU|MIM|RIM|FIM|RGM|KF|FA|JF|JL|DF|HQ|YJ|PL|CJ|WZ|GJ|KN|SM|SSN|SSBN|PzH|SA|SS|VT|CV|AMX|NH|AW|EH|JAS|RBS|TPQ|MLRS|ZSU|ZU|RPG|PAC)-?\d{1,4}|(?:F|B|T|L|S|M|K|P|C|E|J|Y|Z|H|Q)-\d{1,4})[A-Za-z]{0,4}\d{0,2}(?:-\d{1,2})?$/;
const SHIP =
  /^(?:submarines?|frigates?|destroyers?|corvettes?|cruisers?|warships?|ships?|carriers?|vessels?|boats?|cutters?|minehunters?|minesweepers?|battleships?|patrol|guided|attack|nuclear|landing|amphibious|aircraft|offshore|missile|stealth|diesel|littoral|multi-?\w*|escorts?|opvs?|\d+)$/i;

export function findDesignators(
  sentence: TokenSentence,
  taken: (token: number) => boolean,
  gazetteer: Gazetteer,
): WeaponSpan[] {
  const spans: WeaponSpan[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (taken(at) || isVariantOf(sentence, at, taken)) continue;
    const span =
      shipClass(sentence, at) ??
      designator(sentence, at, gazetteer) ??
      numberedType(sentence, at, gazetteer) ??
      likeNamed(sentence, at) ??
      namedAndNumbered(sentence, at) ??
      namedBeforeNoun(sentence, at, taken, gazetteer) ??
      calledWhat(sentence, at, taken);
    if (span === undefined) continue;
    spans.push(span);
    at = Math.max(at, span.last - 1);
  }
  return spans;
}

const textAt = (sentence: TokenSentence, at: number): string => sentence.tokens[at]?.text ?? "";

/** "Leopard 2 A8": the letter and number behind a listed system that ends in a number. */
const isVariantOf = (sentence: TokenSentence, at: number, taken: (token: number) => boolean): boolean =>
  taken(at - 1) && /\d/.test(textAt(sentence, at - 1)) && /^[A-Z]\d{1,2}[A-Z]?$/.test(textAt(sentence, at));

/** "Mirage-class frigate": a capitalised name, hyphen, "class", and a ship's noun. */
function shipClass(sentence: TokenSentence, at: number): WeaponSpan | undefined {
  if (!sentence.capital[at] || textAt(sentence, at + 1) !== "-" || sentence.keys[at + 2] !== "class") return undefined;
  if (!SHIP.test(textAt(sentence, at + 3))) return undefined;
  let first = at;
  while (
    first > 0 &&
    sentence.capital[first - 1] &&
    at - first < 3 &&
    /^\p{L}+$/u.test(textAt(sentence, first - 1)) &&
    !/^(?:The|A|An|Its|Their|Two|Three|Four|Five|Six)$/.test(textAt(sentence, first - 1))
  )
    first--;
  const name = sentence.tokens
    .slice(first, at + 1)
    .map((token) => token.text)
    .join(" ");
  return { first, last: at + 3, name: `${name}-class` };
}

/** A designator beside a noun of arms, of a known family, or a variant of a listed system. */
function designator(sentence: TokenSentence, at: number, gazetteer: Gazetteer): WeaponSpan | undefined {
  const text = textAt(sentence, at);
  if (!DESIGNATOR.test(text) || NEVER.test(text)) return undefined;
  const name = text.replace(/(?<=[\dA-Z])s$/, "");
  const span = { first: at, last: at + 1, name };
  const entry = variantOf(name, gazetteer);
  if (entry !== undefined && (FAMILY.test(name) || nounNear(sentence, at))) return { ...span, entry };
  if (nounNear(sentence, at) || isFired(sentence, at)) return span;
  return FAMILY.test(name) &&
    !/^(?:highway|route|road|interstate|flight|visa|visas|form)$/.test(keyBefore(sentence, at))
    ? span
    : undefined;
}

const FIRING = /^(?:fires?|fired|firing|test-?fire[sd]?|test-?firing|downs?|downed|intercepts?|intercepted)$/;

/** "fires a Palm-1 at", "shot down two Palm-2s": what is fired or brought down needs no noun. */
function isFired(sentence: TokenSentence, at: number): boolean {
  if (!/^[A-Z][a-z]+-\d{1,3}s?$/.test(textAt(sentence, at))) return false;
  for (let before = at - 1; before >= at - 4 && before >= 0; before--) {
    const text = textAt(sentence, before);
    if (
      FIRING.test(text) ||
      (text === "down" && /^(?:shot|shoots?|brought|brings?)$/.test(textAt(sentence, before - 1)))
    )
      return true;
    if (
      !/^(?:an?|the|its|their|his|new|more|than|several|first|second|third|\d+|two|three|four|five|six|seven|eight|nine|ten|down)$/.test(
        text,
      )
    )
      return false;
  }
  return false;
}

const keyBefore = (sentence: TokenSentence, at: number): string => sentence.keys[at - 1] ?? "";

/** "Type 209/1400" is a Type 209. */
function baseOf(name: string, gazetteer: Gazetteer): Entry | undefined {
  let key = "";
  for (const word of name.replace(/\/.*$/, "").split(" "))
    key = key === "" ? tokenKey(word) : `${key} ${tokenKey(word)}`;
  const index = gazetteer.prefixes.get(key) ?? -1;
  return gazetteer.readings[index]?.find(({ entry }) => entry.kind === "WeaponSystem")?.entry;
}

/** "Su-30MKM" is a Su-30, "F-16V" an F-16: the longest listed beginning. */
function variantOf(name: string, gazetteer: Gazetteer): Entry | undefined {
  const base = /^(.*?\d{1,4})[A-Za-z]{1,5}\d{0,2}(?:-\d{1,2})?$/.exec(name)?.[1];
  if (base === undefined) return undefined;
  const index = gazetteer.prefixes.get(tokenKey(base)) ?? -1;
  return gazetteer.readings[index]?.find(({ entry }) => entry.kind === "WeaponSystem")?.entry;
}

/** "Kestrel-like drones", "Kestrel-type missiles". */
function likeNamed(sentence: TokenSentence, at: number): WeaponSpan | undefined {
  const named = textAt(sentence, at + 1) === "-" && /^(?:like|type|style)$/.test(textAt(sentence, at + 2));
  if (!named || !isSystemName(sentence, at) || ownNoun(sentence, at + 3) < 0) return undefined;
  return { first: at, last: at + 3, name: textAt(sentence, at) };
}

/** "a Kestrel 228 aircraft", "two Kestrel 12 helicopters": a name with a number, right before the noun of arms. */
function namedAndNumbered(sentence: TokenSentence, at: number): WeaponSpan | undefined {
  const marked = /^[A-Z]{1,3}$/.test(textAt(sentence, at + 2)) ? at + 3 : at + 2;
  const numbered = /^\d{1,4}[A-Z]?$/.test(textAt(sentence, at + 1)) && ARMS_NOUN.test(textAt(sentence, marked));
  if (!numbered || !isSystemName(sentence, at) || !DEFINITE.test(textAt(sentence, at - 1))) return undefined;
  return { first: at, last: at + 2, name: `${textAt(sentence, at)} ${textAt(sentence, at + 1)}` };
}

/** "Type 075 landing ships", "Project 22350 frigates", "MD 530F helicopters": a numbered type beside a noun of arms. */
function numberedType(sentence: TokenSentence, at: number, gazetteer: Gazetteer): WeaponSpan | undefined {
  const text = textAt(sentence, at);
  const coded = /^[A-Z]{2,4}$/.test(text) && !/^(?:US|UN|EU|UK|UAE|DRC|NATO|AP|AFP|WWII|GDP|No|MLRS|UAV)$/.test(text);
  if (!coded && !/^(?:Type|Project|Mark|Mk|MK|Model)$/.test(text)) return undefined;
  const number = textAt(sentence, at + 1);
  if (!/^\d{1,5}(?:[A-Z]{0,3}|\/\d{2,5})$/.test(number) || !nounNear(sentence, at + 1)) return undefined;
  const name = `${text} ${number}`;
  const entry = number.includes("/") ? baseOf(name, gazetteer) : undefined;
  return { first: at, last: at + 2, name, ...(entry === undefined ? {} : { entry }) };
}

/** "the Skylance drone", "six Kudu armoured vehicles": a name that no list has, before the noun of arms that it belongs to. */
function namedBeforeNoun(
  sentence: TokenSentence,
  at: number,
  taken: (token: number) => boolean,
  gazetteer: Gazetteer,
): WeaponSpan | undefined {
  if (at === 0 || sentence.titleCase || sentence.upperCase || !isSystemName(sentence, at)) return undefined;
  const before = textAt(sentence, at - 1);
  if (DESIGNATOR.test(before) && taken(at - 1)) return undefined;
  if (!DEFINITE.test(before) && !HANDLED.test(before) && !(taken(at - 1) && DEFINITE.test(textAt(sentence, at - 2))))
    return undefined;
  let last = at + 1;
  while (last < at + 3 && !taken(last) && isSystemName(sentence, last)) last++;
  const noun = ownNoun(sentence, last);
  if (noun < 0) return undefined;
  const name = sentence.tokens
    .slice(at, last)
    .map((token) => token.text)
    .join(" ");
  const kind = sentence.keys[noun] ?? "";
  const entry =
    listedWith(`${tokenKey(name)} ${kind}`, gazetteer) ?? listedWith(`${sentence.keys[last - 1]} ${kind}`, gazetteer);
  return { first: at, last, name, ...(entry === undefined ? {} : { entry }) };
}

/** "Apache attack helicopters" are the listed "Apache helicopters". */
const listedWith = (key: string, gazetteer: Gazetteer): Entry | undefined =>
  gazetteer.readings[gazetteer.prefixes.get(key) ?? -1]?.find(({ entry }) => entry.kind === "WeaponSystem")?.entry;

const isSystemName = (sentence: TokenSentence, at: number): boolean =>
  sentence.capital[at] === true &&
  /^\p{Lu}[\p{L}’']{2,}(?:-?[IVX\d]{1,3})?$/u.test(textAt(sentence, at)) &&
  !NO_SYSTEM_NAME.has(sentence.keys[at] as string) &&
  !/^(?:air|airlines?|airways|aviation|aeroflot|flight|cargo|express|confederate|imperial|royal|federal|allied|coalition|union)$/.test(
    sentence.keys[at] as string,
  ) &&
  !/(?:ian|ese|ish|day|ern|shire|stan|burg|ville)$/.test(sentence.keys[at] as string);

/** A noun of arms right after the name, perhaps behind its kind ("cruise missile"), and not itself before another noun ("missile attack"); -1 for none. */
function ownNoun(sentence: TokenSentence, from: number): number {
  for (let at = from; at < from + 4; at++) {
    const text = textAt(sentence, at);
    if (ARMS_NOUN.test(text) && !ARMS_NOUN.test(textAt(sentence, at + 1)))
      return !NOT_AFTER_NAME.test(sentence.keys[at + 1] ?? "") && textAt(sentence, at + 1) !== "-" ? at : -1;
    if (
      !/^[a-z-]{1,14}$/.test(text) ||
      /^(?:orbital|space|launch|carrier|satellite|sounding|in|on|to|for|and|by|at|with|from|was|were|is|said|of|its|the)$/.test(
        text,
      )
    )
      return -1;
  }
  return -1;
}

/** A noun of arms within the next three words, or right before. */
function nounNear(sentence: TokenSentence, at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    const text = textAt(sentence, next);
    if (ARMS_NOUN.test(text)) return true;
    if (!/^[\p{L}-]+$/u.test(text) || /^(?:in|on|to|for|and|by|at|with|from|was|were|is|said|of)$/.test(text)) break;
  }
  return ARMS_NOUN.test(textAt(sentence, at - 1));
}

const UNMISTAKABLE =
  /^(?:missiles?|drones?|uavs?|ucavs?|munitions?|howitzers?|rockets?|interceptors?|torpedo(?:es)?|helicopters?|tanks?|bombs?|launchers?)$/i;
const APPOSED = /^(?:a|an|its|their|another)$/i;

/** "the Kestrel-7, a loitering munition", "a drone called the Gavran": the apposition says what the name is. */
function calledWhat(sentence: TokenSentence, at: number, taken: (token: number) => boolean): WeaponSpan | undefined {
  const text = textAt(sentence, at);
  const named = isSystemName(sentence, at) || (DESIGNATOR.test(text) && !NEVER.test(text));
  if (!named || sentence.titleCase || sentence.upperCase || taken(at)) return undefined;
  const before = keyBefore(sentence, at) === "the" ? at - 2 : at - 1;
  const called =
    /^(?:called|named|dubbed|codenamed|designated)$/.test(sentence.keys[before] ?? "") &&
    UNMISTAKABLE.test(textAt(sentence, textAt(sentence, before - 1) === "," ? before - 2 : before - 1));
  return called || isApposed(sentence, at + 1) || isNewlyNamed(sentence, at)
    ? { first: at, last: at + 1, name: text }
    : undefined;
}

/** "a loitering munition, the Kestrel,": the noun before the comma says what the name behind it is. */
function isNewlyNamed(sentence: TokenSentence, at: number): boolean {
  if (keyBefore(sentence, at) !== "the" || textAt(sentence, at - 2) !== ",") return false;
  if (!UNMISTAKABLE.test(textAt(sentence, at - 3)) || !/^(?:[,.;()]|which|that)$/.test(textAt(sentence, at + 1)))
    return false;
  for (let before = at - 4; before >= 0 && before > at - 12; before--) {
    const text = textAt(sentence, before);
    if (APPOSED.test(text) || /^(?:new|first|['’]s)$/.test(text)) return true;
    if (!/^(?:[\p{L}]+|-)$/u.test(text) || /^(?:of|in|by|on|from|with|for)$/.test(text)) return false;
  }
  return false;
}

/** ", a loitering munition" and then no further noun. */
function isApposed(sentence: TokenSentence, comma: number): boolean {
  if (textAt(sentence, comma) !== "," || !APPOSED.test(textAt(sentence, comma + 1))) return false;
  for (let at = comma + 2; at < comma + 8; at++) {
    const text = textAt(sentence, at);
    if (UNMISTAKABLE.test(text) && !UNMISTAKABLE.test(textAt(sentence, at + 1)))
      return /^(?:[,.;()]|that|which|of|with|for|from|in|to|and|\p{L}+ed|built|made)$/u.test(textAt(sentence, at + 1));
    if (!/^(?:[\p{L}-]{1,16}|-)$/u.test(text) || /^(?:of|in|by|on|from|who|that|with|for)$/.test(text)) return false;
  }
  return false;
}

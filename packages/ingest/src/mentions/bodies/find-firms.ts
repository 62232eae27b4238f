// A sentence in, makers of arms that no list has out: "the Estonian start-up Vardo Systems", "Norhavn, a Danish shipbuilder", "state-owned Kestrel Works".
import type { TokenSentence } from "../token-sentence.ts";

/** A firm's name in a sentence: tokens [first, last). */
export interface FirmSpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const FIRM =
  /^(?:firm|company|manufacturer|maker|contractor|shipbuilder|shipyard|producer|subsidiary|conglomerate|start-?up|supplier|developer|planemaker|carmaker|truckmaker|joint-venture)$/;
/** Nouns that name a firm only behind a word of its trade: "arms giant", "shipbuilding group". */
const CONCERN = /^(?:giant|group|concern|consortium|enterprise|corporation|venture|yard|plant|major)$/;
const TRADE =
  /^(?:arms|weapons?|missiles?|drones?|defen[cs]e|aerospace|shipbuilding|ship|aviation|industrial|engineering|robotics|armaments?|munitions?|aircraft|naval|joint)$/;
const ARMS =
  /^(?:arms|weapons?|missiles?|drones?|defen[cs]e|tanks?|munitions?|ammunition|shells?|howitzers?|artillery|submarines?|frigates?|corvettes?|warships?|aerospace|radars?|rockets?|torpedo(?:es)?|helicopters?|uavs?|vessels?|patrol|jets?|fighters?|armou?red|interceptors?|minehunters?|destroyers?|cutters?|shipbuilder|shipyard|army|navy|military|aircraft)$/;
const NAME = /^\p{Lu}[\p{L}\p{N}&’'-]*$/u;
/** The last word of many makers' names. */
const TELLING =
  /^(?:Dynamics|Aerospace|Aeronautics|Avionics|Technologies|Systems|Shipyards?|Shipbuilding|Shipbuilders|Robotics|Armaments?|Ordnance|Munitions|Drones|Defen[cs]e|Aviation|Arms|Optronics|Ballistics|Rotorcraft)$/;
/** What stands before such a word without making it a firm: "Air Defence Systems", "Missile Technologies". */
const NO_OPENER =
  /^(?:Air|Missile|Weapons?|Ministry|National|Ballistic|Guided|Rocket|Civil|Homeland|Cyber|Self|The|Naval|Coastal|Strategic|Joint|Land|Royal|Multiple|Launch|Unmanned|Aircraft|Aerial|Combat|Patriot|Surface|Territorial|Proactiva|Open|Small|Secretary|Minister|Information|General|Control|Communist|Northern|Southern|Eastern|Western|Federal|Department|Advanced)$/;
/** The last word of names that tell a firm only with a word of its trade: "Military Industry Corporation". */
const GENERAL =
  /^(?:Corporation|Company|Industry|Industries|Works|Group|Enterprises?|Factory|Plant|Organi[sz]ation|Holdings?|Complex)$/;
/** What the law adds to a firm's name. */
const LEGAL = /^(?:Limited|Ltd|Inc|Corp|GmbH|PLC|plc|LLC|SpA|Oyj|Kft|Bhd|Pty|JSC|OJSC|NV|SAS)$/;
const TRADE_NAME =
  /^(?:Military|Defen[cs]e|Aerospace|Aviation|Arms|Ordnance|Shipbuilding|Aircraft|Missiles?|Weapons|Helicopters?|Armou?red|Naval|Munitions|Ammunition|Aeronautical|Armaments?)$/;
const MAKES =
  /^(?:built|builds|makes|made|produces|produced|developed|develops|manufactures|manufactured|delivered|delivers|won|signed|sells|sold|supplied|supplies|designed|unveiled|will|has|is|was|and)$/;
const LONGEST = 4;

/** Only where the sentence speaks of arms; a title that follows the noun is no firm's name. */
export function findFirms(
  sentence: TokenSentence,
  taken: (token: number) => boolean,
  isState: (token: number) => boolean = () => false,
): FirmSpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  const sanctions = sentence.keys.some((key) => SANCTIONING.test(key));
  if (!sanctions && !sentence.tokens.some(({ text }) => ARMS.test(text.toLowerCase()))) return [];
  const spans: FirmSpan[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!isName(sentence, at, taken)) continue;
    const last = runEnd(sentence, at, taken);
    const calls = at > 0 && (isCalledFirm(sentence, at - 1) || isStateOwned(sentence, at, last));
    const owned = /^['’]s$/.test(textAt(sentence, at - 1)) && isState(at - 2);
    const atHome =
      (textAt(sentence, last) === "of" && isState(last + 1) && isTradedWith(sentence, at)) ||
      (owned && last - at <= 2 && isTradedWith(sentence, stateStart(isState, at - 2)) && !isTitled(sentence, last));
    if (
      calls ||
      atHome ||
      isBuilder(sentence, at, last) ||
      isApposedFirm(sentence, last, at) ||
      isTelling(sentence, at, last) ||
      (sanctions && isBank(sentence, at, last))
    )
      spans.push({ first: at, last, name: nameOf(sentence, at, last) });
    at = last;
  }
  return spans;
}

/** Capitalised words in a row; "and" and "&" inside, when the name goes on to what the law or the trade calls it. */
function runEnd(sentence: TokenSentence, first: number, taken: (token: number) => boolean): number {
  let last = first;
  while (last < first + LONGEST && isName(sentence, last, taken)) last++;
  if (!/^(?:and|&)$/.test(textAt(sentence, last)) || last - first < 2) return last;
  let end = last + 1;
  while (end < last + LONGEST && isName(sentence, end, taken)) end++;
  return LEGAL.test(textAt(sentence, end - 1)) || TRADE_END.test(textAt(sentence, end - 1)) ? end : last;
}
const TRADE_END = /^(?:Engineers|Shipbuilders|Engineering|Sons)$/;

const textAt = (sentence: TokenSentence, at: number): string => sentence.tokens[at]?.text ?? "";

const isName = (sentence: TokenSentence, at: number, taken: (token: number) => boolean): boolean =>
  !taken(at) && NAME.test(textAt(sentence, at)) && !(at === 0 && OPENER.test(textAt(sentence, at)));
const OPENER =
  /^(?:The|A|An|In|On|At|It|Its|This|That|These|Those|He|She|They|We|I|But|And|As|For|From|With|By|After|Before|Under|State|South|North|Local|Meanwhile|Both|Some|According|Last|Two|Three|Four|Five|Six|Several|Many|Most|All|When|While|If|There|Two)$/;

const nameOf = (sentence: TokenSentence, first: number, last: number): string =>
  sentence.tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(" ");

/** "the shipbuilder Norhavn", "a local firm, Varnik Works,", "arms giant Zelk", "a firm called Zelk". */
function isCalledFirm(sentence: TokenSentence, before: number): boolean {
  const text = textAt(sentence, before);
  if (/^(?:called|named)$/.test(text)) return isFirmNoun(sentence, before - 1);
  if (text === ",") return isFirmNoun(sentence, before - 1) && isIndefinite(sentence, before - 1);
  return isFirmNoun(sentence, before);
}

/** "builds the vehicles with Kudu of Chad", "ordered guns from Kudu Works of Chad": a partner in making or buying. */
function isTradedWith(sentence: TokenSentence, at: number): boolean {
  if (!/^(?:with|from)$/.test(textAt(sentence, at - 1))) return false;
  return sentence.tokens.slice(Math.max(0, at - 14), at - 1).some(({ text }) => TRADING.test(text));
}
const TRADING =
  /^(?:(?:co-?)?(?:build|produc|mak|develop|manufactur|assembl|order|purchas|procur|buy)(?:s|e|es|ed|ing)?|built|made|bought|contracts?|orders?|sign|signs|signed|joint|jointly)$/;

/** "two frigates built by Norhavn in Bergen": whoever builds arms. */
function isBuilder(sentence: TokenSentence, at: number, last: number): boolean {
  if (textAt(sentence, at - 1) !== "by") return false;
  const name = textAt(sentence, last - 1);
  const adverb = /ly$/.test(textAt(sentence, at - 2)) ? 1 : 0;
  return (
    /^(?:built|assembled|manufactured|constructed|overhauled)$/.test(textAt(sentence, at - 2 - adverb)) &&
    !/^(?:\p{Lu}[\p{Ll}]+(?:ans|ese|men)|Army|Navy|Force|Engineers|Corps)$/u.test(name) &&
    !/^['’]s?$/.test(textAt(sentence, last))
  );
}

const stateStart = (isState: (token: number) => boolean, last: number): number => {
  let first = last;
  while (first > 0 && isState(first - 1)) first--;
  return first;
};

/** "from Chad's Prime Minister", "from Chad's Kudu Region": no firm. */
const isTitled = (sentence: TokenSentence, last: number): boolean =>
  /^(?:Minister|President|Ministry|Army|Navy|Force|Forces|Region|Province|Government|Parliament|Office|Island|Islands|Base|City)$/.test(
    textAt(sentence, last - 1),
  ) || /^(?:region|province|base|port|island|district)$/.test(textAt(sentence, last));

/** "firm", "start-up" in small letters. */
function isFirmNoun(sentence: TokenSentence, at: number): boolean {
  const text = textAt(sentence, at);
  if (text === "up") return textAt(sentence, at - 1) === "-" && textAt(sentence, at - 2) === "start";
  if (FIRM.test(text)) return !OTHER_TRADE.test(textAt(sentence, at - 1));
  return CONCERN.test(text) && TRADE.test(textAt(sentence, at - 1));
}
const OTHER_TRADE =
  /^(?:oil|gas|energy|shipping|mining|insurance|media|phone|telecoms?|drug|tobacco|travel|logistics|law|security|consulting|lobbying|investment|trading|chemical|food|film|record|civil)$/;
/** What a person may be too: "X, a defence contractor". */
const PERSONAL = /^(?:contractor|supplier|developer|maker|producer)$/;

/** "a local firm", "its own shipbuilder": the name behind the comma is new. */
function isIndefinite(sentence: TokenSentence, noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at > noun - 7; at--) {
    const text = textAt(sentence, at);
    if (/^(?:a|an|another|its|their)$/i.test(text)) return true;
    if (!/^[\p{L}-]+$/u.test(text)) return false;
  }
  return false;
}

/** ", a Russian maker of attack drones", ", the state-owned shipyard". */
function isApposedFirm(sentence: TokenSentence, comma: number, first: number): boolean {
  if (textAt(sentence, comma) !== "," || !/^(?:a|an|the|its|another)$/.test(textAt(sentence, comma + 1))) return false;
  if (first > 0 && /^(?:in|near|at|of|from|outside)$/.test(textAt(sentence, first - 1))) return false;
  for (let at = comma + 2; at < comma + 8; at++) {
    if (isFirmNoun(sentence, at)) return !PERSONAL.test(textAt(sentence, at)) || textAt(sentence, at + 1) === "of";
    const text = textAt(sentence, at);
    if (!/^(?:[\p{L}]+|-|['’]s?)$/u.test(text) || /^(?:of|in|at|for|from|by|to|who|which|that)$/.test(text))
      return false;
  }
  return false;
}

/** "state-owned Kestrel Works built six boats". */
function isStateOwned(sentence: TokenSentence, at: number, last: number): boolean {
  const owned =
    /^(?:owned|run|controlled)$/.test(textAt(sentence, at - 1)) &&
    textAt(sentence, at - 2) === "-" &&
    /^state$/i.test(textAt(sentence, at - 3));
  return owned && MAKES.test(textAt(sentence, last));
}

const SANCTIONING = /^(?:sanctions?|sanctioned|blacklist(?:s|ed)?|embargo)$/;

/** "blacklisted Vardo Bank": what comes under sanctions. */
const isBank = (sentence: TokenSentence, first: number, last: number): boolean =>
  last - first >= 2 &&
  /^(?:Bank|Insurance|Shipping|Refinery|Petrochemical|Airlines)$/.test(textAt(sentence, last - 1)) &&
  !/^(?:Central|National|State|World|European|Asian|African|Islamic|Reserve|West|The)$/.test(textAt(sentence, first));

/** "Vardo Dynamics": the last word says it is a firm. */
function isTelling(sentence: TokenSentence, first: number, last: number): boolean {
  if (last - first < 2) return false;
  const names = sentence.tokens.slice(first, last - 1).map(({ text }) => text);
  if (LEGAL.test(textAt(sentence, last - 1))) return true;
  if (GENERAL.test(textAt(sentence, last - 1))) return names.some((text) => TRADE_NAME.test(text));
  if (!TELLING.test(textAt(sentence, last - 1))) return false;
  return (
    !/^Defen[cs]e$/.test(names[0] ?? "") &&
    !names.some((text) => NO_OPENER.test(text) || (TELLING.test(text) && !/^Defen[cs]e$/.test(text))) &&
    !/^(?:Minister|Ministry|Secretary|Force|Forces|Council|Committee|Department|Agency)$/.test(
      textAt(sentence, last),
    ) &&
    textAt(sentence, first - 1) !== "of"
  );
}

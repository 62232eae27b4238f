// A sentence in, weapon systems that no list knows out: a designator before or after a noun of arms ("the Zephyr-9 missile"), a class of ships.
import type { TokenSentence } from "./token-sentence.ts";

export interface WeaponSpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const NOUN =
  /^(?:missiles?|rockets?|tanks?|drones?|uavs?|jets?|fighters?|bombers?|aircraft|helicopters?|howitzers?|launchers?|interceptors?|submarines?|frigates?|destroyers?|corvettes?|warships?|radars?|bombs?|torpedo(?:es)?|vehicles?|munitions?|rifles?|guns?|icbms?|warplanes?)$/;
const DESIGNATOR = /^(?:[A-Z][A-Za-z]{0,9}-?\d{1,4}[A-Za-z]{0,4}(?:-\d{1,3})?|\d{1,2}[A-Z]\d{1,3}[A-Za-z]?)$/;
const NEVER =
  /^(?:G-?\d+|P5|E3|EU3|Q[1-4]|H[12]|COVID-?19|Covid-?19|MH17|MH370|A1|B1|C4|Article-?\d+|Page\d+|Top\d+|W\d+|S&P\d*|NATO-?\d*|F1|FY\d+|U\d\d|No\.?\d+|Sept?-?\d+|Oct-?\d+|Dec-?\d+|Nov-?\d+|Jan-?\d+|Feb-?\d+|Aug-?\d+|Jul-?\d+|Jun-?\d+|Mar-?\d+|Apr-?\d+|UTC-?\d*|B9|V4|C5\+?1|M5S|D-?Day|CO2|H5N1|H1N1|A320|A380|B737|PS752|E-?\d{2,3})$/;
const SHIP =
  /^(?:submarines?|frigates?|destroyers?|corvettes?|cruisers?|warships?|ships?|carriers?|vessels?|boats?|cutters?|minehunters?|minesweepers?|battleships?|patrol|guided|attack|nuclear|landing|amphibious|aircraft|offshore|missile|stealth|diesel|littoral|amphibious|\d+)$/i;

export function findDesignators(sentence: TokenSentence, taken: (token: number) => boolean): WeaponSpan[] {
  const spans: WeaponSpan[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const text = sentence.tokens[at]?.text ?? "";
    if (taken(at)) continue;
    const ship = shipClass(sentence, at);
    if (ship !== undefined) spans.push(ship);
    else if (DESIGNATOR.test(text) && !NEVER.test(text) && nounNear(sentence, at))
      spans.push({ first: at, last: at + 1, name: text.replace(/s$/, "") });
  }
  return spans;
}

/** "Mirage-class frigate": a capitalised name, hyphen, "class", and a ship's noun. */
function shipClass(sentence: TokenSentence, at: number): WeaponSpan | undefined {
  if (!sentence.capital[at] || sentence.tokens[at + 1]?.text !== "-" || sentence.keys[at + 2] !== "class")
    return undefined;
  if (!SHIP.test(sentence.tokens[at + 3]?.text ?? "")) return undefined;
  let first = at;
  while (
    first > 0 &&
    sentence.capital[first - 1] &&
    at - first < 3 &&
    /^\p{L}+$/u.test(sentence.tokens[first - 1]?.text ?? "")
  )
    first--;
  const name = sentence.tokens
    .slice(first, at + 1)
    .map((token) => token.text)
    .join(" ");
  return { first, last: at + 3, name: `${name}-class` };
}

/** A noun of arms within the next three words, or right before. */
function nounNear(sentence: TokenSentence, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const text = sentence.tokens[next]?.text ?? "";
    if (NOUN.test(text)) return true;
    if (!/^[\p{L}-]+$/u.test(text) || /^(?:in|on|to|for|and|by|at|with|from|was|were|is|said|of)$/.test(text)) break;
  }
  return NOUN.test(sentence.tokens[at - 1]?.text ?? "");
}

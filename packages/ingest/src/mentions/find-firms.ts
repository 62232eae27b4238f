// A sentence in, makers of arms that no list has out: "the Estonian start-up Vardo Systems", "the shipbuilder Norhavn".
import type { TokenSentence } from "./token-sentence.ts";

/** A firm's name in a sentence: tokens [first, last). */
export interface FirmSpan {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

const FIRM =
  /^(?:firm|company|manufacturer|maker|contractor|shipbuilder|shipyard|producer|subsidiary|conglomerate|start-?up|supplier)$/;
const ARMS =
  /^(?:arms|weapons?|missiles?|drones?|defen[cs]e|tanks?|munitions?|ammunition|shells?|howitzers?|artillery|submarines?|frigates?|corvettes?|warships?|aerospace|radars?|rockets?|torpedo(?:es)?|helicopters?|uavs?)$/;
const NAME = /^\p{Lu}[\p{L}\p{N}&’'-]*$/u;
const LONGEST = 4;

/** Only where the sentence speaks of arms; a title that follows the noun is no firm's name. */
export function findFirms(sentence: TokenSentence, taken: (token: number) => boolean): FirmSpan[] {
  if (sentence.titleCase || sentence.upperCase || !sentence.keys.some((key) => FIRM.test(key) || key === "up"))
    return [];
  if (!sentence.tokens.some(({ text }) => ARMS.test(text.toLowerCase()))) return [];
  const spans: FirmSpan[] = [];
  for (let at = 1; at < sentence.tokens.length; at++) {
    if (!isFirmNoun(sentence, at - 1) || taken(at) || !NAME.test(sentence.tokens[at]?.text ?? "")) continue;
    let last = at;
    while (last < at + LONGEST && !taken(last) && NAME.test(sentence.tokens[last]?.text ?? "")) last++;
    spans.push({
      first: at,
      last,
      name: sentence.tokens
        .slice(at, last)
        .map(({ text }) => text)
        .join(" "),
    });
    at = last;
  }
  return spans;
}

/** "firm", "start-up" in small letters. */
function isFirmNoun(sentence: TokenSentence, at: number): boolean {
  const text = sentence.tokens[at]?.text ?? "";
  if (text === "up") return sentence.tokens[at - 1]?.text === "-" && sentence.tokens[at - 2]?.text === "start";
  return FIRM.test(text);
}

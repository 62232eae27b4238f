// A sentence in, warships by name out: "the USS Carney", "KRI Dewaruci", each with the state whose navy sails it.
import { type TokenSentence, textOfSpan } from "../token-sentence.ts";

/** Tokens [first, last), and the id of the state. */
export interface Warship {
  readonly first: number;
  readonly last: number;
  readonly state: string;
  readonly organ: string;
}

/** What navies put before the names of their ships. Left out: SAS and LE, which are other words too. */
const NAVIES: ReadonlyMap<string, string> = new Map(
  `USS USA|USNS USA|USCGC USA|USCG USA|HMS GBR|RFA GBR|HMCS CAN|HMAS AUS|ADV AUS|HMNZS NZL|INS IND|ICGS IND|PNS PAK|PMSS PAK|BNS BGD|SLNS LKA|ROKS KOR|JS JPN|JDS JPN|BRP PHL|KRI IDN|KD MYS|RSS SGP|HTMS THA|TCG TUR|HS GRC
FS FRA|FGS DEU|ESPS ESP|ITS ITA|NRP PRT|HNLMS NLD|HDMS DNK|HNoMS NOR|HSwMS SWE|ORP POL|ROS ROU|ENS EGY|NNS NGA|GNS GHA|ARA ARG|BAP PER|ARC COL|CNS CHN|UMS MMR`
    .split(/[|\n]/)
    .map((each) => each.split(" ") as [string, string]),
);
/** India and Israel write alike. */
const OF_ISRAEL =
  /^(?:Hanit|Magen|Oz|Lahav|Atzmaut|Nitzachon|Komemiyut|Eilat|Drakon|Rahav|Tanin|Dolphin|Leviathan|Tekuma)$/;
const LONGEST = 5;

/** From left to right; in a line all in capitals nothing tells a navy's letters from a word. */
export function findWarships(sentence: TokenSentence): Warship[] {
  if (sentence.upperCase) return [];
  const found: Warship[] = [];
  for (let first = 0; first + 1 < sentence.tokens.length; first++) {
    const navy = NAVIES.get(sentence.tokens[first]?.text ?? "");
    if (navy === undefined) continue;
    const last = endOf(sentence, first);
    if (last === first + 1) continue;
    const israeli = navy === "IND" && OF_ISRAEL.test(sentence.tokens[first + 1]?.text ?? "");
    found.push({ first, last, state: `country:${israeli ? "ISR" : navy}`, organ: textOfSpan(sentence, first, last) });
    first = last - 1;
  }
  return found;
}

/** Behind the name: capitalised words, with "of the" and initials between. */
function endOf(sentence: TokenSentence, first: number): number {
  let last = first + 1;
  while (
    last < sentence.tokens.length &&
    last - first < LONGEST &&
    (sentence.capital[last] || /^(?:of|the|D|\.)$/.test(sentence.tokens[last]?.text ?? ""))
  )
    last++;
  while (last > first + 1 && !sentence.capital[last - 1]) last--;
  return last;
}

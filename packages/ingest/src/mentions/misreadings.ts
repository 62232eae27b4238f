// A listed match in, whether the words around it show that it is something else: Michael Jordan, Poland Street, the University of Georgia.
import { MENS_NAMES, WOMENS_NAMES } from "../gazetteers/given-names.ts";
import { PERSON_TOO } from "./ambiguous-words.ts";
import type { Match } from "./match-gazetteer.ts";
import { isNameWord } from "./persons/name-span.ts";
import { HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from "./persons/title-words.ts";
import type { TokenSentence } from "./token-sentence.ts";

const INSTITUTION =
  /^(?:university|college|bank|church|institute|museum|school|academy|library|orchestra|bay|gulf|lake|mount|cape|port|fort|st|saint)$/;
const AFTER =
  /^(?:street|avenue|road|square|airport|airlines|airways|university|times|post|daily|herald|tribune|journal|gazette|marathon|olympics|games|cup|championship|championships|grand|stock|bank|telecom|river|bay|station|hospital|museum|hotel|club|fc|city|united|dynamo|cathedral|convention|paralympics|syndrome|virus|flu)$/;

/** "Lebanon, Pennsylvania". Left out: Georgia and Washington, which are named for more than a state. */
const US_STATE =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming)$/;

/** "Jordan" the person, "Paris Street", "Bank of Georgia". */
export function isMisread(sentence: TokenSentence, match: Match): boolean {
  const reading = match.readings[0];
  if (reading === undefined) return false;
  if (reading.entry.kind === "Leader")
    return namesABuilding(sentence, match.last) || opensLongerName(sentence, match) || isInLongerName(sentence, match);
  if (reading.entry.kind === "WeaponSystem")
    return isNameBehindTitle(sentence, match) || /^abd[aeou]l$/.test(sentence.keys[match.first - 1] ?? "");
  if (reading.entry.kind === "Organization" && (isAirForce(sentence, match) || isOtherWord(sentence, match)))
    return true;
  if (reading.entry.kind !== "Country") return false;
  const glued = sentence.tokens[match.last]?.text ?? "";
  if (glued === "$" && sentence.tokens[match.last - 1]?.spaceAfter === false) return true;
  if (
    glued === "-" &&
    reading.form === "demonym" &&
    /^(?:era|style|language|speaking|born|looking|sounding)$/.test(sentence.keys[match.last + 1] ?? "")
  )
    return true;
  if (reading.form !== "name" && reading.form !== "capital" && reading.form !== "demonym") return false;
  const after = sentence.keys[match.last] ?? "";
  if (reading.form === "demonym" && isTongue(sentence, match.last)) return true;
  if (glued === "," && reading.form !== "demonym" && US_STATE.test(sentence.keys[match.last + 1] ?? "")) return true;
  if (
    AFTER.test(after) &&
    sentence.capital[match.last] &&
    !sentence.titleCase &&
    !(after === "united") &&
    !(reading.form === "demonym" && /^(?:bank|club|city|stock|station|hospital)$/.test(after))
  )
    return true;
  if (
    sentence.keys[match.first - 1] === "of" &&
    INSTITUTION.test(sentence.keys[match.first - 2] ?? "") &&
    sentence.capital[match.first - 2]
  )
    return true;
  return (reading.form !== "demonym" && isShipsName(sentence, match)) || isPersonsName(sentence, match);
}

const SHIP =
  /^(?:ship|vessel|tanker|carrier|freighter|ferry|trawler|yacht|boat|tug|tugboat|containership|cruiser|frigate|mv|mt|uss|hms)$/;

/** "the cargo ship Gibraltar Eagle", "the Norway Spirit, a Maltese tanker": a ship whose name opens with a state's. */
function isShipsName({ keys, tokens, titleCase }: TokenSentence, { first, last }: Match): boolean {
  if (titleCase || !/^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? "")) return false;
  if (SHIP.test(keys[first - 1] ?? "")) return true;
  return (
    tokens[last + 1]?.text === "," &&
    /^(?:an?|the)$/.test(keys[last + 2] ?? "") &&
    keys.slice(last + 3, last + 7).some((key) => SHIP.test(key))
  );
}

/** "the French translation", "in the English and French languages". */
function isTongue({ keys }: TokenSentence, next: number): boolean {
  const at = /^(?:and|or)$/.test(keys[next] ?? "") ? next + 2 : next;
  return /^(?:languages?|translations?|translators?|alphabet|dictionary|dialects?|subtitles)$/.test(keys[at] ?? "");
}

/** "the Syrian Air Force" holds no airline. */
const isAirForce = (sentence: TokenSentence, match: Match): boolean =>
  sentence.keys[match.last - 1] === "air" &&
  /^(?:force|forces|defen[cs]e|defen[cs]es|corps)$/.test(sentence.keys[match.last] ?? "");

/** "Let him go", "FACT SHEET", "NSA Sullivan", "Rafael Correa": no group, no agency, no firm. */
function isOtherWord(sentence: TokenSentence, match: Match): boolean {
  if (match.last - match.first !== 1) return false;
  const key = sentence.keys[match.first];
  if (key === "let") return sentence.tokens[match.first]?.text !== "LeT";
  const next = sentence.keys[match.last] ?? "";
  if (key === "fact") return /^(?:sheets?|check|finding)$/.test(next);
  const name = sentence.capital[match.last] === true && /^\p{Lu}\p{Ll}/u.test(sentence.tokens[match.last]?.text ?? "");
  if (key === "nsa") return name && !/^(?:director|chief|headquarters|contractor|whistleblower)$/.test(next);
  return key === "rafael" && name && !/^(?:advanced|defen[cs]e|systems?)$/.test(next);
}

const HARDWARE =
  /^(?:missiles?|drones?|uavs?|jets?|tanks?|systems?|rockets?|launchers?|fighters?|bombers?|helicopters?)$/;

/** "chairman A Bayraktar", "President A Fattah B": a word of the name behind a title, not the system that is called so. */
function isNameBehindTitle(sentence: TokenSentence, match: Match): boolean {
  if (match.last - match.first !== 1 || sentence.titleCase || HARDWARE.test(sentence.keys[match.last] ?? ""))
    return false;
  let at = match.first - 1;
  while (at > match.first - 3 && isNameWord(sentence, at) && !TITLE_HEADS.has(sentence.keys[at] as string)) at--;
  return at < match.first - 1 && TITLE_HEADS.has(sentence.keys[at] ?? "");
}

/** "Francis Ruto" is no pope: a given name alone with another name behind it. */
const opensLongerName = (sentence: TokenSentence, { first, last }: Match): boolean =>
  last - first === 1 &&
  !sentence.titleCase &&
  (MENS_NAMES.has(sentence.keys[first] ?? "") || WOMENS_NAMES.has(sentence.keys[first] ?? "")) &&
  !TITLE_HEADS.has(sentence.keys[first - 1] ?? "") &&
  isNameWord(sentence, last) &&
  !TITLE_HEADS.has(sentence.keys[last] ?? "");

/** "Abdul Hamid Berg", "Jane Ada Berg" beside the listed "Abdul Hamid", "Ada Berg": somebody else's name. */
function isInLongerName(sentence: TokenSentence, { first, last }: Match): boolean {
  if (sentence.titleCase || sentence.upperCase || last - first < 2) return false;
  if (last - first === 2 && /^abd[aeou]l$/.test(sentence.keys[first] ?? "") && isNameWord(sentence, last)) return true;
  const before = sentence.keys[first - 1] ?? "";
  return (
    isNameWord(sentence, first - 1) &&
    (MENS_NAMES.has(before) || WOMENS_NAMES.has(before)) &&
    !TITLE_HEADS.has(before) &&
    !TITLE_MODIFIERS.has(before) &&
    sentence.tokens[first - 1]?.spaceAfter === true
  );
}

/** "the X Y International Airport": a building named for a person. */
function namesABuilding(sentence: TokenSentence, next: number): boolean {
  const at = /^(?:international|memorial|national)$/.test(sentence.keys[next] ?? "") ? next + 1 : next;
  return (
    sentence.capital[at] === true &&
    !sentence.titleCase &&
    /^(?:airport|stadium|university|hospital|center|centre|street|avenue|square|library|foundation|institute|bridge|school|prize)$/.test(
      sentence.keys[at] ?? "",
    )
  );
}

function isPersonsName(sentence: TokenSentence, match: Match): boolean {
  if (match.last - match.first !== 1 || !PERSON_TOO.has(sentence.keys[match.first] as string) || sentence.titleCase)
    return false;
  const before = match.first - 1;
  const key = sentence.keys[before] ?? "";
  const named =
    before >= 1 &&
    isNameWord(sentence, before) &&
    !TITLE_HEADS.has(key) &&
    !TITLE_MODIFIERS.has(key) &&
    sentence.tokens[before]?.spaceAfter === true;
  if (named && !HONORIFICS.has(key))
    return !/^(?:united|soviet|greater|mainland|nazi|fascist|communist|imperial|occupied|west|east|north|south|ally|allies|partners?|members?|neighbou?rs?|states?|countries|nations?)$/.test(
      key,
    );
  if (/^(?:of|in|to|from|with|between|by)$/.test(key)) return false;
  const next = match.last;
  const surname =
    isNameWord(sentence, next) &&
    !TITLE_HEADS.has(sentence.keys[next] as string) &&
    !TITLE_MODIFIERS.has(sentence.keys[next] as string);
  return (
    surname &&
    /^(?:jordan|chad|georgia|israel|paris|sofia|london|santiago|savannah)$/.test(
      sentence.keys[match.first] as string,
    ) &&
    match.readings[0]?.form !== "demonym"
  );
}

/** "in Tripoli, Lebanon,": a town of the land behind the comma, and not the capital of another. */
export const withoutNamesakeTowns = (sentence: TokenSentence, matches: readonly Match[]): Match[] =>
  matches.filter((match, at) => {
    const town = match.readings[0];
    if (town?.form !== "capital" || sentence.tokens[match.last]?.text !== ",") return true;
    if (!/^(?:in|at|near|to|outside|of|from|around|visited)$/.test(sentence.keys[match.first - 1] ?? "")) return true;
    const next = matches[at + 1];
    const land = next?.first === match.last + 1 ? next : undefined;
    const reading = land?.readings[0];
    const closed = /^(?:[,.;)]|on|in|for|to|where|after|and)$/.test(sentence.tokens[land?.last ?? -1]?.text ?? ".");
    return !(reading?.form === "name" && reading.entry.kind === "Country" && reading.entry !== town.entry && closed);
  });

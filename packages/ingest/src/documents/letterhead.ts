// The lines above a text in, the organ of a state that heads its paper with them out: "Ministry of Foreign Affairs of Chad – Press Office".

const ORGAN =
  "(?:\\p{Lu}\\p{L}+ ){0,3}(?:Ministry|Department|Presidency|Office|Embassy|High Commission|Consulate|Permanent Mission|Delegation|Government|Chancellery|Cabinet|Council of Ministers|General Staff|Armed Forces|Defen[cs]e Forces?|State House|Parliament|National Assembly|House of Commons|House of Lords|House of Representatives|Senate|Press Service|Directorate|Royal Court)";
const SHOUTED = "(?:OF|FOR|TO|IN|AND|THE)";
/** Ministries, offices and embassies of a state, in capitals or not, with what says whose they are, and nothing else. */
const HEAD = new RegExp(
  `^(?:the )?(?:${ORGAN}|${ORGAN.toUpperCase().replaceAll("\\P{LU}", "\\p{Lu}").replaceAll("\\P{L}", "\\p{L}")})(?:(?:,? (?:of|for|to|in|and|the|at|&|${SHOUTED})(?= )| [–—|-]|,(?= (?!${SHOUTED} )\\p{Lu}| [–—|-]))* (?!${SHOUTED}(?: |$))\\p{Lu}[\\p{L}'’.-]*)*$`,
  "u",
);
const LONGEST = 20;
/** What somebody does, in a headline with capitals. */
const ACTS =
  /\b(?:welcomes?|condemns?|signs?|buys?|says?|orders?|meets?|hosts?|warns?|urges?|rejects?|denies|confirms?|announces?|summons?|sends?|receives?|visits?|protests?|calls?|holds?|wants?|seeks?|plans?|gets?|gives?|opens?|takes?|accuses?|denounces?|slams?|backs?|will|to)\b(?! (?:the )?(?:UN|United Nations|EU|European|OSCE|NATO|African Union|Republic|Kingdom)\b)/i;

/** "… – Press Office": what stands behind the organ says no more of whose it is. */
const BEHIND = /\s[–—|-]\s.*$/u;

/** "Embassy of Chad in Paris", "High Commission of Chad, London": where a mission sits. */
const SEAT = /(?<=\b(?:Embassy|High Commission|Consulate(?:[- ]General)?|Mission) of .{3,40})(?:,| (?:in|to|at)) .*$/i;

/** "House of Commons, Tuesday 8 July 2025". */
const DATED =
  /,? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}$/iu;

/** "REPUBLIC OF CHAD", "Arab Republic of Egypt": the line above that of the ministry, or the words before it. */
const STATE =
  /^(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation|Emirate|Principality)(?: (?:of|the|and|\p{Lu}[\p{L}’'-]+)){1,5}$/iu;

export function organOfLetterhead(lines: readonly string[]): string | undefined {
  let state: string | undefined;
  for (const line of lines) {
    const text = line.replace(/\s+/g, " ").replace(DATED, "").trim();
    const [owner = ""] = text.split(/\s[–—|-]\s/);
    if (STATE.test(owner) && !ACTS.test(text)) {
      if (owner !== text) return inSmallLettersIfShouted(owner);
      state = inSmallLettersIfShouted(owner);
      continue;
    }
    if (/[.!?;:]$/.test(text) || text.split(" ").length > LONGEST || !HEAD.test(text) || ACTS.test(text)) continue;
    const organ = text.replace(BEHIND, "").replace(SEAT, "");
    const named = inSmallLettersIfShouted(organ);
    return state === undefined ? named : `${named}, ${state}`;
  }
  return undefined;
}

const inSmallLettersIfShouted = (text: string): string => (text.toUpperCase() === text ? inSmallLetters(text) : text);

/** "OFFICE OF THE PRESIDENT" as a text would have it. */
const inSmallLetters = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) =>
    /^(?:OF|THE|FOR|AND|TO|IN)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );

// A document's title and paragraphs in, whether each paragraph tells of another event: a chronicle of a day, news in brief.

const TITLE =
  /^current events\b|\b(?:(?:world|news|international|regional) (?:in )?briefs?|news (?:round-?up|digest|in brief)|day in review|week in review|chronicle of|chronology|timeline|daily digest|events of (?:the day|\w+ \d)|on this day)\b/i;
/** Words by which a paragraph goes on with the one before. */
const GOES_ON =
  /^["“‘]|^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|But|And|However|Meanwhile|Earlier|Later|Also|Both|The (?:two|three|president|minister|statement|talks|meeting|announcement|move|attack|deal|agreement|report|group|country|government|visit|sides|envoy|leader|summit|spokes\w+))\b/;
/** Somebody speaks: an interview, a letter, a statement. */
const SPOKEN = /\b(?:I|we|you|our|your|my)\b|^[A-Z]{3,}[^a-z]*:/;
const FEWEST = 8;
/** Of 600 chronicles of days half share a name between fewer neighbours than this, of news articles of such length next to none. */
const SHARED = 0.12;

/**
 * Without a telling title eight paragraphs are asked for, of which none goes on with the one before and few share a name with it.
 * `fromOnePlace`: an agency's report opens with where it comes from, and tells one story however short its paragraphs are.
 */
export function isDigest(title: string | undefined, paragraphs: readonly string[], fromOnePlace = false): boolean {
  if (paragraphs.length < 2) return false;
  if (title !== undefined && TITLE.test(title)) return true;
  if (fromOnePlace || paragraphs.length < FEWEST || paragraphs.some((text) => SPOKEN.test(text))) return false;
  if (paragraphs.slice(1).some((text) => GOES_ON.test(text))) return false;
  const names = paragraphs.map(namesIn);
  const shared = names.slice(1).filter((own, i) => [...own].some((name) => names[i]?.has(name))).length;
  return shared <= SHARED * (names.length - 1);
}

const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.slice(0, 2000).matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]{3,}/gu)].map(([name]) => name));

// A sentence and its countries in, organs of states out: "Russian Defence Ministry", "Ministry of Foreign Affairs of Kenya", "the Polish parliament".
import type { TokenSentence } from "../token-sentence.ts";

export interface OrganSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the country's match it belongs to. */
  readonly country: number;
}

const PORTFOLIO =
  /^(?:foreign|defen[cs]e|interior|finance|home|justice|trade|energy|oil|economy|external|affairs|national|state|internal|and|of|the|security|unification|commerce|intelligence|cooperation|european|integration|agriculture|health|transport|culture)$/;
const ORGAN = /^(?:ministry|ministries|embassy|department|parliament|senate|congress|bundestag|legislature)$/;
/** Names of parliaments that are words of other things without a capital, or without "national". */
const CHAMBER = /^(?:diet|saeima|seimas|riigikogu|assembly)$/;

const isOrgan = ({ keys, capital }: TokenSentence, at: number): boolean => {
  const key = keys[at] ?? "";
  if (ORGAN.test(key)) return true;
  return CHAMBER.test(key) && capital[at] === true && (key !== "assembly" || keys[at - 1] === "national");
};

/** Countries come as spans of tokens, in order. */
export function findOrgans(
  sentence: TokenSentence,
  countries: readonly { readonly first: number; readonly last: number }[],
): OrganSpan[] {
  const spans: OrganSpan[] = [];
  countries.forEach((country, index) => {
    const span = organAfter(sentence, country) ?? organBefore(sentence, country);
    if (span !== undefined) spans.push({ ...span, country: index });
  });
  return spans;
}

/** "Russian Defence Ministry", "Kenya's Ministry of Foreign Affairs". */
function organAfter(
  sentence: TokenSentence,
  country: { first: number; last: number },
): { first: number; last: number } | undefined {
  let at = country.last;
  if (sentence.keys[at] === "s") at++;
  for (let step = 0; step < 5 && at < sentence.tokens.length; step++, at++) {
    const key = sentence.keys[at] as string;
    if (isOrgan(sentence, at)) return { first: country.first, last: portfolioEnd(sentence, at + 1) };
    if (!PORTFOLIO.test(key) || key === "of" || key === "the") return undefined;
  }
  return undefined;
}

/** "Ministry of Foreign Affairs of the Republic of Kenya". */
function organBefore(
  sentence: TokenSentence,
  country: { first: number; last: number },
): { first: number; last: number } | undefined {
  let at = country.first - 1;
  if (sentence.keys[at] === "the") at--;
  if (sentence.keys[at] !== "of") return undefined;
  for (let step = 0; step < 8 && at >= 0; step++, at--) {
    const key = sentence.keys[at] as string;
    if (isOrgan(sentence, at) && sentence.capital[at]) return { first: at, last: country.last };
    if (!PORTFOLIO.test(key)) return undefined;
  }
  return undefined;
}

/** "Ministry" takes its "of Foreign Affairs" along. */
function portfolioEnd(sentence: TokenSentence, at: number): number {
  if (sentence.keys[at] !== "of") return at;
  let last = at;
  for (
    let next = at + 1;
    next < sentence.tokens.length &&
    PORTFOLIO.test(sentence.keys[next] as string) &&
    (sentence.capital[next] || /^(?:and|of|the)$/.test(sentence.keys[next] as string));
    next++
  ) {
    if (sentence.capital[next]) last = next + 1;
  }
  return last;
}

// The words of a sentence in, what stands in it without being part of its clause out: ", meanwhile,", "in the strongest terms", "worth $91 million".
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { isPast } from "./looks-finite.ts";

/** Words [first, last). */
export interface Aside {
  readonly first: number;
  readonly last: number;
}

/** Asides between commas and prices behind a noun, from left to right. */
export function findAsides(words: readonly JoinedWord[]): Aside[] {
  const found: Aside[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const last =
      commentEnd(words, at) ??
      termsEnd(words, at) ??
      placeEnd(words, at) ??
      delayedEnd(words, at) ??
      insertedEnd(words, at) ??
      bothEnd(words, at) ??
      priceEnd(words, at) ??
      namingEnd(words, at);
    if (last === undefined) continue;
    found.push({ first: at, last });
    at = last - 1;
  }
  return found;
}

const COMMENT =
  /^(?:meanwhile|however|too|though|nevertheless|nonetheless|moreover|therefore|instead|in turn|by contrast|in contrast|in return|in response|of course|in addition|at the same time|in the meantime|for (?:its|his|her|their) part|for (?:instance|example)|as a result|by then|so far|as usual|among other things)$/;
/** "the base, some 6,000 strong, will stay". */
const STRONG = /^(?:(?:some|about|around|nearly|roughly|now) )?[\d,]+(?: men)? strong$/;
const LONGEST = 4;

/** ", meanwhile,": behind the second comma. */
function commentEnd(words: readonly JoinedWord[], at: number): number | undefined {
  if (words[at]?.text !== ",") return undefined;
  for (let close = at + 2; close <= at + 1 + LONGEST && close < words.length - 1; close++) {
    if (words[close]?.text !== ",") continue;
    const between = words.slice(at + 1, close).map(({ text }) => text);
    return COMMENT.test(between.join(" ")) || STRONG.test(between.join(" ")) ? close + 1 : undefined;
  }
  return undefined;
}

const TERMS = /^in (?:the |no )?(?:very |most )?\p{Ll}+(?: possible)? terms$/u;
const LONGEST_TERMS = 6;

/** "condemns in the strongest terms the raid", before the object. */
function termsEnd(words: readonly JoinedWord[], at: number): number | undefined {
  if (words[at]?.text !== "in") return undefined;
  for (let end = at + 3; end <= at + LONGEST_TERMS && end < words.length; end++)
    if (words[end - 1]?.text === "terms")
      return TERMS.test(
        words
          .slice(at, end)
          .map(({ text }) => text)
          .join(" "),
      )
        ? end
        : undefined;
  return undefined;
}

const RECEIVING = /^(?:received|met|welcomed|hosted|signed|held|inaugurated|chaired)$/;
const LONGEST_PLACE = 12;
const IN_PLACE = /^(?:\p{Lu}.*|-|['’]s?|of|the|in|on|and|here|today|yesterday|this|morning|afternoon|evening|\d+)$/u;
const OBJECT = /^(?:the|a|an|his|her|HRH|HH|H\.E\.|Dr\.?|Mr\.?|Mrs\.?)$/;

/** "received at Jade Palace here today the Chairman": between a verb of receiving and its object. */
function placeEnd(words: readonly JoinedWord[], at: number): number | undefined {
  if (!/^(?:at|in)$/.test(words[at]?.text ?? "") || !RECEIVING.test(words[at - 1]?.text ?? "")) return undefined;
  for (let end = at + 2; end <= at + LONGEST_PLACE && end < words.length; end++) {
    const { text = "", mention } = words[end] ?? {};
    const begins = OBJECT.test(text) || mention?.kind === "Leader";
    if (begins && !/^(?:of|in|at|on|and|the)$/.test(words[end - 1]?.text ?? "")) return end;
    if (!IN_PLACE.test(text)) return undefined;
  }
  return undefined;
}

const CHOOSING =
  /^(?:refused|agreed|decided|promised|pledged|offered|vowed|declined|threatened|began|started|wants|wanted|hopes|hoped|plans|planned|intends|intended|undertook|continues|continued|failed|managed|tried|ready|willing|able)$/;
const LONGEST_DELAY = 10;

/** "refused, after the raid on Gao, to hand them over": between a verb and its infinitive. */
function delayedEnd(words: readonly JoinedWord[], at: number): number | undefined {
  if (words[at]?.text !== "," || !CHOOSING.test(words[at - 1]?.text ?? "")) return undefined;
  if (!/^(?:after|despite|following|in|under|at|during|before|on|with|without)$/.test(words[at + 1]?.text ?? ""))
    return undefined;
  for (let close = at + 3; close < Math.min(at + LONGEST_DELAY, words.length - 2); close++)
    if (words[close]?.text === ",") return words[close + 1]?.text === "to" ? close + 1 : undefined;
  return undefined;
}

const PHRASE =
  /^(?:at|in|on|during|after|following|under|upon|through|via|before|from|within|for|as|by|despite|over|alongside|together)$/;
const DAY = /^(?:\p{Lu}\p{Ll}+day|today|yesterday)$/u;
/** What may open the object, or what the verb governs. */
const GOVERNED = /^(?:the|a|an|his|her|its|their|\d.*|two|three|four|five|six|several|with|to|\p{Lu}.*)$/u;
const SAYS = /^(?:said|says|say|according|told|reported|reports|added|is|was|are|were|has|had|have|will|would)$/;
const LONGEST_INSERTION = 12;

/** "received, at State House, the envoy", "signed, at the request of Chad, a pact": between a verb and its object. */
function insertedEnd(words: readonly JoinedWord[], at: number): number | undefined {
  if (words[at]?.text !== "," || !PHRASE.test(words[at + 1]?.text ?? "") || !isPast(beforePhrase(words, at)))
    return undefined;
  for (let close = at + 3; close < Math.min(at + LONGEST_INSERTION, words.length - 2); close++) {
    const text = words[close]?.text ?? "";
    if (SAYS.test(text) || /^[;:()"“”]$/.test(text)) return undefined;
    if (text !== ",") continue;
    const next = words[close + 1];
    const governed = next?.mention !== undefined || GOVERNED.test(next?.text ?? "");
    return governed && !opensReport(words, close + 1) ? close + 1 : undefined;
  }
  return undefined;
}

/** The word before the comma; before "on Monday" where that stands there. */
const beforePhrase = (words: readonly JoinedWord[], comma: number): string => {
  const dated = DAY.test(words[comma - 1]?.text ?? "");
  const back = dated ? (words[comma - 2]?.text === "on" ? 3 : 2) : 1;
  return words[comma - back]?.text ?? "";
};

/** "was freed, on Monday, the army said": a clause of its own. */
const opensReport = (words: readonly JoinedWord[], from: number): boolean => {
  for (let at = from; at < words.length; at++) {
    const text = words[at]?.text ?? "";
    if (SAYS.test(text)) return true;
    if (/^(?:[,.;]|to|with|of|by|for|in|on|that|who|which)$/.test(text)) return false;
  }
  return false;
};

const LONGEST_PAIR = 14;

/** "with both his Chadian counterpart X and Y": the preposition has both without it. */
function bothEnd(words: readonly JoinedWord[], at: number): number | undefined {
  if (words[at]?.text !== "both" || !/^(?:with|between|to|by)$/.test(words[at - 1]?.text ?? "")) return undefined;
  const next = words[at + 1];
  if (next?.mention === undefined && !/^(?:his|her|its|their|the|President|Prime)$/.test(next?.text ?? ""))
    return undefined;
  return words.slice(at + 2, at + LONGEST_PAIR).some(({ text }) => text === "and") ? at + 1 : undefined;
}

const ABOUT =
  /^(?:about|around|some|nearly|almost|over|roughly|approximately|more|than|up|to|at|least|an|estimated|a|reported|just|under|close|well)$/;
const CURRENCY = /^(?:\p{Lu}{0,3}[$€£¥]|EUR|USD|Rs\.?)$/u;
const AMOUNT = /^[\d.,]+(?:bn|m|tn)?$/;
const SCALE = /^(?:million|billion|trillion|m|bn|tn|crore|lakh|hundred|thousand)$/;
const MONEY =
  /^(?:US|U\.S\.|Canadian|Australian|euros?|dollars?|pounds?|yen|yuan|won|rupees|roubles|rubles|zlotys?|kron[aeo]r?|lira|riyals?|dirhams?|rand|naira|shillings|francs?|pesos|reais)$/;

/** "worth some $91 million", "valued at 3.1 billion euros", behind a noun; with both commas where it stands between two. */
function priceEnd(words: readonly JoinedWord[], at: number): number | undefined {
  const comma = words[at]?.text === "," ? 1 : 0;
  const start = at + comma;
  if (!/^(?:worth|valued)$/.test(words[start]?.text ?? "") || !/\p{L}$/u.test(words[at - 1]?.text ?? ""))
    return undefined;
  let end = start + 1;
  while (ABOUT.test(words[end]?.text ?? "")) end++;
  const from = end;
  let counted = false;
  for (; end < words.length; end++) {
    const text = words[end]?.text ?? "";
    if (AMOUNT.test(text)) counted = true;
    else if (!CURRENCY.test(text) && !SCALE.test(text) && !MONEY.test(text)) break;
  }
  if (!counted || end === from || /^(?:of|in|-|–|and|or)$/.test(comma === 0 ? (words[end]?.text ?? "") : ""))
    return undefined;
  if (comma === 0) return end;
  return words[end]?.text === "," ? end + 1 : words[end]?.text === "and" ? end + 1 : undefined;
}

const NAMES = /^(?:called|calls|described|describes|termed|terms|dubbed|labelled|labeled)$/;
const NAMED = /^(?:a|an|the|its|his|their|"|“|'|‘)$/;
const LONGEST_NAMER = 5;

/** "issued what it called a stern warning", "what officials in Lima described as": before what it is called. */
function namingEnd(words: readonly JoinedWord[], at: number): number | undefined {
  if (words[at]?.text !== "what") return undefined;
  for (let verb = at + 2; verb <= at + 1 + LONGEST_NAMER && verb < words.length - 2; verb++) {
    const text = words[verb]?.text ?? "";
    if (/^(?:,|that|which|who|to|is|was|has|have)$/.test(text)) return undefined;
    if (!NAMES.test(text)) continue;
    const end = words[verb + 1]?.text === "as" ? verb + 2 : verb + 1;
    return NAMED.test(words[end]?.text ?? "") ? end : undefined;
  }
  return undefined;
}

// The tokens of a sentence in, what is counted in it out: "44 military aid packages", "10 MiG-29s", "€4 billion", "hundreds of drones".
import type { Token } from "../tokens/token.ts";
import { MONTHS } from "./month-names.ts";

/** Tokens [first, last); `text` is the field's text at [start, end). */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "count" | "money" | "share";
  readonly reason: string;
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
  forty fifty sixty seventy eighty ninety`.split(/\s+/),
);
const SCALES: ReadonlySet<string> = new Set(
  "hundred thousand million billion trillion bn mn m k dozen score".split(" "),
);
const CROWDS: ReadonlySet<string> = new Set("dozens scores hundreds thousands tens millions billions".split(" "));
/** Units of which there is "a" one: armed forces are counted in them. */
const GROUPS: ReadonlySet<string> = new Set(
  `squadron squadrons battalion battalions brigade brigades battery batteries division divisions regiment regiments company companies
  platoon platoons fleet fleets package packages batch batches consignment consignments shipment shipments tranche tranches pair pairs
  number series set sets wave waves barrage salvo salvoes salvos swarm handful couple dozen ton tons tonne tonnes load loads`.split(
    /\s+/,
  ),
);
const CURRENCY_SIGN = /^(?:US|C|A|NZ|HK)?[$€£¥₴₽₹₩]$/;
const CURRENCIES: ReadonlySet<string> = new Set(
  "dollar dollars euro euros pound pounds yen yuan rouble roubles ruble rubles zloty zlotys krona kronor krone kroner rupee rupees hryvnia hryvnias franc francs won shekel shekels lira dirham dirhams usd eur gbp".split(
    " ",
  ),
);
/** Words before a number that leave it a quantity. */
const HEDGES: ReadonlySet<string> = new Set("about around some nearly almost over roughly approximately".split(" "));
/** Words that follow a number which counts no things. */
const NOT_COUNTED =
  /^(?:percent|%|per|a\.m\.?|p\.m\.?|am|pm|gmt|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|points?|km|kilomet\p{L}*|met\p{L}*rs?|miles?|feet|degrees?|year-old|st|nd|rd|th)$/u;
/** Names that a number belongs to. */
const NAMERS =
  /^(?:resolution|article|section|chapter|no\.?|number|page|paragraph|phase|group|task|flight|room|type|mark|block|version|protocol|operation|route|highway|level|unit|sector|channel|table|figure|annex|part|title|line|day|week|year|since|in)$/;
/** What a counted noun phrase may hold, in words: adjectives and nouns, until a verb, preposition or mark. */
const LONGEST_NOUN = 5;
const STOPS =
  /^(?:of|to|for|from|in|on|at|by|with|and|or|but|the|a|an|that|which|who|will|would|were|was|are|is|have|has|had|be|been|may|could|can|should|as|than|when|while|after|before|since|until|into|over|under|against|between|during|near|through|per|not|also|it|they|he|she|we|its|their|his|her|this|these|those|said|killed|wounded|injured|died|arrived|struck|hit|fired|launched|sent|more|worth|including|such|where|because|if|so|then|there|each|ago|later|earlier)$/;

export function findQuantities(tokens: readonly Token[], text: string): Quantity[] {
  const lower = tokens.map((token) => token.text.toLowerCase());
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantity = readMoney(tokens, lower, at) ?? readCount(tokens, lower, at);
    if (quantity === undefined) continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[quantity.last - 1]?.end ?? start;
    found.push({
      first: at,
      last: quantity.last,
      start,
      end,
      text: text.slice(start, end),
      kind: quantity.kind,
      reason: `quantity/${quantity.rule}`,
    });
    at = quantity.last - 1;
  }
  return found;
}

interface Read {
  readonly last: number;
  readonly kind: Quantity["kind"];
  readonly rule: string;
}

/** "€4 billion", "$ 50 m", "90 million euros", "12 percent". */
function readMoney(tokens: readonly Token[], lower: readonly string[], at: number): Read | undefined {
  const sign =
    CURRENCY_SIGN.test(tokens[at]?.text ?? "") ||
    (/^(?:eur|usd|gbp)$/.test(lower[at] ?? "") && numberEnd(lower, at + 1) > at + 1);
  const from = sign ? at + 1 : at;
  const end = numberEnd(lower, from);
  if (end === from) return undefined;
  if (sign) return { last: end, kind: "money", rule: "currency-sign" };
  const of = lower[end] === "us" || lower[end] === "u.s." || lower[end] === "canadian" ? end + 1 : end;
  if (CURRENCIES.has(lower[of] ?? "")) return { last: of + 1, kind: "money", rule: "currency" };
  if (/^(?:percent|%)$/.test(lower[end] ?? "")) return { last: end + 1, kind: "share", rule: "percent" };
  return lower[end] === "per" && lower[end + 1] === "cent"
    ? { last: end + 2, kind: "share", rule: "percent" }
    : undefined;
}

/** The end of a number at `at`: "1,000", "14", "twenty-four", "four hundred", "4 billion", "two dozen"; `at` when there is none. */
function numberEnd(lower: readonly string[], at: number): number {
  let end = at;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?(?:bn|mn|m|k)?$/.test(lower[at] ?? "")) end = at + 1;
  else if (NUMBER_WORDS.has(lower[at] ?? ""))
    end = NUMBER_WORDS.has(lower[at + 2] ?? "") && lower[at + 1] === "-" ? at + 3 : at + 1;
  else return at;
  while (end - at < 6 && SCALES.has(lower[end] ?? "")) end++;
  return end;
}

function readCount(tokens: readonly Token[], lower: readonly string[], at: number): Read | undefined {
  const crowd = crowdEnd(lower, at);
  if (crowd > at) return withNoun(tokens, lower, crowd, "crowd");
  if (/^(?:a|an)$/.test(lower[at] ?? "")) return readGroup(tokens, lower, at);
  const end = numberEnd(lower, at);
  if (end === at || isName(tokens, lower, at)) return undefined;
  if (end === at + 1 && /\.\d+$/.test(lower[at] ?? "")) return undefined;
  if (NOT_COUNTED.test(lower[end] ?? "") || MONTHS.has((lower[end] ?? "").replace(/\.$/, "")) || lower[end] === "-")
    return undefined;
  return withNoun(tokens, lower, end, "number");
}

/** "hundreds of", "tens of thousands of", "dozens of"; at least one "of" must follow. */
function crowdEnd(lower: readonly string[], at: number): number {
  let end = at;
  while (end - at < 6 && CROWDS.has(lower[end] ?? "") && lower[end + 1] === "of") end += 2;
  return end;
}

/** "a squadron of MiG-29 fighters", "a batch of shells", "a dozen tanks", "a hundred drones". */
function readGroup(tokens: readonly Token[], lower: readonly string[], at: number): Read | undefined {
  const adjective =
    /^(?:new|first|second|third|fourth|further|large|small|single|full|whole|final|total|massive)$/.test(
      lower[at + 1] ?? "",
    )
      ? 1
      : 0;
  const noun = lower[at + 1 + adjective] ?? "";
  if (/^(?:dozen|hundred|thousand|million)$/.test(noun)) return withNoun(tokens, lower, at + 2 + adjective, "round");
  if (!GROUPS.has(noun) || lower[at + 2 + adjective] !== "of") return undefined;
  return withNoun(tokens, lower, at + 3 + adjective, "group");
}

/** A number that names: "Resolution 1973", "Phase 2", "8 July", a year. */
function isName(tokens: readonly Token[], lower: readonly string[], at: number): boolean {
  const before = lower[at - 1] ?? "";
  const digits = /^\d+$/.test(lower[at] ?? "");
  if (!digits) return false;
  if (NAMERS.test(before) || MONTHS.has(before.replace(/\.$/, ""))) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(lower[at] ?? "") && !HEDGES.has(before)) return true;
  return /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "") && at > 1 && !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
}

/** The counted noun phrase behind a number; with "of" once more behind a group: "two battalions of Leopard tanks". */
function withNoun(tokens: readonly Token[], lower: readonly string[], at: number, rule: string): Read | undefined {
  let end = nounEnd(tokens, lower, at);
  if (end === at) return undefined;
  if (GROUPS.has(lower[end - 1] ?? "") && lower[end] === "of") {
    const more = nounEnd(tokens, lower, end + 1);
    if (more > end + 1) end = more;
  }
  return { last: end, kind: "count", rule };
}

/** Plural nouns end the phrase: "10 MiG-29s to", "44 military aid packages", "14 Leopard 2 tanks". */
function nounEnd(tokens: readonly Token[], lower: readonly string[], at: number): number {
  let plural = at;
  for (let end = at; end < at + LONGEST_NOUN && end < tokens.length; end++) {
    const word = lower[end] ?? "";
    const joins = /^[-–]$/.test(word) && end > at;
    const number = /^\d{1,3}[a-z]?$/.test(word) && end > at && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? "");
    if (!joins && !number && (STOPS.test(word) || !/^\p{L}/u.test(word))) return plural;
    if (!isPlural(word)) continue;
    plural = end + 1;
    if (!/^\p{L}[\p{L}'’-]*s$/u.test(lower[end + 1] ?? "")) return plural;
  }
  return plural;
}

const IRREGULAR =
  /^(?:people|men|women|personnel|aircraft|police|ammunition|howitzers?|infantry|children|civilians?|troops|artillery|equipment|aid|weaponry)$/;

function isPlural(word: string): boolean {
  return (
    IRREGULAR.test(word) ||
    (/[^s]s$/.test(word) &&
      word.length > 3 &&
      !/^(?:chess|previous|various|famous|dangerous|serious|iris|thus|plus|always|perhaps)$/.test(word))
  );
}

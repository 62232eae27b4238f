// The sentences with their mentions in, the offices that the text gives to named persons out, by pattern over the tokens.
import type { Mention } from "../mentions/mention.ts";
import type { Token } from "../tokens/token.ts";
import { type Title, titleAt, titleBefore } from "./office-words.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";

/** An office beside a name, before persons and polities are linked. */
export interface OfficeSpan {
  readonly sentence: number;
  readonly leader: Mention;
  /** The country or organisation that the text puts with the title. */
  readonly polity?: Mention;
  readonly office: string;
  readonly former: boolean;
  readonly prospective: boolean;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The title belongs to another person's state: "Erdogan's foreign minister". */
  readonly chief?: Mention;
  /** The polity is taken up by a noun or pronoun: "its leader", "head of the movement". */
  readonly taken?: "organization" | "any";
}

interface Scan {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Index of the mention that covers a token; -1 for none. */
  readonly at: readonly number[];
}

/** Offices of one sentence, at most one for each mention of a person. */
export function officeSpans(sentence: ParsedSentence): OfficeSpan[] {
  const scan = scanOf(sentence);
  const spans: OfficeSpan[] = [];
  scan.mentions.forEach((mention, index) => {
    if (mention.kind !== "Leader") return;
    const span = bestOf(listed(scan, index), before(scan, mention), after(scan, mention), copula(scan, mention)) ?? shared(scan, index, spans);
    if (span !== undefined) spans.push(span);
  });
  return spans;
}

/** The first that knows the polity; else the first. */
function bestOf(...spans: readonly (OfficeSpan | undefined)[]): OfficeSpan | undefined {
  const found = spans.filter((each) => each !== undefined);
  return found.find((each) => each.polity !== undefined || each.chief !== undefined || each.taken !== undefined) ?? found[0];
}

function scanOf(sentence: ParsedSentence): Scan {
  const mentions = sentence.words.flatMap((word) => (word.mention === undefined ? [] : [word.mention]));
  const at = new Array<number>(sentence.tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    for (let token = mention.first; token < mention.last; token++) at[token] = index;
  });
  return { sentence, tokens: sentence.tokens, mentions, at };
}

const isPolity = (mention: Mention | undefined): mention is Mention => mention !== undefined && (mention.kind === "Country" || mention.kind === "Organization");

const covering = (scan: Scan, token: number): Mention | undefined => scan.mentions[scan.at[token] ?? -1];

const textAt = (scan: Scan, token: number): string => scan.tokens[token]?.text.toLowerCase() ?? "";

/** The mention that owns what begins at `token`: right before it, or before "'s". */
function ownerBefore(scan: Scan, token: number): Mention | undefined {
  const possessive = /^['’]s?$/.test(textAt(scan, token - 1));
  const owner = covering(scan, possessive ? token - 2 : token - 1);
  if (isPolity(owner)) return owner;
  const hyphen = textAt(scan, token - 1) === "-" ? covering(scan, token - 2) : undefined;
  return isPolity(hyphen) ? hyphen : undefined;
}

/** The mention behind "of", "for", "to" at `token`. */
function phraseAfter(scan: Scan, token: number, prepositions: RegExp): Mention | undefined {
  if (!prepositions.test(textAt(scan, token))) return undefined;
  for (let at = token + 1; at <= token + 4; at++) {
    const found = covering(scan, at);
    if (found !== undefined) return isPolity(found) ? found : undefined;
    if (!/^(?:the|a|an|neighboring|neighbouring|republic|kingdom|state|government|islamic|democratic|people|’s|'s|of|ruling)$/.test(textAt(scan, at))) return undefined;
  }
  return undefined;
}

function span(scan: Scan, leader: Mention, title: Title, rule: string, polity: Mention | undefined): OfficeSpan {
  const first = Math.min(leader.first, title.first);
  const last = Math.max(leader.last, title.last);
  return {
    sentence: scan.sentence.index,
    leader,
    ...(polity === undefined ? {} : { polity }),
    office: title.office,
    former: title.former,
    prospective: title.prospective,
    start: scan.tokens[first]?.start ?? leader.start,
    end: scan.tokens[last - 1]?.end ?? leader.end,
    rule,
  };
}

/** "Polish Prime Minister Donald Tusk", "the Russian president, Vladimir Putin", "President of Belarus Alexander Lukashenko". */
function before(scan: Scan, leader: Mention): OfficeSpan | undefined {
  const floor = Math.max(0, leader.first - 14);
  let end = leader.first;
  if (textAt(scan, end - 1) === ",") end--;
  const comma = end < leader.first;
  const direct = titleBefore(scan.tokens, end, floorOf(scan, end, floor));
  if (direct !== undefined && direct.last >= end - 2) {
    const owner = ownerBefore(scan, direct.first) ?? beyondComma(scan, direct.first);
    const behind = phraseAfter(scan, leader.last, /^(?:of|from)$/);
    const more = owned(scan, direct.first);
    if (comma && owner === undefined && more.chief === undefined && more.taken === undefined && !/^(?:counterpart|predecessor|successor|colleague)/.test(direct.office)) return undefined;
    if (comma && closesApposition(scan, owner?.first ?? direct.first)) return undefined;
    return { ...span(scan, leader, direct, "office/title-before", owner ?? behind), ...(owner === undefined ? more : {}) };
  }
  const phrase = covering(scan, end - 1);
  if (!isPolity(phrase)) return undefined;
  return titleWithPhrase(scan, leader, phrase, comma);
}

/** "Adviser to the President of Kenya": the adviser. */
function outerTitle(scan: Scan, inner: Title): Title {
  let title = inner;
  for (let step = 0; step < 3; step++) {
    let at = title.first - 1;
    if (/^(?:the|office)$/.test(textAt(scan, at))) at--;
    if (!/^(?:of|to|for)$/.test(textAt(scan, at))) return title;
    const outer = titleBefore(scan.tokens, at, floorOf(scan, at, Math.max(0, at - 8)));
    if (outer === undefined || outer.last !== at) return title;
    title = outer;
  }
  return title;
}

/** "China's chief negotiator, Vice Foreign Minister X Y": the first title's owner. */
function beyondComma(scan: Scan, first: number): Mention | undefined {
  if (!/^(?:,|visiting|general)$/.test(textAt(scan, first - 1))) return undefined;
  const at = textAt(scan, first - 1) === "visiting" ? first - 2 : first - 1;
  if (textAt(scan, at) !== ",") return undefined;
  const title = titleBefore(scan.tokens, at, floorOf(scan, at, Math.max(0, at - 10)));
  return title === undefined || title.last < at - 1 ? undefined : ownerBefore(scan, title.first);
}

/** "Erdogan's foreign minister", "its leader", "the group's chief". */
function owned(scan: Scan, first: number): Pick<OfficeSpan, "chief" | "taken"> {
  const before = textAt(scan, first - 1);
  if (/^(?:its|their)$/.test(before)) return { taken: "any" };
  if (!/^['’]s?$/.test(before)) return {};
  const owner = covering(scan, first - 2);
  if (owner?.kind === "Leader") return { chief: owner };
  return /^(?:group|movement|militia|organi[sz]ation|party|rebels|militants)$/.test(textAt(scan, first - 2)) ? { taken: "organization" } : {};
}

/** "X Y, the Kenyan envoy, Z W": the title that ends before the comma belongs to the name before it. */
function closesApposition(scan: Scan, first: number): boolean {
  let at = first - 1;
  if (/^(?:the|a|an)$/.test(textAt(scan, at))) at--;
  return textAt(scan, at) === "," && covering(scan, at - 1)?.kind === "Leader";
}

/** "the Polish and Czech prime ministers, A and B": the titles and the names run in parallel. */
function listed(scan: Scan, index: number): OfficeSpan | undefined {
  const leaders = scan.mentions;
  let first = index;
  while (first > 0 && leaders[first - 1]?.kind === "Leader" && isList(scan, leaders[first - 1] as Mention, leaders[first] as Mention)) first--;
  const head = leaders[first] as Mention;
  const end = textAt(scan, head.first - 1) === "," ? head.first - 1 : head.first;
  const title = titleBefore(scan.tokens, end, floorOf(scan, end, Math.max(0, end - 8)));
  if (title === undefined || !title.plural || title.last < end) return undefined;
  const owners: Mention[] = [];
  for (let at = title.first - 1; at >= 0; at--) {
    const mention = covering(scan, at);
    if (isPolity(mention)) {
      owners.unshift(mention);
      at = mention.first;
    } else if (!/^(?:,|and)$/.test(textAt(scan, at))) break;
  }
  const owner = owners[index - first];
  const own = phraseAfter(scan, (leaders[index] as Mention).last, /^of$/);
  if (own !== undefined) return span(scan, leaders[index] as Mention, title, "office/parallel", own);
  return owners.length < 2 || owner === undefined ? undefined : span(scan, leaders[index] as Mention, title, "office/parallel", owner);
}

function isList(scan: Scan, before: Mention, after: Mention): boolean {
  for (let at = before.last; at < after.first; at++) if (!/^(?:,|and|of|the)$/.test(textAt(scan, at)) && !isPolity(covering(scan, at))) return false;
  return true;
}

/** Titles never run over a mention. */
function floorOf(scan: Scan, end: number, floor: number): number {
  for (let at = end - 1; at >= floor; at--) if ((scan.at[at] ?? -1) >= 0) return at + 1;
  return floor;
}

/** "Minister of Foreign Affairs of Kenya X Y", "UN envoy for Syria X Y". */
function titleWithPhrase(scan: Scan, leader: Mention, phrase: Mention, comma: boolean): OfficeSpan | undefined {
  let at = phrase.first - 1;
  while (/^(?:the|republic|of|kingdom)$/.test(textAt(scan, at)) && at > 0 && textAt(scan, at) !== "of") at--;
  const preposition = textAt(scan, at);
  if (!/^(?:of|for|to|in|at|on)$/.test(preposition)) return undefined;
  const inner = titleBefore(scan.tokens, at, floorOf(scan, at, Math.max(0, at - 12)));
  if (inner === undefined || inner.last < at - 1) return undefined;
  const title = outerTitle(scan, inner);
  const owner = ownerBefore(scan, title.first);
  if (comma && owner === undefined && !/^(?:the)$/.test(textAt(scan, title.first - 1))) return undefined;
  return span(scan, leader, title, "office/title-of", owner ?? (preposition === "of" || /(?:chief|head|leader|secretary|president|minister)/.test(title.office) ? phrase : undefined));
}

/** "X Y, the chairman of Z", "X Y, Poland's prime minister", "X Y, who heads Z". */
function after(scan: Scan, leader: Mention): OfficeSpan | undefined {
  let at = leader.last;
  if (!/^[,(–—-]$/.test(textAt(scan, at))) return undefined;
  at++;
  if (textAt(scan, at) === "who") return who(scan, leader, at + 1);
  return titlePhrase(scan, leader, at, "office/apposition");
}

/** An article, adjectives, a polity, a title, a phrase with "of", in this order, all but the title optional. */
function titlePhrase(scan: Scan, leader: Mention, from: number, rule: string): OfficeSpan | undefined {
  let at = from;
  let owner: Mention | undefined;
  let former = false;
  let chief: Mention | undefined;
  let possessive = false;
  for (let step = 0; step < 8; step++) {
    const mention = covering(scan, at);
    if (mention?.kind === "Leader") {
      if (!/^['’]s?$/.test(textAt(scan, mention.last))) return undefined;
      chief = mention;
      at = mention.last + 1;
      continue;
    }
    if (isPolity(mention)) {
      owner = mention;
      at = mention.last;
      if (/^['’]s?$/.test(textAt(scan, at))) at++;
      continue;
    }
    if (/^(?:its|their)$/.test(textAt(scan, at))) possessive = true;
    if (/^(?:the|a|an|also|who|one|of|its|his|her|their|currently|now|long|recently|newly|[a-z]+ious|[a-z]+ful|[a-z]+ive|[a-z]+al)$/.test(textAt(scan, at)) && !isTitleWord(scan, at)) at++;
    else if (/^(?:former|ex|then)$/.test(textAt(scan, at))) {
      former = true;
      at++;
    } else break;
  }
  const title = titleAt(scan.tokens, at, ceilingOf(scan, at));
  if (title === undefined || title.first > at + 1) return undefined;
  const stated = { ...title, former: title.former || former };
  const phrase = phraseAfter(scan, title.last, /^(?:of|for|to|at|in|with)$/) ?? phraseFurther(scan, title.last);
  const foreign = /^(?:to|for|in|with)$/.test(textAt(scan, title.last));
  const polity = owner ?? (foreign && /ambassador|envoy|representative/.test(title.office) ? undefined : phrase);
  const noun = /^(?:of)$/.test(textAt(scan, title.last)) && /^(?:the|its)$/.test(textAt(scan, title.last + 1)) && /^(?:group|movement|militia|organi[sz]ation|party)$/.test(textAt(scan, title.last + 2));
  if (polity === undefined && chief === undefined && !possessive && !noun && !/^(?:[,.;)(–—]|of|)$/.test(textAt(scan, title.last))) return undefined;
  const more: Pick<OfficeSpan, "chief" | "taken"> = chief !== undefined ? { chief } : noun ? { taken: "organization" } : possessive ? { taken: "any" } : {};
  return { ...span(scan, leader, stated, rule, polity), ...(polity === undefined ? more : {}) };
}

const isTitleWord = (scan: Scan, at: number): boolean => titleAt(scan.tokens, at, at + 1) !== undefined || /^(?:national|federal|general|presidential|political|naval|central|regional|provincial|executive)$/.test(textAt(scan, at));

/** "head of the security committee in Iran's parliament": the first state or body before the phrase ends. */
function phraseFurther(scan: Scan, from: number): Mention | undefined {
  if (!/^(?:of|for|at|in|on)$/.test(textAt(scan, from))) return undefined;
  for (let at = from; at < Math.min(scan.tokens.length, from + 12); at++) {
    const text = textAt(scan, at);
    if (text === "," || text === ";" || /^(?:said|says|told|who|which|that|has|had|is|was|and)$/.test(text)) return undefined;
    const mention = covering(scan, at);
    if (mention !== undefined) return isPolity(mention) ? mention : undefined;
  }
  return undefined;
}

function ceilingOf(scan: Scan, from: number): number {
  for (let at = from; at < scan.tokens.length; at++) if ((scan.at[at] ?? -1) >= 0) return at;
  return scan.tokens.length;
}

/** "X Y, who heads Z", "X Y, who was prime minister of Z". */
function who(scan: Scan, leader: Mention, at: number): OfficeSpan | undefined {
  const verb = textAt(scan, at);
  if (/^(?:is|was|became|remains)$/.test(verb)) {
    const found = titlePhrase(scan, leader, at + 1, "office/who-is");
    return found === undefined ? undefined : { ...found, former: found.former || verb === "was" };
  }
  if (!/^(?:heads|leads|commands|chairs|represents|headed|led|commanded|chaired|represented)$/.test(verb)) return undefined;
  for (let next = at + 1; next <= at + 3; next++) {
    const mention = covering(scan, next);
    if (mention?.kind === "Organization") return span(scan, leader, bareTitle(at, verb.startsWith("represent") ? "representative" : "leader", verb.endsWith("ed") || verb === "led"), "office/who-heads", mention);
  }
  return undefined;
}

const bareTitle = (at: number, office: string, former: boolean): Title => ({ first: at, last: at + 1, office, former, prospective: false, plural: false });

/** "X Y is the prime minister of Z", "X Y became president of Z". */
function copula(scan: Scan, leader: Mention): OfficeSpan | undefined {
  let at = leader.last;
  const verb = textAt(scan, at);
  if (!/^(?:is|was|became|remains|serves|served)$/.test(verb)) return undefined;
  at++;
  if (textAt(scan, at) === "as") at++;
  const found = titlePhrase(scan, leader, at, "office/copula");
  return found?.polity === undefined ? undefined : { ...found, former: found.former || verb === "was" || verb === "served" };
}

/** "Presidents Vladimir Putin and Xi Jinping": a plural title serves every name of its list. */
function shared(scan: Scan, index: number, spans: readonly OfficeSpan[]): OfficeSpan | undefined {
  const leader = scan.mentions[index] as Mention;
  const previous = spans.at(-1);
  if (previous === undefined || !/^office\/(?:title-before|list)$/.test(previous.rule)) return undefined;
  const between = scan.tokens.slice(previous.leader.last, leader.first).map((token) => token.text.toLowerCase());
  const bridge = between.every((text, i) => text === "," || text === "and" || text === "of" || text === "the" || (scan.at[previous.leader.last + i] ?? -1) >= 0);
  if (!bridge || between.length > 6) return undefined;
  const title = titleBefore(scan.tokens, firstOfList(scan, previous), 0);
  const plural = title?.plural ?? previous.rule === "office/list";
  if (!plural) return undefined;
  const own = phraseAfter(scan, leader.last, /^of$/);
  const { polity: _polity, ...rest } = previous;
  return { ...rest, leader, ...(own === undefined ? {} : { polity: own }), end: leader.end, rule: "office/list" };
}

const firstOfList = (scan: Scan, previous: OfficeSpan): number => {
  const at = scan.tokens.findIndex((token) => token.start >= previous.start && token.start === previous.leader.start);
  return at < 0 ? previous.leader.first : at;
};

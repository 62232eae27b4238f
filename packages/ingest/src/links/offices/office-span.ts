// A sentence's tokens and mentions in, what office patterns ask of them: who owns a title, what phrase follows it, the span that results.
import type { Mention } from "../../mentions/mention.ts";
import type { Token } from "../../tokens/token.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Title } from "./office-words.ts";

/** An office beside a name, before persons and polities are linked. */
export interface OfficeSpan {
  readonly sentence: number;
  readonly leader: Mention;
  /** The country or organisation that the text puts with the title. */
  readonly polity?: Mention;
  /** The polity stands with an earlier title of the same list. */
  readonly lent?: boolean;
  readonly office: string;
  readonly former: boolean;
  readonly prospective: boolean;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The title belongs to another person's state: "Erdogan's foreign minister". */
  readonly chief?: Mention;
  /** A name that nobody knows owns the title: "Example Society president". */
  readonly stranger?: boolean;
  /** The polity is taken up by a noun or pronoun: "its leader", "head of the movement". */
  readonly taken?: "organization" | "any" | "person" | "state";
  /** What the text calls the state that owns the title: "west african nation". */
  readonly called?: string;
}

export interface Scan {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Index of the mention that covers a token; -1 for none. */
  readonly at: readonly number[];
}

export function scanOf(sentence: ParsedSentence): Scan {
  const mentions = sentence.words.flatMap((word) => (word.mention === undefined ? [] : [word.mention]));
  const at = new Array<number>(sentence.tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    for (let token = mention.first; token < mention.last; token++) at[token] = index;
  });
  return { sentence, tokens: sentence.tokens, mentions, at };
}

export const isPolity = (mention: Mention | undefined): mention is Mention =>
  mention !== undefined && (mention.kind === "Country" || mention.kind === "Organization");

export const covering = (scan: Scan, token: number): Mention | undefined => scan.mentions[scan.at[token] ?? -1];

export const textAt = (scan: Scan, token: number): string => scan.tokens[token]?.text.toLowerCase() ?? "";

/** The mention that owns what begins at `token`: right before it, or before "'s". */
export function ownerBefore(scan: Scan, token: number): Mention | undefined {
  // "the Republic of Chad (ROC) Vice Minister": the short form in brackets is the owner's.
  if (textAt(scan, token - 1) === ")" && textAt(scan, token - 3) === "(") {
    const short = covering(scan, token - 2);
    return isPolity(short) ? short : undefined;
  }
  const possessive = /^['’]s?$/.test(textAt(scan, token - 1));
  const owner = covering(scan, possessive ? token - 2 : token - 1);
  if (isPolity(owner)) return owner;
  const hyphen = textAt(scan, token - 1) === "-" ? covering(scan, token - 2) : undefined;
  return isPolity(hyphen) ? hyphen : undefined;
}

/** "the Bosnian Serb premier", "the Ukrainian Canadian Congress president": two peoples in one are neither's state. */
export function isOfCommunity(scan: Scan, token: number): boolean {
  const [outer, owner] = [covering(scan, token - 2), covering(scan, token - 1)];
  const people = (mention: Mention | undefined): boolean => /^(?:demonym|people)$/.test(mention?.form ?? "");
  return people(outer) && people(owner) && outer?.candidates[0]?.entity !== owner?.candidates[0]?.entity;
}

/** "Secretary of the Security Council X": that of a state, for the United Nations' has none. */
export const isStatesCouncil = (phrase: Mention, { office }: Title): boolean =>
  phrase.candidates[0]?.entity === "organization:united-nations-security-council" &&
  !/president|ambassador|representative|envoy/.test(office);

/** The mention behind "of", "for", "to" at `token`. */
export function phraseAfter(scan: Scan, token: number, prepositions: RegExp): Mention | undefined {
  if (!prepositions.test(textAt(scan, token))) return undefined;
  for (let at = token + 1; at <= token + 4; at++) {
    const found = covering(scan, at);
    if (found !== undefined) return isPolity(found) && !ownsPrivate(scan, found) ? found : undefined;
    if (
      !/^(?:the|a|an|neighboring|neighbouring|republic|kingdom|state|government|islamic|democratic|people|’s|'s|of|ruling)$/.test(
        textAt(scan, at),
      )
    )
      return undefined;
  }
  return undefined;
}

/** Bodies that are no state's. */
const PRIVATE =
  /^(?:maker|manufacturer|producer|firm|company|business|conglomerate|startup|club|team|bank|airline|charity|group|gang|cartel|newspaper|magazine|broadcaster|church|sect|university|school|college|union|brewer|retailer|miner|developer|band|rebels?|community|diaspora|hierarchy|clergy|bishops?|federation|association|league|academy|orchestra|museum|chamber|brewery|yard|shipyard|branch|subsidiary|affiliate)$/;
const NEAR = 3;

/** "chairman of a Slovak steel maker": an adjective before a body that is no state's. */
export function ownsPrivate(scan: Scan, owner: Mention): boolean {
  const possessive = /^['’]s?$/.test(textAt(scan, owner.last));
  if (owner.form !== "demonym" && !possessive) return false;
  const from = possessive ? owner.last + 1 : owner.last;
  for (let at = from; at < from + NEAR && /^[A-Za-z-]+$/.test(scan.tokens[at]?.text ?? ""); at++)
    if (PRIVATE.test(textAt(scan, at))) return true;
  return false;
}

/** "a rebel group", "the firm": what a phrase is about before it says where. */
export const isPrivateNoun = (scan: Scan, at: number): boolean =>
  PRIVATE.test(textAt(scan, at)) && /^\p{Ll}/u.test(scan.tokens[at]?.text ?? "");

export function span(scan: Scan, leader: Mention, title: Title, rule: string, polity: Mention | undefined): OfficeSpan {
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

/** Titles never run over a mention. */
export function floorOf(scan: Scan, end: number, floor: number): number {
  for (let at = end - 1; at >= floor; at--) if ((scan.at[at] ?? -1) >= 0) return at + 1;
  return floor;
}

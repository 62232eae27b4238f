// A sentence in, written agreements that are only described out: "a bilateral security agreement", "the ceasefire", "the Treaty on …".

import type { TokenSentence } from "../token-sentence.ts";
import { isSignedPaper, isSignedSale, PAPERS, signedFrom } from "./signed-papers.ts";

export interface TreatySpan {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: string;
}

/** Nouns that are agreements by themselves. */
const HEADS: ReadonlyMap<string, string> = new Map(
  `treaty treaties pact pacts accord accords agreement agreements deal deals memorandum memoranda memorandums protocol protocols convention truce ceasefire
  armistice covenant charter statute declaration contract contracts mou mous cease-fire communique compact framework`
    .split(/\s+/)
    .map((word) => [word, singular(word)]),
);

/** Nouns that are agreements only with a modifier that says so. */
const NEEDS_MODIFIER: ReadonlySet<string> = new Set(
  "deal deals contract contracts framework charter statute declaration protocol protocols convention compact communique".split(
    " ",
  ),
);

const MODIFIERS =
  /^(?:bilateral|trilateral|multilateral|security|defence|defense|mutual|military|arms|weapons?|nuclear|peace|trade|cooperation|co-operation|partnership|strategic|free|border|maritime|energy|oil|gas|gr(?:ain|ains)|grain|prisoner|exchange|swap|ceasefire|cease-fire|truce|armistice|non|nonaggression|aggression|proliferation|nonproliferation|friendship|guarantees?|assistance|intelligence|sharing|basing|base|bases|access|forces|status|technical|economic|comprehensive|long|term|landmark|historic|new|draft|interim|final|framework|power|disarmament|control|reduction|reductions|limitation|limitations|demarcation|boundary|fisheries|migration|migrant|readmission|extradition|accession|association|normali[sz]ation|reconciliation|unity|political|minerals?|resources?|investment|loan|aid|water|sharing|climate|territorial|demilitari[sz]ation|de-escalation|withdrawal|disengagement|transit|lease|logistics|procurement|purchase|supply|sales?|submarine|aircraft|jet|jets|fighter|missile|missiles|defen[cs]e|shield|drones?|tank|tanks|frigate|warships?|hostage|hostages|release|deconfliction|enrichment|fuel|uranium|test|ban|testing|space|cyber|extradition|similar|separate|secret|existing|proposed|original|formal|written|binding|legally|alliance|aggression|production|co-production|procurement|counterterrorism|anti-terror|anti-terrorism|antiterrorism|counter|terrorism|policing|training|science|technology|research|civil|civilian|full|broader|wider|major|key|multi|billion|million|dollar|year|peacekeeping|reconstruction|cross|tariff|customs|visa|visiting|piracy|anti-piracy|patrols?|corridor|delimitation|association|agreement|memorandum|strategic|joint|legal|permanent|lasting|temporary|day|humanitarian|week|month|indefinite|unconditional|partial|immediate|preliminary|initial|tentative|fragile|shaky|brokered|mediated|hour)$/i;

const KIND =
  /^(?:security|defence|defense|mutual|military|arms|weapons?|nuclear|peace|trade|cooperation|co-operation|partnership|border|maritime|energy|oil|gas|grain|prisoner|ceasefire|cease-fire|truce|friendship|guarantees?|assistance|non|aggression|nonaggression|disarmament|accession|association|normali[sz]ation|demilitari[sz]ation|withdrawal|missile|minerals?|water|fisheries|migration|extradition|territorial|power|sharing|free|proliferation|nonproliferation|basing|submarine|jets?|fighter|drones?|reduction|control|intelligence|strategic|economic|technical|hostage|swap|exchange|transit|aid|space|climate|defen[cs]e|enrichment|fuel|friendship|unity|political|access|alliance|comprehensive|test|ban|forces|visiting|policing|training|piracy|anti-piracy|patrols?|corridor|demarcation|delimitation)$/i;

/** A word that says of what kind an agreement is, and none of its own. */
export const isTreatyWord = (key: string): boolean => MODIFIERS.test(key) || KIND.test(key) || HEADS.has(key);

/** "framework agreement", "ceasefire deal": the noun behind is the agreement. */
const QUALIFYING = /^(?:framework|compact|contract|charter|ceasefire|cease-fire|fire|truce|armistice)$/;

export function findTreaties(sentence: TokenSentence, taken: (token: number) => boolean): TreatySpan[] {
  const spans: TreatySpan[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (taken(at)) continue;
    const key = sentence.keys[at] as string;
    const joined = HEADS.has(sentence.keys[at + 1] ?? "");
    const signed = joined ? -1 : signedFrom(sentence, at);
    if (signed >= 0 && !taken(signed) && (PAPERS.test(key) || !hasKind(sentence, signed, at))) {
      spans.push({ first: signed, last: at + 1, head: at, kind: singular(key) });
      continue;
    }
    const kind =
      HEADS.get(key) ??
      (isCeaseFire(sentence, at) ? "ceasefire" : undefined) ??
      (isOfIntent(sentence, at) ? "letter" : undefined);
    if (kind === undefined) {
      if (isSignedPaper(sentence, at)) spans.push({ first: at, last: at + 1, head: at, kind: "arrangement" });
      continue;
    }
    if (joined && QUALIFYING.test(key)) continue;
    const span = described(sentence, at, kind, taken);
    if (span !== undefined) {
      spans.push(span);
      at = span.last - 1;
    }
  }
  return spans;
}

/** "an arms deal": its words say of what kind it is. */
const hasKind = ({ keys }: TokenSentence, first: number, head: number): boolean =>
  first === head || keys.slice(first, head).some((key) => KIND.test(key) || DOMESTIC.test(key));

/** "cease-fire" comes as three tokens; its head is "fire". */
function isCeaseFire(sentence: TokenSentence, at: number): boolean {
  return sentence.keys[at] === "fire" && sentence.tokens[at - 1]?.text === "-" && sentence.keys[at - 2] === "cease";
}

/** "letters of intent", "a statement of intent", "a letter of agreement". */
const isOfIntent = ({ keys }: TokenSentence, at: number): boolean =>
  (/^(?:letters?|statements?)$/.test(keys[at] ?? "") && keys[at + 1] === "of" && keys[at + 2] === "intent") ||
  (/^letters?$/.test(keys[at] ?? "") &&
    keys[at + 1] === "of" &&
    /^(?:agreement|understanding)$/.test(keys[at + 2] ?? ""));

function described(
  sentence: TokenSentence,
  head: number,
  kind: string,
  taken: (token: number) => boolean,
): TreatySpan | undefined {
  const key = sentence.keys[head] as string;
  const next = sentence.keys[head + 1] ?? "";
  if (/^(?:deals?|contracts?|accords?|pacts?)$/.test(key) && /^(?:with|in)$/.test(next) && !isNoun(sentence, head))
    return undefined;
  const first = firstModifier(sentence, head, taken);
  const before = sentence.keys.slice(first, head);
  const paired = sentence.keys[first - 1] === "and" ? first - 2 : first - 1;
  if (DOMESTIC.test(sentence.keys[paired] ?? "")) return undefined;
  if (/^memorand/.test(key) && /^(?:directing|instructing|ordering|declaring)$/.test(next)) return undefined;
  if (/^memorandum$/.test(key) && next !== "of" && isOwnPaper(sentence)) return undefined;
  if (/^memorand/.test(key) && OWN_ORDER.test(sentence.keys[first - 1] ?? "")) return undefined;
  if (/^memorand/.test(key) && (before.includes("presidential") || before.join(" ") === "national security"))
    return undefined;
  if (/^declarations?$/.test(key) && next === "of" && OF_ONE.test(sentence.keys.slice(head + 2, head + 6).join(" ")))
    return undefined;
  if (/^conventions?$/.test(key) && /^(?:political|constitutional|party|national|annual)$/.test(before.at(-1) ?? ""))
    return undefined;
  const modifiers = before.filter((word) => KIND.test(word));
  const intent = next === "of" && /^(?:intent|agreement|understanding)$/.test(sentence.keys[head + 2] ?? "");
  const sale = /^contracts?$/.test(key) && isSignedSale(sentence, first, head);
  const owned = /^(?:protocol|convention|compact)$/.test(key) && first === head && taken(head - 1);
  const clear = intent || sale || owned || isDefiniteDeal(sentence, first, key);
  if (NEEDS_MODIFIER.has(key) && modifiers.length === 0 && !clear) return undefined;
  if (!isNoun(sentence, head) && modifiers.length === 0) return undefined;
  const last =
    head +
    1 +
    (next === "of" &&
    /^(?:memorand\w+ understanding|(?:letter|statement|declaration)s? intent|letters? (?:agreement|understanding))$/.test(
      `${key} ${sentence.keys[head + 2]}`,
    )
      ? 2
      : 0);
  return { first, last, head, kind };
}

/** "a declaration of war", "of a state of emergency": one alone declares it. */
const OF_ONE = /^(?:an? )?(?:state of )?(?:war|emergency|martial|siege|independence|victory|famine)\b/;

/** "a presidential memorandum", "an internal memorandum": no other state is a party. */
const OWN_ORDER = /^(?:presidential|executive|internal|secret|confidential|legal|policy|staff)$/;

/** "The memorandum signed by President X": an order of his own, where nobody else is spoken of. */
const isOwnPaper = ({ keys }: TokenSentence): boolean => {
  const text = ` ${keys.join(" ")} `;
  return (
    /\bsigned by (?:the )?president\b|\bpresident (?:\S+ ){1,3}signed an? \b/.test(text) &&
    !/\b(?:between|with|and|two|both|sides|countries|parties|understanding)\b/.test(text)
  );
};

/** "the coalition agreement", "a plea deal": no state is a party. */
const DOMESTIC =
  /^(?:budget|spending|stimulus|bipartisan|coalition|coalitionary|confidence|plea|bargaining|licensing|franchise|sponsorship|television|tv|record|book|film|confidentiality|severance|tenancy)$/;

/** A deal is an agreement only with an article, a number or a state before it. */
function isDefiniteDeal(sentence: TokenSentence, first: number, key: string): boolean {
  const before = sentence.keys[first - 1] ?? "";
  return (
    (/^(?:deals?|convention|covenant|protocol|declaration|charter|statute|framework|compact|communique|letter|statement)$/.test(
      key,
    ) &&
      /^(?:the|a|an|this|that|these|its|their|his|any|such|no|s|of)$/.test(before)) ||
    (key === "protocols" && before === "the" && /^(?:on|of|to)$/.test(sentence.keys[first + 1] ?? "")) ||
    (/^(?:deals|protocols|declarations)$/.test(key) &&
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|dozens|several|numerous|many|multiple|various)$/.test(
        before,
      ))
  );
}

function firstModifier(sentence: TokenSentence, head: number, taken: (token: number) => boolean): number {
  let first = head;
  const proper = sentence.capital[head] === true && !sentence.titleCase;
  for (let at = head - 1; at >= 0 && head - at <= 10; at--) {
    if (taken(at)) break;
    const text = sentence.tokens[at]?.text ?? "";
    if (text === "-" || text === "and" || text === "," || text === "of") continue;
    const partOfName = proper && sentence.capital[at] === true && !NO_NAMES.test(text);
    if (
      !partOfName &&
      !MODIFIERS.test(text) &&
      !(sentence.keys[at] === "cease" || sentence.keys[at] === "fire") &&
      !/^(?:\d|US\$|[$€£¥₹]$)/.test(text)
    )
      break;
    first = at;
  }
  return first;
}

/** Words with a capital that open a sentence, and dates: no part of "the Meridian Treaty". */
const NO_NAMES =
  /^(?:The|An?|In|On|Under|After|This|That|These|Those|Our|Its|Their|His|Her|My|By|At|For|From|With|As|Since|When|While|Both|Each|No|Any|To|If|But|Or|Of|President|Minister|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "to deal with", "they deal": a verb. */
function isNoun(sentence: TokenSentence, head: number): boolean {
  const before = sentence.keys[head - 1] ?? "";
  return !/^(?:to|will|must|can|could|should|would|not|they|we|i|you|who|cannot)$/.test(before);
}

function singular(word: string): string {
  if (word === "treaties") return "treaty";
  if (word === "memoranda" || word === "memorandums" || word === "mou" || word === "mous") return "memorandum";
  if (word === "cease-fire") return "ceasefire";
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

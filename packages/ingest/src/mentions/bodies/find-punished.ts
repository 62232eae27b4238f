// A sentence that puts somebody under sanctions in, the firms, banks and units that no list has and that come under them out: "designated Vardo Bank, Kudu Shipping LLC and the 5th Raven Brigade".
import { MENS_NAMES, WOMENS_NAMES } from "../../gazetteers/given-names.ts";
import type { TokenSentence } from "../token-sentence.ts";
import type { FirmSpan } from "./find-firms.ts";

const PUNISHES = /^(?:sanction(?:s|ed|ing)|blacklist(?:s|ed|ing)?)$/;
const DESIGNATES = /^designat(?:e|es|ed|ing)$/;
const IMPOSES = /\b(?:impos|slap|announc|plac|levi)(?:e|es|ed|ing|ped|ping)\b/;
/** Who designates for sanctions, or under what. */
const AUTHORITY = /^(?:ofac|treasury|sanctions?|pursuant|department|commerce)$/;
/** Words in the name of a firm, a bank, a unit. */
const TELLING =
  /^(?:Bank|Banka|Company|Co|Corporation|Corp|Group|Holding|Holdings|Limited|Ltd|LLC|LLP|JSC|PJSC|OJSC|OOO|AO|AG|SA|AB|NV|FZE|FZCO|GmbH|Inc|PLC|Shipping|Trading|Logistics|Airlines|Airways|Aviation|Industries|Industry|Industrial|Technologies|Technology|Electronics|Engineering|Enterprises?|Exchange|Foundation|Fund|Institute|Bureau|Agency|Center|Centre|Factory|Plant|Refinery|Petrochemical|Petroleum|Oil|Energy|Insurance|Investment|Capital|Media|Television|TV|Network|Organi[sz]ation|Association|Brigade|Battalion|Regiment|Division|Corps|Squadron|Directorate|Command|Consortium|Complex|Works|Shipyard|Management|Services|Solutions|Systems|Travel|International|Global|Marine|Maritime|Lines|University|Laboratory|Research|Design|Production|Export|Import|Gang|Cartel)$/;
/** Parts by which one word alone is a firm's name. */
const COINED =
  /(?:bank|prom|tech|tekh|tek|mash|avia|export|invest|neft|gaz|energo|stroy|trans|soft|tel|corp|chem|khim|elektr|electr|avto|radio|sber|ros(?=[a-z]{4})|metal|ship|flot|impex|media|telecom)/i;
const NOT_A_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|Executive|Order|Section|President|Minister|Secretary|General|Mr|Mrs|Ms|Dr|Ambassador|Special|Major|Senator|Specially|Foreign|National|Level|Category)$/;
const NAME = /^(?:\p{Lu}[\p{L}\p{N}’'-]*|\d+(?:st|nd|rd|th))$/u;
const KIND = /^(?:firms?|compan(?:y|ies)|banks?|entit(?:y|ies)|groups?|units?|manufacturers?|suppliers?|networks?)$/;
const MOST_WORDS = 8;
const LONGEST_LIST = 60;

export function findPunished(sentence: TokenSentence, taken: (token: number) => boolean): FirmSpan[] {
  if (sentence.titleCase || sentence.upperCase) return [];
  const verb = punishingAt(sentence);
  if (verb < 0) return [];
  const spans: FirmSpan[] = [];
  let at = verb + 1;
  while (at < Math.min(sentence.tokens.length, verb + LONGEST_LIST)) {
    const last = nameEnd(sentence, at, taken);
    if (last === at) {
      if (!goesOn(sentence, at, taken)) break;
      at++;
      continue;
    }
    if (isBody(sentence, at, last)) spans.push({ first: at, last, name: nameOf(sentence, at, last) });
    else if (!taken(at)) break;
    at = last;
  }
  return spans;
}

const textAt = (sentence: TokenSentence, at: number): string => sentence.tokens[at]?.text ?? "";

/** The verb that puts under sanctions; -1 for none. */
function punishingAt({ keys }: TokenSentence): number {
  const plain = keys.findIndex(
    (key, at) => PUNISHES.test(key) && !/^(?:the|of|new|against|eu|us|un|economic)$/.test(keys[at - 1] ?? ""),
  );
  if (plain >= 0 && keys[plain] !== "sanctions") return plain;
  const imposed = keys.findIndex(
    (key, at) =>
      key === "sanctions" &&
      /^(?:on|against|upon)$/.test(keys[at + 1] ?? "") &&
      IMPOSES.test(keys.slice(0, at).join(" ")),
  );
  if (imposed >= 0) return imposed + 1;
  const designates = keys.findIndex((key) => DESIGNATES.test(key));
  return designates >= 0 && keys.some((key) => AUTHORITY.test(key)) ? designates : -1;
}

/** Where the name that begins here ends: words with a capital, "of" and "for" between two; the same place where none begins. */
function nameEnd(sentence: TokenSentence, first: number, taken: (token: number) => boolean): number {
  let at = first;
  const isName = (word: number): boolean =>
    !taken(word) && NAME.test(textAt(sentence, word)) && !NOT_A_NAME.test(textAt(sentence, word));
  while (at - first < MOST_WORDS) {
    if (isName(at) || (at > first && /^\d+$/.test(textAt(sentence, at)) && isName(at + 1))) at++;
    else if (at > first && /^(?:of|for|&|-)$/.test(textAt(sentence, at)) && isName(at + 1)) at += 2;
    else break;
  }
  return at;
}

function isBody(sentence: TokenSentence, first: number, last: number): boolean {
  const words = sentence.tokens.slice(first, last).map(({ text }) => text);
  if (words.some((word) => TELLING.test(word))) return words.length > 1;
  if (words.length > 1) return isApposed(sentence, last);
  const [only = ""] = words;
  const key = sentence.keys[first] ?? "";
  return (
    only.length > 4 &&
    !MENS_NAMES.has(key) &&
    !WOMENS_NAMES.has(key) &&
    (COINED.test(only) || isApposed(sentence, last))
  );
}

/** ", a Russian bank". */
function isApposed(sentence: TokenSentence, comma: number): boolean {
  if (textAt(sentence, comma) !== "," || !/^(?:a|an|the)$/.test(textAt(sentence, comma + 1))) return false;
  return sentence.tokens.slice(comma + 2, comma + 7).some(({ text }) => KIND.test(text));
}

/** Words that may stand between the verb, the names and each other. */
function goesOn(sentence: TokenSentence, at: number, taken: (token: number) => boolean): boolean {
  const text = textAt(sentence, at);
  return (
    taken(at) ||
    /^(?:,|and|the|&|as|well|also|today|including|namely|:|\(|\)|[\p{Lu}]{2,6}|a|an|two|three|four|five|six|seven|eight|nine|ten|\d+|other|several|more|entities|individuals|companies|firms|banks|units|military|linked|related|state-owned)$/u.test(
      text,
    ) ||
    KIND.test(text)
  );
}

const nameOf = (sentence: TokenSentence, first: number, last: number): string =>
  sentence.tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(" ");

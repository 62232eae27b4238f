// A person's mention in, the office out that stands before the name: "Polish Prime Minister X", "President of Belarus X", "the Fijian and Chilean ministers, X and Y".

import type { Mention } from "../../mentions/mention.ts";
import { BODY_IN_TITLE, FORMER } from "../../mentions/persons/title-words.ts";
import { COUNTRY_NOUNS } from "../anaphors/nominals.ts";
import { isBehindFronted } from "./behind-fronted.ts";
import {
  BESIDE_BODY,
  beforeRegion,
  beforeShortName,
  behindHonorifics,
  isJoined,
  joinedOwner,
  landBehind,
  landOfClause,
  landOfDelegation,
  landOfSide,
  ownerOf,
  ownerOfBody,
  senderOf,
} from "./office-owner.ts";
import {
  covering,
  floorOf,
  isOfCommunity,
  isPolity,
  isStatesCouncil,
  type OfficeSpan,
  ownerBefore,
  type Scan,
  span,
  textAt,
} from "./office-span.ts";
import { type Title, titleBefore } from "./office-words.ts";

/** "Polish Prime Minister Donald Tusk", "the Russian president, Vladimir Putin", "President of Belarus Alexander Lukashenko". */
export function officeBefore(scan: Scan, leader: Mention): OfficeSpan | undefined {
  const floor = Math.max(0, leader.first - 14);
  const named = behindHonorifics(scan, leader.first);
  let end = textAt(scan, named - 1) === "," || isPolity(covering(scan, named - 1)) ? named : leader.first;
  const comma = textAt(scan, end - 1) === ",";
  if (comma) end--;
  end = beforeShortName(scan, end);
  const direct = titleBefore(scan.tokens, end, floorOf(scan, end, floor));
  if (direct !== undefined && (isOfCommunity(scan, direct.first) || scan.tokens[direct.first]?.text === "captain"))
    return undefined;
  if (direct !== undefined && direct.last >= end - 2) {
    const owner =
      senderOf(scan, ownerOf(scan, direct.first), direct.office) ??
      beyondComma(scan, direct.first) ??
      landOfClause(scan, direct.first) ??
      landOfSide(scan, direct.first) ??
      landOfDelegation(scan, direct.first) ??
      joinedOwner(scan, direct.first);
    const behind = landBehind(scan, leader.last);
    const rank =
      owner === undefined && textAt(scan, direct.first - 1) === "," ? behindRank(scan, leader, direct.first) : {};
    if (rank.office !== undefined) return rank.office;
    const more = { ...owned(scan, direct.first), ...rank.owned };
    if (
      comma &&
      owner === undefined &&
      !(direct.former && /(?:president|prime minister|foreign minister|king)$/.test(direct.office)) &&
      more.chief === undefined &&
      more.taken === undefined &&
      !/^(?:counterpart|predecessor|successor|colleague)/.test(direct.office) &&
      !isLoneHolder(scan, leader, direct.first)
    )
      return undefined;
    if (comma && closesApposition(scan, owner?.first ?? direct.first)) return undefined;
    if (comma && isBehindFronted(scan, leader, direct.last - 1)) return undefined;
    if (/^(?:of|for|to)$/.test(textAt(scan, direct.last))) return undefined;
    const outer = textAt(scan, direct.first - 1) === "the" ? outerTitle(scan, direct) : direct;
    if (outer !== direct) {
      const state = ownerBefore(scan, outer.first) ?? behind;
      return span(scan, leader, outer, "office/title-of", state);
    }
    if (isOfOffice(scan, direct.first)) return inOffice(scan, leader, direct);
    const ranked = rank.outer === undefined ? direct : { ...direct, office: rank.outer };
    const stated = isFormer(scan, owner?.first) ? { ...ranked, former: true } : ranked;
    return {
      ...span(scan, leader, stated, "office/title-before", owner ?? behind),
      ...(owner === undefined && !isJoined(scan, direct.first) ? more : {}),
      ...(owner === undefined && (isStrangers(scan, direct.first) || isJoined(scan, direct.first))
        ? { stranger: true }
        : {}),
    };
  }
  if (BODY_IN_TITLE.has(textAt(scan, end - 1)) && covering(scan, end - 1) === undefined)
    return ofBody(scan, leader, end);
  const phrase = ownerOfBody(scan, end);
  if (!isPolity(phrase)) return ofGroup(scan, leader, end);
  return titleWithPhrase(scan, leader, phrase, comma && named === leader.first);
}

/** "… ,” said the foreign minister, X Y.": the article tells that the text has one such holder in mind. */
const isLoneHolder = (scan: Scan, leader: Mention, first: number): boolean =>
  textAt(scan, first - 1) === "the" &&
  (first === 1 ||
    /^(?:said|says|added|warned|insisted|[”"])$/.test(textAt(scan, first - 2)) ||
    (textAt(scan, first - 2) === "to" && textAt(scan, first - 3) === "according")) &&
  /^(?:[,.;]|)$/.test(textAt(scan, leader.last));

/** "in the Office of the President X Y": whose office it is, X Y does not say. */
const isOfOffice = (scan: Scan, first: number): boolean =>
  textAt(scan, first - 1) === "the" &&
  textAt(scan, first - 2) === "of" &&
  /^(?:office|administration|bureau|secretariat|staff)$/.test(textAt(scan, first - 3));

/** "Deputy Head of the Office of the President X Y": X Y works there. */
function inOffice(scan: Scan, leader: Mention, { first, office }: Title): OfficeSpan | undefined {
  const seat = first - 3;
  const of = textAt(scan, seat - 1) === "the" ? seat - 2 : seat - 1;
  if (!/^(?:of|in|at)$/.test(textAt(scan, of))) return undefined;
  const title = titleBefore(scan.tokens, of, floorOf(scan, of, Math.max(0, of - 8)));
  if (title === undefined || title.last !== of) return undefined;
  const whole = { ...title, office: `${title.office} of the ${textAt(scan, seat)} of the ${office}` };
  return span(scan, leader, whole, "office/title-before", ownerBefore(scan, title.first));
}

/** "former Kenyan president": the word stands before the state. */
function isFormer(scan: Scan, owner: number | undefined): boolean {
  if (owner === undefined) return false;
  const at = textAt(scan, owner - 1) === "-" ? owner - 2 : owner - 1;
  return FORMER.has(textAt(scan, at));
}

/** A capitalised word that is no mention right before the title, and opens no sentence. */
function isStrangers(scan: Scan, first: number): boolean {
  const token = scan.tokens[first - 1];
  return (
    first > 0 &&
    covering(scan, first - 1) === undefined &&
    /^\p{Lu}\p{L}+$/u.test(token?.text ?? "") &&
    !scan.sentence.headline &&
    !/^(?:The|In|On|At|By|With|As|After|When|While|For|To|From|Former|Then|His|Her|Its|Their|But|And|Also|Both)$/.test(
      token?.text ?? "",
    )
  );
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

/** "the head of the Guyana Defence Force, Brigadier X Y", "his army chief, Field Marshal X Y": the office before a rank. */
function behindRank(
  scan: Scan,
  leader: Mention,
  rank: number,
): {
  readonly office?: OfficeSpan;
  readonly owned?: Pick<OfficeSpan, "chief" | "taken" | "called">;
  readonly outer?: string;
} {
  const comma = beforeShortName(scan, rank - 1);
  const phrase = ownerOfBody(scan, comma);
  if (isPolity(phrase)) {
    const office = titleWithPhrase(scan, leader, phrase, true);
    return office === undefined ? {} : { office };
  }
  const title = titleBefore(scan.tokens, comma, floorOf(scan, comma, Math.max(0, comma - 10)));
  return title === undefined || title.last < comma - 1
    ? {}
    : { owned: owned(scan, title.first), ...(title.plural ? {} : { outer: title.office }) };
}

/** "China's chief negotiator, Vice Foreign Minister X Y": the first title's owner. */
function beyondComma(scan: Scan, first: number): Mention | undefined {
  if (!/^(?:,|visiting|general)$/.test(textAt(scan, first - 1))) return undefined;
  const comma = textAt(scan, first - 1) === "visiting" ? first - 2 : first - 1;
  if (textAt(scan, comma) !== ",") return undefined;
  const at = beforeRegion(scan, beforeShortName(scan, comma));
  const title = titleBefore(scan.tokens, at, floorOf(scan, at, Math.max(0, at - 10)));
  const owner = title === undefined || title.last < at - 1 ? undefined : ownerBefore(scan, title.first);
  return title?.plural === true && !/^(?:the|two|three|four|both|its)$/.test(textAt(scan, (owner?.first ?? 0) - 1))
    ? undefined
    : owner;
}

/** "Erdogan's foreign minister", "its leader", "the group's chief". */
function owned(scan: Scan, first: number): Pick<OfficeSpan, "chief" | "taken" | "called"> {
  const before = textAt(scan, first - 1);
  if (/^(?:its|their)$/.test(before)) return { taken: "any" };
  if (/^(?:his|her)$/.test(before)) return { taken: "person" };
  if (!/^['’]s?$/.test(before)) return {};
  const owner = covering(scan, first - 2);
  if (owner?.kind === "Leader") return { chief: owner };
  const noun = textAt(scan, first - 2);
  if (/^(?:group|movement|militia|organi[sz]ation|party|rebels|militants)$/.test(noun))
    return { taken: "organization" };
  return COUNTRY_NOUNS.has(noun) ? { taken: "state", called: calledBefore(scan, first - 2) } : {};
}

/** "the West African nation's": the words between the article and the possessive, without hyphens; "" without an article. */
function calledBefore(scan: Scan, noun: number): string {
  const called: string[] = [];
  for (let at = noun; at >= Math.max(0, noun - 6); at--) {
    const text = textAt(scan, at);
    if (/^(?:the|this|that)$/.test(text)) return called.join(" ");
    if (text !== "-") called.unshift(text);
  }
  return "";
}

/** "X Y, the Kenyan envoy, Z W": the title that ends before the comma belongs to the name before it. */
function closesApposition(scan: Scan, first: number): boolean {
  let at = first - 1;
  if (/^(?:the|a|an)$/.test(textAt(scan, at))) at--;
  return textAt(scan, at) === "," && covering(scan, at - 1)?.kind === "Leader";
}

/** "Minister of Foreign Affairs of Kenya X Y", "UN envoy for Syria X Y". */
function titleWithPhrase(scan: Scan, leader: Mention, phrase: Mention, comma: boolean): OfficeSpan | undefined {
  let at = phrase.first - 1;
  while (BESIDE_BODY.test(textAt(scan, at)) && at > 0) at--;
  if (/^['’]s$/.test(textAt(scan, at)) && covering(scan, at - 1)?.kind === "Country")
    at = (covering(scan, at - 1)?.first ?? at) - 1;
  const preposition = textAt(scan, at);
  if (!/^(?:of|for|to|in|at|on)$/.test(preposition)) return undefined;
  const sender = /^(?:to|in|at)$/.test(preposition) ? covering(scan, at - 1) : undefined;
  if (isPolity(sender)) return titleWithPhrase(scan, leader, sender, comma);
  const inner = innerTitle(scan, at);
  if (inner === undefined) return undefined;
  const title = outerTitle(scan, inner);
  const owner = ownerBefore(scan, title.first);
  const national = isStatesCouncil(phrase, title);
  const sent = preposition === "of" || owner !== undefined ? {} : owned(scan, title.first);
  const known = owner !== undefined || sent.chief !== undefined || sent.taken !== undefined;
  if (comma && !known && !opensPhrase(scan, title)) return undefined;
  const state =
    owner ??
    (!national &&
    (preposition === "of" || /(?:chief|head|leader|secretary|president|minister|spokes)/.test(title.office))
      ? phrase
      : undefined);
  return { ...span(scan, leader, title, "office/title-of", state), ...(state === undefined ? sent : {}) };
}

/** "the secretary of Z, X Y", "On Sunday, Secretary of Z, X Y,"; not "W, Secretary of Z, X Y". */
const opensPhrase = (scan: Scan, { first }: Title): boolean =>
  /^(?:the|a|an)$/.test(textAt(scan, first - 1)) ||
  (/^\p{Lu}/u.test(scan.tokens[first]?.text ?? "") &&
    /^(?:[,;:"“]|with|by|from|told|met|said|)$/.test(textAt(scan, first - 1)) &&
    !closesApposition(scan, first));

/** "the leader of the group, X Y": the body that the text has just named. */
function ofGroup(scan: Scan, leader: Mention, end: number): OfficeSpan | undefined {
  if (!/^(?:group|movement|militia|organi[sz]ation|alliance|bloc)$/.test(textAt(scan, end - 1))) return undefined;
  if (textAt(scan, end - 2) !== "the" || textAt(scan, end - 3) !== "of") return undefined;
  const title = innerTitle(scan, end - 3);
  return title === undefined
    ? undefined
    : { ...span(scan, leader, title, "office/title-of", undefined), taken: "organization" };
}

/** "Chief of Staff of the Presidential Executive Office X Y": the body is nobody's by name. */
function ofBody(scan: Scan, leader: Mention, end: number): OfficeSpan | undefined {
  const title = innerTitle(scan, end);
  return title === undefined
    ? undefined
    : span(scan, leader, title, "office/title-before", ownerBefore(scan, title.first));
}

/** The title right before the preposition at `at`, or before the parts of a body: "Chief of the General Staff of the Armed Forces of Kenya". */
function innerTitle(scan: Scan, at: number): Title | undefined {
  for (let end = at, steps = 0; steps < 3; steps++) {
    const title = titleBefore(scan.tokens, end, floorOf(scan, end, Math.max(0, end - 12)));
    if (title !== undefined) return title.last < end - 1 ? undefined : title;
    let before = end - 1;
    while (
      end - before < LONGEST_BODY &&
      /^(?:the|and)$|^\p{Lu}/u.test(scan.tokens[before]?.text ?? "") &&
      covering(scan, before) === undefined
    )
      before--;
    if (before === end - 1 || !/^(?:of|at|in|for)$/.test(textAt(scan, before))) return undefined;
    end = before;
  }
  return undefined;
}

const LONGEST_BODY = 7;

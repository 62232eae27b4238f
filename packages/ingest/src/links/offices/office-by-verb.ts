// A person's mention in, the office out that a verb gives or takes: "X is elected president of Z", "X resigns as minister", "Z appoints X as its envoy".
import type { Mention } from "../../mentions/mention.ts";
import { titlePhrase } from "./office-after-name.ts";
import { covering, isPolity, type OfficeSpan, type Scan, textAt } from "./office-span.ts";

const AUXILIARY = /^(?:is|was|are|were|has|have|had|been|be|being|gets|got)$/;
const AHEAD = /^(?:will|to|would|may|could|should|expected|set|due)$/;
const ADVERB =
  /^(?:now|then|later|also|formally|officially|again|unanimously|narrowly|currently|recently|newly|re|-|just|first|already|once|long)$/;
/** Verbs that give an office; their objects hold it. */
const GIVEN =
  /^(?:appointed|named|elected|re-elected|reelected|inaugurated|chosen|selected|confirmed|installed|reappointed|re-appointed|designated|crowned|proclaimed|picked|promoted|reinstated|restored|voted|nominated|sworn|announced|approved)$/;
const GIVES =
  /^(?:appoints?|names?|elects?|re-elects?|reelects?|chooses?|chose|selects?|confirms?|installs?|reappoints?|designates?|picks?|promotes?|reinstates?|restores?|nominates?|appointed|named|elected|selected|confirmed|installed|nominated|picked|reappointed|appointing|naming|electing|restore)$/;
const PROSPECTIVE = /^(?:nominat|designat)/;
/** Verbs that take it away. */
const TAKEN = /^(?:dismissed|removed|ousted|sacked|fired|replaced|deposed|suspended|impeached)$/;
const HOLDS = /^(?:becomes?|became|becoming|remains?|remained|is|was)$/;
const SERVES = /^(?:serves?|served|serving|acts?|acted|continues?|continued|returns?|returned|works?|worked)$/;
const LEAVES = /^(?:resigns?|resigned|retires?|retired|quits?)$/;

interface Verb {
  /** Token after the verb's group, where the title may begin. */
  readonly next: number;
  readonly past: boolean;
  readonly ahead: boolean;
  /** The verb itself says that an office is given or left: the state may stand elsewhere. */
  readonly sure: boolean;
}

/** "X Y is the prime minister of Z", "X Y is sworn in as president", "Z names X Y its envoy". */
export function officeByVerb(scan: Scan, leader: Mention): OfficeSpan | undefined {
  const verb = verbBehind(scan, leader.last);
  if (verb !== undefined && textAt(scan, leader.last) === "to" && isAgent(scan, leader.first)) return undefined;
  if (verb !== undefined) return withVerb(scan, leader, verb, ownerOfSubject(scan, leader));
  const giver = giverBefore(scan, leader.first);
  if (giver === undefined) return undefined;
  const at = /^(?:as|to)$/.test(textAt(scan, leader.last))
    ? leader.last + (textAt(scan, leader.last + 1) === "be" ? 2 : 1)
    : leader.last;
  const ahead = PROSPECTIVE.test(textAt(scan, giver));
  return withVerb(scan, leader, { next: at, past: false, ahead, sure: true }, ownerOfGiver(scan, giver));
}

/** "was appointed by President X Y to serve as envoy": another serves. */
const isAgent = (scan: Scan, first: number): boolean =>
  scan.tokens
    .slice(Math.max(0, first - 5), first)
    .some(
      ({ text }, at, before) =>
        text === "by" && before.slice(at + 1).every((each) => /^(?:the|then|\p{Lu}.*|-)$/u.test(each.text)),
    );

function withVerb(
  scan: Scan,
  leader: Mention,
  verb: Verb,
  owner: Pick<OfficeSpan, "polity" | "chief">,
): OfficeSpan | undefined {
  const found = titlePhrase(scan, leader, verb.next, verb.sure ? "office/verb" : "office/copula");
  if (found === undefined || (found.polity === undefined && !verb.sure)) return undefined;
  const known = found.polity ?? found.chief ?? found.taken;
  return {
    ...found,
    ...(known === undefined ? owner : {}),
    former: found.former || verb.past,
    prospective: found.prospective || verb.ahead,
  };
}

/** The verb's group right behind the name: "has been re-elected as", "resigns as", "becomes". */
function verbBehind(scan: Scan, from: number): Verb | undefined {
  let at = from;
  let ahead = false;
  let past = false;
  if (textAt(scan, at) === ",") {
    if (textAt(scan, at + 1) === "who") at += 2;
    else if (isParticiple(scan, at + 1)) at++;
  }
  for (let step = 0; step < 5; step++, at++) {
    const text = textAt(scan, at);
    const auxiliary = AUXILIARY.test(text) && followsVerb(scan, at + 1);
    if (!auxiliary && !ADVERB.test(text) && !AHEAD.test(text)) break;
    ahead ||= AHEAD.test(text);
    past ||= text === "was" || text === "were";
  }
  const text = textAt(scan, at);
  if (GIVEN.test(text) && at > from) {
    const next = at + 1 + (/^(?:in|to)$/.test(textAt(scan, at + 1)) ? 1 : 0);
    return { next: skipAs(scan, next), past: false, ahead: ahead || PROSPECTIVE.test(text), sure: true };
  }
  if ((TAKEN.test(text) && at > from) || LEAVES.test(text)) return as(scan, at + 1, { past: !ahead, ahead: false });
  if (/^(?:steps?|stepped|stepping)$/.test(text) && textAt(scan, at + 1) === "down")
    return as(scan, at + 2, { past: !ahead, ahead: false });
  if (/^(?:takes?|took|assumes?|assumed)$/.test(text)) {
    const post = textAt(scan, at + 1) === "the" ? at + 2 : at + 1;
    if (/^(?:role|post|position|office)$/.test(textAt(scan, post)) && textAt(scan, post + 1) === "of")
      return { next: post + 2, past: false, ahead, sure: true };
    const next = at + (/^(?:office|over|power|charge)$/.test(textAt(scan, at + 1)) ? 2 : 1);
    return as(scan, next, { past: false, ahead });
  }
  if (/^(?:succeeds?|succeeded|replaces?|replaced)$/.test(text)) {
    let next = at + 1;
    while (next < at + 8 && /^(?:\p{Lu}|al-|bin$|de$|von$)/u.test(scan.tokens[next]?.text ?? "")) next++;
    return next > at + 1 ? as(scan, next, { past: false, ahead }) : undefined;
  }
  if (SERVES.test(text)) return as(scan, at + 1, { past: text === "served" || past, ahead });
  if (HOLDS.test(text)) return { next: at + 1, past: text === "was", ahead, sure: /^becom|^became|^remain/.test(text) };
  return undefined;
}

/** ", sworn in as president on Monday,", ", newly appointed defence minister,": what the person has become. */
const isParticiple = (scan: Scan, at: number): boolean =>
  GIVEN.test(textAt(scan, at)) || (ADVERB.test(textAt(scan, at)) && GIVEN.test(textAt(scan, at + 1)));

/** An auxiliary leads to another verb; "is the president" does not. */
const followsVerb = (scan: Scan, at: number): boolean => {
  const text = textAt(scan, at);
  return (
    AUXILIARY.test(text) ||
    ADVERB.test(text) ||
    AHEAD.test(text) ||
    GIVEN.test(text) ||
    TAKEN.test(text) ||
    SERVES.test(text)
  );
};

const skipAs = (scan: Scan, at: number): number => (textAt(scan, at) === "as" ? at + 1 : at);

/** The title must follow "as". */
function as(scan: Scan, at: number, verb: Pick<Verb, "past" | "ahead">): Verb | undefined {
  return textAt(scan, at) === "as" ? { next: at + 1, sure: true, ...verb } : undefined;
}

/** "appoints his close aide X", "names economist X": the verb stands at most five words before the name. */
function giverBefore(scan: Scan, first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const text = textAt(scan, at);
    if (GIVES.test(text)) return AUXILIARY.test(textAt(scan, at - 1)) ? undefined : at;
    if (!/^[\p{L}'’-]+$/u.test(text) || /^(?:and|that|of|to|by|in|with|who|as)$/.test(text)) return undefined;
  }
  return undefined;
}

/** "South Sudan appoints X as ambassador": the state, or the leader, before the verb. */
function ownerOfGiver(scan: Scan, verb: number): Pick<OfficeSpan, "polity" | "chief"> {
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
    const mention = covering(scan, at);
    if (mention?.kind === "Leader") return { chief: mention };
    if (isPolity(mention)) return { polity: mention };
  }
  return {};
}

/** "Togolese X becomes director" leaves the body open; "In Malawi, X is elected president" names the state. */
function ownerOfSubject(scan: Scan, leader: Mention): Pick<OfficeSpan, "polity"> {
  const before: readonly Mention[] = scan.mentions.filter((mention) => mention.last <= leader.first);
  const lone: Mention | undefined = before.at(-1);
  if (before.length !== 1 || !isPolity(lone)) return {};
  return /^(?:in|of)$/.test(textAt(scan, lone.first - 1)) ? { polity: lone } : {};
}

// A person's mention in, the office out that follows the name: "X, the chairman of Z", "X, who heads Z".
import type { Mention } from "../../mentions/mention.ts";
import { TITLE_MODIFIERS } from "../../mentions/persons/title-words.ts";
import {
  covering,
  isPolity,
  isPrivateNoun,
  type OfficeSpan,
  ownsPrivate,
  phraseAfter,
  type Scan,
  span,
  textAt,
} from "./office-span.ts";
import { type Title, titleAt } from "./office-words.ts";

/** "X Y, the chairman of Z", "X Y, Poland's prime minister", "X Y, who heads Z". */
export function officeAfter(scan: Scan, leader: Mention): OfficeSpan | undefined {
  let at = leader.last;
  const close = [at + 2, at + 3, at + 4].find((each) => textAt(scan, each) === ")");
  if (textAt(scan, at) === "(" && close !== undefined && textAt(scan, close + 1) === ",") at = close + 1;
  if (!/^[,(–—-]$/.test(textAt(scan, at))) return undefined;
  at++;
  if (textAt(scan, at) === "who") return who(scan, leader, at + 1);
  if (textAt(scan, at) === "in" && textAt(scan, at + 2) === "capacity" && textAt(scan, at + 3) === "as") at += 4;
  const found = titlePhrase(scan, leader, at, "office/apposition");
  if (found !== undefined && (isNextPersons(scan, at) || isSubjectBehind(scan, found))) return undefined;
  return found ?? furtherTitle(scan, leader, at);
}

const STYLE =
  /^(?:H\.?E\.?|Hon\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Shri|Smt\.?|Sheikh|Excellency|Highness|Majesty|General|Ambassador)$/i;

/** "At the invitation of X, the president of Chad, H.E. Y,": the office is of the name behind the style. */
function isNextPersons(scan: Scan, from: number): boolean {
  for (let at = from; at < Math.min(scan.tokens.length, from + LONG_APPOSITION); at++) {
    if (/^[.;]$/.test(textAt(scan, at))) return false;
    if (textAt(scan, at) !== ",") continue;
    let name = at + 1;
    while (STYLE.test(textAt(scan, name)) || /^(?:his|her|royal|the)$/.test(textAt(scan, name))) name++;
    return name > at + 1 && covering(scan, name)?.kind === "Leader";
  }
  return false;
}

const LONG_APPOSITION = 30;

const FRONTED =
  /^(?:at|in|after|before|during|following|on|upon|responding|answering|speaking|replying|commenting|addressing|together|along|with|under|by)$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "At the invitation of X, the President of Chad flew to Mali", "X, Secretary of the Council Y": the title opens the clause, or is of the name behind it. */
function isSubjectBehind(scan: Scan, { end, polity }: OfficeSpan): boolean {
  const { words, tree } = scan.sentence;
  const next = words.findIndex(({ start }) => start >= Math.max(end, polity?.end ?? 0));
  if (words[next]?.mention?.kind === "Leader") return true;
  return FRONTED.test(textAt(scan, 0)) && FINITE.test(tree.xpos[next] ?? "");
}

/** "X Y, a fellow of the institute and a former ambassador of Chad,": the office behind another insertion. */
function furtherTitle(scan: Scan, leader: Mention, from: number): OfficeSpan | undefined {
  for (let at = from + 1; at < Math.min(scan.tokens.length, from + LONG_APPOSITION); at++) {
    if (/^[,;.]$/.test(textAt(scan, at)) || covering(scan, at)?.kind === "Leader") return undefined;
    if (textAt(scan, at) !== "and" || !/^(?:a|an|the|former)$/.test(textAt(scan, at + 1))) continue;
    const found = titlePhrase(scan, leader, at + 1, "office/apposition");
    if (found?.former === true) return found;
  }
  return undefined;
}

/** An article, adjectives, a polity, a title, a phrase with "of", in this order, all but the title optional. */
export function titlePhrase(scan: Scan, leader: Mention, from: number, rule: string): OfficeSpan | undefined {
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
      owner ??= mention;
      at = mention.last;
      if (/^['’]s?$/.test(textAt(scan, at))) at++;
      continue;
    }
    if (/^(?:its|their)$/.test(textAt(scan, at))) possessive = true;
    if (
      /^(?:the|a|an|also|who|one|of|its|his|her|their|currently|now|long|recently|newly|[a-z]+ious|[a-z]+ful|[a-z]+ive|[a-z]+al)$/.test(
        textAt(scan, at),
      ) &&
      !isTitleWord(scan, at)
    )
      at++;
    else if (/^(?:former|ex|then|formerly|previously)$/.test(textAt(scan, at))) {
      former = true;
      at++;
    } else if (
      /^[a-z]{4,}$/.test(textAt(scan, at)) &&
      TITLE_MODIFIERS.has(textAt(scan, at)) &&
      isPolity(covering(scan, at + 1))
    )
      at++;
    else break;
  }
  const title = titleAt(scan.tokens, at, ceilingOf(scan, at));
  if (title === undefined || title.first > at + 1) return undefined;
  // "X, Chadian minister Y": the title of the name behind it.
  if (rule === "office/apposition" && covering(scan, behindPhrase(scan, title.last))?.kind === "Leader")
    return undefined;
  const stated = { ...title, former: title.former || former };
  const phrase = phraseAfter(scan, title.last, /^(?:of|for|to|at|in|with|from)$/) ?? phraseFurther(scan, title.last);
  const foreign = /^(?:to|for|in|with)$/.test(textAt(scan, title.last));
  const polity = owner ?? (foreign && /ambassador|envoy|representative/.test(title.office) ? undefined : phrase);
  const noun =
    /^(?:of|for)$/.test(textAt(scan, title.last)) &&
    /^(?:the|its)$/.test(textAt(scan, title.last + 1)) &&
    /^(?:group|movement|militia|organi[sz]ation|party|rebels|militants|insurgents|guerrillas|rebellion)$/.test(
      textAt(scan, title.last + 2),
    );
  if (
    polity === undefined &&
    chief === undefined &&
    !possessive &&
    !noun &&
    !/^(?:[,.;)(–—]|of|)$/.test(textAt(scan, title.last))
  )
    return undefined;
  const stranger =
    textAt(scan, title.last) === "of" &&
    /^\p{Lu}/u.test(scan.tokens[title.last + (textAt(scan, title.last + 1) === "the" ? 2 : 1)]?.text ?? "");
  const more: Pick<OfficeSpan, "chief" | "taken" | "stranger"> =
    chief !== undefined
      ? { chief }
      : noun
        ? { taken: "organization" }
        : possessive
          ? { taken: "any" }
          : stranger
            ? { stranger }
            : {};
  return { ...span(scan, leader, stated, rule, polity), ...(polity === undefined ? more : {}) };
}

/** "the Kenyan ambassador to Chad X Y": where a name may follow the phrase behind a title. */
function behindPhrase(scan: Scan, last: number): number {
  if (!/^(?:of|for|to|in|at)$/.test(textAt(scan, last))) return last;
  const polity = covering(scan, textAt(scan, last + 1) === "the" ? last + 2 : last + 1);
  return isPolity(polity) ? polity.last : last;
}

const isTitleWord = (scan: Scan, at: number): boolean =>
  titleAt(scan.tokens, at, at + 1) !== undefined ||
  /^(?:national|federal|general|presidential|political|naval|central|regional|provincial|executive)$/.test(
    textAt(scan, at),
  );

/** "head of the security committee in Iran's parliament": the first state or body before the phrase ends. */
function phraseFurther(scan: Scan, from: number): Mention | undefined {
  if (!/^(?:of|for|at|in|on)$/.test(textAt(scan, from))) return undefined;
  for (let at = from; at < Math.min(scan.tokens.length, from + 12); at++) {
    const text = textAt(scan, at);
    if (text === "," || text === ";" || /^(?:said|says|told|who|which|that|has|had|is|was|and)$/.test(text))
      return undefined;
    if (isPrivateNoun(scan, at)) return undefined;
    const mention = covering(scan, at);
    if (mention !== undefined) return isPolity(mention) && !ownsPrivate(scan, mention) ? mention : undefined;
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
  if (/^(?:also|currently|now|still)$/.test(verb)) return who(scan, leader, at + 1);
  if (
    !/^(?:heads|leads|commands|chairs|represents|runs|oversees|headed|led|commanded|chaired|represented|ran|oversaw)$/.test(
      verb,
    )
  )
    return undefined;
  const past = /ed$|^(?:led|ran|oversaw)$/.test(verb);
  let part = false;
  for (let next = at + 1; next <= at + (part ? LONG_PART : LONG_PHRASE); next++) {
    const mention = covering(scan, next);
    part ||= PART.test(textAt(scan, next)) && /^(?:of|at|in)$/.test(textAt(scan, next + 1));
    const forces =
      mention?.kind === "Country" &&
      [mention.last - 1, mention.last, mention.last + 1].some((word) => FORCES.test(textAt(scan, word)));
    if (mention?.kind === "Organization" || forces)
      return span(
        scan,
        leader,
        bareTitle(at, part ? "head" : (OFFICE_OF_VERB.get(verb.replace(/s$/, "")) ?? "leader"), past),
        "office/who-heads",
        mention,
      );
    const called = CALLED.test(textAt(scan, next)) || PART.test(textAt(scan, next)) || OF_PART.test(textAt(scan, next));
    if (mention !== undefined || !called) return undefined;
  }
  return undefined;
}

const LONG_PHRASE = 5;
/** "who heads the press office of the navy": the words for a part of a body, and how far the body may stand behind them. */
const PART = /^(?:office|branch|service|department|wing|division|unit|bureau|section|directorate)$/;
const OF_PART =
  /^(?:of|at|in|press|information|media|operations|intelligence|logistics|planning|legal|public|affairs|training|research|special|cyber|counterterrorism)$/;
const LONG_PART = 9;
const OFFICE_OF_VERB: ReadonlyMap<string, string> = new Map([
  ["represent", "representative"],
  ["represented", "representative"],
  ["command", "commander"],
  ["commanded", "commander"],
  ["chair", "chair"],
  ["chaired", "chair"],
]);
const FORCES =
  /^(?:army|navy|forces?|military|guard|ministry|coastguard|parliament|senate|government|cabinet|junta|embassy)$/;
/** What may be said of a body before its name. */
const CALLED =
  /^(?:the|a|an|armed|rebel|paramilitary|militant|jihadist|ruling|powerful|islamist|separatist|political|military|group|militia|movement|faction|shiite|sunni|rotating|influential|regional)$/;

const bareTitle = (at: number, office: string, former: boolean): Title => ({
  first: at,
  last: at + 1,
  office,
  former,
  prospective: false,
  plural: false,
});

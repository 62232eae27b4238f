// Title, publisher, byline and first paragraphs of an official text in, the words that say who "we" and "I" are out.

import type { DocumentFrame } from "./frame.ts";
import { organOfLetterhead } from "./letterhead.ts";

export interface IssuerSources {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** Lines above the text. */
  readonly letterhead?: readonly string[];
  /** The first paragraphs of the body. */
  readonly opening: readonly string[];
}

type Issuer = NonNullable<DocumentFrame["issuer"]>;

const GENRE =
  "(?:(?:joint|press|opening|closing|full|official|video|new year|evening|nightly|daily|televised|annual|keynote|farewell|inaugural|presidential|chair(?:man|woman|person)?['’]?s|final|weekly|as[- ]prepared) )*(?:statements?|remarks|address|speech|letter|message|fact sheet|readout|briefing|conference|press release|proclamation|declaration|communiqu[eé]|comments?|memorandum|interview|executive order|answers?|appeal|greetings|congratulations|condolences)";
/** Genres whose first words name the issuer: "Foreign Ministry statement on …". */
const OWN_GENRE =
  "(?:(?:joint|press|official|evening|nightly|daily|televised|annual|keynote|farewell|inaugural|opening|closing) )*(?:statement|remarks|address|readout|communiqu[eé]|press release|declaration|(?<=\\b(?:Ministry|Staff|Command|Forces) )(?:report|bulletin|briefing|update|summary))";
const TOPIC =
  /\s(?:on|regarding|about|concerning|following|after|before|ahead of|during|marking|commemorating|in response|in support|in celebration|in joint|in connection|in a|in an|at|to(?! the (?:Vice )?(?:President|King|Prime)\b)|with|for|upon|as|(?:condemn|welcom|announc|honou?r|celebrat|call|urg|support|recogni[sz]|remember|mourn|congratulat|respond|endors|reject|clarify|launch)ing)\s|\s(?=call with|meeting with|phone call|visit to|trip to|telephone|conversation)|['’]s (?=call|meeting|phone|visit|trip|telephone|conversation|travel|participation|bilateral|virtual|video|secure)|\s[–—|-]\s|:\s/i;

const BY_TITLE: readonly RegExp[] = [
  new RegExp(`^${GENRE} (?:by|from|of|between|delivered by|issued by)(?: the)? (.+)$`, "i"),
  new RegExp(
    `^(.{2,70}?)(?:['’]s?)? ${OWN_GENRE}(?: (?:on|to|at|regarding|following|about|after|concerning|with|no\\.?|nr\\.?|\\d+)\\b.*)?$`,
    "i",
  ),
];
/** What may stand before "statement" without saying whose it is. */
const NOT_AN_ISSUER =
  /^(?:No\b|Nr\b|[Tt]he|[Aa]n?|[Ff]ull|[Tt]ext|[Ii]n|[Nn]ew|[Rr]ead|[Ww]atch|[Kk]ey|[Jj]oint|[Ff]irst|[Ss]econd|[Aa]nnual|[Ss]igning|[Oo]pening|[Cc]losing|[Tt]ranscript|[Ee]xcerpts?|\d+)\b|^(?:[a-z])|(?:\b(?:makes?|issues?|gives?|delivers?|rejects?|condemns?|after|on|of|slams?|hails?)\b)/;

const NAME_WORD = /^(?:["“(]?[\p{Lu}\d]|(?:of|the|and|for|&)$)/u;

const OFFICIAL =
  /\b(?:white house|kremlin|ministry|department of|state department|president(?:ial)? (?:of|office|administration)|presidency|prime minister|office of|government of|embassy|parliament of|foreign (?:office|ministry)|downing street|pentagon|security council|european (?:commission|council|external action)|council of (?:the )?(?:europe|ministers)|nato|united nations|african union|asean|cabinet office|general staff|armed forces|gov\.uk|secretary[- ]general|federal council|chancellery)\b/i;
const OFFICE =
  /^(?:the )?(?:president|prime minister|secretary|minister|chancellor|ambassador|general|admiral|king|queen|pope|senator|office of|ministry|department|foreign minister|national security advis[eo]r|press secretary|spokes\w+|chair\w*)\b/i;

/** Where "We, the leaders of A, B and C" ends: at a verb, or at a stop that is no abbreviation's. */
const LIST_END =
  "(?:[;:]|(?<!\\b[A-Z])\\.(?=\\s|$)|,? (?:met|meet|gathered|having|condemn\\w*|reaffirm\\w*|declare|express\\w*|call|welcome|note|agree\\w*|issue|stand|share|mark|support|have|are|join\\w*|reiterate|affirm|underscore|commit\\w*|recogni[sz]e|resolve|remain|today|convened|strongly|hereby|wish|urge|issued|reconvened|denounce|reiterated?|to \\p{Ll}+)\\b)";

const TEXT = "(?:statement|text|communiqu[eé]|declaration)";
const PEOPLE =
  "(?:(?:senior|special|foreign|defen[cs]e|interior|finance|prime|deputy|permanent) )*(?:representatives?|ministers?|leaders|heads|envoys?|presidents?|ambassadors?|delegations?|governments?)";

/** "We, the leaders of A, B and C": nothing says better who speaks. */
const WE = new RegExp(
  `\\bwe,? (?:the )?((?:undersigned(?: \\p{L}+)?|${PEOPLE}|members|parties|states|g7|g20)\\b.{2,700}?)${LIST_END}`,
  "iu",
);
const BY_BODY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:following|this)(?: (?:joint|text|official|press|of|the)){0,3} ${TEXT} (?:was|is|has been) (?:jointly )?(?:released|issued|made|given|agreed|signed)(?: jointly| today)? by (?:the )?(.{4,600}?)(?:${LIST_END}|\\s(?:on(?! behalf)|following|after|at|in)\\s|, (?:condemn|welcom|regard|call|follow)ing\\b)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:following|this) is (?:the )?(?:text of )?(?:an? |the )?(?:joint )?${TEXT} (?:by|of|from|(?:jointly )?(?:issued|released|made|agreed|adopted) by) (?:the )?(.{4,600}?)(?:${LIST_END}|\\s(?:on(?! behalf)|following|after|at|in)\\s|, (?:condemn|welcom|regard|call|follow)ing\\b)`,
    "iu",
  ),
  new RegExp(
    `^(?:the )?(\\p{Lu}?.{4,600}?) (?:today |jointly )?(?:issued?|released?|made|adopt|adopted) (?:today )?(?:the following|this) (?:joint )?${TEXT}`,
    "iu",
  ),
];
/** Under the title of a joint statement: "Representatives of A, B and C met in Oslo …". */
const GATHERED = new RegExp(
  `^(?:the )?(${PEOPLE}(?: and ${PEOPLE})? of .{4,600}?) (?:today |virtually )?(?:met|convened|reconvened|gathered|held)\\b`,
  "iu",
);
/** "Treaty on trade between A and B" over a text that speaks as a treaty does: its parties. */
const BETWEEN =
  /^(?:.{0,160}\b)?(?:treaty|agreement|convention|protocol|accord|pact|memorandum|communiqu[eé]|declaration|exchange of (?:letters|notes))(?!\p{L}).*?\bbetween (?:the )?(.+)$/iu;
const DRAFTED =
  /\b(?:have (?:hereby )?(?:agreed|decided)|hereinafter|contracting (?:parties|states)|the parties|the two (?:sides|parties)|article (?:1|I))\b/i;
/** "The Council of Elders," on a line of its own, above "Recalling …, Noting …". */
const ENACTING = /^\W*(?:the )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|of|the|and|for|on)){0,11}),?$/u;
/** "The Council of Elders of the Union (EU), at its 5th meeting, held on …," above "Having heard …". */
const MEETING =
  /^\W*(?:the )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]*|of|the|and|for|on)){0,14})(?: \(\p{Lu}{2,8}\))?(?: at (?:the )?(?:level|ministerial)[^,]{0,40})?, (?:at its|in its|meeting|acting|having|convened|convening|sitting|gathered|assembled)\b.{0,300},$/iu;
const RECITAL = /^\W*(?:(?:deeply|gravely|further|also|strongly) )?\p{Lu}?\p{Ll}+(?:ing|ed)\b/u;
const OF_MANY = /\b(?:joint|communiqu[eé]|declaration)(?!\p{L})/iu;
/** "Norwegian Security Cooperation With Peru" over the heading of an office: the giver. */
const GIVES =
  /^(?:the )?(.{2,40}?)(?:['’]s?)? (?:(?:security|defen[cs]e|military|humanitarian|development|foreign|economic|bilateral) )+(?:cooperation|assistance|aid|support|partnership) (?:with|to|for) /i;
const HEADING = /^(?:fact ?sheet|bureau of|office of|department of|ministry of)\b/im;
const OPENING = 1000;

export function readIssuer(from: IssuerSources): Issuer | undefined {
  const enacting = enactingBody(from.opening);
  if (enacting !== undefined) return { text: enacting, from: "body" };
  const title =
    from.title === undefined
      ? undefined
      : (partiesOfTitle(from.title, from.opening) ??
        giverOfTitle(from.title, from.opening) ??
        issuerOfTitle(from.title));
  const we = inBody(from, [WE]);
  if (we !== undefined && (we.text.includes(",") ? !title?.includes(",") : OF_MANY.test(from.title ?? ""))) return we;
  if (title !== undefined && !BARE_PAIR.test(title)) return { text: title, from: "title" };
  const body = we ?? inBody(from, OF_MANY.test(from.title ?? "") ? [...BY_BODY, GATHERED] : BY_BODY);
  if (body !== undefined) return body;
  if (title !== undefined) return { text: title, from: "title" };
  const letterhead = organOfLetterhead(from.letterhead ?? []);
  if (letterhead !== undefined) return { text: letterhead, from: "letterhead" };
  if (from.publisher !== undefined && OFFICIAL.test(from.publisher)) return { text: from.publisher, from: "publisher" };
  if (from.byline !== undefined && OFFICE.test(from.byline)) return { text: from.byline, from: "byline" };
  return undefined;
}

/** "U.S.-Europe": the body may say who they are. */
const BARE_PAIR = /^\S+(?:\s?[-–]\s?)\S+$/;

function inBody(from: IssuerSources, patterns: readonly RegExp[]): Issuer | undefined {
  for (const paragraph of from.opening) {
    for (const pattern of patterns) {
      const text = pattern.exec(paragraph.slice(0, OPENING))?.[1]?.trim();
      if (text !== undefined) return { text, from: "body" };
    }
  }
  return undefined;
}

const enacts = (paragraph: string): string | undefined =>
  (ENACTING.exec(paragraph.trim()) ?? MEETING.exec(paragraph.trim()))?.[1];

function enactingBody(opening: readonly string[]): string | undefined {
  const at = opening.findIndex(
    (paragraph, i) => enacts(paragraph) !== undefined && RECITAL.test(opening[i + 1]?.trim() ?? ""),
  );
  return at < 0 ? undefined : enacts(opening[at] ?? "");
}

function partiesOfTitle(title: string, opening: readonly string[]): string | undefined {
  const parties = BETWEEN.exec(title.replace(/\s+/g, " "))?.[1];
  return parties !== undefined && opening.some((paragraph) => DRAFTED.test(paragraph)) ? cutTopic(parties) : undefined;
}

function giverOfTitle(title: string, opening: readonly string[]): string | undefined {
  return opening.some((paragraph) => HEADING.test(paragraph.trim())) ? GIVES.exec(title)?.[1] : undefined;
}

const BY_WHOM = new RegExp(
  `^${GENRE} (?:by|from|delivered by|issued by|of the (?=Delegation|Government|Ministry|Embassy))(?: the)? (.+)$`,
  "i",
);
/** "Session No. 12: Statement by Chad", "Council – Statement by Chad". */
const LABEL = /(?:: | [–—|-] )(?=\p{Lu})/u;

const OF_STATES = /\b(?:Community|Union|League|Forum|Council|Commission|Organi[sz]ation|Alliance|Federation)\b/;
/** "Embassy of Chad: communiqué on the raid". */
const ORGAN =
  /^(.{4,90}?)(?:: | [–—|] )(?:(?:joint|press|official|final|brief) )?(?:statement|communiqu[eé]|press release|press statement|note|declaration|release|comunicado|diary|highlights|programme|agenda|bulletin|newsletter|activities)(?!\p{L})/iu;

/** "Communiqué issued at the conclusion of the 9th meeting of the union": whose meeting it was. */
const AT_CLOSE =
  /^(?:(?:final|joint|press) )*(?:communiqu[eé]|statement|declaration|release)(?!\p{L}),? (?:(?:issued|adopted|released) )?(?:at|on|following|after) the (?:conclusion|close|end|occasion) of (?:the )?(.+)$/iu;

/** "Joint Statement on the State Visit of the President of Chad to Peru": guest and host. */
const ON_VISIT =
  /^joint (?:press )?(?:statement|declaration|communiqu[eé])(?!\p{L}).{0,60}?\b(?:visit|trip) (?:of|by) (?:the )?(.+ to .+)$/iu;

function issuerOfTitle(title: string): string | undefined {
  const text = title
    .slice(0, 300)
    .replace(/\s+/g, " ")
    .replace(/\s*\((?:excerpts?|extracts?|full text|unofficial translation|translation|text)\)\s*$/i, "")
    .trim();
  const visit = ON_VISIT.exec(text)?.[1] ?? AT_CLOSE.exec(text)?.[1];
  if (visit !== undefined) return visit;
  const [after, before] = BY_TITLE as [RegExp, RegExp];
  const named = after.exec(text)?.[1] ?? BY_WHOM.exec(text.split(LABEL).at(-1) ?? "")?.[1];
  if (named !== undefined) return cutTopic(named);
  const organ = ORGAN.exec(text)?.[1];
  if (organ !== undefined && (OFFICIAL.test(organ) || OF_STATES.test(organ))) return organ;
  const possessor = before.exec(text)?.[1];
  if (possessor === undefined || NOT_AN_ISSUER.test(possessor) || possessor.split(" ").length > 8) return undefined;
  return possessor.split(" ").every((word) => NAME_WORD.test(word)) ? possessor : undefined;
}

/** "President Vale on the Attack in Chad" is President Vale; "the Ministers of A and B" keeps its "of". */
function cutTopic(words: string): string | undefined {
  const topic = TOPIC.exec(` ${words}`);
  const issuer = (topic === null ? words : words.slice(0, Math.max(0, topic.index - 1))).replace(/^the /i, "").trim();
  return issuer.length >= 2 && /^[\p{Lu}\d]/u.test(issuer) ? issuer : undefined;
}

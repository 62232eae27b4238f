// Title, publisher, byline and first paragraphs of an official text in, the words that say who "we" and "I" are out.
import type { DocumentFrame } from "./frame.ts";

export interface IssuerSources {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  /** The first paragraphs of the body. */
  readonly opening: readonly string[];
}

type Issuer = NonNullable<DocumentFrame["issuer"]>;

const GENRE =
  "(?:(?:joint|press|opening|closing|full|official|video|new year|presidential|chair['’]?s|final|weekly|as[- ]prepared) )*(?:statements?|remarks|address|speech|letter|message|fact sheet|readout|briefing|conference|press release|proclamation|declaration|communiqu[eé]|comments?|memorandum|interview|executive order|answers?|appeal|greetings|congratulations|condolences)";
/** Genres whose first words name the issuer: "Foreign Ministry statement on …". */
const OWN_GENRE =
  "(?:(?:joint|press|official) )*(?:statement|remarks|address|readout|communiqu[eé]|press release|declaration)";
const TOPIC =
  /\s(?:on|regarding|about|concerning|following|after|before|ahead of|during|marking|commemorating|in response|in support|in celebration|in joint|in connection|in a|in an|at|to(?! the (?:Vice )?(?:President|King|Prime)\b)|with|for|upon|as|(?:condemn|welcom|announc|honou?r|celebrat|call|urg|support|recogni[sz]|remember|mourn|congratulat|respond|endors|reject|clarify|launch)ing)\s|\s(?=call with|meeting with|phone call|visit to|trip to|telephone|conversation)|['’]s (?=call|meeting|phone|visit|trip|telephone|conversation|travel|participation|bilateral|virtual|video|secure)|\s[–—|-]\s|:\s/i;

const BY_TITLE: readonly RegExp[] = [
  new RegExp(`^${GENRE} (?:by|from|of|between|delivered by|issued by)(?: the)? (.+)$`, "i"),
  new RegExp(
    `^(.{2,70}?)(?:['’]s?)? ${OWN_GENRE}(?: (?:on|to|at|regarding|following|about|after|concerning|with)\\b.*)?$`,
    "i",
  ),
];
/** What may stand before "statement" without saying whose it is. */
const NOT_AN_ISSUER =
  /^(?:[Tt]he|[Aa]n?|[Ff]ull|[Tt]ext|[Ii]n|[Nn]ew|[Rr]ead|[Ww]atch|[Kk]ey|[Jj]oint|[Ff]irst|[Ss]econd|[Aa]nnual|[Ss]igning|[Tt]ranscript|[Ee]xcerpts?|\d+)\b|^(?:[a-z])|(?:\b(?:makes?|issues?|gives?|delivers?|rejects?|condemns?|after|on|of|slams?|hails?)\b)/;

const NAME_WORD = /^(?:["“(]?[\p{Lu}\d]|(?:of|the|and|for|&)$)/u;

const OFFICIAL =
  /\b(?:white house|kremlin|ministry|department of|state department|president(?:ial)? (?:of|office|administration)|presidency|prime minister|office of|government of|embassy|parliament of|foreign (?:office|ministry)|downing street|pentagon|security council|european (?:commission|council|external action)|council of (?:the )?(?:europe|ministers)|nato|united nations|african union|asean|cabinet office|general staff|armed forces|gov\.uk|secretary[- ]general|federal council|chancellery)\b/i;
const OFFICE =
  /^(?:the )?(?:president|prime minister|secretary|minister|chancellor|ambassador|general|admiral|king|queen|pope|senator|office of|ministry|department|foreign minister|national security advis[eo]r|press secretary|spokes\w+|chair\w*)\b/i;

/** Where "We, the leaders of A, B and C" ends: at a verb, or at a stop that is no abbreviation's. */
const LIST_END =
  "(?:[;:]|(?<!\\b[A-Z])\\.(?=\\s|$)|,? (?:met|meet|gathered|having|condemn\\w*|reaffirm\\w*|declare|express\\w*|call|welcome|note|agree\\w*|issue|stand|share|mark|support|have|are|join\\w*|reiterate|affirm|underscore|commit\\w*|recogni[sz]e|resolve|remain|today|convened|strongly|hereby|to \\p{Ll}+)\\b)";

const BY_BODY: readonly RegExp[] = [
  new RegExp(
    `\\b[Ww]e,? (?:the )?((?:undersigned(?: \\p{L}+)?|leaders|heads|presidents|prime ministers|(?:foreign |defen[cs]e |interior |finance )?ministers|governments|members|representatives|parties|states|g7|g20)\\b.{2,400}?)${LIST_END}`,
    "u",
  ),
  new RegExp(
    `\\b(?:following|this)(?: (?:joint|text|official|press|of|the)){0,3} (?:statement|text|communiqu[eé]|declaration) (?:was|is|has been) (?:jointly )?(?:released|issued|made|given|agreed)(?: jointly| today)? by (?:the )?(.{4,400}?)(?:${LIST_END}|\\s(?:on|following|after|at)\\s)`,
    "iu",
  ),
];

export function readIssuer(from: IssuerSources): Issuer | undefined {
  const title = from.title === undefined ? undefined : issuerOfTitle(from.title);
  if (title !== undefined) return { text: title, from: "title" };
  for (const paragraph of from.opening) {
    for (const pattern of BY_BODY) {
      const match = pattern.exec(paragraph.slice(0, 1000));
      if (match?.[1] !== undefined) return { text: match[1].trim(), from: "body" };
    }
  }
  if (from.publisher !== undefined && OFFICIAL.test(from.publisher)) return { text: from.publisher, from: "publisher" };
  if (from.byline !== undefined && OFFICE.test(from.byline)) return { text: from.byline, from: "byline" };
  return undefined;
}

function issuerOfTitle(title: string): string | undefined {
  const text = title.slice(0, 300).replace(/\s+/g, " ").trim();
  const [after, before] = BY_TITLE as [RegExp, RegExp];
  const named = after.exec(text)?.[1];
  if (named !== undefined) return cutTopic(named);
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

// The tokens and mentions of a sentence in, the words that go into the parser out: a name of several tokens is one word.
import type { JoinedWord } from "../links/parsed-sentence.ts";
import type { Token } from "../tokens/token.ts";
import type { Mention } from "./mention.ts";

interface ForcedTag {
  readonly upos: string;
  readonly xpos: string;
}

/** Words in order; each is also a `Word` for the parser, with a forced tag where the mention is sure of it. */
export function joinMentions(tokens: readonly Token[], mentions: readonly Mention[]): JoinedWord[] {
  const words: JoinedWord[] = [];
  const starts = new Map(mentions.filter(isOneWord).map((mention) => [mention.first, mention]));
  const heads = new Map(mentions.filter((mention) => !isOneWord(mention)).map((mention) => [mention.head, mention]));
  for (let at = 0; at < tokens.length; ) {
    const joined = starts.get(at);
    const token = tokens[at] as Token;
    if (joined !== undefined) {
      words.push(wordOf(at, joined, joined.headForm, tagOf(joined), joined));
      at = joined.last;
      continue;
    }
    const region = regionEnd(tokens, at);
    if (region > at) {
      const end = tokens[region - 1]?.end ?? token.end;
      const text = tokens
        .slice(at, region)
        .map((each) => each.text)
        .join(" ");
      words.push(
        wordOf(at, { last: region, start: token.start, end, text }, text, { upos: "PROPN", xpos: "NNP" }, undefined),
      );
      at = region;
      continue;
    }
    const mention = heads.get(at);
    const tag =
      verbTag(tokens, at, words.at(-1)?.mention) ??
      gerundTag(tokens, at) ??
      shotDown(tokens, at) ??
      testFired(tokens, at) ??
      ofMunitions(tokens, at) ??
      answered(tokens, at) ??
      beforeName(tokens, at, starts.get(at + 1));
    words.push(
      wordOf(at, { last: at + 1, start: token.start, end: token.end, text: token.text }, token.text, tag, mention),
    );
    at++;
  }
  return words;
}

/** "ten loitering munitions": nobody loiters. */
const ofMunitions = (tokens: readonly Token[], at: number): ForcedTag | undefined =>
  /^(?:loitering|homing)$/.test(tokens[at]?.text ?? "") &&
  /^(?:munition|drone|missile)s?$/.test(tokens[at + 1]?.text ?? "")
    ? { upos: "ADJ", xpos: "JJ" }
    : undefined;

/** "its response to attacks on shipping": what is answered is an act. */
const answered = (tokens: readonly Token[], at: number): ForcedTag | undefined =>
  /^(?:attack|strike|raid)$/i.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.text === "to" &&
  /^(?:response|reaction|reply)$/i.test(tokens[at - 2]?.text ?? "")
    ? { upos: "NOUN", xpos: "NN" }
    : undefined;

/** "warned neighbouring Chad": nobody neighbours anybody. */
const beforeName = (tokens: readonly Token[], at: number, next: Mention | undefined): ForcedTag | undefined =>
  next?.kind === "Country" &&
  /^(?:neighbou?ring|landlocked|embattled|beleaguered|besieged|isolated|impoverished|troubled|war-torn|war-ravaged|crisis-hit)$/.test(
    tokens[at]?.text ?? "",
  ) &&
  !/^(?:is|are|was|were|been|be|being|has|have|had)$/.test(tokens[at - 1]?.text ?? "")
    ? { upos: "ADJ", xpos: "JJ" }
    : undefined;

/** "the Horn of Africa nation": the region before a noun is one word; its first where there is none. */
const regionEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "Horn" &&
  tokens[at + 1]?.text === "of" &&
  tokens[at + 2]?.text === "Africa" &&
  /^(?:nation|country|state|neighbou?r|region)s?$/.test(tokens[at + 3]?.text ?? "")
    ? at + 3
    : at;

/** All words have all fields, in one order. */
const wordOf = (
  first: number,
  { last, start, end, text }: Pick<JoinedWord, "last" | "start" | "end" | "text">,
  form: string,
  tag: Partial<ForcedTag> | undefined,
  mention: Mention | undefined,
): JoinedWord => ({
  first,
  last,
  start,
  end,
  text,
  form,
  upos: tag?.upos,
  xpos: tag?.xpos,
  mention,
  implied: undefined,
});

/** Words of acts between states that are never nouns. */
const ALWAYS_VERBS: ReadonlySet<string> = new Set([
  "accuse",
  "accuses",
  "injures",
  "lent",
  "overran",
  "mulls",
  "nixes",
  "decries",
  "lauds",
  "condemns",
  "condemn",
  "denounces",
  "deplores",
  "deplore",
  "lambasts",
  "lambastes",
  "castigates",
  "urges",
]);
/** In a headline in Title Case they have a capital. */
const TITLED_VERBS = /^(?:Accuses|Condemns|Denounces|Deplores|Decries|Urges|Slams|Lambasts|Rebukes)$/;
/** The same words are nouns elsewhere: right behind a name, with an object of their own, they are verbs. */
const VERBS_BEHIND_NAMES =
  /^(?:claim|fire|strike|order|launch|test|reject|raid|storm|kill|report|shell|bomb|attack|seize|capture|sign|visit|hit|blame|demand|ban|target|sanction|ambush)s?$/;
const OBJECT =
  /^(?:a|an|the|its|their|his|her|two|three|four|five|six|seven|eight|nine|ten|several|more|at|nearly|dozens|hundreds|responsibility|credit|reports|claims|allegations|accusations|suggestions|that|\d[\d,]*|\p{Lu}.*)$/u;
/** "X travels to Chad", "X meets Y": a person's name before it, a preposition or a name behind it. */
const GOES = /^(?:travels|visits|tours|heads|lands|calls|talks|stops|meets|hosts|greets|phones|returns)$/;
const WHERE = /^(?:to|on|in|into|for|with|at|home|back|\p{Lu}.*)$/u;
const BARE = /^(?:to|will|would|may|might|can|could|shall|should|must|do|does|did|not|and|or|['’]ll)$/i;

const PERFECT = /^(?:is|are|was|were|be|been|being|has|have|had|having|also|already|and)$/;

/** "ISIL claims responsibility", "The Houthis accuse Chad": a name before it, its object behind it. */
function verbTag(tokens: readonly Token[], at: number, before: Mention | undefined): ForcedTag | undefined {
  const text = tokens[at]?.text ?? "";
  const named =
    before !== undefined &&
    before.last === at &&
    (/^(?:name|surname|metonym)$/.test(before.form) ||
      (before.form === "abbreviation" && before.kind === "Organization")) &&
    VERBS_BEHIND_NAMES.test(text) &&
    OBJECT.test(tokens[at + 1]?.text ?? "");
  const moves =
    before?.kind === "Leader" &&
    before.last === at &&
    /^(?:name|surname)$/.test(before.form) &&
    GOES.test(text) &&
    WHERE.test(tokens[at + 1]?.text ?? "");
  if (!named && !moves && !ALWAYS_VERBS.has(text) && !TITLED_VERBS.test(text)) return undefined;
  if (text === "lent") return { upos: "VERB", xpos: PERFECT.test(tokens[at - 1]?.text ?? "") ? "VBN" : "VBD" };
  if (text === "overran") return { upos: "VERB", xpos: "VBD" };
  const third = text.endsWith("s");
  return { upos: "VERB", xpos: third ? "VBZ" : BARE.test(tokens[at - 1]?.text ?? "") ? "VB" : "VBP" };
}

const BEFORE_GERUNDS =
  /^(?:den(?:y|ies|ied)|admit(?:s|ted)?|confirm(?:s|ed)?|considers?|considered|mulls?|mulled|weighs?|weighed|avoids?|avoided|halts|halted|stops|stopped)$/;

/** "denies bombing Chad": what is denied is an act. */
const gerundTag = (tokens: readonly Token[], at: number): ForcedTag | undefined =>
  (tokens[at]?.text ?? "").endsWith("ing") &&
  BEFORE_GERUNDS.test(tokens[at - 1]?.text ?? "") &&
  /^(?:\p{Lu}.*|the|a|an|its|their|any)$/u.test(tokens[at + 1]?.text ?? "")
    ? { upos: "VERB", xpos: "VBG" }
    : undefined;

/** "test-fired missiles" behind a name or a noun is a verb in the past. */
function testFired(tokens: readonly Token[], at: number): ForcedTag | undefined {
  if (
    !/^(?:fired|launched|flew|detonated)$/.test(tokens[at]?.text ?? "") ||
    tokens[at - 1]?.text !== "-" ||
    tokens[at - 2]?.text !== "test"
  )
    return undefined;
  const before = tokens[at - 3]?.text ?? "";
  return /^(?:is|are|was|were|be|been|being|has|have|had|newly|recently|the|a|an)$/.test(before)
    ? undefined
    : { upos: "VERB", xpos: "VBD" };
}

/** "shot down" is a verb, whatever stands around it. */
function shotDown(tokens: readonly Token[], at: number): ForcedTag | undefined {
  if (tokens[at]?.text !== "shot" || !/^(?:down|dead)$/.test(tokens[at + 1]?.text ?? "")) return undefined;
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + 2]?.text ?? ".";
  const participle =
    /^(?:is|are|was|were|be|been|being|has|have|had|having|got|get|also|reportedly|not|later|all)$/.test(before) ||
    /^(?:by|over|in|near|off|during|on|before|after|as|while|outside|above|from|[.,;])$/.test(after);
  return { upos: "VERB", xpos: participle ? "VBN" : "VBD" };
}

/** Common nouns keep their words; names do not. */
function isOneWord(mention: Mention): boolean {
  return mention.form !== "class" && mention.form !== "generic" && mention.form !== "described";
}

/** Only forms that are one thing in every sentence: "German" may be a noun or an adjective. */
function tagOf(mention: Mention): { upos?: string; xpos?: string } {
  if (mention.form === "demonym") return mention.last - mention.first > 1 ? { upos: "ADJ", xpos: "JJ" } : {};
  if (mention.form === "designator" && /[^s]s$/.test(mention.headForm)) return { upos: "PROPN", xpos: "NNPS" };
  if (mention.form === "people") return { upos: "PROPN", xpos: mention.text.endsWith("s") ? "NNPS" : "NNP" };
  return { upos: "PROPN", xpos: "NNP" };
}

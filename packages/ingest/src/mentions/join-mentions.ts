// The tokens and mentions of a sentence in, the words that go into the parser out: a name of several tokens is one word.
import type { JoinedWord } from "../links/parsed-sentence.ts";
import type { Token } from "../tokens/token.ts";
import type { Mention } from "./mention.ts";

/** Words in order; each is also a `Word` for the parser, with a forced tag where the mention is sure of it. */
export function joinMentions(tokens: readonly Token[], mentions: readonly Mention[]): JoinedWord[] {
  const words: JoinedWord[] = [];
  const starts = new Map(mentions.filter(isOneWord).map((mention) => [mention.first, mention]));
  const heads = new Map(mentions.filter((mention) => !isOneWord(mention)).map((mention) => [mention.head, mention]));
  for (let at = 0; at < tokens.length; ) {
    const joined = starts.get(at);
    const token = tokens[at] as Token;
    if (joined !== undefined) {
      words.push({
        first: at,
        last: joined.last,
        start: joined.start,
        end: joined.end,
        text: joined.text,
        form: joined.headForm,
        ...tagOf(joined),
        mention: joined,
      });
      at = joined.last;
      continue;
    }
    const mention = heads.get(at);
    const word = { first: at, last: at + 1, start: token.start, end: token.end, text: token.text, form: token.text };
    words.push(mention === undefined ? { ...word, ...shotDown(tokens, at) } : { ...word, mention });
    at++;
  }
  return words;
}

/** "shot down" is a verb, whatever stands around it. */
function shotDown(tokens: readonly Token[], at: number): { upos?: string; xpos?: string } {
  if (tokens[at]?.text !== "shot" || tokens[at + 1]?.text !== "down") return {};
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

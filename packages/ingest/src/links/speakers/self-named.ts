// A document that names no issuer in, the state or body that speaks in it out: "Ghana condemns …", "Ghana is imposing …", and "we" outside quotation marks.
import type { LinkInput } from "../link-input.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";

/** What an issuer says that it does by saying so, in the third person and the present tense. */
const PERFORMS =
  /^(?:condemns|welcomes|calls|urges|commends|reaffirms|reiterates|congratulates|deplores|regrets|expresses|denounces|demands|appeals|applauds)$/;
const ADVERB = /^(?:strongly|firmly|deeply|again|once|also|therefore|further|today|resolutely|categorically|fully)$/;
const PROGRESSIVE =
  /^(?:imposing|designating|announcing|sanctioning|proud|grateful|committing|pleased|appalled|outraged|saddened)$/;
const WE = /^(?:we|our)$/i;

/** The one that performs so, if the text says "we" as well; nothing when two do. */
export function selfNamed(input: LinkInput): string[] {
  const performers = new Set<string>();
  let speaks = false;
  let quoted = false;
  for (const sentence of input.sentences) {
    if (sentence.field === "title") continue;
    const performer = performerOf(sentence);
    if (performer !== undefined && !quoted) performers.add(performer);
    for (const { text } of sentence.words) {
      if (/^[“"”]$/.test(text)) quoted = text === "“" || (text === '"' && !quoted);
      if (!quoted && WE.test(text)) speaks = true;
    }
    if (sentence.words.length > 0 && /[”"]$/.test(sentence.words.at(-1)?.text ?? "")) quoted = false;
  }
  return speaks && performers.size === 1 ? [...performers] : [];
}

/** "Today, the United States strongly condemns …": the name that opens the sentence right before such a verb. */
function performerOf({ words }: ParsedSentence): string | undefined {
  const at = words.findIndex(({ mention }) => mention?.kind === "Country" || mention?.kind === "Organization");
  const before = words.slice(0, at).map(({ text }) => text.toLowerCase());
  if (at < 0 || at > 3 || !before.every((text) => /^(?:the|today|,)$/.test(text))) return undefined;
  const { mention } = words[at] ?? {};
  if (mention === undefined || mention.form === "demonym") return undefined;
  let next = at + 1;
  while (ADVERB.test(words[next]?.text ?? "")) next++;
  const verb = words[next]?.text ?? "";
  const performs = PERFORMS.test(verb) || (/^is$/.test(verb) && PROGRESSIVE.test(words[next + 1]?.text ?? ""));
  return performs ? mention.candidates[0]?.entity : undefined;
}

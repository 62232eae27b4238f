// "The Summit", "the Assembly", "the Meeting" with a capital in, the body whose gathering a sentence before named out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";
import { nounPhrase } from "./noun-phrase.ts";

/** Gatherings that speak for the body that holds them. */
export const GATHERINGS: ReadonlySet<string> = new Set([
  "summit",
  "meeting",
  "council",
  "conference",
  "assembly",
  "session",
  "troika",
  "ministerial",
  "authority",
  "committee",
  "bureau",
]);

const OWN_KIND =
  /^(?:extraordinary|ordinary|ministerial|supreme|special|joint|permanent|general|executive|peace|and|security)$/;
/** Words between the name of a body and its gathering: "the Union's 30th Ordinary Summit", "the Summit of the Heads of State of the Union". */
const APART = 8;

export function gatheringOf(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const { text = "", mention } = sentence.words[word] ?? {};
  const noun = text.toLowerCase();
  if (mention !== undefined || sentence.headline || !/^\p{Lu}\p{Ll}/u.test(text) || !GATHERINGS.has(noun))
    return undefined;
  if (!/^(?:nsubj|nmod:poss)$/.test(sentence.tree.labels[word] ?? "")) return undefined;
  const { article, modifiers, mentions } = nounPhrase(sentence, word);
  if (mentions.length > 0 || !modifiers.every((each) => OWN_KIND.test(each))) return undefined;
  if (/^(?:of|for|on|between)$/.test(sentence.words[word + 1]?.text ?? "")) return undefined;
  const body = issuingBody(anaphora);
  if (body !== undefined && (article === "the" || article === ""))
    return { entities: [body], form: "issuer", score: 0.75, reason: `the ${noun} of the body that issues the text` };
  if (article !== "the" || SPEAKING_ALONE.test(noun)) return undefined;
  const naming = anaphora.namings.findLast(
    (each) =>
      each.sentence < sentence.index &&
      each.kind === "Organization" &&
      each.entities.length === 1 &&
      /^(?:body|alliance)$/.test(anaphora.family(each.entities[0] as string) ?? "") &&
      gathers(each, noun, anaphora),
  );
  return naming === undefined
    ? undefined
    : { entities: naming.entities, form: "nominal", score: 0.75, reason: `the body whose ${noun} was named` };
}

/** Many bodies have one; it speaks for the body in its own texts. */
const SPEAKING_ALONE = /^(?:authority|committee|bureau)$/;

/** The one body of states that issues a communiqué. */
function issuingBody({ issuers, family }: Anaphora): string | undefined {
  const bodies = issuers.filter((id) => id.startsWith("organization:"));
  const [only] = bodies;
  return bodies.length === 1 && only !== undefined && /^(?:body|alliance)$/.test(family(only) ?? "") ? only : undefined;
}

/** "the 5th Ordinary Summit of the Union", "the Union Summit". */
function gathers(naming: Naming, noun: string, anaphora: Anaphora): boolean {
  const words = anaphora.input.sentences[naming.sentence]?.words ?? [];
  for (let at = naming.word + 1; at <= naming.word + APART; at++) {
    const text = words[at]?.text ?? ".";
    if (text.toLowerCase() === noun) return true;
    if (!/^(?:\p{Lu}.*|['’]s?|\d+\p{Ll}*|of|and|on|the|,)$/u.test(text)) break;
  }
  for (let at = naming.word - 1; at >= naming.word - APART; at--) {
    const text = words[at]?.text ?? ".";
    if (text.toLowerCase() === noun) return true;
    if (!/^(?:\p{Lu}.*|of|and|the|['’]s?)$/u.test(text)) break;
  }
  return false;
}

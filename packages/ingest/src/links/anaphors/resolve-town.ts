// "The city", "the town" in, the state in which the town named last lies out: what is struck there is struck in that state.
import { isLocative } from "../is-locative.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { nounPhrase } from "./noun-phrase.ts";

const TOWN = /^(?:city|town|village|port|enclave)$/;
const BACK = 2;

/** Only where the nearest sentence that names towns names those of one state. */
export function townNominal(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  if (!TOWN.test(sentence.words[word]?.text.toLowerCase() ?? "") || sentence.words[word + 1]?.text === "of")
    return undefined;
  const phrase = nounPhrase(sentence, word);
  if (phrase.article !== "the" || phrase.modifiers.length > 0 || sentence.words[word + 1]?.mention !== undefined)
    return undefined;
  for (let back = 0; back <= BACK; back++) {
    const there = anaphora.input.sentences[sentence.index - back];
    const towns = (there?.words ?? []).filter(
      ({ mention }, at) =>
        mention?.kind === "Country" &&
        mention.land === true &&
        (back > 0 || at < word) &&
        there?.tree.labels[at] !== "compound",
    );
    if (towns.length === 0 && there !== undefined && namesUnknownPlace(there, back > 0 ? there.words.length : word))
      return undefined;
    const states = new Set(towns.map(({ mention }) => mention?.candidates[0]?.entity ?? ""));
    const [state] = states;
    if (states.size > 1) return undefined;
    if (state !== undefined)
      return {
        entities: [state],
        form: "nominal",
        score: 0.65,
        reason: "where the town named last lies",
        locative: isLocative(sentence, word) || !/^(?:nsubj|nsubj:pass)$/.test(sentence.tree.labels[word] ?? ""),
      };
  }
  return undefined;
}

/** "around Tabora": a name behind a preposition of place that no list knows. */
const namesUnknownPlace = ({ words }: ParsedSentence, end: number): boolean =>
  words.some(
    ({ mention, text }, at) =>
      at > 0 &&
      at < end &&
      mention === undefined &&
      /^\p{Lu}\p{Ll}{2}/u.test(text) &&
      !MONTH.test(text) &&
      /^(?:in|around|near|outside|inside)$/i.test(words[at - 1]?.text ?? ""),
  );
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

// "The North" or "the South" in a text about Korea in, the state that it means out.
import { isLocative } from "../is-locative.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";

/** "the North", "the South" where one of the two Koreas was named and nothing follows that it could be a part of. */
export function halfOfKorea(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const next = sentence.words[word + 1];
  const alone =
    !/^(?:of|and|in|-)$/.test(next?.text ?? "") &&
    !/^\p{Lu}/u.test(next?.text ?? "") &&
    !/^(?:compound|amod|flat)$/.test(sentence.tree.labels[word] ?? "");
  const korean = anaphora.namings.some(({ entities }) => entities.some((id) => /^country:(?:PRK|KOR)$/.test(id)));
  if (!alone || !korean || sentence.words[word - 1]?.text.toLowerCase() !== "the") return undefined;
  const entity = sentence.words[word]?.text === "North" ? "country:PRK" : "country:KOR";
  return {
    entities: [entity],
    form: "nominal",
    score: 0.8,
    reason: "one of the two Koreas",
    locative: isLocative(sentence, word),
  };
}

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

const KOREAS = ["country:KOR", "country:PRK"];

/** "the two Koreas", "both Koreas": the one word for two states that neither bears alone. */
export function bothKoreas(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const before = sentence.words[word - 1]?.text ?? "";
  const part = /^(?:compound|amod|flat|nmod:poss)$/.test(sentence.tree.labels[word] ?? "");
  const named = KOREAS.every((state) => anaphora.namings.some(({ entities }) => entities.includes(state)));
  return named && !part && /^(?:the|both|two)$/i.test(before)
    ? {
        entities: KOREAS,
        form: "nominal",
        score: 0.8,
        reason: "the two Koreas",
        locative: isLocative(sentence, word),
      }
    : undefined;
}

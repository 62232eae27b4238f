// The sentences of a document in, those of each paragraph out, in order.
import type { ParsedSentence } from "./parsed-sentence.ts";

export function byParagraph(sentences: readonly ParsedSentence[]): ReadonlyMap<number, readonly ParsedSentence[]> {
  const paragraphs = new Map<number, ParsedSentence[]>();
  for (const sentence of sentences) {
    const known = paragraphs.get(sentence.paragraph);
    if (known === undefined) paragraphs.set(sentence.paragraph, [sentence]);
    else known.push(sentence);
  }
  return paragraphs;
}

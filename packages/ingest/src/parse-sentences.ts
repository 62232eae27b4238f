// Sentences with their mentions in, parsed sentences out: a mention is one word of its tree.
import type { JoinedWord, ParsedSentence } from "./links/parsed-sentence.ts";
import { joinMentions } from "./mentions/join-mentions.ts";
import type { Mention } from "./mentions/mention.ts";
import type { TokenizedSentence } from "./read-sentences.ts";
import type { Model } from "./trees/model.ts";
import { parseSentence } from "./trees/parse.ts";

/** Parses every sentence. */
export function parseSentences(sentences: readonly TokenizedSentence[], mentions: readonly (readonly Mention[])[], model: Model): ParsedSentence[] {
  return sentences.map((sentence, i) => {
    const words: JoinedWord[] = joinMentions(sentence.tokens, mentions[i] ?? []);
    return { ...sentence, words, tree: parseSentence(model, words) };
  });
}

// Words in, the prefixes out that a hyphen joins to a verb and that the parser takes for nouns: "test-fired".
import type { JoinedWord } from "../../links/parsed-sentence.ts";

const PREFIX = /^(?:test|flight)$/i;
const VERB =
  /^(?:fir(?:e|es|ed|ing)|launch(?:es|ed|ing)?|fl(?:y|ies|ew|own|ying)|detonat(?:e|es|ed|ing)|test(?:s|ed|ing)?)$/i;

/** Spans [first, last) before the word that they belong to: "test -" in "test-fired", "test" in "a test firing of". */
export const findPrefixes = (words: readonly JoinedWord[]): { readonly first: number; readonly last: number }[] =>
  words.flatMap(({ text }, at) => {
    if (!PREFIX.test(text)) return [];
    const next = words[at + 1]?.text ?? "";
    if (next === "-" && VERB.test(words[at + 2]?.text ?? "")) return [{ first: at, last: at + 2 }];
    return /^firings?$/.test(next) && words[at + 2]?.text === "of" ? [{ first: at, last: at + 1 }] : [];
  });

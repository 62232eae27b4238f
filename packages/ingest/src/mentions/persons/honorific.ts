// A token of a sentence in, whether it is a word of courtesy before a name out.

import type { TokenSentence } from "../token-sentence.ts";
import { HONORIFICS } from "./title-words.ts";

/** "Dr", "Hon.", "H.E.", "H.R.H.", "M. Jean Ba": before a full name the French word for "Mr". */
export const isHonorific = (sentence: TokenSentence, at: number): boolean =>
  (HONORIFICS.has(sentence.keys[at] ?? "") && sentence.capital[at] === true) ||
  /^H\.?\s?(?:E|R\.?\s?H|H|M)\.?$/.test(sentence.tokens[at]?.text ?? "") ||
  (sentence.tokens[at]?.text === "M." && isFullName(sentence, at + 1));

const isFullName = ({ capital, tokens }: TokenSentence, at: number): boolean =>
  [at, at + 1].every((word) => capital[word] === true && /^\p{Lu}\p{Ll}+$/u.test(tokens[word]?.text ?? ""));

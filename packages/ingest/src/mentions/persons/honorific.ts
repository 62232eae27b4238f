// A token of a sentence in, whether it is a word of courtesy before a name out.

import type { TokenSentence } from "../token-sentence.ts";
import { HONORIFICS } from "./title-words.ts";

/** "Dr", "Hon.", "H.E.", "H.R.H.". */
export const isHonorific = (sentence: TokenSentence, at: number): boolean =>
  (HONORIFICS.has(sentence.keys[at] ?? "") && sentence.capital[at] === true) ||
  /^H\.?\s?(?:E|R\.?\s?H|H|M)\.?$/.test(sentence.tokens[at]?.text ?? "");

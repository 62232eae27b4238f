// A sentence as the finders of mentions see it: its tokens with their gazetteer keys and their case.
import { tokenKey } from "../gazetteers/fold.ts";
import type { Token } from "../tokens/token.ts";

/** What the stage takes: a sentence, its place in the document, its tokens. */
export interface SentenceInput {
  readonly index: number;
  readonly headline: boolean;
  readonly tokens: readonly Token[];
}

/** Keys and shapes run in parallel to the tokens. */
export interface TokenSentence extends SentenceInput {
  readonly keys: readonly string[];
  /** The token opens with a capital letter. */
  readonly capital: readonly boolean[];
  /** Most words open with a capital: case tells names from words no longer. */
  readonly titleCase: boolean;
  /** All letters are capitals. */
  readonly upperCase: boolean;
}

export function withKeys(sentence: SentenceInput): TokenSentence {
  const keys = sentence.tokens.map((token) => tokenKey(token.text));
  const capital = sentence.tokens.map((token) => /^\p{Lu}/u.test(token.text));
  let long = 0;
  let open = 0;
  let upper = 0;
  for (let i = 0; i < keys.length; i++) {
    const text = sentence.tokens[i]?.text ?? "";
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    long++;
    if (capital[i]) open++;
    if (text === text.toUpperCase()) upper++;
  }
  return {
    ...sentence,
    keys,
    capital,
    titleCase: long >= 3 && open >= (sentence.headline ? 0.7 : 1) * long,
    upperCase: long >= 3 && upper >= 0.8 * long,
  };
}

/** Punctuation that a name may run across. */
export function isJoiner(text: string): boolean {
  return (
    text === "-" ||
    text === "–" ||
    text === "‑" ||
    text === "&" ||
    text === "/" ||
    text === "+" ||
    text === "'" ||
    text === "’"
  );
}

/** The words of the tokens [first, last), spaced as they are in the text. */
export const textOfSpan = ({ tokens }: Pick<SentenceInput, "tokens">, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text, spaceAfter }, i, all) => text + (spaceAfter && i + 1 < all.length ? " " : ""))
    .join("");

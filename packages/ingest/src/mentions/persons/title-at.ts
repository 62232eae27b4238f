// A word of a title in, whether it is one where it stands: "PM" is, "its major LNG plant" holds none.
import type { TokenSentence } from "../token-sentence.ts";
import { SHORT_TITLES } from "./title-words.ts";

/** "its major LNG plant", "the official IRNA agency": small before an acronym, and no rank. */
export const isAdjective = (sentence: TokenSentence, at: number): boolean =>
  /^(?:major|general|chief|private|official)$/.test(sentence.tokens[at]?.text ?? "") &&
  /^\p{Lu}{2,}$/u.test(sentence.tokens[at + 1]?.text ?? "");

/** "PM X Y": in capitals, and no time of day. */
export const isShortTitle = (sentence: TokenSentence, at: number): boolean =>
  SHORT_TITLES.has(sentence.tokens[at]?.text ?? "") && !/\d$/.test(sentence.tokens[at - 1]?.text ?? "");

/** "Sultan Al Harthi", "Sultan bin Ali": before a name of descent what else is a title is a given name. */
export const isGivenName = (sentence: TokenSentence, at: number): boolean =>
  sentence.keys[at] === "sultan" && /^(?:al|el|bin|ibn)$/.test(sentence.keys[at + 1] ?? "");

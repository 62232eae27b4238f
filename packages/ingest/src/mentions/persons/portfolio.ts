// Words behind a minister's title in, how far they name the matters of the office out: "Foreign Affairs, African Cooperation, and Chadians Abroad".
import type { TokenSentence } from "../token-sentence.ts";
import { TITLE_MODIFIERS } from "./title-words.ts";

export const ENDS_PORTFOLIO: RegExp =
  /^(?:affairs|security|policy|relations|cooperation|development|nonproliferation|counterterrorism|integration|territories|transformation|control|rights|trade|growth|communications|expatriates|abroad|diaspora|emigrants|nationals)$/;

/** "for European and Eurasian Affairs": a word with a capital that a noun of portfolios follows. */
export const inPortfolio = (sentence: TokenSentence, at: number): boolean =>
  sentence.capital[at] === true &&
  (sentence.keys[at + 1] === "and" ? [2, 3, 4] : [1, 2, 3]).some(
    (ahead) =>
      ENDS_PORTFOLIO.test(sentence.keys[at + ahead] ?? "") &&
      sentence.capital[at + ahead] === true &&
      sentence.keys.slice(at + 1, at + ahead).every((key, i) => key === "and" || sentence.capital[at + 1 + i] === true),
  );

/** "Foreign Affairs, African Cooperation, and …": behind the comma stands another matter of the office. */
export function listsMatters(sentence: TokenSentence, comma: number): boolean {
  if (sentence.tokens[comma]?.text !== ",") return false;
  let at = comma + (sentence.keys[comma + 1] === "and" ? 2 : 1);
  const first = at;
  const small = sentence.capital[at] !== true;
  const goesOn = (word: number): boolean =>
    small ? isMatter(sentence.keys[word] ?? "") : sentence.capital[word] === true;
  while (goesOn(at) && at - first < LONGEST_MATTER) at++;
  return at > first && isMatter(sentence.keys[at - 1] ?? "");
}

/** "highways", "affairs": a word of a minister's matters, and no joint between two. */
export const isMatter = (word: string): boolean =>
  !/^(?:and|of)$/.test(word) && (TITLE_MODIFIERS.has(word) || ENDS_PORTFOLIO.test(word));

const LONGEST_MATTER = 5;

// The head of a noun phrase in, its article and what stands between the two out: "the gas-rich Gulf state".
import type { Mention } from "../../mentions/mention.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";

export interface NounPhrase {
  /** "the", "its", "" for none; lower case. */
  readonly article: string;
  /** Lower case, in order, without hyphens: ["gas", "rich", "gulf"]. */
  readonly modifiers: readonly string[];
  /** Mentions among the modifiers: "NATO" of "the NATO member". */
  readonly mentions: readonly Mention[];
  /** Word of the article, or of the first modifier. */
  readonly first: number;
}

const ARTICLE =
  /^(?:the|this|that|these|those|a|an|its|his|her|their|our|my|your|another|each|every|any|some|no|both|all|either|neither)$/;
const MODIFIER = /^(?:JJ[RS]?|NNP?S?|VB[NG]|CD|RB[RS]?|AFX|HYPH|NNPS)$/;
const LONGEST = 8;

export function nounPhrase(sentence: ParsedSentence, head: number): NounPhrase {
  const modifiers: string[] = [];
  const mentions: Mention[] = [];
  let at = head - 1;
  for (; at >= 0 && head - at <= LONGEST; at--) {
    const text = sentence.words[at]?.text.toLowerCase() ?? "";
    if (ARTICLE.test(text)) return { article: text, modifiers, mentions, first: at };
    const mention = sentence.words[at]?.mention;
    const fits = /^[-–]$/.test(text) || mention !== undefined || MODIFIER.test(sentence.tree.xpos[at] ?? "");
    if (!fits || !/^[\p{L}\d.,– -]+$/u.test(text) || text === ",") break;
    if (mention !== undefined) mentions.unshift(mention);
    if (!/^[-–]$/.test(text)) modifiers.unshift(...text.split(/[ –-]+/));
  }
  return { article: "", modifiers, mentions, first: at + 1 };
}

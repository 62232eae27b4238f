// A bare number as what is bought, sold or built in ("ordered 12 more", "signed for eight"), the system named last out.

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { lastWeapon } from "./last-weapon.ts";

/** Verbs of dealing in goods: nobody buys soldiers. */
const DEALS =
  /^(?:buy|purchase|order|procure|acquire|import|sell|export|deliver|donate|supply|build|manufacture|produce|make|assemble|lease|contract|receive|obtain|hand|transfer|ship|give|lend|send)$/;
const COUNT =
  /^(?:\d{1,3}|\d,\d{3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|sixty|seventy|eighty|thirty|forty|fifty|dozen|more|ones|another|others|any|none|first|last|rest)$/i;
/** What may stand with the number; a noun or a phrase behind it says of what. */
const BESIDE = /^(?:advmod|amod|nummod|punct|case|det|cc|conj|acl|acl:relcl|compound)$/;
const REACH = 2;

/** Whether the word may be such a number. */
export const isDealtIn = (sentence: ParsedSentence, word: number): boolean => {
  const { tree } = sentence;
  const form = tree.forms[word] ?? "";
  if (!COUNT.test(form) || !isGoods(sentence, word)) return false;
  return tree.heads.every(
    (head, child) =>
      head !== word ||
      (BESIDE.test(tree.labels[child] ?? "") && tree.upos[child] !== "SYM") ||
      /^(?:19|20)\d\d$/.test(tree.forms[child] ?? "") ||
      isGivers(sentence, child),
  );
};

/** "twelve from Chad". */
const isGivers = ({ tree }: ParsedSentence, word: number): boolean =>
  tree.labels[word] === "nmod" &&
  tree.forms.some((form, mark) => form === "from" && tree.heads[mark] === word && tree.labels[mark] === "case");

/** The object of such a verb, or behind "signed for", "an option for", "an order for". */
function isGoods({ tree }: ParsedSentence, word: number): boolean {
  const { labels } = tree;
  const above = tree.heads[word] ?? -1;
  const label = tree.labels[word] ?? "";
  const lemma = tree.lemmas[above] ?? "";
  if (above < 0 || (labels[above] === "acl:relcl" && !isPiped(tree, above))) return false;
  if (/^(?:obj|nsubj:pass)$/.test(label))
    return DEALS.test(lemma) && !/^(?:before|per)$/.test(tree.forms[word + 1] ?? "");
  if (!/^(?:obl|nmod)$/.test(label)) return false;
  const behindFor = tree.forms.slice(Math.max(0, word - 3), word).includes("for");
  return behindFor && (/^(?:sign|opt|contract|option|order)$/.test(lemma) || takesOption(tree, above));
}

/** "Chad, to which it gave four". */
const isPiped = ({ heads, forms, upos }: ParsedSentence["tree"], verb: number): boolean =>
  forms.some((form, at) => /^(?:which|whom)$/.test(form) && heads[at] === verb && upos[at - 1] === "ADP");

/** "took an option for four": the phrase hangs on the verb. */
const takesOption = ({ heads, lemmas, labels }: ParsedSentence["tree"], verb: number): boolean =>
  heads.some((head, word) => head === verb && labels[word] === "obj" && /^(?:option|order)$/.test(lemmas[word] ?? ""));

/** The one system or class of the nearest sentence that names any. */
export function weaponCount(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  if (!isDealtIn(sentence, word)) return undefined;
  return lastWeapon(anaphora, { sentence, word, reach: REACH }, () => true, "a number of the system named last");
}

// A word of a tree that names a country or capital in, whether it is only a place there out: "was born in Moscow", "a conference in Geneva".
import type { ParsedSentence } from "./parsed-sentence.ts";

const PLACE = /^(?:in|at|near|outside|inside|around|across|throughout|within|over|through|above|off|amid)$/i;

export function isLocative(sentence: ParsedSentence, word: number): boolean {
  const { tree } = sentence;
  const before = sentence.words[word - 1]?.text ?? "";
  if (isSeat(sentence, word) || isAimedAt(sentence, word) || isDoerOfGerund(sentence, word)) return false;
  const article = /^(?:the|central|northern|southern|eastern|western|downtown|nearby)$/i.test(before)
    ? (sentence.words[word - 2]?.text ?? "")
    : before;
  if (PLACE.test(article)) return !/^(?:nmod:poss|amod|compound)$/.test(tree.labels[word] ?? "");
  for (let child = 0; child < tree.heads.length; child++) {
    if (tree.heads[child] === word && tree.labels[child] === "case") return PLACE.test(tree.forms[child] ?? "");
  }
  return false;
}

const RULERS =
  /^(?:government|authorities|junta|regime|leadership|rulers|leaders|officials|administration|generals|policymakers|decision-makers|ministers)$/i;

/** "the government in Sofia", "officials in Seoul": where a government sits is whose it is. */
const isSeat = (sentence: ParsedSentence, word: number): boolean =>
  sentence.words[word - 1]?.text === "in" && RULERS.test(sentence.words[word - 2]?.text ?? "");

/** "ended in Chad asking Mali to leave": Chad asks. */
const isDoerOfGerund = ({ tree }: ParsedSentence, word: number): boolean =>
  tree.labels[word] === "nsubj" && tree.xpos[tree.heads[word] ?? -1] === "VBG" && tree.heads[word] === word + 1;

/** Words of anger and blame, whose "at" says whom they mean. */
const AIMED =
  /^(?:lash|hit|rail|point|aim|direct|level|finger|anger|swipe|jab|dig|broadside|outrage|fury|accusation|warning|rebuke|criticism|scoff|sneer|taunt|target)$/;
const BACK = 6;

/** "lashed out at Ankara", "points the finger at Bogotá": whoever rules there. */
function isAimedAt({ tree, words }: ParsedSentence, word: number): boolean {
  if (words[word - 1]?.text !== "at") return false;
  for (let head = tree.heads[word] ?? -1; head >= 0 && head >= word - BACK; head = tree.heads[head] ?? -1)
    if (head < word && AIMED.test(tree.lemmas[head] ?? "")) return true;
  return false;
}

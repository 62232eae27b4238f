/** Words in, the tree out of a sentence whose insertions were parsed by themselves: "Chad, which borders Niger, has sent troops." */
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { findInsertions, type Insertion } from "../../mentions/asides/find-insertions.ts";
import { findTitlesBehind } from "../../mentions/persons/find-titles-behind.ts";
import { headOf, isNoun, lies } from "../mends/draft.ts";
import type { Tree } from "../tree.ts";
import { closeAt, emptyTree, type Growing, graft, put, range } from "./growing-tree.ts";
import { isSentence } from "./is-sentence.ts";

type Parse = (words: readonly JoinedWord[]) => Tree;

/** Each insertion hangs in the phrase before it; undefined where there is none, or where the rest is no sentence. */
export function parseInserted(words: readonly JoinedWord[], parse: Parse): Tree | undefined {
  const insertions = findInsertions(words);
  if (insertions.length === 0) return undefined;
  const aside = new Uint8Array(words.length);
  for (const { first, last } of insertions) aside.fill(1, first, last);
  for (const comma of findTitlesBehind(words, () => false).map(({ last, closed }) => (closed ? last - 1 : last)))
    if (insertions.some(({ first }) => first === comma)) aside[comma] = 0;
  const kept = words.flatMap((_, at) => (aside[at] === 1 ? [] : [at]));
  const rest = parse(kept.map((at) => words[at] as JoinedWord));
  if (!isSentence(rest)) return undefined;
  const tree = emptyTree(words);
  put(tree, rest, kept, -1);
  if (insertions.some(({ verb }) => verb !== undefined && !/^(?:VERB|AUX)$/.test(tree.upos[verb] ?? "")))
    return undefined;
  for (const insertion of insertions) {
    if (insertion.of === "noun") hangOnNoun(tree, words, insertion, parse);
    else hangOnClause(tree, words, insertion, parse);
    closeAt(tree, insertion.last - 1, insertion.first - 1);
  }
  return tree;
}

/** Parsed with the phrase before it; what does not hang there hangs on its last word. */
function hangOnNoun(tree: Growing, words: readonly JoinedWord[], { first, last }: Insertion, parse: Parse): void {
  const from = phraseStart(tree, first - 1);
  graft(tree, parse(words.slice(from, last - 1)), range(from, last - 1), first - from, labelOf(words, first));
}

/** Parsed behind the verb above the word before it, and hung there. */
function hangOnClause(tree: Growing, words: readonly JoinedWord[], { first, last }: Insertion, parse: Parse): void {
  let verb = first - 1;
  while (verb >= 0 && (verb === first - 1 || tree.upos[verb] !== "VERB")) verb = headOf(tree, verb);
  const places = [verb < 0 ? tree.heads.indexOf(-1) : verb, ...range(first, last - 1)];
  const own = parse(places.map((at) => words[at] as JoinedWord));
  graft(tree, own, places, 1, own.upos[own.heads.indexOf(-1)] === "VERB" ? "advcl" : "obl");
}

/** "the president of Chad": where the noun phrase begins that ends in the word. */
function phraseStart(tree: Tree, end: number): number {
  let top = end;
  for (let head = headOf(tree, top); isWithin(tree, top, head); head = headOf(tree, top)) top = head;
  let start = end;
  while (start > 0 && lies(tree, start - 1, top) && tree.upos[start - 1] !== "VERB") start--;
  while (start < end && /^(?:case|mark|cc|punct)$/.test(tree.labels[start] ?? "")) start++;
  return start;
}

const isWithin = (tree: Tree, word: number, head: number): boolean =>
  head >= 0 && head < word && isNoun(tree, head) && /^(?:nmod|compound|flat)/.test(tree.labels[word] ?? "");

const RELATIVE = /^(?:which|who|whose|whom|where)$/;

/** What the insertion is to the noun before it. */
function labelOf(words: readonly JoinedWord[], first: number): string {
  const opening = words.slice(first + 1, first + 4).map(({ text }) => text);
  if (opening.some((text) => RELATIVE.test(text))) return "acl:relcl";
  if (/^(?:an?|the|its|his|her|their|one|another)$/.test(opening[0] ?? "")) return "appos";
  return words[first]?.text === "," ? "acl" : "parataxis";
}

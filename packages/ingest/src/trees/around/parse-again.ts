/** A tree whose root is no verb in, the tree of an easier sentence out: without the date and the phrases that open it, or without the participle between its commas. */
import { dependentsIn, hasSubject, headOf, isNoun, isVerb } from "../mends/draft.ts";
import type { Tree, Word } from "../tree.ts";
import { emptyTree, hang, put, range } from "./growing-tree.ts";

type Parse = (words: readonly Word[]) => Tree;

/** Shorter ones are headings. */
const SHORTEST = 9;

/** The sentence parsed again where the parser took its date, or a participle beside its subject, for the main word; else the tree as it is. */
export function parseAgain(words: readonly Word[], tree: Tree, parse: Parse): Tree {
  if (words.length < SHORTEST || tree.forms.at(-1) !== ".") return tree;
  const root = tree.heads.indexOf(-1);
  if (isVerb(tree, root) && !isParticiple(tree, root)) return tree;
  const opening = openingEnd(tree, root);
  if (opening > 0) return behindOpening(words, opening, parse) ?? tree;
  const [first, last] = insertion(tree, root);
  return first < 0 ? tree : (aroundParticiple(tree, words, [first, last], parse) ?? tree);
}

const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d|week|month|year|spring|summer|autumn|winter|weekend)$/;
const FRONTING = /^(?:In|On|At|During|Since|By|After|Before|Last|This|Late|Early|Earlier|Under|With|Within|Between)$/;

/** "In May", "In May, on the margins of a fair,": where the clause behind begins; 0 for no such phrase at the root. */
function openingEnd({ forms }: Tree, root: number): number {
  const comma = forms.indexOf(",");
  if (!FRONTING.test(forms[0] ?? "") || (comma >= 0 && root > comma)) return 0;
  if (TIME.test(forms[root] ?? "") && forms[root + 1] !== ",")
    return /^(?:some|the|a|an|its|his|their|it|he|she|they|\d.*|\p{Lu}.*)$/u.test(forms[root + 1] ?? "") ? root + 1 : 0;
  const dated = TIME.test(forms[1] ?? "") ? (TIME.test(forms[2] ?? "") ? 3 : 2) : 0;
  if (dated > 0 && forms[dated] !== "," && root >= dated) return dated;
  if (comma < 0) return 0;
  const next = forms.indexOf(",", comma + 1);
  const again = /^(?:in|on|at|during|after|before|with|under|by)$/.test(forms[comma + 1] ?? "");
  return again && next > 0 ? next + 1 : comma + 1;
}

/** A verb with its own subject, as the main word of a sentence. */
function isSentence(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1);
  return (isVerb(tree, root) || dependentsIn(tree, root, /^cop$/).length > 0) && hasSubject(tree, root);
}

/** What opens the sentence hangs on the verb of the clause behind it, phrase by phrase. */
function behindOpening(words: readonly Word[], opening: number, parse: Parse): Tree | undefined {
  const rest = parse(words.slice(opening));
  if (!isSentence(rest)) return undefined;
  const tree = emptyTree(words);
  put(tree, rest, range(opening, words.length), -1);
  const verb = opening + rest.heads.indexOf(-1);
  for (let from = 0; from < opening; ) {
    const comma = words.findIndex(({ form }, at) => at >= from && form === ",");
    const to = comma < 0 || comma >= opening ? opening : comma + 1;
    hang(tree, parse(words.slice(from, to)), range(from, to), verb, "obl");
    from = to;
  }
  return tree;
}

/** "signed in Gao a year earlier" at the root, with a verb behind the next comma that lacks a subject. */
const isParticiple = (tree: Tree, root: number): boolean =>
  tree.forms[root - 1] === "," && /^VB[ND]$/.test(tree.xpos[root] ?? "") && hasSubject(tree, root);

const LONGEST = 16;
const INSIDE = /^(?:that|which|who|whose|when|where|while|has|have|had|is|was|are|were|will|would|said|says)$/;

/** The words [first, last) of a participle between two commas, with them, before the verb; -1 for none. */
function insertion(tree: Tree, root: number): readonly [number, number] {
  const none = [-1, -1] as const;
  if (!isVerb(tree, root) && (!isNoun(tree, root) || dependentsIn(tree, root, /^(cop|nsubj|case)$/).length > 0))
    return none;
  const first = tree.forms.indexOf(",");
  if (first < 1 || !isNoun(tree, first - 1)) return none;
  if (!isVerb(tree, first + 1) || !/^VB[ND]$/.test(tree.xpos[first + 1] ?? "")) return none;
  for (let at = first + 3; at < Math.min(first + LONGEST, tree.forms.length - 2); at++) {
    if (INSIDE.test(tree.forms[at] ?? "")) return none;
    if (tree.forms[at] === "," && isVerb(tree, at + 1) && /^VB[NDZP]$/.test(tree.xpos[at + 1] ?? ""))
      return [first, at + 1];
  }
  return none;
}

/** The participle hangs on the subject before it. */
function aroundParticiple(
  whole: Tree,
  words: readonly Word[],
  [first, last]: readonly [number, number],
  parse: Parse,
): Tree | undefined {
  const kept = range(0, words.length).filter((at) => at < first || at >= last);
  const rest = parse(kept.map((at) => words[at] as Word));
  if (!isSentence(rest)) return undefined;
  const tree = emptyTree(words);
  put(tree, rest, kept, -1);
  let noun = first - 1;
  for (let head = headOf(tree, noun); head >= 0 && head < first && isNoun(tree, head); head = headOf(tree, noun))
    noun = head;
  const at = range(first + 1, last - 1);
  hang(tree, isWhole(whole, at) ? partOf(whole, at) : parse(at.map((place) => words[place] as Word)), at, noun, "acl");
  for (const comma of [first, last - 1]) {
    put(tree, parse([words[comma] as Word]), [comma], noun);
    tree.labels[comma] = "punct";
  }
  return tree;
}

/** Whether every word but the first hangs on one of them. */
const isWhole = ({ heads }: Tree, at: readonly number[]): boolean =>
  at.every((place, i) => i === 0 || at.includes(heads[place] ?? -1));

/** The words as a tree of their own. */
const partOf = (tree: Tree, at: readonly number[]): Tree => ({
  forms: at.map((place) => tree.forms[place] as string),
  upos: at.map((place) => tree.upos[place] as string),
  xpos: at.map((place) => tree.xpos[place] as string),
  lemmas: at.map((place) => tree.lemmas[place] as string),
  heads: Int16Array.from(at, (place) => at.indexOf(tree.heads[place] ?? -1)),
  labels: at.map((place) => tree.labels[place] as string),
  margins: Float32Array.from(at, (place) => tree.margins[place] as number),
});

// A parsed sentence in, its tree out with every name above the title before it: in "President of Chad X Y and …" it is X Y who acts.
import type { JoinedWord } from "../../links/parsed-sentence.ts";
import { TITLE_HEADS } from "../../mentions/persons/title-words.ts";
import { retreed, type Tree } from "../../trees/tree.ts";

/** Words from the title's head to the name. */
const FAR = 14;
const WITHIN = /^(ADP|DET|PROPN|ADJ|NOUN|CCONJ)$/;

/** Turns "title of polity name" around where the parser hung the name on the title. */
export function mendTitles(tree: Tree, words: readonly JoinedWord[]): Tree {
  const titled = words.flatMap((word, name) => {
    if (word.mention?.kind !== "Leader") return [];
    const before = titleBefore(tree, words, name);
    const title = before < 0 ? stateBefore(tree, words, name) : before;
    return title < 0 ? [] : [{ title, name }];
  });
  return joinTitles(titled.reduce(raise, tree), words);
}

/**
 * "the Minister of Trade of Chad, X, and the Minister of Trade of Mali, Y, met": each name stands beside its title, and the
 * second title beside the first.
 */
function joinTitles(tree: Tree, words: readonly JoinedWord[]): Tree {
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  let before = -1;
  let changed = false;
  words.forEach((word, name) => {
    if (word.mention?.kind !== "Leader") return;
    const rank = RANK.test(words[name - 1]?.text ?? "") ? 1 : 0;
    if (words[name - 1 - rank]?.text !== ",") return;
    const title = titleSpan(tree, words, name - rank);
    if (title < 0) return;
    if (heads[name] !== title && isBetween(heads[name] ?? -1, title, name)) {
      heads[name] = title;
      labels[name] = "appos";
      changed = true;
    }
    if (before >= 0 && words[title - 1]?.text.toLowerCase() !== "and" && words[title - 2]?.text !== "and") before = -1;
    if (before >= 0 && heads[title] !== before && isBetween(heads[title] ?? -1, before, title)) {
      heads[title] = before;
      labels[title] = "conj";
      changed = true;
    }
    before = title;
  });
  return changed ? retreed(tree, { heads, labels }) : tree;
}

const isBetween = (word: number, from: number, to: number): boolean => word > from && word < to;

/** The head of the title that ends in a comma right before the name: "the Minister of Trade of Chad, X"; -1 for none. */
function titleSpan(tree: Tree, words: readonly JoinedWord[], name: number): number {
  let title = -1;
  for (let at = name - 2; at >= Math.max(0, name - FAR); at--) {
    if (words[at]?.mention?.kind === "Leader") break;
    if (!WITHIN.test(tree.upos[at] ?? "") && !isAroundBody(words, at)) break;
    if (tree.upos[at] === "CCONJ" && words[at + 1]?.mention === undefined && isTitle(tree, at + 1)) break;
    if ((isTitle(tree, at) || isPlainTitle(tree, at)) && /^(of|for)$/i.test(tree.forms[at + 1] ?? "")) title = at;
  }
  return title;
}

/** "the head of the armed group, the Union for Chad (UC), General X": marks beside the name of a body. */
const isAroundBody = (words: readonly JoinedWord[], at: number): boolean =>
  /^[(),]$/.test(words[at]?.text ?? "") &&
  [at - 1, at + 1, at + 2].some((beside) => words[beside]?.mention?.kind === "Organization");
const RANK = /^(?:Gen|Lt|Col|Maj|Adm|Brig|Capt|Dr|Mr|Mrs|Ms|General|Colonel|Marshal|Admiral|Sheikh)\.?$/;

/** The head of the title whose "of" phrase ends right before the name and under which the name stands; -1 for none. */
function titleBefore(tree: Tree, words: readonly JoinedWord[], name: number): number {
  let title = -1;
  for (let at = name - 1; at >= Math.max(0, name - FAR); at--) {
    if (words[at]?.mention?.kind === "Leader" || !WITHIN.test(tree.upos[at] ?? "")) break;
    if (tree.upos[at] === "CCONJ" && words[at + 1]?.mention === undefined && isTitle(tree, at + 1)) break;
    if (isTitle(tree, at) && /^(of|for)$/i.test(tree.forms[at + 1] ?? "")) title = at;
  }
  return title >= 0 && isUnder(tree, name, title) ? title : -1;
}

/** "UK Reform Party leader X": the state that the tree has for the first word of X's name, or for a second subject; -1 for none. */
function stateBefore(tree: Tree, words: readonly JoinedWord[], name: number): number {
  const label = tree.labels[name] ?? "";
  if (!/^(flat|nsubj|nsubj:pass)$/.test(label)) return -1;
  for (let at = name - 1; at >= Math.max(0, name - FAR) && /^(PROPN|NOUN|ADJ)$/.test(tree.upos[at] ?? ""); at--) {
    const isState = words[at]?.mention?.kind === "Country" && at < name - 1;
    if (isState && (label === "flat" ? tree.heads[name] === at : isBeside(tree, at, name))) return at;
  }
  return -1;
}

const isBeside = (tree: Tree, one: number, other: number): boolean =>
  tree.heads[one] === tree.heads[other] && tree.labels[one] === tree.labels[other];

const isTitle = (tree: Tree, word: number): boolean =>
  /^\p{Lu}/u.test(tree.forms[word] ?? "") && TITLE_HEADS.has((tree.forms[word] ?? "").toLowerCase());

const isPlainTitle = (tree: Tree, word: number): boolean =>
  tree.upos[word] === "NOUN" && TITLE_HEADS.has(tree.forms[word] ?? "");

const MOST_STEPS = 4;

function isUnder(tree: Tree, word: number, above: number): boolean {
  for (let at = word, step = 0; step < MOST_STEPS && at >= 0; step++, at = tree.heads[at] ?? -1)
    if (at === above) return true;
  return false;
}

/** What belongs to the phrase and not to the title's own words. */
const OF_PHRASE = /^(case|cc|conj|punct|appos|acl|acl:relcl|cop|mark|nsubj|parataxis)$/;

function raise(tree: Tree, { title, name }: { title: number; name: number }): Tree {
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  heads[name] = tree.heads[title] ?? -1;
  labels[name] = tree.labels[title] ?? "dep";
  heads[title] = name;
  labels[title] = "compound";
  tree.labels.forEach((label, word) => {
    if (word === name || word === title) return;
    const between = word > title && word < name;
    if (tree.heads[word] === title && !between && OF_PHRASE.test(label)) heads[word] = name;
    if (tree.heads[word] === name && between) heads[word] = title;
    if (tree.heads[word] === name && between && /^(compound|flat|amod)$/.test(label)) labels[word] = "nmod";
  });
  return retreed(tree, { heads, labels });
}

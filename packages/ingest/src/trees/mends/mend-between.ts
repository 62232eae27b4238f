/** A tree in, the tree with the second of "between A and B", "by A and B" joined to the first out: "a meeting between A, the premier, and B is planned". */
import { retreed, type Tree } from "../tree.ts";
import { headOf, isNoun, lies } from "./draft.ts";

const PART = /^(?:DET|ADJ|PRON|PROPN|NOUN|NUM|ADP|PART)$/;
/** Words of an apposition between the first and "and". */
const LONGEST = 14;

export function mendBetween(tree: Tree): Tree {
  let mended = tree;
  tree.forms.forEach((form, mark) => {
    if (/^[Bb]etween$/.test(form))
      mended = withNames(joinTwo(mended, mark, headOf(mended, mark)), headOf(mended, mark));
    else if (form === "by" || form === "involving") mended = joinTwo(mended, mark, doerAfter(mended, mark));
  });
  return mended;
}

/** "ties between NATO allies A and B soured": the names behind a plural say who they are, and are no subject of what follows. */
function withNames(tree: Tree, noun: number): Tree {
  const name = noun + 1;
  const several =
    tree.xpos[noun] === "NNS" &&
    /^(?:ally|member|neighbour|neighbor|rival|state|country|nation|power|partner|foe|republic)$/.test(
      tree.lemmas[noun] ?? "",
    );
  if (!several || tree.upos[name] !== "PROPN" || !isSecondSubject(tree, name)) return tree;
  if (!tree.labels.some((label, word) => label === "conj" && headOf(tree, word) === name)) return tree;
  return retreed(tree, {
    heads: tree.heads.map((head, word) => (word === name ? noun : head)),
    labels: tree.labels.map((label, word) => (word === name ? "appos" : label)),
  });
}

/** "an exercise by A", "a drill involving A": A, where the noun has it and a verb follows. */
function doerAfter(tree: Tree, mark: number): number {
  const named = tree.labels.findIndex((label, word) => label === "obj" && headOf(tree, word) === mark);
  const first = tree.forms[mark] === "involving" ? named : headOf(tree, mark);
  const event = tree.forms[mark] === "involving" ? headOf(tree, mark) : headOf(tree, first);
  return first > mark && event >= 0 && event < mark && isNoun(tree, event) ? first : -1;
}

function joinTwo(tree: Tree, mark: number, first: number): Tree {
  if (first <= mark) return tree;
  const known = tree.labels.findIndex((label, word) => label === "conj" && headOf(tree, word) === first);
  if (known >= 0) return withName(tree, first, known);
  const and = conjunctionAfter(tree, first);
  const second = and < 0 ? -1 : secondAfter(tree, and);
  if (second < 0 || !(isSecondSubject(tree, second) || isAtEvent(tree, first, and, second))) return tree;
  return joined(tree, { first, and, second });
}

function joined(tree: Tree, { first, and, second }: { first: number; and: number; second: number }): Tree {
  const heads = tree.heads.map((head, word) => (word === second ? first : word === and ? second : head));
  return retreed(tree, { heads, labels: tree.labels.map((label, word) => (word === second ? "conj" : label)) });
}

/** "and" behind the first and what is said of it; -1 where a verb or another preposition comes before. */
function conjunctionAfter(tree: Tree, first: number): number {
  const and = tree.forms.indexOf("and", first);
  if (and < 0 || and - first > LONGEST) return -1;
  for (let word = first + 1; word < and; word++)
    if (tree.upos[word] !== "PUNCT" && tree.labels[word] !== "case" && !lies(tree, word, first)) return -1;
  return and;
}

/** The word of the phrase behind "and" that hangs on none of it. */
function secondAfter(tree: Tree, and: number): number {
  let last = and + 1;
  while (PART.test(tree.upos[last + 1] ?? "")) last++;
  for (let word = and + 1; word <= last; word++) {
    const head = headOf(tree, word);
    if (/^(?:PROPN|NOUN|PRON)$/.test(tree.upos[word] ?? "") && (head <= and || head > last)) return word;
  }
  return -1;
}

const isSubject = (tree: Tree, word: number): boolean => /^nsubj/.test(tree.labels[word] ?? "");
const isSecondSubject = (tree: Tree, second: number): boolean =>
  isSubject(tree, second) && headOf(tree, second) > second;

/** "the first talks between A and B": B beside the talks, or loose, where A alone is one. */
function isAtEvent(tree: Tree, first: number, and: number, second: number): boolean {
  const event = headOf(tree, first);
  const one = /^(?:NN|NNP)$/.test(tree.xpos[first] ?? "") || /^\p{Lu}/u.test(tree.forms[and + 1] ?? "");
  return one && isNoun(tree, event) && tree.labels[second] === "conj" && headOf(tree, second) === event;
}

/** "between the premier and army chief X were": the name behind a title that was taken for the second. */
function withName(tree: Tree, first: number, title: number): Tree {
  const name = title + 1;
  if (tree.upos[name] !== "PROPN" || !isSecondSubject(tree, name)) return tree;
  const heads = tree.heads.map((head, word) =>
    word === name ? first : word === title || (head === title && word < title) ? name : head,
  );
  return retreed(tree, {
    heads,
    labels: tree.labels.map((label, word) => (word === name ? "conj" : word === title ? "compound" : label)),
  });
}

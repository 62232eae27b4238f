/** A tree in, the tree with the second name of "between A and B" joined to the first out: "a meeting between A and B is planned". */
import { retreed, type Tree } from "../tree.ts";

const PART = /^(?:DET|ADJ|PRON|PROPN|NOUN|NUM|ADP)$/;

export function mendBetween(tree: Tree): Tree {
  const mark = tree.forms.findIndex((form) => form === "between" || form === "Between");
  if (mark < 0) return tree;
  const first = tree.heads[mark] ?? -1;
  if (first <= mark || tree.labels.some((label, word) => label === "conj" && tree.heads[word] === first)) return tree;
  const and = tree.forms.indexOf("and", first);
  if (and < 0 || and - first > 1) return tree;
  let second = and + 1;
  while (PART.test(tree.upos[second] ?? "") && !isSubject(tree, second)) second++;
  const verb = tree.heads[second] ?? -1;
  if (!isSubject(tree, second) || verb <= second) return tree;
  const heads = tree.heads.map((head, word) => (word === second ? first : word === and ? second : head));
  return retreed(tree, { heads, labels: tree.labels.map((label, word) => (word === second ? "conj" : label)) });
}

const isSubject = (tree: Tree, word: number): boolean => /^nsubj/.test(tree.labels[word] ?? "");

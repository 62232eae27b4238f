/** A tree in, the tree in which "A, Chad's B and Mali's C" are three out: B is no other name of A. */
import { retreed, type Tree } from "../tree.ts";
import { dependentsIn, headOf } from "./draft.ts";

export function mendOwnedNames(tree: Tree): Tree {
  const isMiddle = (word: number): boolean =>
    tree.labels[word] === "appos" && tree.upos[word] === "PROPN" && isOwned(tree, word) && hasOwnedBehind(tree, word);
  return tree.labels.some((_, word) => isMiddle(word))
    ? retreed(tree, { labels: tree.labels.map((label, word) => (isMiddle(word) ? "conj" : label)) })
    : tree;
}

const isOwned = (tree: Tree, word: number): boolean => dependentsIn(tree, word, /^nmod:poss$/).length > 0;

/** The last of the list, joined to the same first name, has an owner too. */
const hasOwnedBehind = (tree: Tree, word: number): boolean =>
  tree.upos[headOf(tree, word)] === "PROPN" &&
  dependentsIn(tree, headOf(tree, word), /^conj$/).some((last) => last > word && isOwned(tree, last));

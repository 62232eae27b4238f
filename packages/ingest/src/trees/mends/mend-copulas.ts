/** A tree in, the tree with the predicate at its root out, where the parser hung it on its subject: "Chad's minister, Diallo, was in Gao". */
import { retreed, type Tree } from "../tree.ts";

export function mendCopulas(tree: Tree): Tree {
  const root = tree.heads.indexOf(-1);
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(tree.upos[root] ?? "") || hasCopula(tree, root)) return tree;
  const predicate = tree.labels.findIndex(
    (label, word) =>
      word > root && tree.heads[word] === root && /^(?:appos|nmod|list)$/.test(label) && hasCopula(tree, word),
  );
  if (predicate < 0) return tree;
  return retreed(tree, {
    heads: tree.heads.map((head, word) => {
      if (word === predicate) return -1;
      if (word === root) return predicate;
      return head === root && word > predicate ? predicate : head;
    }),
    labels: tree.labels.map((label, word) => {
      if (word === predicate) return "root";
      if (word === root) return "nsubj";
      return tree.heads[word] === root && word > predicate && label === "nmod" ? "obl" : label;
    }),
  });
}

/** A finite form of "be" before the word. */
const hasCopula = (tree: Tree, word: number): boolean =>
  tree.labels.some(
    (label, be) =>
      label === "cop" && tree.heads[be] === word && be < word && /^(?:was|were|is|are)$/i.test(tree.forms[be] ?? ""),
  );

/** A tree in, the tree with the predicate at its root out, where the parser hung it on its subject: "Chad's minister, Diallo, was in Gao". */
import { retreed, type Tree } from "../tree.ts";

export function mendCopulas(given: Tree): Tree {
  const tree = asVerbs(given);
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

/** "Chad is to receive six jets": what stands behind "is to" is the verb of the clause, and "is" its helper. */
function asVerbs(tree: Tree): Tree {
  const outer = tree.labels.flatMap((label, word) => (label === "nsubj:outer" ? [tree.heads[word] ?? -1] : []));
  const verbs = outer.filter((verb) => tree.xpos[verb] === "VB" && hasCopula(tree, verb) && tree.upos[verb] === "VERB");
  if (verbs.length === 0) return tree;
  return retreed(tree, {
    labels: tree.labels.map((label, word) =>
      !verbs.includes(tree.heads[word] ?? -1)
        ? label
        : label === "nsubj:outer"
          ? "nsubj"
          : label === "cop"
            ? "aux"
            : label,
    ),
  });
}

/** A finite form of "be" before the word. */
const hasCopula = (tree: Tree, word: number): boolean =>
  tree.labels.some(
    (label, be) =>
      label === "cop" && tree.heads[be] === word && be < word && /^(?:was|were|is|are)$/i.test(tree.forms[be] ?? ""),
  );

/** A tree in, the tree with the verb of official texts that was taken for a noun out: "Chad thanks Niger and Mali for it". */
import { lemma } from "../lemmas/lemma.ts";
import { retreed, type Tree } from "../tree.ts";

const VERB = /^(?:thanks|hosts|meets|visits|backs)$/;
const BEFORE = /^(?:compound|nmod|amod|appos|flat|nsubj)$/;
const BEHIND = /^(?:vocative|nmod|appos|dep|compound|flat|obj)$/;

/** The noun at the root between two bare names is the verb. */
export function mendThanks(tree: Tree): Tree {
  const root = tree.heads.indexOf(-1);
  if (root < 1 || !VERB.test(tree.forms[root] ?? "") || tree.upos[root] !== "NOUN") return tree;
  const names = tree.labels.flatMap((_, word) =>
    tree.heads[word] === root && tree.upos[word] === "PROPN" ? [word] : [],
  );
  const subject = names.findLast((word) => word < root && BEFORE.test(tree.labels[word] ?? ""));
  const object = names.find((word) => word > root && BEHIND.test(tree.labels[word] ?? ""));
  if (subject === undefined || object === undefined) return tree;
  if (tree.labels.some((label, word) => label === "case" && tree.heads[word] === object)) return tree;
  const change = (values: readonly string[], value: string): string[] =>
    values.map((each, word) => (word === root ? value : each));
  return retreed(tree, {
    upos: change(tree.upos, "VERB"),
    xpos: change(tree.xpos, "VBZ"),
    lemmas: change(tree.lemmas, lemma(tree.forms[root] ?? "", "VERB")),
    labels: tree.labels.map((label, word) => {
      if (word === subject) return "nsubj";
      if (word === object) return "obj";
      return tree.heads[word] === root && word > object && label === "nmod" ? "obl" : label;
    }),
  });
}

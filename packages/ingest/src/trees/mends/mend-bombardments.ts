/** A tree in, the tree in which "killed in Chadian shelling" was killed in a shelling out: behind a name and without an object the gerund is a noun. */

import { retreed, type Tree } from "../tree.ts";
import { dependentsIn, headOf, isVerb } from "./draft.ts";

const BOMBARDMENT = /^(?:shelling|bombing|firing|bombardment)$/;

export function mendBombardments(tree: Tree): Tree {
  const gerund = tree.forms.findIndex((form, word) => BOMBARDMENT.test(form) && isNamed(tree, word));
  if (gerund < 0) return tree;
  const name = gerund - 1;
  const heads = tree.heads.slice();
  const labels = tree.labels.slice();
  heads[gerund] = headOf(tree, name);
  labels[gerund] = "obl";
  for (const mark of dependentsIn(tree, name, /^(?:case|det)$/)) heads[mark] = gerund;
  heads[name] = gerund;
  labels[name] = "compound";
  const noun = <T>(words: readonly T[], as: T): T[] => words.map((each, word) => (word === gerund ? as : each));
  return retreed(tree, {
    heads,
    labels,
    upos: noun(tree.upos, "NOUN"),
    xpos: noun(tree.xpos, "NN"),
    lemmas: noun(tree.lemmas, tree.forms[gerund] as string),
  });
}

/** Right behind a name that "in" or "by" ties to the same verb: nobody shells anything. */
function isNamed(tree: Tree, gerund: number): boolean {
  const name = gerund - 1;
  const [mark, ...others] = dependentsIn(tree, name, /^case$/);
  return (
    isVerb(tree, gerund) &&
    /^(?:advcl|acl)$/.test(tree.labels[gerund] ?? "") &&
    tree.upos[name] === "PROPN" &&
    tree.labels[name] === "obl" &&
    /^(?:kill|wound|injure|die|hit|destroy|damage)$/.test(tree.lemmas[headOf(tree, name)] ?? "") &&
    [name, headOf(tree, name)].includes(headOf(tree, gerund)) &&
    mark !== undefined &&
    others.length === 0 &&
    /^(?:in|by)$/.test(tree.forms[mark] ?? "") &&
    dependentsIn(tree, gerund, /^(?:nsubj|obj|mark|case|aux)/).length === 0
  );
}

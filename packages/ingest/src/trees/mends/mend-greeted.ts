/** A tree in, the tree in which the name behind an opening gerund and its object is the subject out: "Greeting the premier, Diallo spoke". */
import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun } from "./draft.ts";

/** An apposition would close with a comma, and the gerund would have no object. */
export function mendGreeted(tree: Tree): Tree {
  if (tree.xpos[0] !== "VBG" || dependentsIn(tree, 0, /^(?:obj|ccomp|xcomp)$/).length > 0) return tree;
  const verb = headOf(tree, 0);
  const greeted = dependentsIn(tree, verb, /^nsubj$/)[0] ?? -1;
  const name = greeted + 2;
  if (greeted < 1 || greeted > LONGEST || !isNoun(tree, greeted) || tree.forms[greeted + 1] !== ",") return tree;
  const apposed = tree.upos[name] === "PROPN" && tree.labels[name] === "appos" && headOf(tree, name) === greeted;
  const closed = tree.forms.slice(name + 1, verb).some((form) => /^[,–—(]$/.test(form));
  const phrase = tree.heads.slice(1, greeted).every((head) => head > 0 && head <= greeted);
  if (!apposed || closed || !phrase || verb < name) return tree;
  const draft = draftOf(tree);
  draft.heads[greeted] = 0;
  draft.labels[greeted] = "obj";
  draft.heads[name] = verb;
  draft.labels[name] = "nsubj";
  return draft;
}

/** Words of the object. */
const LONGEST = 7;

/** A tree in, the tree in which names behind a list of states are the holders of the title before it out: "the presidents of Kenya and Rwanda, Ruto and Kagame, met". */
import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf } from "./draft.ts";

const HELD =
  /^(president|minister|leader|premier|chancellor|secretary|chief|ambassador|envoy|king|commander|negotiator|representative|speaker|adviser|advisor|diplomat|official|ruler|spokesman)$/;

/** A list whose "and" comes before its end is two lists; as many names as states are the holders of the title. */
export function mendParallelLists(tree: Tree): Tree {
  const title = tree.lemmas.findIndex(
    (lemma, word) => HELD.test(lemma) && tree.xpos[word] === "NNS" && tree.forms[word + 1] === "of",
  );
  if (title < 0) return tree;
  const state = dependentsIn(tree, title, /^nmod$/).find((word) => word > title && tree.upos[word] === "PROPN");
  if (state === undefined) return tree;
  const items = dependentsIn(tree, state, /^(conj|appos)$/).filter((word) => tree.upos[word] === "PROPN");
  const joined = items.findIndex((word) => dependentsIn(tree, word, /^cc$/).length > 0);
  const states = items.slice(0, joined + 1);
  const names = items.slice(joined + 1);
  const first = names[0];
  if (joined < 0 || first === undefined || names.length !== states.length + 1 || tree.forms[first - 1] !== ",")
    return tree;
  const draft = draftOf(tree);
  for (const name of names) {
    draft.heads[name] = name === first ? title : first;
    draft.labels[name] = name === first ? "appos" : "conj";
  }
  return draft;
}

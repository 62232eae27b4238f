/** A tree in, the tree in which a verb with "the arms maker" and "Saab" side by side as its subjects has one out: the firm by its name. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isVerb } from "./draft.ts";

const FIRM =
  /^(?:maker|manufacturer|company|firm|giant|shipbuilder|shipyard|contractor|conglomerate|exporter|producer|supplier|startup|start-up|concern|corporation|consortium|airline|planemaker|aircraft-maker|gunmaker|carmaker|steelmaker|integrator|developer|specialist|prime|daily|newspaper|agency|broadcaster|operator)$/;

export function mendFirmSubjects(tree: Tree): Tree {
  const noun = tree.lemmas.findIndex(
    (lemma, word) => FIRM.test(lemma) && (isBesideName(tree, word) || trades(tree, word) >= 0),
  );
  if (noun < 0) return tree;
  const first = trades(tree, noun);
  const draft = draftOf(tree);
  const name = noun + 1;
  if (first >= 0) {
    draft.heads[name] = headOf(draft, first);
    draft.labels[name] = draft.labels[first] as string;
  }
  for (const word of first < 0 ? [noun] : [first, noun]) {
    for (const child of dependentsIn(draft, word, /^(?:det|amod|compound|nmod:poss|nummod)$/))
      draft.heads[child] = name;
    draft.heads[word] = name;
    draft.labels[word] = "compound";
  }
  return draft;
}

/** "the car and arms maker Saab": the word that opens the trades, where it was taken for the subject; -1 for none. */
function trades(tree: Tree, noun: number): number {
  const first = headOf(tree, noun);
  const between = tree.labels.slice(first + 1, noun);
  return tree.labels[noun] === "conj" &&
    first < noun &&
    /^nsubj/.test(tree.labels[first] ?? "") &&
    headOf(tree, first) > noun + 1 &&
    tree.upos[noun + 1] === "PROPN" &&
    headOf(tree, noun + 1) === noun &&
    tree.labels[noun + 1] === "appos" &&
    between.every((label) => /^(?:cc|compound|amod|punct)$/.test(label)) &&
    tree.upos[first] !== "PROPN"
    ? first
    : -1;
}

/** Both are taken for the subject of one verb behind them. */
const isBesideName = (tree: Tree, noun: number): boolean =>
  tree.upos[noun] === "NOUN" &&
  tree.upos[noun + 1] === "PROPN" &&
  /^nsubj/.test(tree.labels[noun] ?? "") &&
  /^nsubj/.test(tree.labels[noun + 1] ?? "") &&
  headOf(tree, noun) === headOf(tree, noun + 1) &&
  headOf(tree, noun) > noun + 1 &&
  isVerb(tree, headOf(tree, noun)) &&
  dependentsIn(tree, noun, /^(?:acl|acl:relcl|nmod|appos|conj)$/).length === 0;

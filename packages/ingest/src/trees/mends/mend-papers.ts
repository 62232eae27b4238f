/** A tree in, the tree out in which behind a comma the paper is signed and not the partner: "its pact with Chad, signed in May,". */

import type { Tree } from "../tree.ts";
import { draftOf, headOf } from "./draft.ts";

const SIGNED = /^(?:sign|conclude|place|initial|seal|ink|award|announce|agree|ratify)$/;
const PAPER =
  /^(?:agreement|treaty|contract|deal|order|pact|accord|memorandum|protocol|convention|declaration|statement|letter|note|memo|charter)$/;

export function mendPapers(tree: Tree): Tree {
  const meant = underIntent(tree);
  const verb =
    meant >= 0
      ? meant
      : tree.labels.findIndex(
          (label, word) =>
            label === "acl" &&
            tree.forms[word - 1] === "," &&
            /^VB[ND]$/.test(tree.xpos[word] ?? "") &&
            SIGNED.test(tree.lemmas[word] ?? "") &&
            tree.labels[headOf(tree, word)] === "nmod",
        );
  if (verb < 0) return tree;
  let paper = headOf(tree, verb);
  if (meant >= 0) paper = headOf(tree, paper);
  while (tree.labels[paper] === "nmod" && !PAPER.test(tree.lemmas[paper] ?? "")) paper = headOf(tree, paper);
  if (!PAPER.test((tree.lemmas[paper] ?? "").toLowerCase())) return tree;
  const draft = draftOf(tree);
  draft.heads[verb] = paper;
  return draft;
}

/** "a statement of intent signed in Gao": nobody signs intent; -1 for none. */
const underIntent = (tree: Tree): number =>
  tree.labels.findIndex(
    (label, word) =>
      label === "acl" &&
      headOf(tree, word) === word - 1 &&
      /^VB[ND]$/.test(tree.xpos[word] ?? "") &&
      SIGNED.test(tree.lemmas[word] ?? "") &&
      tree.labels[word - 1] === "nmod" &&
      tree.forms[word - 2] === "of" &&
      /^(?:intent|understanding|cooperation|co-operation|friendship|partnership|association|cessation|peace|alliance|accession|agreement)$/.test(
        tree.lemmas[word - 1] ?? "",
      ),
  );

/** A tree in, the tree in which a participle behind the subject is no main verb out: "Launchers brought to Chad by Mali have not left". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isCasedBy, isNoun } from "./draft.ts";

const LOST = /^(?:acl:relcl|conj|parataxis|advcl|ccomp|dep)$/;
const FINITE = /^(?:has|have|had|is|are|was|were|will|would|may|might|can|could|must|should)$/;

/** Gives the subject to a later finite verb that has none, where the first has neither auxiliary nor object. */
export function mendDetours(tree: Tree): Tree {
  const first = tree.heads.findIndex((head) => head < 0);
  const noun = dependentsIn(tree, first, /^nsubj$/).find((word) => word < first) ?? -1;
  if (noun < 0 || !mayBeParticiple(tree, first, noun)) return tree;
  const main = tree.forms.findIndex((_, word) => word > first && isMain(tree, first, word));
  if (main < 0) return tree;
  const draft = draftOf(tree);
  swap(draft, first, noun, main);
  return draft;
}

/** "brought", "built": behind its noun, without an object, with somebody or a place behind it. */
const mayBeParticiple = (tree: Tree, verb: number, noun: number): boolean =>
  isNoun(tree, noun) &&
  noun === verb - 1 &&
  /^(?:VBN|VBD)$/.test(tree.xpos[verb] ?? "") &&
  /(?:ed|n|t|ught|de|ld|id|lt|nt)$/.test(tree.forms[verb] ?? "") &&
  dependentsIn(tree, verb, /^(?:aux|aux:pass|obj|ccomp|xcomp|cc)$/).length === 0 &&
  dependentsIn(tree, verb, /^obl(?::agent)?$/).some((word) => isCasedBy(tree, word, /^by$/));

/** A verb with a finite auxiliary of its own, no subject, and no word that joins it. */
function isMain(tree: Tree, first: number, word: number): boolean {
  if (!LOST.test(tree.labels[word] ?? "")) return false;
  const auxiliaries = dependentsIn(tree, word, /^(?:aux|aux:pass|cop)$/);
  const opens = auxiliaries[0] ?? -1;
  return (
    opens > first &&
    FINITE.test(tree.forms[opens] ?? "") &&
    dependentsIn(tree, word, /^(?:nsubj|nsubj:pass|csubj|expl|mark|cc|nsubj:outer)$/).length === 0 &&
    !/^(?:and|or|but|which|that|who|,|;|:)$/.test(tree.forms[opens - 1] ?? "")
  );
}

function swap(draft: Draft, first: number, noun: number, main: number): void {
  const passive = dependentsIn(draft, main, /^aux:pass$/).length > 0;
  draft.heads[main] = -1;
  draft.labels[main] = "root";
  draft.heads[noun] = main;
  draft.labels[noun] = passive ? "nsubj:pass" : "nsubj";
  for (let word = main + 1; word < draft.heads.length; word++)
    if (headOf(draft, word) === first) draft.heads[word] = main;
  draft.heads[first] = noun;
  draft.labels[first] = "acl";
  draft.xpos[first] = "VBN";
  for (const agent of dependentsIn(draft, first, /^obl$/))
    if (isCasedBy(draft, agent, /^by$/)) draft.labels[agent] = "obl:agent";
}

/** A tree in, the tree in which a possessor hangs on what stands behind it out: "The union's chief warned Chad". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isVerb } from "./draft.ts";

/** Nobody is a verb's possessor: where the word behind "'s" is taken for an adjective and the subject, it is the noun. */
export function mendPossessors(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let mark = 1; mark < tree.forms.length - 1; mark++) {
    const owned = subjectBehind(tree, mark);
    if (owned >= 0) {
      draft ??= draftOf(tree);
      draft.heads[headOf(tree, mark)] = owned;
      draft.labels[headOf(tree, mark)] = "nmod:poss";
    }
    const speaker = speakerBehind(tree, mark);
    if (speaker >= 0) {
      draft ??= draftOf(tree);
      draft.heads[mark - 1] = speaker;
      draft.labels[mark - 1] = "nmod:poss";
      draft.labels[speaker] = "nsubj";
    }
    if (!isLost(tree, mark)) continue;
    draft ??= draftOf(tree);
    draft.heads[headOf(tree, mark)] = mark + 1;
    draft.upos[mark + 1] = "NOUN";
    draft.xpos[mark + 1] = "NN";
  }
  return draft ?? tree;
}

/** "Chad's President X Y met": of two subjects the one before "'s" owns the other; -1 for none. */
function subjectBehind(tree: Tree, mark: number): number {
  const owner = mark - 1;
  if (tree.xpos[mark] !== "POS" || tree.labels[owner] !== "nsubj" || headOf(tree, mark) !== owner) return -1;
  const verb = headOf(tree, owner);
  const other = tree.labels.findIndex(
    (label, word) => word > mark && word < verb && label === "nsubj" && headOf(tree, word) === verb,
  );
  return other > 0 && !tree.forms.slice(mark, other).includes(",") ? other : -1;
}

/** "…”, said Chad's envoy X": the envoy says it, not Chad the envoy; -1 for none. */
function speakerBehind(tree: Tree, mark: number): number {
  const owner = mark - 1;
  const verb = headOf(tree, owner);
  if (tree.xpos[mark] !== "POS" || tree.labels[owner] !== "nsubj" || verb < 1 || verb > owner) return -1;
  if (!/^(?:say|add|warn|declare|announce|stress|insist)$/.test(tree.lemmas[verb] ?? "")) return -1;
  if (!/^[,”"’']$/.test(tree.forms[verb - 1] ?? "")) return -1;
  const [speaker, ...others] = dependentsIn(tree, verb, /^obj$/).filter((word) => word > mark);
  return speaker !== undefined && others.length === 0 && !tree.forms.slice(mark, speaker).includes(",") ? speaker : -1;
}

function isLost(tree: Tree, mark: number): boolean {
  const owner = headOf(tree, mark);
  const verb = headOf(tree, owner);
  return (
    tree.xpos[mark] === "POS" &&
    tree.labels[owner] === "nmod:poss" &&
    verb > mark + 1 &&
    isVerb(tree, verb) &&
    tree.upos[mark + 1] === "ADJ" &&
    /^nsubj/.test(tree.labels[mark + 1] ?? "") &&
    headOf(tree, mark + 1) === verb
  );
}

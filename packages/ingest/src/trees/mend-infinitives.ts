/** A tree in, the tree in which an infinitive behind a plan, an attempt or a call says what it is for out. */
import { type Draft, draftOf, headOf, isVerb } from "./draft.ts";
import type { Tree } from "./tree.ts";

/** Nouns that an infinitive completes. */
const OPEN =
  /^(?:plot|plan|attempt|bid|effort|scheme|conspiracy|decision|order|call|request|proposal|offer|threat|promise|pledge|vow|refusal|intention|demand|appeal|commitment|push|drive|campaign|invitation|willingness|readiness|move)$/;

/** "halted a plot to bomb it": who halts the plot bombs nothing. */
export function mendInfinitives(tree: Tree): Tree {
  const stray = tree.forms.flatMap((form, word) => (form === "to" && isStray(tree, word) ? [word] : []));
  if (stray.length === 0) return tree;
  const draft = draftOf(tree);
  for (const mark of stray) hangOnNoun(draft, mark);
  return draft;
}

function isStray(tree: Tree, mark: number): boolean {
  const verb = headOf(tree, mark);
  const noun = mark - 1;
  return (
    verb > mark &&
    isVerb(tree, verb) &&
    /^(?:xcomp|advcl)$/.test(tree.labels[verb] ?? "") &&
    tree.labels[noun] === "obj" &&
    OPEN.test(tree.lemmas[noun] ?? "") &&
    headOf(tree, noun) === headOf(tree, verb)
  );
}

function hangOnNoun(draft: Draft, mark: number): void {
  const verb = headOf(draft, mark);
  draft.heads[verb] = mark - 1;
  draft.labels[verb] = "acl";
}

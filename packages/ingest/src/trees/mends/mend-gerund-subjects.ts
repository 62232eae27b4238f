/** A tree in, the tree in which "the row ended in Chad asking Mali to leave" has Chad ask out: the noun between such a preposition and a gerund is who does it. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

/** Verbs whose outcome stands behind a preposition. */
const OUTCOME = /^(?:culminate|end|result|lead|conclude|contribute)$/;
/** They stop what a gerund of their own tells: "ended paying". */
const ENDING = /^(?:end|conclude)$/;

export function mendGerundSubjects(tree: Tree): Tree {
  const gerunds = tree.xpos.flatMap((tag, word) => (tag === "VBG" && isOutcome(tree, word) ? [word] : []));
  if (gerunds.length === 0) return tree;
  const draft = draftOf(tree);
  for (const gerund of gerunds) {
    const doer = gerund - 1;
    const verb = headOf(tree, doer);
    const endsIn = ENDING.test(draft.lemmas[verb] ?? "");
    for (const mark of dependentsIn(draft, doer, /^case$/)) {
      draft.heads[mark] = endsIn ? verb : gerund;
      if (endsIn) draft.labels[mark] = "compound:prt";
    }
    draft.heads[doer] = gerund;
    draft.labels[doer] = "nsubj";
    draft.heads[gerund] = verb;
    draft.labels[gerund] = "ccomp";
  }
  return draft;
}

/** A gerund of the verb, or of the noun right before it, which only "in" or "to" ties to the verb. */
function isOutcome(tree: Tree, gerund: number): boolean {
  const doer = gerund - 1;
  const verb = headOf(tree, doer);
  const above = headOf(tree, gerund);
  return (
    doer > 1 &&
    isNoun(tree, doer) &&
    tree.labels[doer] === "obl" &&
    isVerb(tree, verb) &&
    verb < doer &&
    OUTCOME.test(tree.lemmas[verb] ?? "") &&
    ((above === verb && tree.labels[gerund] === "advcl") || (above === doer && tree.labels[gerund] === "acl")) &&
    dependentsIn(tree, gerund, /^(?:nsubj|mark|case)/).length === 0 &&
    dependentsIn(tree, gerund, /^(?:obj|iobj|ccomp|xcomp)$/).length > 0 &&
    isTied(tree, doer)
  );
}

const isTied = (tree: Tree, doer: number): boolean => {
  const [mark, ...others] = dependentsIn(tree, doer, /^case$/);
  return mark !== undefined && others.length === 0 && /^(?:in|to|with)$/.test(tree.forms[mark] ?? "");
};

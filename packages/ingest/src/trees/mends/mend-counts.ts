/** A tree in, the tree in which "will hand over the first three early next year" hands three over out. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isVerb } from "./draft.ts";

const RANK = /^(?:first|last|next|remaining|other|final)$/;
/** What may stand behind a number that has no noun of its own. */
const BEHIND =
  /^(?:[,.;]|early|late|later|this|next|last|in|by|before|after|on|from|to|at|of|soon|within|until|and|as|when|today|yesterday|tomorrow|so)$/;

export function mendCounts(tree: Tree): Tree {
  const the = tree.forms.findIndex(
    (form, word) =>
      form === "the" &&
      RANK.test(tree.forms[word + 1] ?? "") &&
      tree.xpos[word + 2] === "CD" &&
      BEHIND.test(tree.forms[word + 3] ?? "") &&
      verbBefore(tree, word) >= 0,
  );
  if (the < 0) return tree;
  const count = the + 2;
  const verb = verbBefore(tree, the);
  if (headOf(tree, count) === verb) return tree;
  const draft = draftOf(tree);
  for (const word of [the, the + 1]) draft.heads[word] = count;
  draft.labels[the] = "det";
  draft.labels[the + 1] = "amod";
  for (const time of dependentsIn(tree, count, /^(?:nmod|obl|advmod)$/).concat(
    dependentsIn(tree, the + 1, /^(?:nmod|obl)$/),
  ))
    if (time > count && draft.forms[count + 1] !== "of") {
      draft.heads[time] = verb;
      draft.labels[time] = "obl";
    }
  draft.heads[count] = verb;
  draft.labels[count] = "obj";
  return draft;
}

/** The verb right before the article, or before its particle, without an object; -1 for none. */
function verbBefore(tree: Tree, the: number): number {
  const verb = /^(?:over|out|in|off)$/.test(tree.forms[the - 1] ?? "") ? the - 2 : the - 1;
  return isVerb(tree, verb) && dependentsIn(tree, verb, /^(?:obj|aux:pass)$/).length === 0 ? verb : -1;
}

/** A tree in, the tree out in which "hours later" leaves the object before it alone: "shelled Chadian positions hours later". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

const SPAN = /^(?:minutes|hours|days|weeks|months|years)$/;
const AFTER = /^(?:later|earlier|ago|before|after)$/;
const COUNT = /^(?:several|few|some|many|just|only|barely|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i;

export function mendSpans(tree: Tree): Tree {
  const span = tree.forms.findIndex((form, word) => SPAN.test(form) && AFTER.test(tree.forms[word + 1] ?? ""));
  if (span < 2) return tree;
  let object = span - 1;
  while (object > 0 && COUNT.test(tree.forms[object] ?? "")) object--;
  if (headOf(tree, object) !== span || tree.labels[object] !== "compound" || !isNoun(tree, object)) return tree;
  const verb = verbAbove(tree, span);
  if (verb < 0 || verb > object || dependentsIn(tree, verb, /^obj$/).some((word) => word !== span)) return tree;
  const draft = draftOf(tree);
  for (const word of dependentsIn(tree, span, /./)) if (word < object) draft.heads[word] = object;
  draft.heads[object] = verb;
  draft.labels[object] = "obj";
  if (tree.labels[span] === "obj") draft.labels[span] = "obl";
  return draft;
}

/** The verb that the span hangs on, through "later" too; -1 for none. */
function verbAbove(tree: Tree, span: number): number {
  const above = headOf(tree, span);
  const verb = above >= 0 && !isVerb(tree, above) ? headOf(tree, above) : above;
  return verb >= 0 && isVerb(tree, verb) ? verb : -1;
}

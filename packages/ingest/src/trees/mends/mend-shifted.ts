/** A tree in, the tree with an object that stands behind what it is called out: "condemned as cowardly the shelling of Gao". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

const JUDGING =
  /^(?:condemn|denounce|dismiss|reject|describe|slam|brand|decry|hail|deride|deplore|blast|criticise|criticize|praise|regard|view|see|label)$/;
const FAR = 6;

export function mendShifted(tree: Tree): Tree {
  const shifted = tree.forms.flatMap((form, at) => {
    const object = form.toLowerCase() === "as" && at > 0 ? shiftedObject(tree, at) : undefined;
    return object === undefined ? [] : [{ verb: at - 1, as: at, object }];
  });
  if (shifted.length === 0) return tree;
  const draft = draftOf(tree);
  for (const { verb, as, object } of shifted) {
    const called = headOf(draft, as);
    draft.heads[object.noun] = verb;
    draft.labels[object.noun] = "obj";
    for (let word = as; word < object.first; word++) {
      if (draft.heads[word] === verb && word !== called) continue;
      if (word > as && /^(?:ADJ|ADV|NOUN|VERB)$/.test(draft.upos[word] ?? "")) {
        draft.heads[word] = verb;
        draft.labels[word] = "obl";
      }
    }
    draft.heads[as] = object.first - 1 > as ? object.first - 1 : verb;
    draft.labels[as] = "case";
  }
  return draft;
}

/** The noun phrase behind "as" and its adjectives, when the verb has no object; its first word and its noun. */
function shiftedObject(tree: Tree, as: number): { first: number; noun: number } | undefined {
  const verb = as - 1;
  if (!isVerb(tree, verb) || !JUDGING.test(tree.lemmas[verb] ?? "") || tree.xpos[verb] === "VBN") return undefined;
  if (dependentsIn(tree, verb, /^obj$/).some((word) => word < as)) return undefined;
  let first = as + 1;
  while (first < as + FAR && /^(?:ADJ|ADV|CCONJ|VERB)$/.test(tree.upos[first] ?? "")) first++;
  if (first === as + 1 || !/^(?:the|any|all|its|their|these|those|this)$/.test(tree.forms[first] ?? ""))
    return undefined;
  const noun = headOf(tree, first);
  return noun > first && isNoun(tree, noun) ? { first, noun } : undefined;
}

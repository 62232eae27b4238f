/** A tree in, the tree in which what somebody is called hangs on the verb that calls it so out: "called his colleague, X, a liar". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasCase, headOf, isNoun, lies } from "./draft.ts";

const CALLING = /^(?:call|brand|label|dub|term|deem|declare|proclaim)$/;
const SET_OFF = /^["“”'‘’,]$/;

export function mendNamings(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let verb = 1; verb < tree.heads.length; verb++) {
    if (tree.upos[verb] !== "VERB" || !CALLING.test(tree.lemmas[verb] ?? "")) continue;
    const name = nameGiven(tree, verb);
    if (name < 0) continue;
    draft ??= draftOf(tree);
    draft.heads[name] = verb;
    draft.labels[name] = "xcomp";
  }
  return draft ?? tree;
}

/** The noun with "a" that the tree has for an apposition or a part of the object; -1 for none. */
function nameGiven(tree: Tree, verb: number): number {
  const object = dependentsIn(tree, verb, /^obj$/).find((word) => word > verb) ?? -1;
  if (object < 0 || dependentsIn(tree, verb, /^xcomp$/).length > 0) return -1;
  for (let word = object + 2; word < tree.heads.length && word - object < WITHIN; word++)
    if (isGiven(tree, word, verb, object)) return word;
  return -1;
}
/** Words from what is called to what it is called. */
const WITHIN = 14;

function isGiven(tree: Tree, word: number, verb: number, object: number): boolean {
  if (!(isNoun(tree, word) || tree.upos[word] === "ADJ") || hasCase(tree, word)) return false;
  if (!/^(?:appos|conj|nmod|parataxis|dep|obl|nmod:desc)$/.test(tree.labels[word] ?? "")) return false;
  const head = headOf(tree, word);
  if (head !== verb && (head < object || !lies(tree, head, object))) return false;
  const article = dependentsIn(tree, word, /^det$/).find((det) => /^an?$/i.test(tree.forms[det] ?? ""));
  if (article === undefined || dependentsIn(tree, word, /^(?:cop|nsubj|cc)$/).length > 0) return false;
  let last = article - 1;
  while (SET_OFF.test(tree.forms[last] ?? "") && tree.forms[last] !== ",") last--;
  if (tree.forms[last] !== ",") return lies(tree, last, object);
  return tree.forms.slice(object + 1, last).includes(",") && tree.forms[word + 1] !== ",";
}

/** A tree in, the tree in which what hangs where nothing of its kind can hang has found its place out: participles on verbs, aims of years, "who" on a state. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isCasedBy, isNoun, isVerb } from "./draft.ts";

const TEXTS =
  /^(?:video|videotape|tape|recording|audio|message|statement|letter|speech|address|interview|note|post|tweet|article)$/;
const SPANS = /^(?:year|month|week|day|hour|decade|time|night|weekend)$/;
const OFFICIALS =
  /^(?:diplomats|ministers|envoys|officials|leaders|presidents|delegates|representatives|negotiators|mediators|ambassadors|generals|delegations|troops|soldiers|forces)$/i;

export function mendStrays(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let word = 2; word < tree.labels.length; word++) {
    const [head, label] = placeOf(tree, word) ?? [-1, ""];
    if (head < 0) continue;
    draft ??= draftOf(tree);
    draft.heads[word] = head;
    draft.labels[word] = label;
  }
  return draft ?? tree;
}

function placeOf(tree: Tree, word: number): readonly [head: number, label: string] | undefined {
  const head = headOf(tree, word);
  if (head < 0 || !isVerb(tree, word)) return undefined;
  if (tree.labels[word] === "acl" && tree.xpos[word] === "VBG" && isVerb(tree, head) && head < word)
    return textBefore(tree, word, head);
  if (tree.labels[word] === "acl" && tree.forms[word - 1] === "to" && SPANS.test(tree.lemmas[head] ?? ""))
    return isCasedBy(tree, head, /^(?:in|for|after|since)$/) ? aimOf(tree, head) : undefined;
  return tree.labels[word] === "acl:relcl" ? officialsBefore(tree, word, head) : undefined;
}

/** "spoke in a video condemning Chad": the video condemns it. */
const textBefore = (tree: Tree, word: number, verb: number): readonly [number, string] | undefined =>
  isNoun(tree, word - 1) && TEXTS.test(tree.lemmas[word - 1] ?? "") && headOf(tree, word - 1) === verb
    ? [word - 1, "acl"]
    : undefined;

/** "visits Chad for the first time in ten years to meet …": the visit is to meet. */
function aimOf(tree: Tree, span: number): readonly [number, string] | undefined {
  let above = headOf(tree, span);
  if (above >= 0 && SPANS.test(tree.lemmas[above] ?? "")) above = headOf(tree, above);
  return above >= 0 && above < span && isVerb(tree, above) ? [above, "advcl"] : undefined;
}

/** "diplomats from Chad and Mali, who …": the diplomats. */
function officialsBefore(tree: Tree, verb: number, last: number): readonly [number, string] | undefined {
  const who = dependentsIn(tree, verb, /^nsubj/)[0] ?? -1;
  if (tree.forms[who] !== "who" || tree.forms[who - 1] !== "," || tree.upos[last] !== "PROPN") return undefined;
  if (who - last !== 2 || tree.labels[last] !== "conj") return undefined;
  const first = headOf(tree, last);
  const officials = tree.labels[first] === "nmod" ? headOf(tree, first) : -1;
  return officials >= 0 && OFFICIALS.test(tree.forms[officials] ?? "") ? [officials, "acl:relcl"] : undefined;
}

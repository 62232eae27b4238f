/** A tree in, the tree in which "Chad, along with Niger, has signed" and "Like Niger, Chad has signed" have two subjects out. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, lies } from "./draft.ts";

export function mendCompanions(tree: Tree): Tree {
  const found = tree.forms.flatMap((_, word) => {
    const marker = markerEnd(tree, word);
    const companion = marker < 0 ? -1 : headBehind(tree, marker);
    const subject = companion < 0 ? -1 : word === 0 ? subjectBehind(tree, companion) : subjectBefore(tree, word);
    return subject >= 0 && headOf(tree, subject) > companion && joined(tree, subject, companion)
      ? [{ subject, companion }]
      : [];
  });
  if (found.length === 0) return tree;
  const draft = draftOf(tree);
  for (const { subject, companion } of found) {
    if (lies(draft, subject, companion)) continue;
    draft.heads[companion] = subject;
    draft.labels[companion] = "conj";
  }
  return draft;
}

/** The last word of "along with", "together with", "as well as", "alongside", ", like" that opens at the word; -1 for none. */
function markerEnd({ forms }: Tree, word: number): number {
  const form = forms[word]?.toLowerCase() ?? "";
  if (/^(?:along|together)$/.test(form) && forms[word + 1] === "with") return word + 1;
  if (form === "alongside") return word;
  if (form === "like" && (word === 0 || forms[word - 1] === ",")) return tagged(forms, word) ? word : -1;
  return form === "as" && forms[word + 1] === "well" && forms[word + 2] === "as" ? word + 2 : -1;
}

/** "Chad, like Niger, has": what is likened is named, and a comma closes it. */
const tagged = (forms: readonly string[], word: number): boolean =>
  /^\p{Lu}/u.test(forms[word + 1] ?? "") && forms.slice(word + 2, word + 2 + WITHIN).includes(",");

/** "Like Niger, Chad has": the subject right behind the comma; -1 for none. */
function subjectBehind(tree: Tree, companion: number): number {
  if (tree.forms[companion + 1] !== ",") return -1;
  for (let at = companion + 2; at < companion + 2 + WITHIN; at++)
    if (/^nsubj/.test(tree.labels[at] ?? "")) return headOf(tree, at) === headOf(tree, companion) ? at : -1;
  return -1;
}

/** The noun of the phrase behind the marker, that hangs on nothing within it. */
function headBehind(tree: Tree, marker: number): number {
  let at = marker + 1;
  while (at < tree.forms.length && /^(?:DET|ADJ|NUM|PRON)$/.test(tree.upos[at] ?? "")) at++;
  if (!isNoun(tree, at)) return -1;
  for (let steps = 0; steps < WITHIN && headOf(tree, at) > at; steps++) {
    if (!/^(?:compound|amod|nmod|nmod:poss|flat)$/.test(tree.labels[at] ?? "")) break;
    at = headOf(tree, at);
  }
  return at;
}
const WITHIN = 5;

/** The subject that ends right before the marker, or before a comma there; -1 for none. */
function subjectBefore(tree: Tree, marker: number): number {
  const last = tree.forms[marker - 1] === "," ? marker - 2 : marker - 1;
  if (last < 0 || !isNoun(tree, last)) return -1;
  for (let at = last, steps = 0; at >= 0 && steps < WITHIN; at = headOf(tree, at), steps++)
    if (/^nsubj/.test(tree.labels[at] ?? "")) return at;
  return -1;
}

/** The companion hangs on the subject or on its verb, and is no part of a list yet. */
const joined = (tree: Tree, subject: number, companion: number): boolean =>
  companion !== subject &&
  /^(?:nmod|obl|appos|list|dep|acl|advcl)$/.test(tree.labels[companion] ?? "") &&
  [subject, headOf(tree, subject)].includes(headOf(tree, companion)) &&
  dependentsIn(tree, companion, /^(?:cop|nsubj)$/).length === 0;

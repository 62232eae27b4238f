// A naming in, whether the verb of its clause speaks of it out: what "the two" may take up.
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";

/** Subject, object or in a phrase of the verb, by itself or in apposition, or by those who act for it: no owner, no part of another's title. */
export function isArgument({ sentence, word }: Naming, anaphora: Anaphora): boolean {
  const tree = anaphora.input.sentences[sentence]?.tree;
  if (tree === undefined) return false;
  const first = /^(?:appos|conj)$/.test(tree.labels[word] ?? "") ? (tree.heads[word] ?? word) : word;
  const holders = tree.labels[first] === "nmod" ? (tree.heads[first] ?? -1) : -1;
  const top = HOLDERS.test(tree.forms[holders] ?? "") ? holders : first;
  const beside = tree.forms.some((form, mark) => tree.heads[mark] === top && /^(?:with|alongside|between)$/.test(form));
  // "a Chad-brokered truce"
  if (tree.forms[word + 1] === "-") return false;
  return beside || /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|conj|root)$/.test(tree.labels[top] ?? "");
}

/** "the presidents of Chad and Niger". */
const HOLDERS =
  /^(?:presidents|leaders|ministers|premiers|governments|chiefs|envoys|delegations|officials|armies|kings|heads)$/;

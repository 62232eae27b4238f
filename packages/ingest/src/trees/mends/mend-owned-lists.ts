/** A tree in, the tree in which "Chad's minister A, Mali's minister B and Togo's minister C" are a list of three out. */
import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasCase, headOf, isVerb } from "./draft.ts";

/** Nobody is a part of the name that an owner of its own stands before: "B and Togo's minister C" are two. */
export function mendOwnedLists(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let and = 3; and + 3 < tree.forms.length; and++) {
    if (tree.forms[and] !== "and") continue;
    const before = tree.forms[and - 1] === "," ? and - 2 : and - 1;
    const last = lastOf(draft ?? tree, before, and);
    if (last < 0) continue;
    draft ??= draftOf(tree);
    listed(draft, [...itemsBefore(draft, before), before, last], and);
  }
  return draft ?? tree;
}

/** The name behind "and" with an owner between, on which the name before it hangs as if a part of it; -1 for none. */
function lastOf(tree: Tree, before: number, and: number): number {
  const last = headOf(tree, before);
  return tree.upos[before] === "PROPN" &&
    last > and &&
    tree.upos[last] === "PROPN" &&
    /^(?:compound|flat|amod|nmod:poss)$/.test(tree.labels[before] ?? "") &&
    !hasCase(tree, before) &&
    dependentsIn(tree, last, /^nmod:poss$/).some((owner) => owner > and)
    ? last
    : -1;
}

/** Names with an owner before the comma that opens the phrase of the name given. */
function itemsBefore(tree: Tree, name: number): number[] {
  const owner = dependentsIn(tree, name, /^nmod:poss$/)[0];
  if (owner === undefined || tree.forms[owner - 1] !== ",") return [];
  const item = owner - 2;
  const owned = tree.upos[item] === "PROPN" && dependentsIn(tree, item, /^nmod:poss$/).length > 0;
  return owned ? [...itemsBefore(tree, item), item] : [];
}

/** The first takes the place of the list, the others are joined to it. */
function listed(draft: Draft, items: readonly number[], and: number): void {
  const [first = -1, ...others] = items;
  const last = others.at(-1) ?? first;
  const outer = items.find((item) => headOf(draft, item) < first || headOf(draft, item) > last) ?? first;
  const head = headOf(draft, outer);
  if (items.includes(head)) return;
  const label = draft.labels[outer] ?? "obj";
  const loose = head >= 0 && isVerb(draft, head) && /^(?:flat|compound|conj|appos|dep|list|amod)$/.test(label);
  const marks = others.flatMap((item) => dependentsIn(draft, item, /^case$/)).filter((mark) => mark < first);
  draft.heads[first] = head;
  draft.labels[first] = loose ? (marks.length > 0 || hasCase(draft, first) ? "obl" : "obj") : label;
  for (const mark of marks) draft.heads[mark] = first;
  for (const item of others) {
    draft.heads[item] = first;
    draft.labels[item] = "conj";
  }
  draft.heads[and] = last;
  draft.labels[and] = "cc";
}

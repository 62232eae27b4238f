/** A tree in, the tree with the two that "both" announces side by side out: "backs both Mali, which borders Niger, and Chad". */
import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

export function mendBoth(tree: Tree): Tree {
  const both = tree.forms.indexOf("both");
  const first = both < 1 ? -1 : headOf(tree, both);
  if (first <= both || !isNoun(tree, first) || tree.labels[both] === "advmod") return tree;
  const draft = draftOf(tree);
  if (draft.labels[first] === "conj" && headOf(draft, first) === both - 1 && isVerb(tree, both - 1))
    draft.labels[first] = "obj";
  const second = secondBehindClause(tree, first);
  if (second >= 0) {
    draft.heads[second] = first;
    draft.labels[second] = "conj";
  }
  return draft;
}

/** The noun behind ", and" that was taken into the relative clause of the first, when nothing is joined to the first yet; -1 for none. */
function secondBehindClause(tree: Tree, first: number): number {
  if (tree.forms[first + 1] !== "," || dependentsIn(tree, first, /^conj$/).length > 0) return -1;
  const clause = dependentsIn(tree, first, /^acl(?::relcl)?$/)[0] ?? -1;
  if (clause < 0) return -1;
  return tree.heads.findIndex(
    (head, word) =>
      head > first &&
      tree.labels[word] === "conj" &&
      isNoun(tree, word) &&
      lies(tree, head, clause) &&
      dependentsIn(tree, word, /^cc$/).some((mark) => tree.forms[mark] === "and" && tree.forms[mark - 1] === ","),
  );
}

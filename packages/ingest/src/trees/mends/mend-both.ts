/** A tree in, the tree with two names side by side that "both" announces, or that a clause between commas parts, out: "backs both Mali, which borders Niger, and Chad". */
import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

export function mendBoth(tree: Tree): Tree {
  const both = tree.forms.indexOf("both");
  const first = both < 1 ? -1 : headOf(tree, both);
  const announced = first > both && isNoun(tree, first) && tree.labels[both] !== "advmod";
  const parted = tree.forms.findIndex((form, word) => RELATIVE.test(form) && tree.forms[word - 1] === ",") - 2;
  if (!announced && (parted < 0 || tree.upos[parted] !== "PROPN")) return tree;
  const draft = draftOf(tree);
  if (announced) {
    if (draft.labels[first] === "conj" && headOf(draft, first) === both - 1 && isVerb(tree, both - 1))
      draft.labels[first] = "obj";
    join(draft, first, secondBehindClause(tree, first));
  } else join(draft, parted, nameBehindClause(tree, parted));
  return draft;
}

const RELATIVE = /^(?:which|who)$/;

function join(draft: Draft, first: number, second: number): void {
  if (second < 0) return;
  draft.heads[second] = first;
  draft.labels[second] = "conj";
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

/** The same for names, where the comma before "and" is the first behind the pronoun: it ends the clause and parts no list. */
function nameBehindClause(tree: Tree, first: number): number {
  const second = secondBehindClause(tree, first);
  if (second < 0 || tree.upos[second] !== "PROPN") return -1;
  const comma = tree.forms.indexOf(",", first + 2);
  return tree.forms[comma + 1] === "and" && comma < second && second <= comma + 3 ? second : -1;
}

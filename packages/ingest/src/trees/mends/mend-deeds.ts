/** A tree in, the tree in which "by" names the doer of a deed and not of the active verb before it out: "rejected allegations by Chad". */
import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

const DEED =
  /^(?:allegation|accusation|claim|charge|attack|raid|strike|airstrike|assault|incursion|invasion|aggression|bombardment|visit|decision|statement|plan|attempt|threat|move|effort|offer|call|demand|request|appeal|proposal|report|violation|criticism|provocation|warning|announcement|pledge|remark|comment)$/;

export function mendDeeds(tree: Tree): Tree {
  const by = tree.forms.findIndex(
    (form, word) =>
      form === "by" && tree.labels[word] === "case" && DEED.test(tree.lemmas[word - 1] ?? "") && isNoun(tree, word - 1),
  );
  if (by < 2) return tree;
  const [deed, doer] = [by - 1, headOf(tree, by)];
  const verb = headOf(tree, doer);
  if (doer < by || !isNoun(tree, doer) || !/^obl(?::agent)?$/.test(tree.labels[doer] ?? "")) return tree;
  if (!isVerb(tree, verb) || headOf(tree, deed) !== verb || tree.labels[deed] !== "obj") return tree;
  if (dependentsIn(tree, verb, /^aux:pass$/).length > 0) return tree;
  const draft = draftOf(tree);
  draft.heads[doer] = deed;
  draft.labels[doer] = "nmod";
  return draft;
}

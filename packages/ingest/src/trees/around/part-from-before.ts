/** A tree whose titles hang on their names in; a name with an article of its own is no part of the phrase before it. */
import { type Draft, dependentsIn, headOf, isNoun, isVerb } from "../mends/draft.ts";

/** "received at the ministry the Ambassador of Chad X": the title from `first` on and its `name` are the object, not the ministry's. */
export function partFromBefore(tree: Draft, first: number, name: number): void {
  const noun = first - 1;
  const merged = dependentsIn(tree, name, /^(case|det|amod|compound|nmod|flat)$/).filter((word) => word < first);
  const verb = merged.includes(noun) ? headOf(tree, name) : headOf(tree, noun);
  if (!isNoun(tree, noun) || verb < 0 || !isVerb(tree, verb) || dependentsIn(tree, verb, /^obj$/).length > 0) return;
  if (merged.includes(noun)) {
    if (!merged.some((word) => tree.labels[word] === "case")) return;
    for (const word of merged) tree.heads[word] = word === noun ? verb : noun;
    tree.labels[noun] = "obl";
  } else if (headOf(tree, name) !== noun || !/^(flat|appos|compound)$/.test(tree.labels[name] ?? "")) return;
  tree.heads[name] = verb;
  tree.labels[name] = "obj";
}

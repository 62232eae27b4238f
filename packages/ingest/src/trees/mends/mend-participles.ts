/** A tree in, the tree in which what stands right before a participle is what it belongs to out: "shelled Gao using mortars", "Chad and groups backed by Mali". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

/** Who shells a town uses the mortars, and those whom somebody backs are the last of a list. */
export function mendParticiples(tree: Tree): Tree {
  const used = tree.forms.flatMap((form, word) => (form === "using" && hasStruckSubject(tree, word) ? [word] : []));
  const backed = tree.labels.flatMap((label, word) =>
    label === "acl" && (isOfLast(tree, word) || isAstray(tree, word)) ? [word] : [],
  );
  const weighed = tree.labels.flatMap((label, word) =>
    /^(?:amod|obj)$/.test(label) && isWeighed(tree, word) ? [word] : [],
  );
  if (used.length + backed.length + weighed.length === 0) return tree;
  const draft = draftOf(tree);
  for (const word of used) {
    draft.heads[word - 1] = headOf(draft, word);
    draft.labels[word - 1] = "obj";
  }
  for (const word of backed) draft.heads[word] = word - 1;
  for (const word of weighed) draft.labels[word] = "xcomp";
  return draft;
}

/** "is weighing selling Mali jets", "contemplates leaving": a participle that hangs on the verb right before it names no thing. */
const isWeighed = (tree: Tree, participle: number): boolean =>
  tree.xpos[participle] === "VBG" && headOf(tree, participle) === participle - 1 && isVerb(tree, participle - 1);

const STRIKING = /^(?:attack|strike|hit|bomb|shell|target|bombard|pound|raid|pummel|fire|kill|destroy)$/;

/** "shelled Gao using mortars": Gao uses none. */
function hasStruckSubject(tree: Tree, participle: number): boolean {
  const verb = headOf(tree, participle);
  return (
    tree.labels[participle - 1] === "nsubj" &&
    headOf(tree, participle - 1) === participle &&
    verb >= 0 &&
    verb < participle - 1 &&
    isVerb(tree, verb) &&
    STRIKING.test(tree.lemmas[verb] ?? "") &&
    dependentsIn(tree, verb, /^obj$/).length === 0
  );
}

const BACKING = /^(?:back|support|fund|arm|sponsor|finance|train|lead|control|equip)$/;

/** "defence against Chad and groups backed by Mali": the groups are backed. */
const isOfLast = (tree: Tree, participle: number): boolean =>
  tree.forms[participle + 1] === "by" &&
  tree.labels[participle - 1] === "conj" &&
  tree.upos[participle - 1] === "NOUN" &&
  headOf(tree, participle) < participle - 1 &&
  isNoun(tree, headOf(tree, participle)) &&
  BACKING.test(tree.lemmas[participle] ?? "");

/** "has troops stationed there": what is said of a noun hangs on no verb. */
const isAstray = (tree: Tree, participle: number): boolean =>
  tree.xpos[participle] === "VBN" &&
  isVerb(tree, headOf(tree, participle)) &&
  headOf(tree, participle) < participle - 1 &&
  isNoun(tree, participle - 1) &&
  !/^nsubj/.test(tree.labels[participle - 1] ?? "");

/** A tree in, the tree with a name that the parser took for an adverb as the object of its verb out: "moved Patriot batteries to Gao". */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, headOf, isNoun, isVerb } from "./draft.ts";

const CARRYING =
  /^(?:move|send|shift|deploy|transfer|deliver|ship|fly|bring|supply|sell|export|relocate|buy|order|test|fire|launch|use|operate|down|intercept|destroy|station|base|install|position|redeploy)$/;

export function mendAdverbObjects(tree: Tree): Tree {
  const found = tree.labels.flatMap((label, word) => {
    const verb = headOf(tree, word);
    const lost =
      label === "advmod" &&
      isNoun(tree, word) &&
      tree.xpos[word] !== "NN" &&
      verb >= 0 &&
      verb < word &&
      isVerb(tree, verb) &&
      CARRYING.test(tree.lemmas[verb] ?? "") &&
      dependentsIn(tree, verb, /^(?:obj|aux:pass|nsubj:pass)$/).length === 0 &&
      dependentsIn(tree, word, /^case$/).length === 0 &&
      tree.upos.slice(verb + 1, word).every((tag) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tag));
    return lost ? [word] : [];
  });
  if (found.length === 0) return tree;
  const draft = draftOf(tree);
  for (const word of found) draft.labels[word] = "obj";
  return draft;
}

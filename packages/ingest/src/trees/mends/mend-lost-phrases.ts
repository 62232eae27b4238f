/** A tree in, the tree with phrases where they belong out: a noun that hangs on its own preposition, "of arms" that hangs on the verb behind its object, and a relative clause on what a sale holds. */

import type { Tree } from "../tree.ts";
import { dependentsIn, draftOf, hasCase, headOf, isNoun, isVerb, lies } from "./draft.ts";

export function mendLostPhrases(tree: Tree): Tree {
  const draft = draftOf(tree);
  let changed = false;
  for (let word = 1; word < tree.forms.length; word++) {
    const preposition = turnedRound(tree, word);
    const object = preposition < 0 ? partOf(tree, word) : -1;
    if (preposition >= 0) {
      draft.heads[word] = headOf(tree, preposition);
      draft.labels[word] = isVerb(tree, headOf(tree, preposition)) ? "obl" : "nmod";
      draft.heads[preposition] = word;
    }
    const whole = Math.max(heldIn(tree, word), quotedBefore(tree, word));
    if (object >= 0) draft.heads[word] = object;
    if (whole >= 0) {
      draft.heads[word] = whole;
      draft.labels[word] = "acl:relcl";
    }
    changed ||= preposition >= 0 || object >= 0 || whole >= 0;
  }
  return changed ? draft : tree;
}

/** "the third buyer after Chad" with Chad under "after": the preposition; -1 for none. */
function turnedRound(tree: Tree, noun: number): number {
  const preposition = headOf(tree, noun);
  const turned =
    preposition >= 0 &&
    preposition < noun &&
    tree.labels[preposition] === "case" &&
    /^(?:ADP|SCONJ)$/.test(tree.upos[preposition] ?? "") &&
    /^(?:obl|nmod|obj|dep)$/.test(tree.labels[noun] ?? "") &&
    isNoun(tree, noun) &&
    !hasCase(tree, noun) &&
    headOf(tree, preposition) >= 0 &&
    headOf(tree, preposition) < preposition;
  return turned ? preposition : -1;
}

/** "approved $2 billion of arms sales": the object right before "of"; -1 where it hangs elsewhere. */
function partOf(tree: Tree, noun: number): number {
  const verb = headOf(tree, noun);
  if (tree.labels[noun] !== "nmod" || verb < 0 || verb > noun || !isVerb(tree, verb)) return -1;
  const [of = -1] = [noun, ...dependentsIn(tree, noun, /^compound$/)].flatMap((each) =>
    dependentsIn(tree, each, /^case$/),
  );
  if (tree.forms[of] !== "of") return -1;
  const [object = -1] = dependentsIn(tree, verb, /^obj$/);
  return object > verb && object < of && lies(tree, of - 1, object) ? object : -1;
}

const HOLDS = /^(?:include|comprise|contain|cover|feature)$/;
const WHOLE =
  /^(?:sale|deal|package|contract|order|shipment|consignment|delivery|donation|tranche|aid|transfer|assistance)$/;

/** "a sale to Chad, which included jets": the sale did, no state; -1 where something else is told of. */
function heldIn(tree: Tree, verb: number): number {
  const name = headOf(tree, verb);
  if (tree.labels[verb] !== "acl:relcl" || !HOLDS.test(tree.lemmas[verb] ?? "") || tree.upos[name] !== "PROPN")
    return -1;
  if (!/^(?:which|that)$/i.test(tree.forms[dependentsIn(tree, verb, /^nsubj$/)[0] ?? -1] ?? "")) return -1;
  const whole = headOf(tree, name);
  return tree.labels[name] === "nmod" && whole >= 0 && WHOLE.test(tree.lemmas[whole] ?? "") ? whole : -1;
}

/** "a \"ballistic missile,\" which was fired by Chad": the noun inside the quotation marks; -1 for none. */
function quotedBefore(tree: Tree, verb: number): number {
  if (!isVerb(tree, verb) || !/^(?:parataxis|advcl|ccomp)$/.test(tree.labels[verb] ?? "")) return -1;
  const [pronoun = -1] = dependentsIn(tree, verb, /^nsubj/);
  const quoted =
    pronoun > 2 &&
    tree.forms[pronoun] === "which" &&
    /^["”’']+$/.test(tree.forms[pronoun - 1] ?? "") &&
    tree.forms[pronoun - 2] === "," &&
    isNoun(tree, pronoun - 3);
  return quoted && pronoun < verb ? pronoun - 3 : -1;
}

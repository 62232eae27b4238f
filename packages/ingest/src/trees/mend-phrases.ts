/** A tree in, the tree with noun phrases mended out: an owner hangs on what is owned, an object on its verb. */
import { type Draft, dependentsIn, draftOf, headOf, isNoun } from "./draft.ts";
import type { Tree } from "./tree.ts";

/** Mends arcs that no phrase has: owners of verbs, objects of adverbs, prepositions of adjectives. */
export function mendPhrases(tree: Tree): Tree {
  if (!tree.labels.some((label, word) => isStray(tree, label, word))) return tree;
  const draft = draftOf(tree);
  for (let word = 0; word < draft.heads.length; word++) {
    if (!isStray(draft, draft.labels[word] ?? "", word)) continue;
    if (draft.labels[word] === "obj") liftObject(draft, word);
    else if (draft.labels[word] === "case") liftCase(draft, word);
    else giveOwned(draft, word);
  }
  return draft;
}

/** An owner under a finite verb or an adverb, an object under an adverb, a preposition under what stands before a noun. */
function isStray(tree: Tree, label: string, word: number): boolean {
  if (label === "case") return isBeforeNoun(tree, word);
  if (label !== "nmod:poss" && label !== "obj") return false;
  const head = headOf(tree, word);
  if (tree.upos[head] === "ADV") return label === "nmod:poss" || isNoun(tree, word);
  return label === "nmod:poss" && /^(VBD|VBZ|VBP)$/.test(tree.xpos[head] ?? "");
}

/** "Chad's 4th Brigade downed it": the owner goes to the next noun that its verb governs. */
function giveOwned(draft: Draft, owner: number): void {
  const head = headOf(draft, owner);
  for (let noun = owner + 1; noun < draft.heads.length && noun !== head; noun++) {
    if (/^[,;:.]$/.test(draft.forms[noun] ?? "")) return;
    if (!isNoun(draft, noun) || headOf(draft, noun) !== head || /^(compound|flat)$/.test(draft.labels[noun] ?? ""))
      continue;
    draft.heads[owner] = noun;
    for (let between = owner + 1; between < noun; between++)
      if (headOf(draft, between) === head && /^(compound|amod|nummod)$/.test(draft.labels[between] ?? ""))
        draft.heads[between] = noun;
    return;
  }
}

/** "will test its Gavran again": what an adverb seems to govern, its verb governs. */
function liftObject(draft: Draft, object: number): void {
  const adverb = headOf(draft, object);
  const verb = headOf(draft, adverb);
  if (draft.upos[verb] !== "VERB" || verb > object || dependentsIn(draft, verb, /^obj$/).length > 0) return;
  draft.heads[object] = verb;
  for (const owner of dependentsIn(draft, adverb, /^(nmod:poss|det|amod)$/))
    if (owner < object) draft.heads[owner] = object;
}

/** "with Chadian, Malian and Nigerien forces": the preposition under the first of the adjectives. */
function isBeforeNoun(tree: Tree, mark: number): boolean {
  const modifier = headOf(tree, mark);
  const noun = headOf(tree, modifier);
  return (
    mark < modifier &&
    modifier < noun &&
    tree.labels[modifier] === "amod" &&
    tree.labels[noun] === "conj" &&
    isNoun(tree, noun) &&
    headOf(tree, noun) < mark &&
    tree.forms[mark] !== "'s"
  );
}

/** The preposition goes to the noun, which is no further item of a list. */
function liftCase(draft: Draft, mark: number): void {
  const noun = headOf(draft, headOf(draft, mark));
  const joined = dependentsIn(draft, noun, /^cc$/).some((word) => word < mark);
  draft.heads[mark] = noun;
  if (!joined) draft.labels[noun] = isNoun(draft, headOf(draft, noun)) ? "nmod" : "obl";
}

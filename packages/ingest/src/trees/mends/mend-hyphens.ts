/** A tree in, the tree in which who backs, leads or makes a thing stands under that word out ("Chad-backed rebels struck"), and states joined by hyphens are coordinate ("the Chadian-Malian drill"). */

import type { Tree } from "../tree.ts";
import { type Draft, draftOf, headOf, isNoun } from "./draft.ts";

const JOINED =
  /^(?:backed|led|made|built|owned|aligned|linked|allied|affiliated|supported|sponsored|funded|financed|armed|trained|equipped|supplied|controlled|held|occupied|run|flagged|registered|brokered|mediated|born|based|designed|donated|installed|appointed|operated|hosted|organi[sz]ed|imposed)$/;
/** Words of a noun phrase behind the hyphen. */
const PHRASE = 5;

/** Hangs a name before a hyphen and a participle on the participle, and that on the noun behind it; of two adjectives the second on the first. */
export function mendHyphens(tree: Tree): Tree {
  const at = tree.forms.flatMap((form, word) => (form === "-" && isStray(tree, word) ? [word] : []));
  const pairs = tree.forms.flatMap((form, word) => (form === "-" && joinsStates(tree, word) ? [word] : []));
  const turned = tree.forms.flatMap((form, word) => (form === "-" && joinsTurned(tree, word) ? [word] : []));
  const granted = tree.forms.flatMap((form, word) => (LETTING.test(form) && isOfWhoLets(tree, word) ? [word] : []));
  if (at.length + pairs.length + turned.length + granted.length === 0) return tree;
  const draft = draftOf(tree);
  for (const participle of granted) giveToNoun(draft, participle);
  for (const hyphen of pairs) joinStates(draft, hyphen);
  for (const hyphen of turned) draft.labels[hyphen + 1] = "conj";
  for (const hyphen of at) {
    draft.heads[hyphen - 1] = hyphen + 1;
    draft.labels[hyphen - 1] = "obl";
    draft.heads[hyphen + 1] = nounBehind(tree, hyphen + 1);
    draft.labels[hyphen + 1] = "amod";
  }
  return draft;
}

const LETTING = /^(?:authori[sz]ed|mandated|approved|endorsed|recogni[sz]ed)$/;

/** "the arrival of the AU authorised mission", where the AU arrives. */
function isOfWhoLets(tree: Tree, participle: number): boolean {
  const [name, noun] = [participle - 1, nounBehind(tree, participle)];
  return (
    tree.upos[name] === "PROPN" &&
    tree.labels[name] === "nmod" &&
    headOf(tree, name) >= 0 &&
    headOf(tree, name) < name &&
    noun > participle &&
    !tree.labels.some((label, word) => label === "case" && word > name && headOf(tree, word) === noun)
  );
}

/** The preposition and the article before the name are those of the noun; the name hangs on the participle. */
function giveToNoun(draft: Draft, participle: number): void {
  const [name, noun] = [participle - 1, nounBehind(draft, participle)];
  for (let word = 0; word < name; word++)
    if (headOf(draft, word) === name && /^(?:case|det)$/.test(draft.labels[word] ?? "")) draft.heads[word] = noun;
  if (!isNounAbove(draft, noun, name)) {
    draft.heads[noun] = headOf(draft, name);
    draft.labels[noun] = "nmod";
  }
  draft.heads[participle] = noun;
  draft.labels[participle] = "amod";
  draft.heads[name] = participle;
  draft.labels[name] = "obl";
}

/** The noun hangs on a word before the name already. */
const isNounAbove = (draft: Draft, noun: number, name: number): boolean =>
  headOf(draft, noun) >= 0 && headOf(draft, noun) < name;

/** "Chadian - Malian - Nigerien drill": each hangs on the next, all in capitals. */
const joinsStates = (tree: Tree, hyphen: number): boolean =>
  headOf(tree, hyphen - 1) === hyphen + 1 &&
  /^(?:amod|compound)$/.test(tree.labels[hyphen - 1] ?? "") &&
  /^(?:amod|compound)$/.test(tree.labels[hyphen + 1] ?? "") &&
  headOf(tree, hyphen + 1) > hyphen + 1 &&
  [hyphen - 1, hyphen + 1].every((word) => /^\p{Lu}/u.test(tree.forms[word] ?? "")) &&
  [hyphen - 1, hyphen + 1].some((word) => tree.upos[word] === "ADJ");

/** "Chad - Malian raid", where the first hangs on the noun already and the second on the first. */
const joinsTurned = (tree: Tree, hyphen: number): boolean =>
  headOf(tree, hyphen + 1) === hyphen - 1 &&
  /^(?:amod|compound)$/.test(tree.labels[hyphen + 1] ?? "") &&
  /^(?:amod|compound)$/.test(tree.labels[hyphen - 1] ?? "") &&
  headOf(tree, hyphen - 1) > hyphen + 1 &&
  [hyphen - 1, hyphen + 1].every((word) => /^\p{Lu}/u.test(tree.forms[word] ?? "")) &&
  [hyphen - 1, hyphen + 1].some((word) => tree.upos[word] === "ADJ");

/** The first of them modifies the noun, the others are its conjuncts. */
function joinStates(draft: Draft, hyphen: number): void {
  const [left, right] = [hyphen - 1, hyphen + 1];
  const first = draft.labels[left] === "conj" ? headOf(draft, left) : left;
  draft.heads[first] = headOf(draft, right);
  draft.labels[first] = "amod";
  draft.heads[right] = first;
  draft.labels[right] = "conj";
}

/** "Chad - backed rebels", where the name stands as if it were a subject or an object of its own. */
function isStray(tree: Tree, hyphen: number): boolean {
  const name = hyphen - 1;
  return (
    /^(?:PROPN|ADJ)$/.test(tree.upos[name] ?? "") &&
    JOINED.test(tree.forms[hyphen + 1] ?? "") &&
    /^(?:nsubj|nsubj:pass|obj|obl|root|appos|conj|compound|nmod)$/.test(tree.labels[name] ?? "") &&
    headOf(tree, name) !== hyphen + 1 &&
    headOf(tree, name) >= 0 &&
    nounBehind(tree, hyphen + 1) > 0
  );
}

/** The last noun of the phrase behind the participle; -1 for none. */
function nounBehind(tree: Tree, participle: number): number {
  let noun = -1;
  for (let word = participle + 1; word <= participle + PHRASE; word++) {
    if (isNoun(tree, word)) noun = word;
    else if (noun >= 0 || !/^(?:ADJ|NUM|ADV)$/.test(tree.upos[word] ?? "")) break;
  }
  return noun;
}

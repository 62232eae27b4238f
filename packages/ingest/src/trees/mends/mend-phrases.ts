/** A tree in, the tree with noun phrases mended out: an owner hangs on what is owned, an object on its verb. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasCase, headOf, isCasedBy, isNoun, isVerb } from "./draft.ts";
import { isInserted } from "./mend-words.ts";

/** Mends arcs that no phrase has: owners of verbs, objects of adverbs, prepositions of adjectives. */
export function mendPhrases(tree: Tree): Tree {
  if (!tree.labels.some((label, word) => isStray(tree, label, word))) return tree;
  const draft = draftOf(tree);
  for (let word = 0; word < draft.heads.length; word++) {
    if (!isStray(draft, draft.labels[word] ?? "", word)) continue;
    if (isAfterParticiple(draft, word)) joinParticiple(draft, word);
    else if (isTopic(draft, word)) draft.labels[word] = "nmod";
    else if (draft.labels[word] === "obj") liftObject(draft, word);
    else if (draft.labels[word] === "case" && isBeforeCount(draft, word)) countNoun(draft, word);
    else if (draft.labels[word] === "nmod") giveDoer(draft, word);
    else if (draft.labels[word] === "case") (isAmongThem(draft, word) ? listAmong : liftCase)(draft, word);
    else if (draft.labels[word] === "obl") (isAheadOf(draft, word) ? joinAhead : leaveInsertion)(draft, word);
    else giveOwned(draft, word);
  }
  return draft;
}

/** An owner under a finite verb or an adverb, an object under an adverb, a preposition under what stands before a noun. */
function isStray(tree: Tree, label: string, word: number): boolean {
  if (label === "case") return isBeforeNoun(tree, word) || isBeforeCount(tree, word) || isAmongThem(tree, word);
  if (label === "nmod") return isDoerBehindPlace(tree, word);
  if (label === "obl") return isBehindInsertion(tree, word) || isAheadOf(tree, word);
  if (isAfterParticiple(tree, word) || isTopic(tree, word)) return true;
  if (label !== "nmod:poss" && label !== "obj") return false;
  const head = headOf(tree, word);
  if (tree.upos[head] === "ADV") return label === "nmod:poss" || isNoun(tree, word);
  if (label === "obj" && isNoun(tree, head)) return isNoun(tree, word) && isManner(tree, head, word);
  return label === "nmod:poss" && /^(VBD|VBZ|VBP)$/.test(tree.xpos[head] ?? "");
}

/** "was announced following talks with Chad": a participle that is a preposition. */
const isAfterParticiple = (tree: Tree, noun: number): boolean => {
  const participle = headOf(tree, noun);
  return (
    tree.labels[noun] === "obj" &&
    isNoun(tree, noun) &&
    participle < noun &&
    tree.forms[participle]?.toLowerCase() === "following" &&
    (tree.labels[participle] === "case" || isAfterEvent(tree, participle, noun)) &&
    headOf(tree, participle) >= 0
  );
};

/** "said following talks with Chad": what is done after an event follows nobody. */
const isAfterEvent = (tree: Tree, participle: number, noun: number): boolean =>
  /^(?:xcomp|advcl)$/.test(tree.labels[participle] ?? "") &&
  headOf(tree, participle) < participle &&
  isVerb(tree, headOf(tree, participle)) &&
  EVENT.test(tree.lemmas[noun] ?? "");
const EVENT =
  /^(?:meeting|talk|call|conversation|visit|trip|summit|session|discussion|consultation|negotiation|attack|strike|airstrike|raid|clash|incident|coup|election|vote|war|death|killing|invasion|launch|test|signing|ceremony|exchange|request|report|decision|conference|briefing)$/;

/** "talks concerning a treaty": no object of a noun. */
const isTopic = (tree: Tree, word: number): boolean =>
  tree.labels[word] === "obj" &&
  isNoun(tree, headOf(tree, word)) &&
  isCasedBy(tree, word, /^(?:concerning|regarding|following)$/);

function joinParticiple(draft: Draft, noun: number): void {
  const participle = headOf(draft, noun);
  draft.heads[noun] = headOf(draft, participle);
  draft.labels[noun] = isVerb(draft, headOf(draft, noun)) ? "obl" : "nmod";
  for (const other of dependentsIn(draft, participle, /./))
    draft.heads[other] = /^(?:ccomp|xcomp|advcl)$/.test(draft.labels[other] ?? "") ? headOf(draft, noun) : noun;
  draft.heads[participle] = noun;
  draft.labels[participle] = "case";
  draft.upos[participle] = "ADP";
}

/** "ahead of talks with Chad": two words that are one preposition. */
const isAheadOf = (tree: Tree, noun: number): boolean => {
  const adverb = headOf(tree, noun);
  return (
    tree.forms[adverb]?.toLowerCase() === "ahead" &&
    tree.labels[adverb] === "advmod" &&
    headOf(tree, adverb) >= 0 &&
    tree.forms[adverb + 1] === "of" &&
    headOf(tree, adverb + 1) === noun
  );
};

function joinAhead(draft: Draft, noun: number): void {
  const adverb = headOf(draft, noun);
  draft.heads[noun] = headOf(draft, adverb);
  for (const other of dependentsIn(draft, adverb, /./)) draft.heads[other] = noun;
  draft.heads[adverb] = noun;
  draft.labels[adverb] = "case";
  draft.heads[adverb + 1] = adverb;
  draft.labels[adverb + 1] = "fixed";
}

/** "signed in Gao by Chad and Mali": a place that somebody is not the author of. */
const isDoerBehindPlace = (tree: Tree, doer: number): boolean => {
  const place = headOf(tree, doer);
  const verb = headOf(tree, place);
  return (
    place >= 0 &&
    place < doer &&
    tree.labels[place] === "obl" &&
    tree.upos[place] === "PROPN" &&
    verb >= 0 &&
    verb < place &&
    (tree.xpos[verb] === "VBN" || tree.labels[verb] === "acl") &&
    isCasedBy(tree, doer, /^by$/) &&
    dependentsIn(tree, verb, /^obl:agent$/).length === 0
  );
};

function giveDoer(draft: Draft, doer: number): void {
  draft.heads[doer] = headOf(draft, headOf(draft, doer));
  draft.labels[doer] = "obl:agent";
}

/** "condemns in strong terms the raid": what stands between a verb and its object. */
const isManner = (tree: Tree, noun: number, object: number): boolean =>
  noun < object && tree.labels[noun] === "obl" && tree.upos[headOf(tree, noun)] === "VERB" && headOf(tree, noun) < noun;

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

/** "spent millions on 24 jets": the preposition under the number, whose noun hangs on the verb as an object. */
function isBeforeCount(tree: Tree, mark: number): boolean {
  const count = headOf(tree, mark);
  const noun = headOf(tree, count);
  return (
    mark === count - 1 &&
    tree.upos[count] === "NUM" &&
    tree.labels[count] === "nummod" &&
    noun > count &&
    noun - count <= 4 &&
    isNoun(tree, noun) &&
    /^(obj|obl|nmod)$/.test(tree.labels[noun] ?? "") &&
    headOf(tree, noun) < mark &&
    !hasCase(tree, noun)
  );
}

function countNoun(draft: Draft, mark: number): void {
  const count = headOf(draft, mark);
  const noun = headOf(draft, count);
  draft.heads[mark] = noun;
  draft.labels[noun] = isNoun(draft, headOf(draft, noun)) ? "nmod" : "obl";
  for (let between = count + 1; between < noun; between++)
    if (headOf(draft, between) === count) {
      draft.heads[between] = noun;
      draft.labels[between] = "compound";
    }
}

/** "three states, among them Chad". */
const isAmongThem = (tree: Tree, mark: number): boolean =>
  tree.forms[mark] === "among" &&
  tree.forms[mark - 1] === "," &&
  /^(them|which|whom)$/.test(tree.forms[mark + 1] ?? "");

/** "launched drones, made by Niger, at Chad": the phrase behind the second comma is the main verb's. */
function isBehindInsertion(tree: Tree, word: number): boolean {
  const participle = headOf(tree, word);
  if (participle < 0 || participle > word || !isInserted(tree, participle)) return false;
  const first = tree.heads.findIndex((head, at) => at > participle && head === word);
  const marked = tree.labels[first] === "punct" ? first : first - 1;
  return tree.forms[marked] === "," && tree.labels[marked + 1] === "case" && verbAbove(tree, participle) >= 0;
}

/** The verb before the insertion whose object or second half the participle hangs on. */
function verbAbove(tree: Tree, participle: number): number {
  const head = headOf(tree, participle);
  const verb = isVerb(tree, head) ? head : headOf(tree, head);
  return verb >= 0 &&
    verb < participle &&
    isVerb(tree, verb) &&
    /^(acl|conj|appos)$/.test(tree.labels[participle] ?? "")
    ? verb
    : -1;
}

function leaveInsertion(draft: Draft, word: number): void {
  const participle = headOf(draft, word);
  const verb = verbAbove(draft, participle);
  for (const later of dependentsIn(draft, participle, /^obl$/)) if (later >= word) draft.heads[later] = verb;
}

/** The preposition goes to the noun, which is no further item of a list. */
function liftCase(draft: Draft, mark: number): void {
  const noun = headOf(draft, headOf(draft, mark));
  const joined = dependentsIn(draft, noun, /^cc$/).some((word) => word < mark);
  draft.heads[mark] = noun;
  if (!joined) draft.labels[noun] = isNoun(draft, headOf(draft, noun)) ? "nmod" : "obl";
}

/** The phrase behind "among them" lists part of the noun before the comma. */
function listAmong(draft: Draft, mark: number): void {
  const whole = mark - 2;
  const pronoun = mark + 1;
  let listed = pronoun + 1;
  while (
    listed < draft.heads.length &&
    !(isNoun(draft, listed) && !/^(compound|amod|flat)$/.test(draft.labels[listed] ?? ""))
  )
    listed++;
  if (listed >= draft.heads.length || draft.forms.slice(pronoun, listed).some((form) => /^[,;:.]$/.test(form))) return;
  const noun = nounBefore(draft, whole);
  if (noun < 0 || noun === listed) return;
  draft.heads[mark] = listed;
  draft.heads[pronoun] = mark;
  draft.labels[pronoun] = "fixed";
  draft.heads[listed] = noun;
  draft.labels[listed] = "nmod";
}

/** The noun that a phrase before the comma is about: not a day or a place of it. */
function nounBefore(draft: Draft, last: number): number {
  for (let word = last; word >= 0 && last - word < 8; word--) {
    if (/^[,;:]$/.test(draft.forms[word] ?? "")) return -1;
    if (
      isNoun(draft, word) &&
      /S$/.test(draft.xpos[word] ?? "") &&
      /^(obj|nsubj|nsubj:pass|obl|nmod|conj)$/.test(draft.labels[word] ?? "")
    )
      return word;
  }
  return -1;
}

/** A tree in, the tree with words mended out that the tagger takes for others: "threatened to station missiles", "Gunners down a drone". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasCase, headOf, isNoun, isVerb } from "./draft.ts";

/** Nouns that are as often verbs of force. */
const VERBS =
  /^(station|base|target|field|garrison|ship|rocket|shell|mass|host|arm|test|down|man|fire|strike|attack|raid|sanction|train)$/;
const INTENT =
  /^(threaten|plan|want|intend|agree|refuse|promise|vow|pledge|offer|decide|try|attempt|prepare|hope|begin|continue|start|seek|propose|order|expect)$/;

/** Verbs of being or acting at sea, whose "off" says where. */
const AT_SEA =
  /^(keep|station|exercise|patrol|sail|base|anchor|lie|deploy|operate|drill|cruise|hold|rehearse|train|moor|gather|mass)$/;

/** Reads a noun behind "to" and "down" behind a plural as the verbs they are, and "off" before a coast as a preposition. */
export function mendWords(given: Tree): Tree {
  const tree = meetingsOfThree(whichGroups(testFired(offCoasts(given))));
  const noun = tree.forms.findIndex((_, word) => isInfinitiveAsNoun(tree, word));
  if (noun >= 0) return asInfinitive(tree, noun);
  const marked = tree.forms.findIndex((_, word) => isMarkedAsVerb(tree, word));
  if (marked >= 0) return clauseOf(tree, marked);
  const fired = tree.forms.findIndex((_, word) => isTestFiring(tree, word));
  if (fired >= 0) return asTestFiring(tree, fired);
  const down = tree.forms.indexOf("down");
  return down > 0 && isVerbDown(tree, down) ? asDowning(tree, down) : tree;
}

/** "the Chad Navy test-fired a missile": whoever was taken for a part of the test fired it. */
function testFired(tree: Tree): Tree {
  const test = tree.forms.findIndex(
    (form, word) =>
      form === "test" &&
      tree.forms[word + 1] === "-" &&
      isVerb(tree, word + 2) &&
      headOf(tree, word) === word + 2 &&
      word > 0,
  );
  const verb = test + 2;
  if (test < 0 || dependentsIn(tree, verb, /^nsubj/).length > 0) return tree;
  const subject = test - 1;
  if (!isNoun(tree, subject) || headOf(tree, subject) !== test) return tree;
  const draft = draftOf(tree);
  for (const above of [test, verb])
    for (const child of dependentsIn(tree, above, /^(?:det|amod|compound|nmod:poss|nummod)$/))
      if (child < subject) draft.heads[child] = subject;
  draft.heads[subject] = verb;
  draft.labels[subject] = "nsubj";
  draft.labels[test] = "compound";
  return draft;
}

/** "A trilateral is to convene": behind an article, and no noun behind it. */
function meetingsOfThree(tree: Tree): Tree {
  const noun = tree.forms.findIndex(
    (form, word) =>
      /^(?:trilateral|bilateral|quadrilateral)$/.test(form) &&
      tree.upos[word] === "ADJ" &&
      /^(?:the|a|an|first|second|third)$/i.test(tree.forms[word - 1] ?? "") &&
      /^(?:ADP|AUX|VERB)$/.test(tree.upos[word + 1] ?? ""),
  );
  if (noun < 0) return tree;
  const draft = draftOf(tree);
  draft.upos[noun] = "NOUN";
  draft.xpos[noun] = "NN";
  return draft;
}

/** "the alliance, which groups Chad and Mali": a plural right behind the pronoun that the clause has for its subject is its verb. */
function whichGroups(tree: Tree): Tree {
  const verb = tree.forms.findIndex(
    (_, word) =>
      tree.xpos[word] === "NNS" &&
      tree.labels[word] === "acl:relcl" &&
      /^(which|that|who)$/.test(tree.forms[word - 1] ?? "") &&
      headOf(tree, word - 1) === word,
  );
  if (verb < 0) return tree;
  const draft = retagged(tree, verb, "VBZ");
  const object = dependentsIn(draft, verb, /^(appos|list|dep|nmod|conj)$/).find(
    (child) => child > verb && isNoun(draft, child) && !hasCase(draft, child),
  );
  if (object !== undefined) draft.labels[object] = "obj";
  return { ...draft, lemmas: draft.lemmas.map((lemma, word) => (word === verb ? lemma.replace(/s$/, "") : lemma)) };
}

/** "keeps ships off Chad", "is exercising off Gao". */
function offCoasts(tree: Tree): Tree {
  const off = tree.forms.findIndex(
    (form, word) =>
      form === "off" &&
      tree.labels[word] === "compound:prt" &&
      AT_SEA.test(tree.lemmas[headOf(tree, word)] ?? "") &&
      tree.upos[word + 1] === "PROPN",
  );
  if (off < 0) return tree;
  const verb = headOf(tree, off);
  const coast = dependentsIn(tree, verb, /^obj$/).find((child) => child > off);
  if (coast === undefined || tree.forms.slice(off + 1, coast).includes(",")) return tree;
  const draft = draftOf(tree);
  draft.heads[off] = coast;
  draft.labels[off] = "case";
  draft.labels[coast] = "obl";
  return draft;
}

/** "threatened to station Mistral missiles": a bare noun between "to" and another noun, under a verb of intent. */
function isInfinitiveAsNoun(tree: Tree, word: number): boolean {
  const object = headOf(tree, word);
  const above = headOf(tree, object);
  return (
    tree.forms[word - 1] === "to" &&
    tree.upos[word] === "NOUN" &&
    VERBS.test(tree.forms[word] ?? "") &&
    /^(compound|amod)$/.test(tree.labels[word] ?? "") &&
    object > word &&
    isNoun(tree, object) &&
    above >= 0 &&
    above < word &&
    (INTENT.test(tree.lemmas[above] ?? "") || tree.forms[word - 2] === "not")
  );
}

/** "flies to Gao to broker a truce": the parser has a clause there, the tagger a noun. */
const isMarkedAsVerb = (tree: Tree, word: number): boolean =>
  tree.xpos[word] === "NN" &&
  /^(xcomp|advcl)$/.test(tree.labels[word] ?? "") &&
  tree.forms[word - 1] === "to" &&
  tree.labels[word - 1] === "mark" &&
  headOf(tree, word - 1) === word &&
  dependentsIn(tree, word, /^obj$/).length > 0;

/** "plans to test-fire a missile": taken for a noun. */
const isTestFiring = (tree: Tree, word: number): boolean =>
  tree.forms[word - 3] === "to" &&
  tree.forms[word - 2] === "test" &&
  tree.forms[word - 1] === "-" &&
  tree.upos[word] === "NOUN" &&
  /^(xcomp|advcl|acl)$/.test(tree.labels[word] ?? "");

function asTestFiring(tree: Tree, word: number): Tree {
  const draft = retagged(tree, word, "VB");
  draft.heads[word - 2] = word;
  draft.labels[word - 2] = "compound";
  draft.heads[word - 3] = word;
  draft.labels[word - 3] = "mark";
  return draft;
}

function clauseOf(tree: Tree, word: number): Tree {
  const draft = retagged(tree, word, "VB");
  draft.labels[word] = "advcl";
  return draft;
}

function asInfinitive(tree: Tree, word: number): Tree {
  const draft = retagged(tree, word, "VB");
  const object = headOf(tree, word);
  draft.heads[word] = headOf(tree, object);
  draft.labels[word] = "xcomp";
  draft.heads[object] = word;
  draft.labels[object] = "obj";
  draft.heads[word - 1] = word;
  draft.labels[word - 1] = "mark";
  return draft;
}

/** "Gunners down a third drone.": no verb in the sentence, a plural at the root before it and a noun phrase behind. */
function isVerbDown(tree: Tree, word: number): boolean {
  const subject = tree.heads.indexOf(-1);
  return (
    subject === word - 1 &&
    /^NNP?S$/.test(tree.xpos[subject] ?? "") &&
    downed(tree, word) > word &&
    /^(DET|NUM|ADJ|PROPN)$/.test(tree.upos[word + 1] ?? "") &&
    !tree.upos.some((tag, at) => tag === "AUX" || (tag === "VERB" && at < word))
  );
}

/** The noun that "down" was taken to stand before, or that hangs on the subject like an object. */
function downed(tree: Tree, word: number): number {
  const subject = word - 1;
  const head = headOf(tree, word);
  if (head > word) return headOf(tree, head) === subject && isNoun(tree, head) ? head : -1;
  return head === subject
    ? (dependentsIn(tree, subject, /^obj$/).find((child) => child > word && isNoun(tree, child)) ?? -1)
    : -1;
}

function asDowning(tree: Tree, word: number): Tree {
  const draft = retagged(tree, word, "VBP");
  const subject = word - 1;
  const object = downed(tree, word);
  draft.heads[word] = -1;
  draft.labels[word] = "root";
  draft.heads[subject] = word;
  draft.labels[subject] = "nsubj";
  draft.heads[object] = word;
  draft.labels[object] = "obj";
  for (const child of dependentsIn(draft, subject, /^(punct|obl|advmod|parataxis)$/))
    if (child > word) draft.heads[child] = word;
  return draft;
}

const retagged = (tree: Tree, word: number, tag: string): Draft => {
  const draft = draftOf(tree);
  draft.upos[word] = "VERB";
  draft.xpos[word] = tag;
  return draft;
};

/** Whether a participle stands in an insertion that a comma opens. */
export const isInserted = (tree: Tree, verb: number): boolean => {
  let first = verb;
  for (let word = 0; word < verb; word++)
    if (headOf(tree, word) === verb && tree.forms[word] !== ",") first = Math.min(first, word);
  return isVerb(tree, verb) && tree.xpos[verb] === "VBN" && tree.forms[first - 1] === ",";
};

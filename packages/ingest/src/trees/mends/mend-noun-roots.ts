/** A tree in, the tree with its one verb at the root instead of a noun out: "Malian troops trained with Chad's.", "Mali hosted forces from Chad." */
import type { Tree } from "../tree.ts";
import { asPast, type Draft, dependentsIn, draftOf, hasCase, hasSubject, headOf, isNoun, isVerb } from "./draft.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** Verbs that need no object: a participle of theirs tells nothing of a noun. */
const ALONE =
  /^(?:train|drill|dine|confer|meet|talk|speak|arrive|travel|fly|sail|gather|depart|land|march|clash|fight|cooperate|participate|converse|negotiate|reconvene|convene|huddle|assemble|touch|head|return|embark|congregate)$/;

export function mendNounRoots(tree: Tree): Tree {
  if (tree.forms.at(-1) !== ".") return tree;
  const root = tree.heads.indexOf(-1);
  if (!isNoun(tree, root) || hasCase(tree, root) || dependentsIn(tree, root, /^(?:cop|aux|nsubj)/).length > 0)
    return tree;
  const verb = actionUnder(tree, root);
  if (verb >= 0) return clauseOf(tree, root, verb);
  const shared = sharedUnder(tree, root);
  if (shared >= 0) return clauseOfBoth(tree, root, shared);
  if (callsOn(tree, root)) return callOf(tree, root);
  return isActorBefore(tree, root) ? clauseFrom(tree, root) : tree;
}

const hasOther = (tree: Tree, verb: number): boolean =>
  tree.xpos.some((tag, word) => word !== verb && FINITE.test(tag) && !isSubordinate(tree, word));
const isSubordinate = (tree: Tree, word: number): boolean =>
  /^(?:acl:relcl|ccomp|advcl)$/.test(tree.labels[word] ?? "");

/** A past form or participle behind the noun, or behind who is joined to it, that no agent follows. */
const actionUnder = (tree: Tree, root: number): number =>
  tree.heads.findIndex(
    (head, word) =>
      word > root &&
      tree.labels[word] === "acl" &&
      (head === root || (tree.labels[head] === "conj" && headOf(tree, head) === root)) &&
      isVerb(tree, word) &&
      /^VB[DN]$/.test(tree.xpos[word] ?? "") &&
      ALONE.test(tree.lemmas[word] ?? "") &&
      tree.forms[word + 1] !== "by" &&
      !hasSubject(tree, word) &&
      dependentsIn(tree, word, /^aux/).length === 0 &&
      !hasOther(tree, word),
  );

/** "A and Chad's premier B meet C": a present form behind the name, on which the second of those joined hangs from before. */
const sharedUnder = (tree: Tree, root: number): number =>
  tree.heads.findIndex(
    (head, word) =>
      head === root &&
      word > root &&
      tree.labels[word] === "acl" &&
      isVerb(tree, word) &&
      /^VB[DPZ]?$/.test(tree.xpos[word] ?? "") &&
      !hasSubject(tree, word) &&
      dependentsIn(tree, word, /^(?:mark|aux)$/).every((child) => child > word) &&
      joinedBefore(tree, root, word) >= 0 &&
      !hasOther(tree, word),
  );

const joinedBefore = (tree: Tree, root: number, verb: number): number =>
  dependentsIn(tree, verb, /^conj$/).find((word) => word > root && word < verb && isNoun(tree, word)) ?? -1;

function clauseOfBoth(tree: Tree, root: number, verb: number): Tree {
  const second = joinedBefore(tree, root, verb);
  const draft = clauseOf(tree, root, verb) as Draft;
  draft.heads[second] = root;
  draft.labels[second] = "conj";
  const owner = draft.labels.findIndex(
    (label, word) => label === "conj" && headOf(draft, word) === root && word > root && word < second,
  );
  if (owner >= 0 && hasCase(draft, owner)) {
    draft.heads[owner] = second;
    draft.labels[owner] = "nmod:poss";
  }
  return draft;
}

/** "Friday's statement called on Mali to": what is written calls. */
const callsOn = (tree: Tree, root: number): boolean =>
  WRITTEN.test(tree.lemmas[root] ?? "") &&
  /^(?:call|appeal)$/.test(tree.lemmas[root + 1] ?? "") &&
  /^(?:on|upon|for)$/.test(tree.forms[root + 2] ?? "") &&
  headOf(tree, root + 1) === root &&
  tree.labels[root + 1] === "acl" &&
  !/^(?:by|,)$/.test(tree.forms[root + 3] ?? "") &&
  !hasOther(tree, root + 1);
const WRITTEN = /^(?:statement|communiqu[eé]|resolution|declaration|letter|report|message|document|motion|petition)$/i;

/** What follows the call hangs on it, "to" clauses too. */
function callOf(tree: Tree, root: number): Tree {
  const draft = draftOf(clauseOf(tree, root, root + 1));
  for (const child of dependentsIn(tree, root, /^(?:acl|conj|advcl|xcomp|obl|nmod|appos)$/)) {
    if (child <= root + 1) continue;
    draft.heads[child] = root + 1;
    draft.labels[child] = isVerb(tree, child) ? "advcl" : "obl";
  }
  return draft;
}

function clauseOf(tree: Tree, root: number, verb: number): Tree {
  const draft = draftOf(tree);
  raise(draft, root, verb);
  draft.heads[root] = verb;
  draft.labels[root] = "nsubj";
  return draft;
}

/** "Mali hosted forces": a name, then what was taken for an adjective of the noun. */
const isActorBefore = (tree: Tree, root: number): boolean =>
  root >= 2 &&
  tree.upos[0] === "PROPN" &&
  (tree.labels[0] === "compound" ? headOf(tree, 0) === root : tree.labels[0] === "nsubj" && headOf(tree, 0) === 1) &&
  tree.labels[1] === "amod" &&
  headOf(tree, 1) === root &&
  isVerb(tree, 1) &&
  /^VB[DN]$/.test(tree.xpos[1] ?? "") &&
  !hasOther(tree, 1);

function clauseFrom(tree: Tree, root: number): Tree {
  const draft = draftOf(tree);
  raise(draft, root, 1);
  draft.heads[0] = 1;
  draft.labels[0] = "nsubj";
  draft.heads[root] = 1;
  draft.labels[root] = "obj";
  return draft;
}

function raise(draft: Draft, root: number, verb: number): void {
  asPast(draft, verb);
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  for (const child of dependentsIn(draft, root, /^(?:punct|parataxis|advmod)$/))
    if (child > verb) draft.heads[child] = verb;
}

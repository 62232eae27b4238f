/** A tree in, the tree with a name and who stands beside it as subjects of one verb out: "Diallo, the premier, and a Malian delegation held talks". */
import type { Tree } from "../tree.ts";
import {
  asPast,
  type Draft,
  dependentsIn,
  draftOf,
  hasCase,
  hasSubject,
  headOf,
  isNoun,
  isVerb,
  lies,
} from "./draft.ts";

/** Words of an apposition between the name and "and". */
const LONGEST = 14;

/** A name that opens the sentence, "and", a noun, a verb: both do it. */
export function mendJointSubjects(tree: Tree): Tree {
  if (tree.upos[0] !== "PROPN" || hasCase(tree, 0)) return tree;
  const and = conjunctionAfter(tree);
  if (and < 0) return tree;
  const verb = verbAfter(tree, and);
  if (verb < 0) return tree;
  const other = secondBefore(tree, and, verb);
  if (other < 0) return tree;
  return headOf(tree, other) === verb ? besideSubject(tree, verb, { and, other }) : aboveName(tree, verb, other);
}

/** "and" behind the name and what is said of it between commas. */
function conjunctionAfter(tree: Tree): number {
  const and = tree.forms.indexOf("and");
  if (and < 1 || and > LONGEST) return -1;
  for (let word = 1; word < and; word++) if (tree.upos[word] !== "PUNCT" && !lies(tree, word, 0)) return -1;
  return and;
}

/** The first verb behind "and", where nothing but a noun phrase and helpers stand between. */
function verbAfter(tree: Tree, and: number): number {
  let word = and + 1;
  while (/^(?:DET|ADJ|PROPN|NOUN|NUM|AUX|ADV|PART)$/.test(tree.upos[word] ?? "") && word < and + LONGEST) word++;
  return isVerb(tree, word) && /^(?:VBD|VBN|VBZ|VBP|VB)$/.test(tree.xpos[word] ?? "") ? word : -1;
}

/** The head of the phrase between: the verb's subject, or joined to the name. */
function secondBefore(tree: Tree, and: number, verb: number): number {
  for (let word = and + 1; word < verb; word++) {
    const head = headOf(tree, word);
    if (!isNoun(tree, word) || (head > and && head < verb)) continue;
    const subject = head === verb && tree.labels[word] === "nsubj";
    return subject || (tree.labels[word] === "conj" && head === 0) ? word : -1;
  }
  return -1;
}

/** "Diallo, and Malian officials held talks": the name was taken for an address, or for a phrase. */
function besideSubject(tree: Tree, verb: number, { and, other }: { and: number; other: number }): Tree {
  if (headOf(tree, 0) !== verb || !/^(?:vocative|obl|dep|parataxis|advcl|nsubj|dislocated)$/.test(tree.labels[0] ?? ""))
    return tree;
  const draft = draftOf(tree);
  draft.labels[0] = "nsubj";
  draft.heads[other] = 0;
  draft.labels[other] = "conj";
  draft.heads[and] = other;
  return draft;
}

/** "Diallo and a Malian delegation held talks": the verb was taken for a participle, the name for the root. */
function aboveName(tree: Tree, verb: number, other: number): Tree {
  const under = [0, other].includes(headOf(tree, verb)) && /^acl/.test(tree.labels[verb] ?? "");
  if (headOf(tree, 0) !== -1 || !under || hasSubject(tree, verb) || !isDone(tree, verb)) return tree;
  const draft = draftOf(tree);
  asPast(draft, verb);
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.heads[0] = verb;
  draft.labels[0] = "nsubj";
  for (const child of dependentsIn(draft, 0, /^(?:punct|parataxis|advmod|obl)$/))
    if (child > verb) draft.heads[child] = verb;
  return draft;
}

/** A sentence to its stop, with an object or by no agent: no headline and no "delegation led by". */
const isDone = (tree: Tree, verb: number): boolean =>
  tree.forms.at(-1) === "." &&
  tree.xpos[verb] !== "VB" &&
  !(tree.forms[verb + 1] === "by" && /^(?:PROPN|DET|ADJ)$/.test(tree.upos[verb + 2] ?? "")) &&
  !hasOwnVerb(tree, verb);

/** Another finite verb stands behind: then the first may be a participle. */
const hasOwnVerb = (tree: Draft | Tree, verb: number): boolean =>
  tree.xpos.some(
    (tag, word) => word > verb && /^(?:VBD|VBZ|VBP|MD)$/.test(tag) && [0, verb].includes(headOf(tree, word)),
  );

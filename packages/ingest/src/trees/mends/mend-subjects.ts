/** A tree in, the tree in which a phrase with a preposition between a subject and its verb hangs on the subject out. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

const PREPOSITION = /^(?:of|to|from|by|at|in|with|for|against|on|between)$/;
const SUBJECT = /^nsubj/;

/** No finite verb has a preposition of its own before it, and no verb a second subject with one. */
export function mendSubjects(tree: Tree): Tree {
  const apposed = tree.labels.findIndex((_, word) => isApposed(tree, word));
  const stray = tree.labels.map((label, word) => (SUBJECT.test(label) ? nounBehind(tree, word) : -1));
  const carried = tree.labels.flatMap((_, word) => (isCarried(tree, word) ? [word] : []));
  if (
    apposed < 0 &&
    carried.length === 0 &&
    stray.every((noun) => noun < 0) &&
    !tree.labels.some((label, word) => label === "case" && (isUnderVerb(tree, word) || isOfSubject(tree, word)))
  )
    return tree;
  const draft = draftOf(tree);
  if (apposed >= 0) {
    const [subject] = dependentsIn(draft, headOf(draft, apposed), SUBJECT);
    draft.heads[apposed] = subject as number;
    draft.labels[apposed] = "appos";
  }
  for (const word of carried) {
    draft.heads[word] = word - 1;
    draft.labels[word] = "obj";
  }
  for (const [word, noun] of stray.entries())
    if (noun >= 0) {
      draft.heads[word] = noun;
      draft.labels[word] = "amod";
    }
  for (let mark = 0; mark < draft.heads.length; mark++) {
    if (draft.labels[mark] !== "case") continue;
    if (isUnderVerb(draft, mark)) giveNoun(draft, mark);
    else if (isOfSubject(draft, mark)) hangOnSubject(draft, mark);
  }
  return draft;
}

/** "Chad and Mali, also members of the union, have agreed": a common noun between commas is no second subject. */
function isApposed(tree: Tree, noun: number): boolean {
  if (!SUBJECT.test(tree.labels[noun] ?? "") || tree.upos[noun] !== "NOUN") return false;
  const verb = headOf(tree, noun);
  const [subject] = dependentsIn(tree, verb, SUBJECT);
  if (subject === undefined || subject >= noun || verb < noun || !isNoun(tree, subject)) return false;
  if (dependentsIn(tree, noun, /^(?:case|cc|conj)$/).length > 0) return false;
  let first = noun;
  for (let word = subject + 1; word < noun && first === noun; word++) if (lies(tree, word, noun)) first = word;
  while (tree.upos[first] === "PUNCT" && first < noun) first++;
  return tree.forms[first - 1] === "," && tree.forms.slice(noun, verb).includes(",");
}

/** "A jet carrying Diallo landed": a second subject right behind a participle that has no object. */
function isCarried(tree: Tree, noun: number): boolean {
  const participle = noun - 1;
  const verb = headOf(tree, noun);
  return (
    SUBJECT.test(tree.labels[noun] ?? "") &&
    tree.upos[noun] === "PROPN" &&
    verb > noun &&
    tree.xpos[participle] === "VBG" &&
    tree.labels[participle] === "acl" &&
    dependentsIn(tree, participle, /^(?:obj|ccomp|xcomp)$/).length === 0 &&
    dependentsIn(tree, verb, SUBJECT).includes(headOf(tree, participle))
  );
}

const isPreposition = (tree: Tree, mark: number): boolean => PREPOSITION.test(tree.forms[mark] ?? "");

/** "Chadian Islamist group Uqba threatens": an adjective read as a subject beside the noun that it describes; -1 for none. */
function nounBehind(tree: Tree, word: number): number {
  if (tree.upos[word] !== "ADJ") return -1;
  const verb = headOf(tree, word);
  for (let at = word + 1; at < verb && /^(?:ADJ|NOUN|PROPN)$/.test(tree.upos[at] ?? ""); at++)
    if (headOf(tree, at) === verb && SUBJECT.test(tree.labels[at] ?? "")) return at;
  return -1;
}

/** "Envoys from twenty states met": "from" under "met". */
function isUnderVerb(tree: Tree, mark: number): boolean {
  const verb = headOf(tree, mark);
  return isPreposition(tree, mark) && verb > mark && isNoun(tree, mark - 1) && governs(tree, verb);
}

/** What has an object is a verb, whatever its tag: "totals", "arms". */
const governs = (tree: Tree, word: number): boolean =>
  tree.xpos[word] !== "VBG" && (isVerb(tree, word) || dependentsIn(tree, word, /^obj$/).length > 0);

/** "The downing of a drone by Chad's guns was filmed": "guns" as a second subject. */
function isOfSubject(tree: Tree, mark: number): boolean {
  const noun = headOf(tree, mark);
  return (
    isPreposition(tree, mark) &&
    noun > mark &&
    isNoun(tree, noun) &&
    SUBJECT.test(tree.labels[noun] ?? "") &&
    subjectBefore(tree, mark) >= 0
  );
}

/** The first subject of the verb whose second one the preposition marks, else -1. */
function subjectBefore(tree: Tree, mark: number): number {
  const verb = headOf(tree, headOf(tree, mark));
  return dependentsIn(tree, verb, SUBJECT).find((word) => word < mark) ?? -1;
}

/** What is done to whom hangs on the noun before; by whom and against whom on the subject. */
function hangOnSubject(draft: Draft, mark: number): void {
  const noun = headOf(draft, mark);
  draft.heads[noun] = draft.forms[mark] === "of" && isNoun(draft, mark - 1) ? mark - 1 : subjectBefore(draft, mark);
  draft.labels[noun] = "nmod";
}

/** The preposition goes to the noun behind it, that noun to the one before it. */
function giveNoun(draft: Draft, mark: number): void {
  const verb = headOf(draft, mark);
  const noun = nounBetween(draft, mark, verb);
  let above = mark - 1;
  if (noun < 0) return;
  // "Talks at the palace between A and B": it is the talks that are between them.
  while (draft.forms[mark] === "between" && draft.labels[above] === "nmod" && isNoun(draft, headOf(draft, above)))
    above = headOf(draft, above);
  for (let word = mark; word < noun; word++) {
    const head = headOf(draft, word);
    if (head > mark && head <= noun && draft.upos[head] !== "DET") continue;
    draft.heads[word] = noun;
    if (/^(?:nsubj|obl)/.test(draft.labels[word] ?? ""))
      draft.labels[word] = draft.upos[word] === "NUM" ? "nummod" : "compound";
  }
  if (lies(draft, above, noun)) return;
  draft.heads[noun] = above;
  draft.labels[noun] = "nmod";
  if (headOf(draft, verb) === above) raiseVerb(draft, verb, above);
}

/** Of the words between preposition and verb, the noun that hangs on none of them, else the last noun; -1 when there is none. */
function nounBetween(draft: Draft, mark: number, verb: number): number {
  let last = -1;
  for (let word = mark + 1; word < verb; word++) {
    if (
      !/^(?:DET|ADJ|ADV|NUM|SYM|NOUN|PROPN|PART|CCONJ|AUX)$/.test(draft.upos[word] ?? "") &&
      draft.labels[word] !== "fixed"
    )
      return last;
    if (!isNoun(draft, word) && !(draft.upos[word] === "NUM" && dependentsIn(draft, word, /^conj$/).length > 0))
      continue;
    last = word;
    const head = headOf(draft, word);
    if (head < mark || head >= verb) return word;
  }
  return last;
}

/** "Aid to Chad totals a billion": the verb under its subject takes the subject's place. */
function raiseVerb(draft: Draft, verb: number, subject: number): void {
  draft.heads[verb] = headOf(draft, subject);
  draft.labels[verb] = draft.labels[subject] as string;
  draft.heads[subject] = verb;
  draft.labels[subject] = "nsubj";
}

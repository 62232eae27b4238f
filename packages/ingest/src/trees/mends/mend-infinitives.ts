/** A tree in, the tree in which an infinitive behind a plan, an attempt or a call says what it is for out. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isVerb } from "./draft.ts";

/** Nouns that an infinitive completes. */
const OPEN =
  /^(?:plot|plan|attempt|bid|effort|scheme|conspiracy|decision|order|call|request|proposal|offer|threat|promise|pledge|vow|refusal|intention|demand|appeal|commitment|push|drive|campaign|invitation|willingness|readiness|move)$/;

/** "halted a plot to bomb it": who halts the plot bombs nothing. */
export function mendInfinitives(tree: Tree): Tree {
  const stray = tree.forms.flatMap((form, word) => (form === "to" && isStray(tree, word) ? [word] : []));
  const goals = tree.forms.flatMap((form, word) => (form === "for" && isGoal(tree, word) ? [word] : []));
  const ordinal = tree.forms.flatMap((form, word) => (form === "to" && isOfTheOnly(tree, word) ? [word] : []));
  const audiences = tree.forms.flatMap((form, word) =>
    form === "before" && audienceOf(tree, word) >= 0 ? [word] : [],
  );
  const owned = tree.forms.flatMap((form, word) => (form === "to" && planOf(tree, word) >= 0 ? [word] : []));
  const judged = tree.forms.flatMap((form, word) => (form === "to" && isOfJudged(tree, word) ? [word] : []));
  if (owned.length + judged.length + stray.length + goals.length + ordinal.length + audiences.length === 0) return tree;
  const draft = draftOf(tree);
  for (const mark of ordinal) hangOnNoun(draft, mark, nounBefore(draft, mark));
  for (const mark of owned) hangOnNoun(draft, mark, planOf(tree, mark));
  for (const mark of judged) draft.labels[headOf(draft, mark)] = "xcomp";
  for (const mark of stray) hangOnNoun(draft, mark);
  for (const mark of goals) hangGoal(draft, mark, mark + 1);
  for (const mark of audiences) hangGoal(draft, mark, audienceOf(tree, mark));
  return draft;
}

/** "leaves for Gao to attend": Gao attends nothing. */
function isGoal(tree: Tree, mark: number): boolean {
  const place = mark + 1;
  const verb = headOf(tree, place);
  return (
    /^(?:leave|depart|head|set|fly|travel|go)$/.test(tree.lemmas[mark - 1] ?? "") &&
    isVerb(tree, mark - 1) &&
    tree.upos[place] === "PROPN" &&
    tree.labels[place] === "nsubj" &&
    verb > place &&
    tree.forms[place + 1] === "to" &&
    headOf(tree, mark) === verb
  );
}

/** "went before the Council to warn Chad": the Council warns nobody; -1 where it is no such. */
function audienceOf(tree: Tree, mark: number): number {
  const to = tree.forms.indexOf("to", mark);
  const noun = to - 1;
  const verb = headOf(tree, to);
  return /^(?:go|come|appear|speak|stand|testify)$/.test(tree.lemmas[mark - 1] ?? "") &&
    isVerb(tree, mark - 1) &&
    noun > mark &&
    noun - mark <= 3 &&
    tree.labels[noun] === "nsubj" &&
    headOf(tree, noun) === verb &&
    verb > to
    ? noun
    : -1;
}

function hangGoal(draft: Draft, mark: number, place: number): void {
  const verb = headOf(draft, place);
  draft.heads[mark] = place;
  draft.labels[mark] = "case";
  draft.heads[place] = mark - 1;
  draft.labels[place] = "obl";
  draft.heads[verb] = mark - 1;
  draft.labels[verb] = "advcl";
}

/** "noted a plan of Chad to bomb it": Chad's plan; -1 for none. */
function planOf(tree: Tree, mark: number): number {
  const verb = headOf(tree, mark);
  const owner = mark - 1;
  const noun = headOf(tree, owner);
  return tree.labels[owner] === "nmod" &&
    tree.upos[owner] === "PROPN" &&
    tree.forms[noun + 1] === "of" &&
    (OPEN.test(tree.lemmas[noun] ?? "") ||
      /^(?:tendency|habit|desire|aim|wish|practice)$/.test(tree.lemmas[noun] ?? "")) &&
    isVerb(tree, verb) &&
    verb > mark &&
    headOf(tree, verb) < noun
    ? noun
    : -1;
}

/** "was right to attack": whoever was right attacked. */
function isOfJudged(tree: Tree, mark: number): boolean {
  const verb = headOf(tree, mark);
  return (
    /^(?:wrong|right|correct|mistaken|justified|foolish|wise|unwise|naive|reckless)$/.test(
      tree.forms[mark - 1] ?? "",
    ) &&
    /^(?:acl|advcl)$/.test(tree.labels[verb] ?? "") &&
    headOf(tree, verb) === mark - 1 &&
    dependentsIn(tree, mark - 1, /^cop$/).length > 0
  );
}

function isStray(tree: Tree, mark: number): boolean {
  const verb = headOf(tree, mark);
  const noun = mark - 1;
  return (
    verb > mark &&
    isVerb(tree, verb) &&
    /^(?:xcomp|advcl)$/.test(tree.labels[verb] ?? "") &&
    ((tree.labels[noun] === "obj" && OPEN.test(tree.lemmas[noun] ?? "") && headOf(tree, noun) === headOf(tree, verb)) ||
      (tree.labels[noun] === "nmod" && tree.labels[verb] === "advcl" && MEANT.test(tree.lemmas[noun] ?? "")))
  );
}

/** "spoke on the side of the plan to bomb it": what is meant to be done, wherever the noun stands. */
const MEANT =
  /^(?:plot|plan|attempt|bid|effort|scheme|conspiracy|decision|proposal|threat|pledge|vow|refusal|intention|willingness|readiness)$/;

/** The noun before "to" or "not to". */
const nounBefore = (tree: Tree, mark: number): number => mark - (tree.forms[mark - 1] === "not" ? 2 : 1);

/** "leaving Chad the only country not to sign": Chad signs nothing, not who leaves it so. */
function isOfTheOnly(tree: Tree, mark: number): boolean {
  const noun = nounBefore(tree, mark);
  const verb = headOf(tree, mark);
  return (
    /^(?:country|state|nation|member|party)$/.test(tree.lemmas[noun] ?? "") &&
    /^(?:only|first|last|latest|sole)$/.test(tree.forms[noun - 1] ?? "") &&
    verb > mark &&
    isVerb(tree, verb) &&
    /^(?:xcomp|advcl)$/.test(tree.labels[verb] ?? "") &&
    headOf(tree, verb) < noun
  );
}

function hangOnNoun(draft: Draft, mark: number, noun = mark - 1): void {
  const verb = headOf(draft, mark);
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl";
}

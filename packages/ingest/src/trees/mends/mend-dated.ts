/** A tree in, the tree in which a name behind a date is joined to the name before it out: "visited Chad in May and Mali in June". */
import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isVerb } from "./draft.ts";

const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|tomorrow|afterwards?|earlier|later|[12]\d{3}|week|month|year|day)$/;
const SMALL = /^(?:in|on|at|this|that|last|next|early|late|mid|the|of|\d{1,2}|same|-)$/i;
/** Words of a date. */
const LONGEST = 5;

/** Nobody does to a month what is done to a state: whoever is joined to a date by "and" is joined to the object before it. */
export function mendDated(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let and = 3; and + 1 < tree.forms.length; and++) {
    if (tree.forms[and] !== "and" || !DATE.test(tree.forms[and - 1] ?? "")) continue;
    const first = nameBefore(tree, and);
    if (first < 0 || !isLoose(tree, and, first)) continue;
    draft ??= draftOf(tree);
    joined(draft, and, first);
  }
  return draft ?? tree;
}

/** A bare name behind "and" that hangs on the date, or on what the name before it hangs on. */
function isLoose(tree: Tree, and: number, first: number): boolean {
  const name = and + 1;
  const head = headOf(tree, name);
  const onDate = head < and && head >= and - LONGEST && DATE.test(tree.forms[head] ?? "");
  const beside = head === headOf(tree, first) && tree.upos[head] === "NOUN" && tree.labels[first] === "nmod";
  const acts = /^(?:VBD|VBZ|VBP|VBN|MD)$/.test(tree.xpos[name + 1] ?? "");
  const named = tree.upos[name] === "PROPN" && !DATE.test(tree.forms[name] ?? "");
  return named && !acts && tree.labels[name] === "conj" && (onDate || beside || head === and);
}

/** The name right before the date, an object or in a phrase of a verb or noun; -1 for none. */
function nameBefore(tree: Tree, and: number): number {
  let first = and - 2;
  while (first > and - 1 - LONGEST && SMALL.test(tree.forms[first] ?? "")) first--;
  const fits = /^(?:obj|obl|nmod|conj)$/.test(tree.labels[first] ?? "");
  return fits && tree.upos[first] === "PROPN" && !DATE.test(tree.forms[first] ?? "") ? first : -1;
}

function joined(draft: Draft, and: number, first: number): void {
  const name = and + 1;
  const head = headOf(draft, name);
  const whole = draft.labels[first] === "conj" ? headOf(draft, first) : first;
  for (const other of dependentsIn(draft, head, /^conj$/)) if (other >= name) draft.heads[other] = whole;
  draft.heads[and] = name;
  const verb = headOf(draft, whole);
  const date = DATE.test(draft.forms[head] ?? "") ? head : -1;
  if (date < 0 || !isVerb(draft, verb)) return;
  if (draft.labels[date] === "obj") draft.labels[date] = "obl";
  for (let mark = first + 1; mark < date; mark++) if (headOf(draft, mark) === verb) draft.heads[mark] = date;
  if (headOf(draft, date) > and) draft.heads[date] = verb;
}

/** A tree in, the tree in which ", both of which signed," and ", the first of six jets," say something of the noun before, and the noun does what comes after, out. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

const COUNTS =
  "both|all|some|most|many|several|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|dozens";
const PART = new RegExp(`^(?:${COUNTS}|each|few|none|neither|\\d+)$`, "i");

/** "Chad and Mali, both of which signed, have not ratified"; "thanked Chad and Mali, both of which signed". */
export function mendParts(tree: Tree): Tree {
  const ordered = mendOrdinals(tree);
  const counted = ordered.forms.findIndex((_, word) => isCountedObject(ordered, word));
  const mended = counted < 0 ? ordered : asObject(ordered, counted);
  const part = mended.forms.findIndex((_, word) => opensPart(mended, word));
  return part < 2 ? mended : (mendPart(mended, part) ?? hangPart(mended, part));
}

/** The clause behind the first comma is not the main one. */
function mendPart(tree: Tree, part: number): Tree | undefined {
  const verb = headOf(tree, part);
  const noun = nounBefore(tree, part, verb);
  const main = tree.forms.findIndex(
    (_, word) =>
      word > verb && headOf(tree, word) === verb && isVerb(tree, word) && tree.forms.slice(verb, word).includes(","),
  );
  if (!/^nsubj/.test(tree.labels[part] ?? "") || !isVerb(tree, verb) || verb < part || noun < 0 || main < 0)
    return undefined;
  const draft = draftOf(tree);
  giveClause(draft, noun, verb, main);
  return draft;
}

/** "thanked A, B and C, all of which deny it": the clause modifies the list before the comma. */
function hangPart(tree: Tree, part: number): Tree {
  const verb = headOf(tree, part);
  let noun = part - 2;
  if (verb < part || !isVerb(tree, verb) || !isNoun(tree, noun)) return tree;
  for (let steps = 0; tree.labels[noun] === "conj" && steps < part; steps++) noun = headOf(tree, noun);
  if (noun < 0 || tree.labels[verb] === "acl:relcl") return tree;
  const draft = draftOf(tree);
  if (lies(draft, noun, verb)) return tree;
  let above = headOf(draft, verb);
  for (let steps = 0; above >= 0 && !isVerb(draft, above) && steps < part; steps++) above = headOf(draft, above);
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl:relcl";
  // ", and calls": the list is plural, the verb behind the comma is the main clause's.
  for (const next of dependentsIn(draft, verb, /^conj$/))
    if (draft.xpos[next] === "VBZ" && above >= 0 && isVerb(draft, above)) draft.heads[next] = above;
  return draft;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|latest|largest|biggest|lead|newest)$/;

/** "took delivery of the Oruro, the first of two frigates ordered from Chad": the ordinal is no adverb of the verb. */
function mendOrdinals(tree: Tree): Tree {
  const at = tree.forms.flatMap((form, word) =>
    ORDINAL.test(form) &&
    tree.labels[word] === "advmod" &&
    tree.forms[word - 1] === "the" &&
    tree.forms[word - 2] === "," &&
    tree.forms[word + 1] === "of" &&
    isNoun(tree, word - 3)
      ? [word]
      : [],
  );
  if (at.length === 0) return tree;
  const draft = draftOf(tree);
  for (const word of at) {
    draft.heads[word] = word - 3;
    draft.labels[word] = "appos";
  }
  return draft;
}

/** "four jets, two of which Chad ordered in May": a clause with a subject of its own behind the part. */
function isCountedObject(tree: Tree, word: number): boolean {
  if (!NUMBER.test(tree.forms[word] ?? "") || tree.forms[word - 1] !== "," || tree.forms[word + 1] !== "of")
    return false;
  const pronoun = word + 2;
  const verb = headOf(tree, pronoun);
  return (
    /^(?:which|whom)$/.test(tree.forms[pronoun] ?? "") &&
    verb > pronoun &&
    isVerb(tree, verb) &&
    isNoun(tree, word - 2) &&
    dependentsIn(tree, verb, /^nsubj$/).some((subject) => subject > pronoun && subject < verb)
  );
}

const NUMBER = new RegExp(`^(?:${COUNTS}|hundreds|\\d[\\d,]*)$`, "i");

/** What was ordered is the part, of what the noun before the comma names. */
function asObject(tree: Tree, part: number): Tree {
  const draft = draftOf(tree);
  const verb = headOf(draft, part + 2);
  let noun = part - 2;
  for (let steps = 0; /^(?:flat|compound)$/.test(draft.labels[noun] ?? "") && steps < 5; steps++)
    noun = headOf(draft, noun);
  if (noun < 0 || lies(draft, noun, verb)) return tree;
  draft.heads[part] = verb;
  draft.labels[part] = "obj";
  draft.heads[part + 2] = part;
  draft.labels[part + 2] = "nmod";
  draft.heads[part + 1] = part + 2;
  draft.labels[part + 1] = "case";
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl:relcl";
  return draft;
}

const opensPart = (tree: Tree, word: number): boolean =>
  PART.test(tree.forms[word] ?? "") &&
  tree.forms[word - 1] === "," &&
  tree.forms[word + 1] === "of" &&
  /^(?:which|whom)$/.test(tree.forms[word + 2] ?? "");

/** The subject that the parser gave to the verb of the clause. */
const nounBefore = (tree: Tree, part: number, verb: number): number =>
  dependentsIn(tree, verb, /^nsubj/).find((word) => word < part && isNoun(tree, word)) ?? -1;

function giveClause(draft: Draft, noun: number, verb: number, main: number): void {
  draft.heads[main] = headOf(draft, verb);
  draft.labels[main] = draft.labels[verb] as string;
  draft.heads[noun] = main;
  draft.labels[noun] = "nsubj";
  for (let word = main + 1; word < draft.heads.length; word++)
    if (headOf(draft, word) === verb && !lies(draft, main, word)) draft.heads[word] = main;
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl:relcl";
}

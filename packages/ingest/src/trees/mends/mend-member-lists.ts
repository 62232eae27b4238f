/** A tree in, the tree in which states named as members of a body are joined to what stands before out: "Chad and ECOWAS members Niger and Togo". */

import type { Tree } from "../tree.ts";
import { type Draft, draftOf, headOf, isNoun } from "./draft.ts";

const MEMBERS = /^(?:members|allies|states|partners)$/;
/** "NATO", "ECOWAS": bodies by their letters. */
const LETTERS = /^\p{Lu}{2,}$/u;

/** Where the parts of such a list stand: the noun before and the word that joins, -1 for none, the bodies, the noun "members", the first name. */
interface MemberList {
  readonly before: number;
  readonly joint: number;
  readonly bodies: readonly number[];
  readonly members: number;
}

export function mendMemberLists(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let word = 1; word + 1 < tree.heads.length; word++) {
    const list = listAt(draft ?? tree, word);
    if (list === undefined) continue;
    draft ??= draftOf(tree);
    hang(draft, list);
  }
  return draft ?? tree;
}

function listAt(tree: Tree, members: number): MemberList | undefined {
  if (!MEMBERS.test(tree.forms[members] ?? "") || tree.upos[members + 1] !== "PROPN") return undefined;
  const bodies: number[] = [];
  let at = members - 1;
  while (LETTERS.test(tree.forms[at] ?? "") || (tree.forms[at] === "and" && LETTERS.test(tree.forms[at - 1] ?? ""))) {
    if (tree.forms[at] !== "and") bodies.unshift(at);
    at--;
  }
  // "NATO and members": the conjunction belongs to what stands before
  if (bodies.length === 0) return undefined;
  const joint = tree.forms[at] === "as" && tree.forms[at - 1] === "well" ? at - 2 : at;
  if (!/^(?:and|as)$/.test(tree.forms[joint] ?? "") || !isNoun(tree, joint - 1))
    return areBothSubjects(tree, members) ? { before: -1, joint: -1, bodies, members } : undefined;
  return { before: joint - 1, joint, bodies, members };
}

/** "NATO members Poland and Latvia met": the noun and the names under one verb. */
const areBothSubjects = (tree: Tree, members: number): boolean =>
  tree.labels[members] === tree.labels[members + 1] && headOf(tree, members) === headOf(tree, members + 1);

function hang(draft: Draft, { before, joint, bodies, members }: MemberList): void {
  let first = before;
  while (draft.labels[first] === "conj" && headOf(draft, first) < before) first = headOf(draft, first);
  if (first === members || (first < 0 && joint >= 0)) return;
  if (joint >= 0) {
    draft.heads[members] = first;
    draft.labels[members] = "conj";
    draft.heads[joint] = members;
    draft.labels[joint] = "cc";
  }
  for (const body of bodies) {
    draft.heads[body] = body === bodies[0] ? members : (bodies[0] as number);
    draft.labels[body] = body === bodies[0] ? "compound" : "conj";
  }
  draft.heads[members + 1] = members;
  draft.labels[members + 1] = "appos";
}

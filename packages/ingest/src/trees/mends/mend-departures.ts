/** A tree in, the tree with the verbs of who goes somewhere where they belong out: "After talks in Gao, the minister headed to Bamako", "met him, a day after X fell, before flying to Gao". */
import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasSubject, headOf, isNoun, isVerb } from "./draft.ts";

export function mendDepartures(tree: Tree): Tree {
  const headed = tree.forms.findIndex((_, word) => isHeadedAsAdjective(tree, word));
  const leaving = tree.forms.findIndex((_, word) => isLeavingInside(tree, word));
  if (headed < 0 && leaving < 0) return tree;
  const draft = draftOf(tree);
  if (headed >= 0) asMainVerb(draft, headed);
  if (leaving >= 0) draft.heads[leaving] = mainAbove(draft, headOf(draft, leaving));
  return headed < 0
    ? draft
    : { ...draft, lemmas: draft.lemmas.map((lemma, word) => (word === headed ? "head" : lemma)) };
}

/** "headed to Bamako" taken for an adjective, in a sentence that opens with "After". */
const isHeadedAsAdjective = (tree: Tree, word: number): boolean =>
  tree.forms[word] === "headed" &&
  tree.upos[word] === "ADJ" &&
  /^(?:to|for|into|home|back|straight|south|north|east|west)$/.test(tree.forms[word + 1] ?? "") &&
  headOf(tree, word) >= 0 &&
  headOf(tree, word) < word &&
  subjectBefore(tree, word) >= 0;

/** The noun phrase right before it that stands behind the first comma; -1 for none. */
function subjectBefore(tree: Tree, verb: number): number {
  const comma = tree.forms.indexOf(",");
  const opens = /^(?:After|Following|During|On|In|At|Before|From)$/.test(tree.forms[0] ?? "");
  let at = tree.forms[verb - 1] === "," ? verb - 2 : verb - 1;
  if (!opens || comma < 1 || comma >= at) return -1;
  while (headOf(tree, at) > comma && headOf(tree, at) < verb && isNoun(tree, headOf(tree, at))) at = headOf(tree, at);
  return isNoun(tree, at) && headOf(tree, at) < comma ? at : -1;
}

function asMainVerb(draft: Draft, verb: number): void {
  const subject = subjectBefore(draft, verb);
  const root = draft.heads.indexOf(-1);
  const finite = isVerb(draft, root) && hasSubject(draft, root);
  draft.upos[verb] = "VERB";
  draft.xpos[verb] = "VBD";
  if (!finite) {
    draft.heads[verb] = -1;
    draft.labels[verb] = "root";
    draft.heads[root] = verb;
    draft.labels[root] = "obl";
  }
  draft.heads[subject] = verb;
  draft.labels[subject] = "nsubj";
  for (let word = verb + 1; word < draft.heads.length; word++)
    if (headOf(draft, word) >= 0 && headOf(draft, word) < verb && headOf(draft, word) !== subject)
      draft.heads[word] = verb;
}

/** ", before flying to Gao": under the verb of a clause that the comma has closed. */
function isLeavingInside(tree: Tree, word: number): boolean {
  if (tree.xpos[word] !== "VBG" || tree.labels[word] !== "advcl") return false;
  const inner = headOf(tree, word);
  return (
    tree.forms[word - 1] === "before" &&
    tree.forms[word - 2] === "," &&
    inner >= 0 &&
    inner < word &&
    /^(?:acl|advcl)$/.test(tree.labels[inner] ?? "") &&
    dependentsIn(tree, inner, /^mark$/).some((mark) => /^(?:after|before|since)$/.test(tree.forms[mark] ?? "")) &&
    mainAbove(tree, inner) >= 0
  );
}

/** The verb above that is in no such clause; -1 for none. */
function mainAbove(tree: Tree, inner: number): number {
  let at = headOf(tree, inner);
  while (at >= 0 && !(isVerb(tree, at) && !/^(?:acl|advcl)$/.test(tree.labels[at] ?? ""))) at = headOf(tree, at);
  return at;
}

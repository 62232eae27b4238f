/** A tree in, the tree of a headline with its verb at the root and the names before it as subjects out: "Chad, Mali sign truce deal", "Deby, Keita to meet in Gao". */

import type { Tree } from "../tree.ts";
import { type Draft, draftOf, hasCase, headOf, isNoun, lies } from "./draft.ts";

/** What headlines say of two who act together. */
const VERBS =
  /^(?:ink|sign|seal|hold|host|meet|agree|trade|mull|vow|slam|swap|launch|begin|start|resume|end|open|discuss|exchange|clash|fight|hit|strike|attack|bomb|warn|condemn|accuse|urge|reject|deny|ban|join|quit|leave|boost|deepen|expel|recall|summon|sanction|send|deploy|deliver|supply|buy|order|test|fire|ratify|conclude|finali[sz]e|renew|extend|scrap|suspend|stage|conduct|kick|wrap|plan|want|eye|seek|back|call|blame)$/;

/** No verb stands where the parser has none: names with commas between, then a verb in its plain form. */
export function mendHeadlines(tree: Tree): Tree {
  if (/^[.?!]$/.test(tree.forms.at(-1) ?? "") || tree.upos[0] !== "PROPN") return tree;
  const names = namesAhead(tree);
  const [first, last] = [names[0] ?? 0, names.at(-1) ?? 0];
  if (last === 0 && isDue(tree)) return asPredicate(tree);
  if (names.length < 2 || tree.forms[first + 1] !== ",")
    return first === 0 && isAnnounced(tree, last) ? asClause(tree, names, last + 2) : tree;
  const marked = tree.forms[last + 1] === "to";
  const verb = marked ? last + 2 : last + 1;
  const plain = VERBS.test(tree.forms[verb] ?? "") || (marked && tree.xpos[verb] === "VB");
  return plain && verb < tree.forms.length - 1 ? asClause(tree, names, verb) : tree;
}

/** "Deby, Keita", "Chad's Deby, Mali's Keita": the names in a row that a line begins with. */
function namesAhead(tree: Tree): number[] {
  const names = [ownedName(tree, 0)];
  for (let at = names[0] ?? 0; /^(?:,|and)$/.test(tree.forms[at + 1] ?? "") && tree.upos[at + 2] === "PROPN"; ) {
    at = ownedName(tree, at + 2);
    names.push(at);
  }
  return names;
}

/** The name behind "Chad's", or the word itself. */
const ownedName = (tree: Tree, word: number): number =>
  /^['’]s$/.test(tree.forms[word + 1] ?? "") && tree.upos[word + 2] === "PROPN" ? word + 2 : word;

/** "Deby to meet Keita in Gao", "Chad and Mali to hold talks": no verb but the infinitive. */
const isAnnounced = (tree: Tree, last: number): boolean =>
  tree.forms[last + 1] === "to" &&
  tree.xpos[last + 2] === "VB" &&
  last + 2 < tree.forms.length - 1 &&
  tree.heads[0] === -1 &&
  !tree.xpos.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));

/** "Deby due in Gao on Friday", "Deby set to meet Keita": "is" is left out. */
const isDue = (tree: Tree): boolean =>
  /^(?:due|set|expected)$/.test(tree.forms[1] ?? "") &&
  /^(?:in|to|at)$/.test(tree.forms[2] ?? "") &&
  tree.heads[0] === -1 &&
  tree.heads[1] === 0 &&
  !tree.xpos.some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));

function asPredicate(tree: Tree): Tree {
  const draft = draftOf(tree);
  draft.heads[1] = -1;
  draft.labels[1] = "root";
  draft.upos[1] = "VERB";
  draft.xpos[1] = "VBD";
  draft.heads[0] = 1;
  draft.labels[0] = "nsubj";
  for (let word = 2; word < draft.heads.length; word++) if (headOf(draft, word) === 0) draft.heads[word] = 1;
  return draft;
}

function asClause(tree: Tree, names: readonly number[], verb: number): Tree {
  const [first = 0, last = 0] = [names[0], names.at(-1)];
  const draft: Draft = draftOf(tree);
  const root = draft.heads.indexOf(-1);
  const object = draft.heads.findIndex(
    (head, word) => word > verb && isNoun(draft, word) && (word === root || head <= verb) && !hasCase(draft, word),
  );
  draft.upos[verb] = "VERB";
  draft.xpos[verb] = draft.forms[verb - 1] === "to" ? "VB" : "VBP";
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.heads[first] = verb;
  draft.labels[first] = "nsubj";
  for (const name of names) {
    if (/^['’]s$/.test(tree.forms[name - 1] ?? "")) giveOwner(draft, name);
    if (name === first) continue;
    draft.heads[name] = first;
    draft.labels[name] = "conj";
  }
  if (verb === last + 2) {
    draft.heads[verb - 1] = verb;
    draft.labels[verb - 1] = "mark";
  }
  if (object >= 0) {
    draft.heads[object] = verb;
    draft.labels[object] = "obj";
  }
  for (let word = verb + 1; word < draft.heads.length; word++)
    if (word !== object && (headOf(draft, word) <= last || headOf(draft, word) < 0) && !lies(draft, word, object))
      draft.heads[word] = verb;
  return draft;
}

/** "Chad's" before the name is its owner. */
function giveOwner(draft: Draft, name: number): void {
  draft.heads[name - 2] = name;
  draft.labels[name - 2] = "nmod:poss";
  draft.heads[name - 1] = name - 2;
  draft.labels[name - 1] = "case";
}

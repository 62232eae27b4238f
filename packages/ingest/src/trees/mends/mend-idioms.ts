/** A tree in, the tree with "put their names to a contract" read as "signed a contract", and "face to face" as no object, out. */

import { retreed, type Tree } from "../tree.ts";
import { dependentsIn, isCasedBy, isNoun } from "./draft.ts";

const PUTTING = /^(put|append|affix|set|lend)$/;
const NAMES = /^(name|signature)s?$/;
const UNDER = /^(to|on|under|below|beneath)$/;

export const mendIdioms = (tree: Tree): Tree => asSigning(penToPaper(faceToFace(amongOthers(tree))));

/** "targets, among others, Diallo": what is done to others is done to him. */
function amongOthers(tree: Tree): Tree {
  const others = tree.forms.findIndex(
    (form, word) =>
      form === "others" && /^among(?:st)?$/.test(tree.forms[word - 1] ?? "") && tree.forms[word + 1] === ",",
  );
  const verb = tree.heads[others] ?? -1;
  if (others < 0 || verb < 0 || tree.upos[verb] !== "VERB" || verb > others) return tree;
  const thing = tree.heads.findIndex((head, word) => head === others && word > others + 1 && isNoun(tree, word));
  if (thing < 0 || dependentsIn(tree, verb, /^(obj|nsubj:pass)$/).length > 0) return tree;
  const heads = tree.heads.slice();
  const labels = tree.labels.slice();
  heads[thing] = verb;
  labels[thing] = "obj";
  return retreed(tree, { heads, labels });
}

/** "put pen to paper on Tuesday on a pact": they sign what stands behind the last "on" or "for". */
function penToPaper(tree: Tree): Tree {
  const pen = tree.forms.findIndex(
    (form, word) => form === "pen" && tree.forms[word + 1] === "to" && tree.forms[word + 2] === "paper",
  );
  const verb = pen - 1;
  if (verb < 0 || tree.lemmas[verb] !== "put") return tree;
  const last = pen + 2;
  const paper = tree.heads.findIndex(
    (head, word) =>
      word > last &&
      head >= verb &&
      head <= last &&
      /^(obl|nmod)$/.test(tree.labels[word] ?? "") &&
      isNoun(tree, word) &&
      !isDay(tree, word) &&
      isCasedBy(tree, word, /^(on|to|for)$/),
  );
  if (paper < 0) return tree;
  const heads = tree.heads.map((head, word) => (word > last && head >= pen && head <= last ? verb : head));
  const labels = tree.labels.slice();
  const lemmas = tree.lemmas.slice();
  lemmas[verb] = "sign";
  heads[paper] = verb;
  labels[paper] = "obj";
  for (const word of [pen, pen + 1, last]) {
    heads[word] = verb;
    labels[word] = "dep";
  }
  for (const mark of dependentsIn(tree, paper, /^case$/)) labels[mark] = "dep";
  return retreed(tree, { heads, labels, lemmas });
}
const isDay = (tree: Tree, word: number): boolean => DAY.test(tree.forms[word] ?? "");
const DAY = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "met face to face with Diallo": it is the verb that the phrase behind belongs to. */
function faceToFace(tree: Tree): Tree {
  const face = tree.forms.findIndex(
    (form, word) => form === "face" && tree.forms[word + 1] === "to" && tree.forms[word + 2] === "face",
  );
  const verb = face - 1;
  if (verb < 0 || tree.upos[verb] !== "VERB") return tree;
  const last = face + 2;
  const heads = tree.heads.map((head, word) => (word > last && head >= face && head <= last ? verb : head));
  const labels = tree.labels.map((label, word) =>
    heads[word] !== tree.heads[word] && label === "nmod" ? "obl" : label,
  );
  return retreed(tree, { heads, labels });
}

function asSigning(tree: Tree): Tree {
  const name = tree.forms.findIndex((form, word) => NAMES.test(form) && isPut(tree, word));
  if (name < 0) return tree;
  const verb = tree.heads[name] as number;
  const paper = paperOf(tree, name, verb);
  if (paper < 0) return tree;
  const heads = tree.heads.slice();
  const labels = tree.labels.slice();
  const lemmas = tree.lemmas.slice();
  lemmas[verb] = "sign";
  labels[name] = "dep";
  heads[paper] = verb;
  labels[paper] = "obj";
  for (const mark of dependentsIn(tree, paper, /^case$/)) labels[mark] = "dep";
  return retreed(tree, { heads, labels, lemmas });
}

/** "put their names". */
const isPut = (tree: Tree, name: number): boolean => {
  const verb = tree.heads[name] ?? -1;
  return verb >= 0 && verb < name && tree.labels[name] === "obj" && PUTTING.test(tree.lemmas[verb] ?? "");
};

/** What stands behind "to" or "under", hung on the verb or on the names; -1 for nothing. */
function paperOf(tree: Tree, name: number, verb: number): number {
  return tree.heads.findIndex(
    (head, word) =>
      word > name &&
      (head === verb || head === name) &&
      /^(obl|nmod)$/.test(tree.labels[word] ?? "") &&
      isNoun(tree, word) &&
      isCasedBy(tree, word, UNDER),
  );
}

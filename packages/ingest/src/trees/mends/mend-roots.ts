/** A tree in, the tree with the verb of the sentence at its root out, where the parser chose the subject: "Chadian troops crossed into Gao", "war crimes prosecutors have accused Chad", "Diallo, on a trip to Gao, was to meet". */

import type { Tree } from "../tree.ts";
import {
  asPast,
  type Draft,
  dependentsIn,
  draftOf,
  hasSubject,
  headOf,
  isFiniteVerb,
  isNoun,
  isVerb,
} from "./draft.ts";

export function mendRoots(tree: Tree): Tree {
  const root = tree.heads.indexOf(-1);
  if (!isNoun(tree, root) || tree.forms.at(-1) !== "." || dependentsIn(tree, root, /^(cop|nsubj|case)$/).length > 0)
    return tree;
  const behind = behindRelative(tree, root);
  if (behind >= 0) return crowned(asClause(tree, root, behind), root, behind);
  const verb = mainVerb(tree, root);
  if (verb >= 0) return crowned(tree, root, verb);
  const told = tree.heads.findIndex((_, word) => word > root + 1 && isCompounded(tree, root, word));
  return told < 0 ? tree : compounded(tree, root, told);
}

/** "The jets that Chad is to replace were sold": a finite helper right behind the verb of the clause opens the main one; -1 for none. */
function behindRelative(tree: Tree, root: number): number {
  if (!/^(?:that|which)$/.test(tree.forms[root + 1] ?? "")) return -1;
  return tree.heads.findIndex(
    (_, word) =>
      word > root + 3 &&
      isVerb(tree, word) &&
      dependentsIn(tree, word, /^nsubj$/).length === 0 &&
      dependentsIn(tree, word, /^aux(?::pass)?$/).some(
        (helper) =>
          /^(?:was|were|has|have|had|will)$/.test(tree.forms[helper] ?? "") &&
          /^(?:to|will)$/.test(tree.forms[helper - 2] ?? ""),
      ),
  );
}

/** The verb before the helper is that of the clause. */
function asClause(tree: Tree, root: number, main: number): Tree {
  const helper = dependentsIn(tree, main, /^aux(?::pass)?$/)[0] ?? main;
  const draft = draftOf(tree);
  draft.heads[helper - 1] = root;
  draft.labels[helper - 1] = "acl:relcl";
  draft.upos[helper - 1] = "VERB";
  draft.xpos[helper - 1] = "VB";
  return draft;
}

const mainVerb = (tree: Tree, root: number): number => {
  const at = (fits: (word: number) => boolean): number =>
    tree.heads.findIndex(
      (head, word) => word > root && head >= root && head < word && isVerb(tree, word) && fits(word),
    );
  const finite = at((word) => isPastReduced(tree, root, word));
  return finite >= 0
    ? finite
    : at(
        (word) =>
          isMotion(tree, root, word) ||
          isInsertedBefore(tree, root, word) ||
          isBehindAdverb(tree, root, word) ||
          isOfBoth(tree, root, word),
      );
};

/** "U.N. sanctions monitors have accused Chad.": no clause about sanctions, for what has an object lacks none. */
const isCompounded = (tree: Tree, root: number, word: number): boolean =>
  /^acl/.test(tree.labels[word] ?? "") &&
  headOf(tree, word) === root &&
  tree.labels[root + 1] === "nsubj" &&
  headOf(tree, root + 1) === word &&
  tree.upos[root + 1] === "NOUN" &&
  dependentsIn(tree, root, /^det$/).length === 0 &&
  dependentsIn(tree, word, /^(obj|ccomp)$/).length > 0;

/** What stood above the subject stands beside it. */
function compounded(tree: Tree, root: number, verb: number): Draft {
  const draft = draftOf(tree);
  const noun = root + 1;
  for (const child of dependentsIn(draft, root, /./)) draft.heads[child] = child < root ? noun : verb;
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.heads[root] = noun;
  draft.labels[root] = "compound";
  return draft;
}

/** "The truce signed by Mali and Chad brought calm.": a finite verb that hangs on a noun. */
const isPastReduced = (tree: Tree, root: number, word: number): boolean =>
  word > root + 1 &&
  isNoun(tree, headOf(tree, word)) &&
  isFiniteVerb(tree, word) &&
  /^(acl|conj)$/.test(tree.labels[word] ?? "") &&
  tree.forms[word + 1]?.toLowerCase() !== "by";

/** What has no object has no passive: "troops crossed into Gao" does not tell which troops. */
const MOTION =
  /^(cross|march|advance|arrive|travel|clash|meet|fight|agree|return|retreat|land|sail|fly|drive|vote|walk|converge|gather)$/;

const isMotion = (tree: Tree, root: number, word: number): boolean =>
  headOf(tree, word) === root &&
  tree.labels[word] === "acl" &&
  /^VB[ND]$/.test(tree.xpos[word] ?? "") &&
  ((word === root + 1 &&
    MOTION.test(tree.lemmas[word] ?? "") &&
    /^(into|in|to|from|over|through|across|on|off|with|towards?)$/.test(tree.forms[word + 1] ?? "")) ||
    isSignedFor(tree, root, word)) &&
  dependentsIn(tree, word, /^(obl:agent|aux|aux:pass|mark)$/).length === 0;

/** "Officials from Chad signed for six jets.": nobody signs officials. */
const isSignedFor = (tree: Tree, root: number, word: number): boolean =>
  tree.lemmas[word] === "sign" &&
  /^(for|up)$/.test(tree.forms[word + 1] ?? "") &&
  /^(official|minister|envoy|representative|delegate|general|officer|government|ministry)$/.test(
    tree.lemmas[root] ?? "",
  );

/** "Diallo, on a trip to Gao, was to meet Keita.": the words between commas, then a verb with a finite helper. */
function isInsertedBefore(tree: Tree, root: number, word: number): boolean {
  let end = root + 1;
  while (headOf(tree, end) === root && tree.labels[end] === "flat") end++;
  if (tree.forms[end] !== "," || !/^(acl|acl:relcl|conj|parataxis|advcl)$/.test(tree.labels[word] ?? "")) return false;
  const helpers = dependentsIn(tree, word, /^(aux|aux:pass|cop)$/).filter((helper) => helper < word);
  const first = helpers[0] ?? word;
  const finite = helpers.some((helper) => /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos[helper] ?? ""));
  return finite && tree.forms[first - 1] === "," && !hasSubject(tree, word) && first > root + 2;
}

/** "Chad and Mali meanwhile hosted jets.": names, an adverb, and a verb with an object. */
function isBehindAdverb(tree: Tree, root: number, word: number): boolean {
  if (tree.upos[root] !== "PROPN" || !/^(amod|acl|acl:relcl)$/.test(tree.labels[word] ?? "")) return false;
  if (!/^VB[ND]$/.test(tree.xpos[word] ?? "") || dependentsIn(tree, word, /^obj$/).length === 0) return false;
  const between = tree.upos.slice(root + 1, word);
  return between.at(-1) === "ADV" && between.every((upos) => /^(PROPN|CCONJ|ADV|DET)$/.test(upos));
}

const TOGETHER = /^(discuss|meet|talk|speak|hold|agree|sign|confer|exchange|review|stress|condemn|express|note)$/;

/** "Kamara and her Chadian counterpart, Diallo, discussed trade.": names, and no other verb. */
const isOfBoth = (tree: Tree, root: number, word: number): boolean =>
  tree.upos[root] === "PROPN" &&
  tree.labels[word] === "acl" &&
  headOf(tree, word) === root &&
  TOGETHER.test(tree.lemmas[word] ?? "") &&
  tree.forms[word - 1] === "," &&
  tree.forms[word + 1] !== "by" &&
  dependentsIn(tree, word, /^(obl:agent|aux|aux:pass|mark)$/).length === 0 &&
  dependentsIn(tree, root, /^conj$/).some(
    (other) => other < word && dependentsIn(tree, other, /^appos$/).some((name) => name < word),
  );

function crowned(tree: Tree, root: number, verb: number): Draft {
  const draft = draftOf(tree);
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.heads[root] = verb;
  draft.labels[root] = dependentsIn(draft, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
  asPast(draft, verb);
  return draft;
}

/** A tree in, the tree with its main clause mended out: an object that the parser made the subject of what follows, a verb that it made a participle. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, isVerb, lies } from "./draft.ts";

/** Gives verbs back their objects, and a sentence without a finite verb the one that it has. */
export function mendClauses(tree: Tree): Tree {
  const stray = tree.labels.some(
    (label, word) =>
      (label === "nsubj" && isSubjectOfGerund(tree, word)) || (label === "appos" && isBehindPlace(tree, word)),
  );
  const root = tree.heads.indexOf(-1);
  if (!stray && !isVerbless(tree, root)) return tree;
  const draft = draftOf(tree);
  if (stray) for (let word = 1; word < draft.heads.length; word++) giveObject(draft, word);
  if (isVerbless(draft, root)) raiseVerb(draft, root);
  return draft;
}

/** A bare gerund has no subject of its own. */
const isSubjectOfGerund = (tree: Tree, word: number): boolean => {
  const gerund = headOf(tree, word);
  return gerund > word && tree.xpos[gerund] === "VBG" && dependentsIn(tree, gerund, /^aux/).length === 0;
};

/** "signed in Gao a treaty": no comma, and an article of its own. */
function isBehindPlace(tree: Tree, noun: number): boolean {
  const place = headOf(tree, noun);
  const verb = headOf(tree, place);
  return (
    place >= 0 &&
    verb >= 0 &&
    verb < place &&
    place < noun &&
    isNoun(tree, noun) &&
    tree.labels[place] === "obl" &&
    tree.upos[place] === "PROPN" &&
    isVerb(tree, verb) &&
    TRANSITIVE.test(tree.lemmas[verb] ?? "") &&
    dependentsIn(tree, verb, /^(obj|nsubj:pass|aux:pass)$/).length === 0 &&
    dependentsIn(tree, noun, /^det$/).some((word) => word > place) &&
    !tree.forms.slice(verb, noun).includes(",")
  );
}

/** "signed in Gao a treaty establishing a force": the treaty is signed. */
function giveObject(draft: Draft, noun: number): void {
  if (draft.labels[noun] === "appos" && isBehindPlace(draft, noun)) {
    draft.heads[noun] = headOf(draft, headOf(draft, noun));
    draft.labels[noun] = "obj";
    return;
  }
  if (draft.labels[noun] !== "nsubj" || !isNoun(draft, noun) || !isSubjectOfGerund(draft, noun)) return;
  const gerund = headOf(draft, noun);
  const verb = headOf(draft, gerund);
  if (verb < 0 || verb > noun || !isVerb(draft, verb) || dependentsIn(draft, verb, /^obj$/).length > 0) return;
  if (!/^(VBD|VBZ|VBP|VBN|VB)$/.test(draft.xpos[verb] ?? "") || draft.forms.slice(verb, noun).includes(",")) return;
  if (dependentsIn(draft, verb, /^(nsubj:pass|aux:pass)$/).length > 0) return;
  if (dependentsIn(draft, gerund, /^mark$/).length > 0 || !TRANSITIVE.test(draft.lemmas[verb] ?? "")) return;
  draft.heads[noun] = verb;
  draft.labels[noun] = "obj";
  draft.heads[gerund] = noun;
  draft.labels[gerund] = "acl";
}

const TRANSITIVE =
  /^(sign|ink|initial|conclude|adopt|issue|launch|publish|release|send|deploy|announce|approve|unveil|hold|host|receive|establish|open|endorse|ratify|deposit|present|submit|reach|test|fire|use|buy|order|supply|deliver|provide|donate|produce|build)$/;

const FINITE = /^(VBD|VBZ|VBP|MD)$/;

/** A noun at the root of a full sentence, and no finite verb anywhere. */
const isVerbless = (tree: Tree, root: number): boolean =>
  root >= 0 &&
  isNoun(tree, root) &&
  tree.forms.at(-1) === "." &&
  !tree.xpos.some((tag, word) => FINITE.test(tag) && !isPastAsParticiple(tree, word));

const isPastAsParticiple = (tree: Tree, word: number): boolean =>
  tree.xpos[word] === "VBD" && tree.labels[word] === "acl";

/** Verbs of meeting have no object, and no passive. */
const GATHERING = /^(assemble|gather|meet|convene|arrive|confer)$/;

/** "The presidents of A and B assembled in Gao.": the participle is the verb. */
function raiseVerb(draft: Draft, root: number): void {
  const verb = draft.labels.findIndex(
    (label, word) =>
      label === "acl" &&
      word > root &&
      isVerb(draft, word) &&
      /^VB[ND]$/.test(draft.xpos[word] ?? "") &&
      lies(draft, word, root) &&
      dependentsIn(draft, word, /^(obl:agent|aux|aux:pass|mark)$/).length === 0 &&
      draft.forms[word + 1] !== "by" &&
      (GATHERING.test(draft.lemmas[word] ?? "") ||
        (TRANSITIVE.test(draft.lemmas[word] ?? "") && dependentsIn(draft, word, /^obj$/).length > 0)),
  );
  if (verb < 0) return;
  draft.heads[verb] = -1;
  draft.labels[verb] = "root";
  draft.xpos[verb] = "VBD";
  draft.heads[root] = verb;
  draft.labels[root] = "nsubj";
}

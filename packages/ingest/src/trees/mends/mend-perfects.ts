/** A tree in, the tree in which "have" helps the participle behind it out: "denied having sent jets", "have neither sent jets nor". */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, headOf, isNoun, lies } from "./draft.ts";

/** Verbs whose object an act can be: "denied having sent". */
const OF_ACTS = /^(?:deny|admit|regret|acknowledge|confirm|recall|report|remember|confess|conceal|mention)$/;
const BETWEEN =
  /^(?:neither|never|not|n't|also|already|since|just|only|long|now|either|both|again|been|recently|so|each|all|once|twice|still|repeatedly|previously|earlier|then|thus|finally)$/;

/** Makes "have" before a participle an auxiliary where the parser took it for a verb, or the participle for an adjective. */
export function mendPerfects(tree: Tree): Tree {
  if (!tree.forms.some((_, word) => participleOf(tree, word) >= 0)) return tree;
  const draft = draftOf(tree);
  for (let word = 0; word < tree.forms.length; word++) {
    const participle = participleOf(draft, word);
    if (participle < 0) continue;
    if (isTakenForAdjective(draft, word, participle)) asVerb(draft, word, participle);
    if (headOf(draft, participle) > word && headOf(draft, participle) < participle) draft.heads[participle] = word;
    if (headOf(draft, participle) === word) giveWay(draft, word, participle);
    else raise(draft, word, participle);
    draft.upos[word] = "AUX";
  }
  return draft;
}

/** The participle that a word helps though the tree has it otherwise; -1 for none. */
function participleOf(tree: Tree, word: number): number {
  if (!/^(?:have|has|had|having|['’]ve)$/i.test(tree.forms[word] ?? "")) return -1;
  let at = word + 1;
  while (BETWEEN.test(tree.forms[at] ?? "")) at++;
  const after = behindTime(tree, at);
  if (after > at && isLostBehind(tree, word, at, after)) return after;
  const label = tree.labels[at] ?? "";
  if (isTakenForAdjective(tree, word, at)) return at;
  if (tree.xpos[at] !== "VBN") return -1;
  if (headOf(tree, at) === word && /^(?:ccomp|xcomp|advcl|acl|conj|dep)$/.test(label)) return at;
  const noun = headOf(tree, at);
  const isModifier = label === "amod" && noun > at && isNoun(tree, noun) && !lies(tree, word, noun);
  const helps = headOf(tree, word) === at && tree.labels[word] === "aux";
  return /^having$/i.test(tree.forms[word] ?? "") && label === "amod" && (isModifier || helps) ? at : -1;
}

/** "has for months sent", "has in recent weeks sent": the word behind the time; the same word where there is none. */
function behindTime(tree: Tree, from: number): number {
  if (!/^(?:for|in|over|since|during)$/.test(tree.forms[from] ?? "")) return from;
  const noun = tree.forms.findIndex((form, word) => word > from && word <= from + 5 && TIMES.test(form));
  if (noun < 0 || tree.forms.slice(from + 1, noun).some((form) => !/^[a-z\d-]+$/.test(form))) return from;
  return noun + 1;
}
const TIMES = /^(?:years?|months?|weeks?|days?|decades?|hours?|past)$/;

/** A participle behind a time that has no subject, while "has" has one and no object. */
const isLostBehind = (tree: Tree, have: number, from: number, word: number): boolean =>
  /^VB[ND]$/.test(tree.xpos[word] ?? "") &&
  headOf(tree, word) >= have &&
  headOf(tree, word) < word &&
  dependentsIn(tree, word, /^(?:nsubj|aux)/).length === 0 &&
  dependentsIn(tree, have, /^obj$/).every((object) => object > from && object > word) &&
  dependentsIn(tree, have, /^nsubj/).length > 0;

/** "has still not sent troops": an adjective behind "not" that says of whom nothing. */
const isTakenForAdjective = (tree: Tree, have: number, word: number): boolean =>
  tree.forms[word - 1] === "not" &&
  word - 1 > have &&
  tree.labels[word] === "amod" &&
  /^(?:JJ|VBN|VBD)$/.test(tree.xpos[word] ?? "") &&
  /(?:ed|sent|sold|given|held|built|bought|met|made|lent)$/.test(tree.forms[word] ?? "") &&
  headOf(tree, headOf(tree, word)) === have;

/** The noun is its object then. */
function asVerb(draft: Draft, have: number, word: number): void {
  const noun = headOf(draft, word);
  draft.upos[word] = "VERB";
  draft.xpos[word] = "VBN";
  draft.heads[word] = have;
  draft.heads[noun] = word;
  draft.labels[noun] = "obj";
}

/** The participle takes the place of "have" and all that hung on it. */
function giveWay(draft: Draft, have: number, participle: number): void {
  draft.heads[participle] = headOf(draft, have);
  draft.labels[participle] = draft.labels[have] as string;
  for (const child of dependentsIn(draft, have, /./)) if (child !== participle) draft.heads[child] = participle;
  draft.heads[have] = participle;
  draft.labels[have] = "aux";
  asObject(draft, have, participle);
}

/** "having delivered howitzers": the noun is the participle's object, and the participle stands where the noun stood. */
function raise(draft: Draft, have: number, participle: number): void {
  const noun = headOf(draft, participle);
  draft.heads[participle] = headOf(draft, noun);
  draft.labels[participle] = draft.labels[noun] === "root" ? "root" : "advcl";
  draft.heads[noun] = participle;
  draft.labels[noun] = "obj";
  for (const child of dependentsIn(draft, noun, /^(?:nmod|obl|punct)$/))
    if (child > noun) {
      draft.heads[child] = participle;
      if (draft.labels[child] === "nmod") draft.labels[child] = "obl";
    }
  draft.heads[have] = participle;
  draft.labels[have] = "aux";
  asObject(draft, have, participle);
}

/** "denied having sent": what is denied is the sending. */
function asObject(draft: Draft, have: number, participle: number): void {
  const verb = headOf(draft, participle);
  if (/^having$/.test(draft.forms[have] ?? "") && verb === have - 1 && OF_ACTS.test(draft.lemmas[verb] ?? ""))
    draft.labels[participle] = "xcomp";
}

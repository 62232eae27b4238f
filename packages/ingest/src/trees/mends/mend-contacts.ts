/** A tree in, the tree with clauses on the nouns that they tell of out: "the jets it bought", "howitzers, which Chad will deliver". */

import type { Tree } from "../tree.ts";
import { asPast, type Draft, dependentsIn, draftOf, hasCase, headOf, isNoun, isVerb, lies } from "./draft.ts";

/** A relative clause hangs on a noun, never on a verb; one without a pronoun on the noun right before its subject. */
export function mendContacts(tree: Tree): Tree {
  let draft: Draft | undefined;
  for (let verb = 2; verb < tree.heads.length; verb++) {
    if (!isVerb(tree, verb)) continue;
    if (isMadeObject(draft ?? tree, verb)) {
      draft ??= draftOf(tree);
      giveObject(draft, verb);
      continue;
    }
    const noun = lackingNoun(draft ?? tree, verb) ?? boughtNoun(draft ?? tree, verb);
    if (noun === undefined || noun === headOf(draft ?? tree, verb)) continue;
    draft ??= draftOf(tree);
    hang(draft, verb, noun);
    if (draft.forms[noun + 1] === "that" && headOf(draft, verb) === noun) {
      draft.heads[noun + 1] = verb;
      draft.labels[noun + 1] = "obj";
    }
  }
  return draft ?? tree;
}

const PRONOUN = /^(which|who|whom)$/i;

const MADE =
  /^(build|make|produce|assemble|develop|design|manufacture|donate|supply|provide|buy|order|purchase|deliver|send|launch|fire)$/;

/** "delivered six vehicles built at its plant": what a verb without an object has behind it is its object, and no subject of the participle. */
function isMadeObject(tree: Tree, verb: number): boolean {
  const above = headOf(tree, verb);
  return (
    MADE.test(tree.lemmas[verb] ?? "") &&
    /^VB[ND]$/.test(tree.xpos[verb] ?? "") &&
    /^(acl|ccomp|advcl|xcomp)$/.test(tree.labels[verb] ?? "") &&
    isVerb(tree, above) &&
    above < verb - 1 &&
    tree.labels[verb - 1] === "nsubj" &&
    headOf(tree, verb - 1) === verb &&
    isNoun(tree, verb - 1) &&
    /^(at|by|in|for|from|under|with|near|last|this)$/.test(tree.forms[verb + 1] ?? "") &&
    MADE.test(tree.lemmas[above] ?? "") &&
    dependentsIn(tree, above, /^(obj|iobj)$/).length === 0 &&
    dependentsIn(tree, verb, /^(obj|aux|aux:pass|mark)$/).length === 0
  );
}

function giveObject(draft: Draft, verb: number): void {
  const object = verb - 1;
  draft.heads[object] = headOf(draft, verb);
  draft.labels[object] = "obj";
  draft.heads[verb] = object;
  draft.labels[verb] = "acl";
  draft.xpos[verb] = "VBN";
}

/** "will pay for howitzers, which Chad will deliver": the noun before the comma of a clause that hangs on a verb. */
function lackingNoun(tree: Tree, verb: number): number | undefined {
  if (tree.labels[verb] !== "acl:relcl") return undefined;
  if (!isVerb(tree, headOf(tree, verb))) return nameBefore(tree, verb);
  const pronoun = tree.forms.findIndex(
    (form, at) => at < verb && PRONOUN.test(form) && lies(tree, at, verb) && at > headOf(tree, verb),
  );
  if (pronoun < 2) return undefined;
  const last = tree.forms[pronoun - 1] === "," ? pronoun - 2 : -1;
  return isNoun(tree, last) && !lies(tree, last, verb) && isPersonOrThing(tree, pronoun, last) ? last : undefined;
}

/** "a plan to arm Chad, which Niger bombed": a clause that hangs on a noun is said of the name right before its comma, where a verb stands between the two. */
function nameBefore(tree: Tree, verb: number): number | undefined {
  const noun = headOf(tree, verb);
  const pronoun = tree.forms.findIndex((form, at) => at > noun && at < verb && /^(which|whom)$/.test(form));
  if (pronoun < 2 || !lies(tree, pronoun, verb)) return undefined;
  const comma = tree.forms[pronoun - 1] === "," ? pronoun - 1 : pronoun - 2;
  const last = comma - 1;
  if (tree.forms[comma] !== "," || last <= noun || tree.upos[last] !== "PROPN" || lies(tree, last, verb))
    return undefined;
  for (let at = last, steps = 0; at >= 0 && at !== noun && steps < 6; at = headOf(tree, at), steps++)
    if (isVerb(tree, at)) return last;
  return undefined;
}

/** "who" takes up a name, or a noun that may be one of people. */
const isPersonOrThing = (tree: Tree, pronoun: number, noun: number): boolean =>
  tree.forms[pronoun] === "which" || tree.upos[noun] === "PROPN" || tree.xpos[noun] === "NNS";

const TRADED =
  /^(give|buy|order|purchase|acquire|take|receive|get|sell|supply|deliver|donate|send|provide|operate|fly|field|own|lease|build|develop|make|produce|procure|need|want|sign|test|launch|fire|lose|have)$/;
const TIME = /^(year|month|week|day|decade|time|hour|morning|night|spring|summer|autumn|winter|century|weekend)$/;

/** "the 118 carriers it ordered from Chad": a noun right before the subject of a verb that has no object. */
function boughtNoun(tree: Tree, verb: number): number | undefined {
  if (!/^(acl:relcl|acl|advcl|conj|ccomp|parataxis|dep)$/.test(tree.labels[verb] ?? "")) return undefined;
  if (!TRADED.test(tree.lemmas[verb] ?? "")) return undefined;
  const full = dependentsIn(tree, verb, /^(obj|iobj|ccomp|xcomp|mark|aux:pass|nsubj:pass)$/);
  if (full.length > 0 && !isReceiver(tree, verb, full)) return undefined;
  let subject = verb - 1;
  while (subject > 0 && /^(AUX|ADV)$/.test(tree.upos[subject] ?? "")) subject--;
  const that = tree.forms[subject - 1] === "that" && headOf(tree, subject - 1) !== verb ? 1 : 0;
  const noun = subject - 1 - that;
  const isSubject =
    /^(it|they|he|she|we)$/.test(tree.forms[subject] ?? "") ||
    (tree.upos[subject] === "PROPN" && headOf(tree, subject) === verb);
  const stands = /^(nsubj|expl)$/.test(tree.labels[subject] ?? "") && [verb, noun].includes(headOf(tree, subject));
  return isSubject && stands && isThing(tree, noun) ? noun : undefined;
}

/** "the jets it had given Chad": a name behind a verb of giving receives them. */
const isReceiver = (tree: Tree, verb: number, objects: readonly number[]): boolean =>
  /^(give|send|sell|lend|hand|supply|donate|grant|promise)$/.test(tree.lemmas[verb] ?? "") &&
  objects.length === 1 &&
  tree.labels[objects[0] as number] === "obj" &&
  tree.upos[objects[0] as number] === "PROPN" &&
  objects[0] === verb + 1;

/** "the support it provided". */
const HELP = /^(support|help|aid|assistance|relief|backing|training|equipment|funding)$/;

/** Things in the plural, a name, "the 24", or help. */
function isThing(tree: Tree, word: number): boolean {
  if (TIME.test(tree.lemmas[word] ?? "")) return false;
  if (tree.upos[word] === "NUM") return /^the$/i.test(tree.forms[word - 1] ?? "");
  const plural =
    tree.upos[word] === "PROPN" && /^the$/i.test(tree.forms[word - 1] ?? "") && /s$/.test(tree.forms[word] ?? "");
  if (HELP.test(tree.forms[word] ?? "") && hasCase(tree, word)) return true;
  return plural || /^NNP?S$/.test(tree.xpos[word] ?? "") || dependentsIn(tree, word, /^nummod$/).length > 0;
}

/** The noun leaves the clause for the place of the clause, where it hung there. */
function hang(draft: Draft, verb: number, noun: number): void {
  for (const stray of dependentsIn(draft, noun, /^(nsubj|expl)$/)) {
    if (stray < noun) continue;
    draft.heads[stray] = verb;
    draft.labels[stray] = "nsubj";
  }
  if (lies(draft, noun, verb)) {
    let top = noun;
    while (headOf(draft, top) !== verb && headOf(draft, top) >= 0) top = headOf(draft, top);
    const above = verbBefore(draft, top, headOf(draft, verb));
    const bare = !hasCase(draft, top) && dependentsIn(draft, above, /^obj$/).length === 0;
    draft.heads[top] = above;
    draft.labels[top] = !isVerb(draft, above) ? "nmod" : bare ? "obj" : "obl";
  }
  if (lies(draft, noun, verb)) return;
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl:relcl";
  asPast(draft, verb);
}

/** The nearest verb before a word, in the same stretch between commas; else the word that the clause hung on. */
function verbBefore(tree: Tree, word: number, above: number): number {
  for (let at = word - 1; at > above && tree.forms[at] !== ","; at--) if (isVerb(tree, at)) return at;
  return above;
}

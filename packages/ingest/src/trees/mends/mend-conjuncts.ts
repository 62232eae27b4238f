/** A tree in, the tree with its coordinations mended out: nouns joined to nouns, and a noun before a finite verb its subject. */

import type { Tree } from "../tree.ts";
import {
  type Draft,
  dependentsIn,
  draftOf,
  hasCase,
  hasSubject,
  headOf,
  isCasedBy,
  isFiniteVerb,
  isNoun,
  isVerb,
  lies,
} from "./draft.ts";
import { giveBackObject } from "./give-back-object.ts";
import { declarerOf, tellerOf } from "./teller.ts";

/** Mends what the parser gets wrong where long sentences list things and join clauses. */
export function mendConjuncts(tree: Tree): Tree {
  if (!tree.labels.includes("conj") && !tree.labels.includes("appos") && !tree.labels.includes("list")) return tree;
  const draft: Draft = draftOf(tree);
  for (let word = 1; word < draft.heads.length; word++) {
    if (draft.labels[word] === "conj" && isNoun(draft, word)) {
      joinToNoun(draft, word);
      joinToWhole(draft, word);
      joinToDoer(draft, word);
      joinToOrgan(draft, word);
      joinToPartner(draft, word);
      joinToMade(draft, word);
    } else if (
      /^(appos|list)$/.test(draft.labels[word] ?? "") &&
      (isListed(draft, word) || isTogether(draft, word) || isPaired(draft, word))
    )
      draft.labels[word] = "conj";
    if (isSecondVerb(draft, word)) draft.heads[word] = verbAbove(draft, headOf(draft, word));
    const gerund = gerundBefore(draft, word);
    if (gerund >= 0) joinGerunds(draft, gerund, word);
    const like = likeMarked(draft, word);
    if (like >= 0) draft.heads[word] = like;
    const teller = Math.max(tellerOf(draft, word), declarerOf(draft, word));
    if (teller >= 0) {
      if (draft.xpos[word] === "VB") draft.xpos[word] = draft.xpos[teller] as string;
      draft.heads[word] = teller;
    }
    if (isSubjectless(draft, word)) takeSubject(draft, word);
    if (isVerb(draft, word)) giveBackObject(draft, word);
  }
  return draft;
}

/** "delivered jets, trainers and tanks": a noun joined to a verb is joined to what the verb has before it. */
function joinToNoun(draft: Draft, word: number): void {
  const verb = headOf(draft, word);
  if (verb < 0 || verb > word || !isVerb(draft, verb)) return;
  if (dependentsIn(draft, word, /^(nsubj|nsubj:pass|cop|aux|aux:pass|mark|obj|acl:relcl)$/).length > 0) return;
  if (draft.forms.slice(verb, word).some((form) => /^[;:]$/.test(form))) return;
  const before = dependentsIn(draft, verb, /^(obj|obl|obl:agent)$/).filter(
    (child) => child > verb && child < word && (isNoun(draft, child) || draft.forms[child + 1] === "and"),
  );
  const object = before.find((child) => draft.labels[child] === "obj");
  const last = before.at(-1);
  const chosen = draft.upos[word] === "PROPN" && draft.upos[last ?? -1] === "PROPN" ? last : (object ?? last);
  if (chosen !== undefined) draft.heads[word] = chosen;
}

/** "a raid in Gao by Chad and Niger": a bare name behind "by A and" is joined to A, not to what stands before. */
function joinToDoer(draft: Draft, word: number): void {
  const [conjunction, ...others] = dependentsIn(draft, word, /^(cc|case)$/);
  const doer = (conjunction ?? 0) - 1;
  if (
    conjunction === undefined ||
    others.length > 0 ||
    draft.labels[conjunction] !== "cc" ||
    headOf(draft, word) >= doer
  )
    return;
  if (draft.upos[word] !== "PROPN" || draft.upos[doer] !== "PROPN" || !lies(draft, doer, headOf(draft, word))) return;
  if (isCasedBy(draft, doer, /^by$/)) draft.heads[word] = doer;
}

const ORGAN =
  /^(?:government|army|military|parliament|president|premier|minister|ministry|king|queen|emir|leader|chairman|republic|kingdom|state|people|navy|senate|cabinet|chancellor|authority|ruler|secretary|ambassador|envoy|representative)$/;

/** "the government of Chad and the Desert Front", "the army of Chad and rebels": a state has one government, so the second stands beside it. */
function joinToOrgan(draft: Draft, word: number): void {
  const state = headOf(draft, word);
  const organ = headOf(draft, state);
  if (state < 0 || organ < 0 || organ > state || draft.labels[state] !== "nmod" || draft.upos[state] !== "PROPN")
    return;
  if (draft.xpos[organ] !== "NN" && draft.xpos[organ] !== "NNP") return;
  if (!ORGAN.test((draft.lemmas[organ] ?? "").toLowerCase())) return;
  const marks = dependentsIn(draft, state, /^(?:case|det)$/).map((mark) => draft.forms[mark]?.toLowerCase());
  if (marks.length !== 1 || marks[0] !== "of") return;
  const own = dependentsIn(draft, word, /^(?:det|case)$/).map((mark) => draft.forms[mark]?.toLowerCase());
  if (own.includes("of") || !(own.includes("the") || draft.upos[word] === "NOUN")) return;
  draft.heads[word] = organ;
}

const TALK = /^(talk|call|meeting|conversation|discussion|phone-call|summit|consultation)s?$/;
const OFFICIAL =
  /^(chief|minister|president|premier|chancellor|counterpart|leader|ambassador|envoy|secretary|representative|official|commander|king)s?$/i;

/** "a call with his Chadian counterpart and the minister": whoever is joined to the talk is joined to whom it is with. */
function joinToPartner(draft: Draft, word: number): void {
  const talk = headOf(draft, word);
  if (!TALK.test(draft.forms[talk] ?? "") || !(draft.xpos[word] === "NNP" || OFFICIAL.test(draft.forms[word] ?? "")))
    return;
  const partner = dependentsIn(draft, talk, /^nmod$/).find(
    (child) => child > talk && child < word && isCasedBy(draft, child, /^(with|between)$/),
  );
  if (partner !== undefined && !hasCase(draft, word)) draft.heads[word] = partner;
}

/** "jets from Chad and tanks from Niger": a noun with a phrase of the same preposition is joined to the whole before it. */
function joinToWhole(draft: Draft, word: number): void {
  const part = headOf(draft, word);
  const behind = draft.labels[word + 1] === "case" ? headOf(draft, word + 1) : -1;
  const above = headOf(draft, part);
  const whole = above === behind ? headOf(draft, behind) : above;
  if (part < 0 || part > word || whole < 0 || !/^(nmod|obl)$/.test(draft.labels[part] ?? "")) return;
  const caseOf = (noun: number): string | undefined =>
    dependentsIn(draft, noun, /^case$/).map((mark) => draft.forms[mark])[0];
  const preposition = caseOf(part);
  if (preposition === undefined || preposition === "of" || caseOf(word) !== undefined) return;
  const own = [word, part, ...(above === behind ? [whole] : [])]
    .flatMap((head) => dependentsIn(draft, head, /^(nmod|obl)$/))
    .concat(
      behind > word && draft.upos[behind] === "PROPN" && /^(nmod|obl)$/.test(draft.labels[behind] ?? "")
        ? [behind]
        : [],
    )
    .find((child) => child > word && caseOf(child) === preposition);
  const joint = isVerb(draft, whole) ? dependentsIn(draft, whole, /^obj$/).find((child) => child < part) : whole;
  if (own === undefined || joint === undefined || !isNoun(draft, joint)) return;
  draft.heads[part] = whole;
  draft.heads[own] = word;
  draft.labels[own] = "nmod";
  draft.heads[word] = joint;
}

/** "sold 66 jets, made by Kudu, and 100 launchers": a counted plural behind the comma is no maker but another thing. */
function joinToMade(draft: Draft, word: number): void {
  const maker = headOf(draft, word);
  const participle = headOf(draft, maker);
  const thing = headOf(draft, participle);
  if (
    draft.labels[maker] !== "obl:agent" ||
    !/^acl/.test(draft.labels[participle] ?? "") ||
    thing < 0 ||
    thing > participle
  )
    return;
  if (draft.upos[maker] !== "PROPN" || !/^NNS|NNPS$/.test(draft.xpos[word] ?? "") || maker > word) return;
  if (dependentsIn(draft, word, /^nummod$/).length === 0 || draft.forms[participle - 1] !== ",") return;
  if (!draft.forms.slice(maker + 1, word).includes(",") || !isNoun(draft, thing)) return;
  draft.heads[word] = thing;
}

/** "missiles, howitzers and tanks": what stands between is an item of the list. */
function isListed(draft: Draft, word: number): boolean {
  const head = headOf(draft, word);
  const plural = (noun: number): boolean => /S$/.test(draft.xpos[noun] ?? "") && isNoun(draft, noun);
  const items = dependentsIn(draft, word, /^conj$/);
  return (
    head < word && plural(word) && plural(head) && items.some(plural) && dependentsIn(draft, word, /^det$/).length === 0
  );
}

/** "Chad, Niger sign pact": names with nothing but commas between them up to the verb, where an apposition would end with one too. */
const isPaired = (draft: Draft, word: number): boolean => {
  let first = headOf(draft, word);
  while (first > 0 && /^(appos|conj)$/.test(draft.labels[first] ?? "")) first = headOf(draft, first);
  const verb = first < 0 ? -1 : headOf(draft, first);
  return (
    first >= 0 &&
    first < word &&
    word < verb &&
    isVerb(draft, verb) &&
    /^nsubj/.test(draft.labels[first] ?? "") &&
    draft.upos
      .slice(first, verb)
      .every((upos, at) => (at % 2 === 0 ? upos === "PROPN" : draft.forms[first + at] === ",")) &&
    (verb - first) % 2 === 1
  );
};

/** "hosts the largest base in the region, and has ordered drones": a verb with a helper and no subject is joined to the verb, not to its object. */
function isSecondVerb(draft: Draft, word: number): boolean {
  const noun = headOf(draft, word);
  return (
    draft.labels[word] === "conj" &&
    isVerb(draft, word) &&
    isNoun(draft, noun) &&
    noun < word &&
    dependentsIn(draft, word, /^(aux|aux:pass)$/).some((aux) => /^(VBZ|VBP|VBD|MD)$/.test(draft.xpos[aux] ?? "")) &&
    dependentsIn(draft, word, /^cc$/).length > 0 &&
    dependentsIn(draft, noun, /^(cop|nsubj|aux)$/).length === 0 &&
    !hasSubject(draft, word) &&
    verbAbove(draft, noun) >= 0
  );
}

/** "accused Chad of funding and arming rebels": a gerund is joined to the gerund, not to the verb above; -1 where it is no such. */
function gerundBefore(draft: Draft, word: number): number {
  const verb = headOf(draft, word);
  const first = word - 2;
  return draft.labels[word] === "conj" &&
    draft.xpos[word] === "VBG" &&
    /^VB[DZPN]$/.test(draft.xpos[verb] ?? "") &&
    /^(and|or)$/.test(draft.forms[word - 1] ?? "") &&
    /ing$/.test(draft.forms[first] ?? "") &&
    first > verb &&
    (headOf(draft, first) === verb || headOf(draft, headOf(draft, first)) === verb) &&
    dependentsIn(draft, word, /^(aux|nsubj)$/).length === 0
    ? first
    : -1;
}

/** "accused Chad of lying and of selling arms": a gerund behind "of" is joined to the one before it behind "of"; -1 for none. */
function likeMarked(draft: Draft, word: number): number {
  const verb = headOf(draft, word);
  if (draft.labels[word] !== "conj" || draft.xpos[word] !== "VBG" || verb < 0) return -1;
  const mark = dependentsIn(draft, word, /^(mark|case)$/).find((child) => /^(of|for)$/.test(draft.forms[child] ?? ""));
  if (mark === undefined) return -1;
  const first = dependentsIn(draft, verb, /^(advcl|obl)$/).findLast(
    (child) =>
      child < word &&
      child > verb &&
      draft.xpos[child] === "VBG" &&
      dependentsIn(draft, child, /^(mark|case)$/).some((each) => draft.forms[each] === draft.forms[mark]),
  );
  return first ?? -1;
}

function joinGerunds(draft: Draft, first: number, second: number): void {
  const verb = headOf(draft, second);
  draft.heads[second] = first;
  if (draft.upos[first] !== "NOUN") return;
  draft.upos[first] = "VERB";
  draft.xpos[first] = "VBG";
  draft.heads[first] = verb;
  draft.labels[first] = "advcl";
  for (const mark of dependentsIn(draft, first, /^case$/)) draft.labels[mark] = "mark";
}

/** The verb that an object, or a phrase of it, hangs on; -1 for none. */
function verbAbove(draft: Draft, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 5 && at >= 0 && /^(obj|obl|nmod|conj|xcomp)$/.test(draft.labels[at] ?? ""); steps++) {
    at = headOf(draft, at);
    if (at >= 0 && isVerb(draft, at))
      return isFiniteVerb(draft, at) || dependentsIn(draft, at, /^(aux|nsubj)/).length > 0 ? at : -1;
  }
  return -1;
}

/** "Chad, together with Niger,": both. */
const isTogether = (draft: Draft, word: number): boolean =>
  dependentsIn(draft, word, /^(advmod|case|cc)$/).some(
    (child) =>
      /^(together|along|alongside|well)$/.test(draft.forms[child] ?? "") ||
      (draft.forms[child] === "as" && draft.forms[child + 1] === "well"),
  );

/** A finite verb that shares its subject with another. */
const isSubjectless = (draft: Draft, word: number): boolean =>
  isFiniteVerb(draft, word) &&
  /^(conj|parataxis|advcl|acl:relcl|ccomp|xcomp)$/.test(draft.labels[word] ?? "") &&
  draft.forms[word + 1]?.toLowerCase() !== "by";

/** "bombed a camp near Gao and Chad shot down a jet": the noun between the conjunction and the verb is its subject. */
function takeSubject(draft: Draft, verb: number): void {
  let noun = verb - 1;
  while (noun > 0 && draft.upos[noun] === "ADV") noun--;
  if (!isNoun(draft, noun)) return;
  while (/^(nmod|flat|compound|appos)$/.test(draft.labels[noun] ?? "") && isNounBefore(draft, noun))
    noun = headOf(draft, noun);
  const joint = headOf(draft, noun);
  if (draft.labels[noun] !== "conj" || joint < 0 || isVerb(draft, joint) || lies(draft, noun, verb)) return;
  let first = noun;
  while (first > 0 && lies(draft, first - 1, noun) && draft.upos[first - 1] !== "CCONJ") first--;
  if (draft.upos[first - 1] !== "CCONJ") return;
  draft.heads[noun] = verb;
  draft.labels[noun] = "nsubj";
  draft.heads[first - 1] = verb;
  if (draft.labels[verb] === "xcomp") draft.labels[verb] = "conj";
}

const isNounBefore = (draft: Draft, word: number): boolean => {
  const head = headOf(draft, word);
  return head >= 0 && head < word && isNoun(draft, head);
};

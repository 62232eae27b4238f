/** A tree in, the tree with relative clauses and numbers on the words that they belong to out. */

import type { Tree } from "../tree.ts";
import { type Draft, dependentsIn, draftOf, hasCase, headOf, isNoun, isVerb, lies } from "./draft.ts";
import { joinNumber, TENS } from "./join-number.ts";

/** "X, who is in Chad for talks, said": the clause modifies X; "Forty-seven states": the number is one. */
export function mendRelatives(tree: Tree): Tree {
  const relative = tree.forms.findIndex((form, word) => RELATIVE.test(form) && /^nsubj/.test(tree.labels[word] ?? ""));
  const whose = tree.forms.findIndex((_, word) => isWhoseObject(tree, word));
  const doing = tree.forms.findIndex((_, word) => whoseSubject(tree, word) >= 0);
  const given = tree.forms.findIndex((_, word) => isGivenThing(tree, word));
  const bare = tree.forms.findIndex((_, word) => isBareRelative(tree, word));
  const piped = tree.forms.findIndex((_, word) => isPiped(tree, word));
  const tens = tree.forms.findIndex((form, word) => TENS.test(form) && tree.forms[word + 1] === "-");
  const among = tree.forms.findIndex((form, word) => form === "among" && AMONG.test(tree.forms[word + 1] ?? ""));
  if (relative < 0 && piped < 0 && given < 0 && whose < 0 && doing < 0 && tens < 0 && among < 1 && bare < 0)
    return tree;
  const draft = draftOf(tree);
  if (bare > 0) makeClause(draft, bare);
  if (piped > 0) hangPiped(draft, piped);
  if (given > 0) giveToObject(draft, given);
  if (whose > 0) draft.labels[whose] = "obj";
  if (doing > 0) {
    draft.heads[doing] = whoseSubject(draft, doing);
    draft.labels[doing] = "nsubj";
  }
  if (among > 0) partExamples(draft, among);
  if (tens >= 0) joinNumber(draft, tens);
  for (let word = Math.max(relative, 0); relative >= 0 && word < draft.forms.length; word++)
    if (RELATIVE.test(draft.forms[word] ?? "") && /^nsubj/.test(draft.labels[word] ?? "")) hangClause(draft, word);
  return draft;
}

/** "Chad, whose government the union has condemned": with another subject behind it, what stands right behind "whose" is the object. */
function isWhoseObject(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  return (
    /^(whose)$/.test(tree.forms[noun - 1] ?? "") &&
    headOf(tree, noun - 1) === noun &&
    (tree.labels[noun] === "nsubj" || (tree.labels[noun] === "obl" && !hasCase(tree, noun))) &&
    isNoun(tree, noun) &&
    verb > noun &&
    dependentsIn(tree, verb, /^nsubj$/).some((subject) => subject > noun && subject < verb) &&
    dependentsIn(tree, verb, /^(obj|aux:pass)$/).length === 0
  );
}

/** "Chad, whose president, Deby, flew to Gao,": what stands behind "whose" does what the clause tells. */
function whoseSubject(tree: Tree, noun: number): number {
  const owner = headOf(tree, noun);
  if (tree.forms[noun - 1] !== "whose" || tree.labels[noun] !== "appos" || owner < 0 || owner > noun) return -1;
  return (
    dependentsIn(tree, owner, /^acl:relcl$/).find(
      (verb) => verb > noun && isVerb(tree, verb) && dependentsIn(tree, verb, /^nsubj/).length === 0,
    ) ?? -1
  );
}

/** "the pact which the two sides signed": the parser took the sides for what is signed. */
const isBareRelative = (tree: Tree, pronoun: number): boolean =>
  /^(which|that)$/.test(tree.forms[pronoun] ?? "") &&
  isNoun(tree, pronoun - 1) &&
  /^(nmod|obl|dep|appos|nsubj|obj)$/.test(tree.labels[pronoun] ?? "") &&
  signersBehind(tree, pronoun) >= 0;

/** The subject right behind the pronoun, with its participle right behind it; -1 for none. */
const signersBehind = (tree: Tree, pronoun: number): number => {
  const subject = dependentsIn(tree, pronoun, /^nsubj$/).find((word) => word > pronoun && word <= pronoun + 4) ?? -1;
  const next = subject + 1;
  return subject >= 0 &&
    headOf(tree, next) === subject &&
    tree.labels[next] === "acl" &&
    /^VB[ND]$/.test(tree.xpos[next] ?? "") &&
    tree.forms[next + 1] !== "by"
    ? subject
    : -1;
};

function makeClause(draft: Draft, pronoun: number): void {
  const subject = signersBehind(draft, pronoun);
  const verb = subject + 1;
  draft.heads[verb] = pronoun - 1;
  draft.labels[verb] = "acl:relcl";
  draft.xpos[verb] = "VBD";
  draft.heads[subject] = verb;
  draft.labels[subject] = "nsubj";
  draft.heads[pronoun] = verb;
  draft.labels[pronoun] = "obj";
}

const GIVING = /^(?:give|sell|send|offer|hand|lend|lease|grant|promise|pledge|award|owe|deny|refuse)$/;

/** "the ships that Chad promised it": what has no preposition is what was promised, and the word behind the verb who got it. */
const isGivenThing = (tree: Tree, pronoun: number): boolean =>
  /^(that|which)$/.test(tree.forms[pronoun] ?? "") &&
  tree.labels[pronoun] === "obl" &&
  !hasCase(tree, pronoun) &&
  tree.labels[headOf(tree, pronoun)] === "acl:relcl" &&
  GIVING.test(tree.lemmas[headOf(tree, pronoun)] ?? "");

function giveToObject(draft: Draft, pronoun: number): void {
  draft.labels[pronoun] = "obj";
  for (const receiver of dependentsIn(draft, headOf(draft, pronoun), /^obj$/))
    if (receiver > pronoun) draft.labels[receiver] = "iobj";
}

/** ", to which": a preposition and its pronoun right behind a comma. */
const isPiped = (tree: Tree, word: number): boolean =>
  /^(which|whom)$/.test(tree.forms[word] ?? "") &&
  tree.upos[word - 1] === "ADP" &&
  tree.forms[word - 2] === "," &&
  isNoun(tree, word - 3) &&
  isVerb(tree, headOf(tree, word)) &&
  headOf(tree, word) > word;

/** "Chad, to which Niger has sent troops, said": the clause hangs on the noun before the comma, and has another subject than the main one. */
function hangPiped(draft: Draft, pronoun: number): void {
  const verb = headOf(draft, pronoun);
  let noun = pronoun - 3;
  while (/^(flat|compound)$/.test(draft.labels[noun] ?? "") && headOf(draft, noun) >= 0) noun = headOf(draft, noun);
  if (headOf(draft, verb) === noun && draft.labels[verb] === "acl:relcl") return;
  const hung = draft.labels[verb] === "acl:relcl" && isNoun(draft, headOf(draft, verb)) && headOf(draft, verb) < noun;
  if (hung && (draft.upos[noun] !== "PROPN" || /^(in|on|at|during|after)$/.test(draft.forms[pronoun - 1] ?? "")))
    return;
  const taken = headOf(draft, noun) === verb;
  const main = headOf(draft, verb);
  if (taken && main > verb && isVerb(draft, main)) {
    draft.heads[noun] = main;
    draft.labels[noun] = "nsubj";
  } else if (taken || lies(draft, noun, verb)) return;
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl:relcl";
}

const AMONG = /^(them|whom|which|these|those)$/;

/** "condemned the raid, among them Chad and Mali": the examples are not joined to the object. */
function partExamples(draft: Draft, among: number): void {
  const example = draft.forms.findIndex((_, word) => word > among + 1 && word <= among + 4 && isNoun(draft, word));
  if (example < 0 || headOf(draft, example) > among || draft.labels[example] !== "conj") return;
  draft.labels[example] = "dep";
}

const RELATIVE = /^(who|which)$/;

/** A predicate with a form of "be" that the parser joined to the noun before the pronoun. */
function hangClause(draft: Draft, pronoun: number): void {
  const predicate = headOf(draft, pronoun);
  const noun = headOf(draft, predicate);
  if (isSecondClause(draft, pronoun, predicate)) {
    partFromMain(draft, pronoun, predicate);
    return;
  }
  if (isPersonsClause(draft, pronoun, predicate)) {
    draft.heads[predicate] = pronoun - 2;
    return;
  }
  if (isStatesClause(draft, pronoun, predicate)) {
    draft.heads[predicate] = pronoun - 2;
    return;
  }
  if (isFightersClause(draft, pronoun, predicate)) {
    draft.heads[predicate] = pronoun - 1;
    return;
  }
  if (isVerb(draft, noun) && (freeNoun(draft, pronoun, predicate) || joinToName(draft, pronoun, predicate))) return;
  if (noun < 0 || noun > pronoun || !isNoun(draft, noun) || predicate < pronoun) return;
  if (!/^(conj|appos|nmod|obl|dep)$/.test(draft.labels[predicate] ?? "")) return;
  if (dependentsIn(draft, predicate, /^cop$/).length === 0) return;
  draft.labels[predicate] = "acl:relcl";
  for (const phrase of dependentsIn(draft, noun, /^(nmod|obl)$/)) {
    if (phrase < predicate || draft.forms.slice(predicate, phrase).includes(",")) continue;
    draft.heads[phrase] = predicate;
    draft.labels[phrase] = "obl";
  }
}

/** "a truce between states and the withdrawal of rebels that seized a town": who fights stands right before the pronoun, not before the "and". */
const isFightersClause = (draft: Draft, pronoun: number, predicate: number): boolean =>
  /^(that|who|which)$/.test(draft.forms[pronoun] ?? "") &&
  /^(rebels|militants|fighters|insurgents|troops|soldiers|forces|gunmen|militias|jihadists|mercenaries)$/.test(
    draft.forms[pronoun - 1]?.split(" ").at(-1) ?? "",
  ) &&
  draft.labels[predicate] === "acl:relcl" &&
  predicate > pronoun &&
  headOf(draft, predicate) < pronoun - 1 &&
  draft.forms.slice(headOf(draft, predicate), pronoun).includes("and");

/** "spoke after talks with X, who said": a clause that opens with "who" right behind a name is joined to no verb. */
const isSecondClause = (draft: Draft, pronoun: number, predicate: number): boolean =>
  draft.forms[pronoun] === "who" &&
  draft.forms[pronoun - 1] === "," &&
  draft.upos[pronoun - 2] === "PROPN" &&
  draft.labels[predicate] === "conj" &&
  predicate > pronoun &&
  isVerb(draft, headOf(draft, predicate)) &&
  headOf(draft, predicate) < pronoun;

/** What stood under it before the pronoun goes to the verb that it was joined to. */
function partFromMain(draft: Draft, pronoun: number, predicate: number): void {
  const main = headOf(draft, predicate);
  for (const stray of dependentsIn(draft, predicate, /^(nmod|obl|obj)$/)) {
    if (stray > pronoun) continue;
    draft.heads[stray] = main;
    draft.labels[stray] = hasCase(draft, stray) ? "obl" : "obj";
  }
  draft.heads[predicate] = pronoun - 2;
  draft.labels[predicate] = "acl:relcl";
}

/** "trains in Chad, which sold it jets" with Chad hung on "sold": it stands where somebody trains, and the clause is about it. */
function freeNoun(draft: Draft, pronoun: number, predicate: number): boolean {
  const noun = pronoun - 2;
  const verb = headOf(draft, predicate);
  if (draft.forms[pronoun - 1] !== "," || draft.forms[pronoun] !== "which" || headOf(draft, noun) !== predicate)
    return false;
  if (draft.upos[noun] !== "PROPN" || !/^(obl|nmod|obj)$/.test(draft.labels[noun] ?? "") || noun > predicate)
    return false;
  if (verb < 0 || verb > noun || !isVerb(draft, verb) || !/^(acl:relcl|advcl)$/.test(draft.labels[predicate] ?? ""))
    return false;
  draft.heads[noun] = verb;
  draft.labels[noun] = hasCase(draft, noun) ? "obl" : "obj";
  draft.heads[predicate] = noun;
  draft.labels[predicate] = "acl:relcl";
  return true;
}

/** "met with X, who is on a visit": a clause that the parser gave to the verb is said of the name before the pronoun. */
function joinToName(draft: Draft, pronoun: number, predicate: number): boolean {
  const last = pronoun - (draft.forms[pronoun - 1] === "," ? 2 : 1);
  if (last < 0 || predicate < pronoun || !isNoun(draft, last) || lies(draft, last, predicate)) return false;
  const name = draft.forms[pronoun] === "who" ? topName(draft, last, headOf(draft, predicate)) : last;
  if (draft.forms[pronoun] === "who" ? draft.upos[name] !== "PROPN" : draft.forms[pronoun - 1] !== ",") return false;
  const clause = draft.labels[predicate] === "acl:relcl";
  const said =
    draft.forms[pronoun] === "who" &&
    (dependentsIn(draft, predicate, /^cop$/).length > 0 || draft.labels[pronoun] === "nsubj:outer");
  if (!clause && !(said && /^(obl|obj|nmod|conj|dep|advcl)$/.test(draft.labels[predicate] ?? ""))) return false;
  draft.heads[predicate] = name;
  draft.labels[predicate] = "acl:relcl";
  return true;
}

/** "X, the emir of Chad, who": the name that the phrase before the pronoun is about. */
function topName(draft: Draft, last: number, verb: number): number {
  let name = last;
  for (let steps = 0; steps < 6; steps++) {
    const head = headOf(draft, name);
    if (head < 0 || head === verb || head > last || !isNoun(draft, head)) break;
    if (!/^(nmod|appos|flat|compound)$/.test(draft.labels[name] ?? "") || EVENTS.test(draft.lemmas[head] ?? "")) break;
    name = head;
  }
  return name;
}

/** "held talks with X, who has arrived": talks are no "who". */
const isPersonsClause = (draft: Draft, pronoun: number, predicate: number): boolean =>
  draft.forms[pronoun] === "who" &&
  draft.forms[pronoun - 1] === "," &&
  draft.upos[pronoun - 2] === "PROPN" &&
  draft.labels[predicate] === "acl:relcl" &&
  (EVENTS.test(draft.lemmas[headOf(draft, predicate)] ?? "") || isThing(draft, headOf(draft, predicate))) &&
  lies(draft, pronoun - 2, headOf(draft, predicate));

/** "a plan with X, who visited Chad": no plan is a "who". */
const isThing = (draft: Draft, noun: number): boolean =>
  draft.upos[noun] === "NOUN" &&
  /^(plan|programme|program|project|deal|agreement|issue|matter|tie|relation|cooperation|contract|war|conflict|crisis|situation|proposal|sale|purchase|pact|treaty|accord|option|development|file|question|order|offer|idea|possibility|need|cost|price|delivery|role|view)$/.test(
    draft.lemmas[noun] ?? "",
  );

const EVENTS =
  /^(talk|meeting|call|conversation|visit|summit|conference|negotiation|consultation|discussion|letter|message|statement|interview|dinner|lunch|session|briefing|request|invitation|support|aid|attack|arrest|election|appointment|speech|greeting|greetings|congratulation|condolence|wish|call)$/;

/** "over the protests of Chad, which never signed it": protests sign nothing. */
const isStatesClause = (draft: Draft, pronoun: number, predicate: number): boolean =>
  draft.forms[pronoun] === "which" &&
  draft.forms[pronoun - 1] === "," &&
  draft.upos[pronoun - 2] === "PROPN" &&
  draft.labels[pronoun - 2] === "nmod" &&
  draft.labels[predicate] === "acl:relcl" &&
  OF_STATES.test(draft.lemmas[predicate] ?? "") &&
  dependentsIn(draft, predicate, /^aux:pass$/).length === 0 &&
  isNoun(draft, headOf(draft, predicate)) &&
  headOf(draft, predicate) < pronoun - 2 &&
  lies(draft, pronoun - 2, headOf(draft, predicate));
const OF_STATES =
  /^(sign|ratify|accuse|condemn|denounce|deny|reject|refuse|deploy|buy|purchase|sell|deliver|donate|supply|possess|own|operate|invade|annex|want|hope|seek|say|insist|claim|fear|oppose|recognise|recognize|withdraw|join|leave|quit|border|host)$/;

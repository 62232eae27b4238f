// A pronoun of a sentence in, the entities that it cannot be out: the subject of its own clause ("X phoned Y and urged him").

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Naming } from "./discourse.ts";

const OBJECT = /^(?:obj|iobj|obl|obl:agent)$/;
const SUBJECT = /^(?:nsubj|nsubj:pass)$/;
const MAX_STEPS = 5;
/** "asked Chad to help it": who is asked helps; "summoned Chad to warn it": who summons warns. */
const CONTROLLED =
  /^(?:ask|urge|tell|order|want|force|allow|help|persuade|warn|invite|call|request|press|push|encourage|enable|require|convince|instruct|permit|lead|advise)$/;

/** Entities named by the subject of the clause whose object the word is; "himself" and owners ("his") are free. */
export function clauseMates(sentence: ParsedSentence, word: number, namings: readonly Naming[]): ReadonlySet<string> {
  const { tree } = sentence;
  const nominal = governingNominal(sentence, word);
  if (nominal < 0) return new Set();
  const subject = subjectOf(sentence, tree.heads[nominal] ?? -1);
  if (subject < 0 || subject >= word) return new Set();
  const here = namings.filter((naming) => naming.sentence === sentence.index && naming.word < word);
  const isMate = (naming: Naming): boolean =>
    naming.word === subject || (tree.heads[naming.word] === subject && joins(tree.labels[naming.word] ?? ""));
  const others = new Set(
    here.filter((naming) => !naming.subject && !naming.modifier).flatMap((naming) => naming.entities),
  );
  return new Set(
    here
      .filter(isMate)
      .flatMap((naming) => naming.entities)
      .filter((entity) => !others.has(entity)),
  );
}

/** "the Kenyan president", "France and Spain", "the premier, X": what a subject stands for beside its head. */
const joins = (label: string): boolean => /^(?:conj|appos|amod|nmod:poss|compound)$/.test(label);

/** The word itself as an object, or the object that it hangs on ("sanctions on them"); -1 for none. */
function governingNominal(sentence: ParsedSentence, word: number): number {
  const { tree } = sentence;
  const label = tree.labels[word] ?? "";
  if (OBJECT.test(label)) return word;
  const head = tree.heads[word] ?? -1;
  return label === "nmod" && OBJECT.test(tree.labels[head] ?? "") ? head : -1;
}

/** The subject of a verb, its own or the one that it shares; -1 for none. */
function subjectOf(sentence: ParsedSentence, verb: number): number {
  const { tree } = sentence;
  let at = verb;
  for (let step = 0; step < MAX_STEPS && at >= 0; step++) {
    const own = childOf(sentence, at, SUBJECT);
    if (own >= 0) return own;
    const label = tree.labels[at] ?? "";
    if (!/^(?:conj|xcomp|advcl)$/.test(label)) return -1;
    const head = tree.heads[at] ?? -1;
    const controller =
      label === "xcomp" && CONTROLLED.test(tree.lemmas[head] ?? "") ? childOf(sentence, head, /^(?:obj|iobj)$/) : -1;
    if (controller >= 0 && controller < at) return controller;
    at = head;
  }
  return -1;
}

function childOf(sentence: ParsedSentence, head: number, label: RegExp): number {
  return sentence.tree.labels.findIndex((each, i) => sentence.tree.heads[i] === head && label.test(each));
}

// A pronoun of a sentence in, the entities that it cannot be out: the subject of its own clause ("X phoned Y and urged him").

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Naming } from "./discourse.ts";

const OBJECT = /^(?:obj|iobj|obl|obl:agent)$/;
const SUBJECT = /^(?:nsubj|nsubj:pass)$/;
const MAX_STEPS = 5;
/** "asked Chad to help it": who is asked helps; "summoned Chad to warn it": who summons warns. */
const CONTROLLED =
  /^(?:ask|urge|tell|order|want|force|allow|help|persuade|warn|invite|call|request|press|push|encourage|enable|require|convince|instruct|permit|lead|advise)$/;

/** "accused Chad of attacking it": who is accused attacked. */
const ACCUSED =
  /^(?:accuse|blame|condemn|criticise|criticize|denounce|suspect|thank|praise|punish|sanction|rebuke|chide|slam|fault|stop|prevent|dissuade|deter|keep|ban|bar)$/;

const isGerund = ({ tree }: ParsedSentence, verb: number): boolean =>
  (/ing$/.test(tree.forms[verb] ?? "") ||
    tree.forms.some((form, child) => tree.heads[child] === verb && form.toLowerCase() === "having")) &&
  tree.labels.some((label, child) => label === "mark" && tree.heads[child] === verb);

/** Entities named by the subject of the clause whose object the word is; "himself" and owners ("his") are free. */
export function clauseMates(sentence: ParsedSentence, word: number, namings: readonly Naming[]): ReadonlySet<string> {
  const { tree } = sentence;
  const nominal = governingNominal(sentence, word);
  if (nominal < 0) return new Set();
  const subject = subjectOf(sentence, tree.heads[nominal] ?? -1);
  if (subject < 0 || subject >= word) return new Set();
  const here = namings.filter((naming) => naming.sentence === sentence.index && naming.word < word);
  const named = namedBeside(sentence, subject, here);
  const known = named !== undefined || here.some((naming) => naming.word === subject && !naming.entities.includes(""));
  const isMate = (naming: Naming): boolean =>
    naming === named ||
    naming.word === subject ||
    isOwnState(sentence, subject, naming) ||
    (tree.heads[naming.word] === subject && (known ? JOINED : JOINS).test(tree.labels[naming.word] ?? ""));
  const others = new Set(
    here
      .filter((naming) => !isMate(naming) && !naming.subject && !naming.modifier)
      .filter((naming) => !/self$/.test(sentence.words[naming.word]?.text ?? ""))
      .flatMap((naming) => naming.entities),
  );
  return new Set(
    here
      .filter(isMate)
      .flatMap((naming) => naming.entities)
      .filter((entity) => !others.has(entity)),
  );
}

/** "Chadian President X accused it": the state whose officer the subject is called is no other, though who it is, is known. */
const isOwnState = ({ tree }: ParsedSentence, subject: number, { word, kind }: Naming): boolean =>
  kind === "Country" &&
  tree.upos[subject] === "PROPN" &&
  /^(?:amod|compound)$/.test(tree.labels[word] ?? "") &&
  (tree.heads[word] === subject || tree.heads[tree.heads[word] ?? -1] === subject);

/** "France and Spain", "the premier, X": what a subject stands for beside its head. */
const JOINED = /^(?:conj|appos)$/;
/** "the Kenyan president" where nobody knows him; "its neighbour" is known, and not who owns it. */
const JOINS = /^(?:conj|appos|amod|nmod:poss|compound)$/;

/** "Mali's ally, Russia", "its neighbour Chad": the state or body that stands beside the noun and is named; whoever has such an ally is another. */
function namedBeside({ tree }: ParsedSentence, subject: number, here: readonly Naming[]): Naming | undefined {
  if (!RELATED.test(tree.lemmas[subject] ?? "")) return undefined;
  return here.find(
    ({ word, kind }) =>
      /^(?:Country|Organization)$/.test(kind) &&
      ((tree.heads[word] === subject && tree.labels[word] === "appos") ||
        (word === subject + 1 && SUBJECT.test(tree.labels[word] ?? "") && tree.heads[word] === tree.heads[subject])),
  );
}

/** What one state is to another. */
export const RELATED: RegExp =
  /^(?:ally|neighbou?r|partner|rival|arch-?rival|foe|enemy|adversary|backer|patron|sponsor|supplier|supporter|protector)$/;

/** "when Chadian troops shelled their base": nobody shells a base of his own. */
const STRUCK = /^(?:shell|bomb|bombard|attack|raid|storm|ambush|overrun|besiege|strafe)$/;

/** The word itself as an object, or the object that it hangs on ("sanctions on them"); -1 for none. */
function governingNominal(sentence: ParsedSentence, word: number): number {
  const { tree } = sentence;
  const label = tree.labels[word] ?? "";
  if (OBJECT.test(label)) return word;
  const head = tree.heads[word] ?? -1;
  if (label === "nmod:poss" && tree.labels[head] === "obj" && STRUCK.test(tree.lemmas[tree.heads[head] ?? -1] ?? ""))
    return head;
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
    const accused = label === "acl" ? (tree.heads[at] ?? -1) : -1;
    if (accused >= 0 && ACCUSED.test(tree.lemmas[tree.heads[accused] ?? -1] ?? "") && isGerund(sentence, at))
      return accused;
    if (!/^(?:conj|xcomp|advcl)$/.test(label)) return -1;
    const head = tree.heads[at] ?? -1;
    const lemma = tree.lemmas[head] ?? "";
    const controlled = label === "xcomp" ? CONTROLLED.test(lemma) : ACCUSED.test(lemma) && isGerund(sentence, at);
    const controller = controlled ? childOf(sentence, head, /^(?:obj|iobj)$/) : -1;
    if (controller >= 0 && controller < at) return controller;
    at = head;
  }
  return -1;
}

const HELPING =
  /^(?:arm|supply|train|back|support|fund|finance|shelter|harbou?r|equip|aid|assist|sponsor|help|protect|smuggle|provide|sell|give|send|lend|lease)$/;

/** "Chad accuses Niger of arming it", "Chad asked Niger not to arm it": neither is "it", for nobody complains of being armed. */
export function whoComplains(sentence: ParsedSentence, word: number, namings: readonly Naming[]): ReadonlySet<string> {
  const { tree } = sentence;
  const verb = tree.heads[word] ?? -1;
  const above = tree.heads[verb] ?? -1;
  const complaint = tree.labels[verb] === "acl" ? (tree.heads[above] ?? -1) : above;
  if (!/^(?:obj|iobj)$/.test(tree.labels[word] ?? "") || !HELPING.test(stem(tree, verb))) return new Set();
  const asked =
    /^(?:ask|urge|press|warn|tell|want|call|implore)$/.test(tree.lemmas[complaint] ?? "") &&
    tree.forms.some((form, at) => form === "not" && tree.heads[at] === verb);
  if (!asked && !/^(?:accuse|blame|condemn|denounce)$/.test(tree.lemmas[complaint] ?? "")) return new Set();
  const subject = subjectOf(sentence, complaint);
  return new Set(
    namings
      .filter(
        ({ sentence: index, word: at }) =>
          index === sentence.index && at < word && (at === subject || tree.heads[at] === subject),
      )
      .flatMap(({ entities }) => entities),
  );
}

/** "arming" taken for a noun is "arm". */
const stem = ({ lemmas }: ParsedSentence["tree"], verb: number): string =>
  (lemmas[verb] ?? "").replace(/^(arm|train|back|fund|support|shelter|aid|assist|help)ing$/, "$1");

function childOf(sentence: ParsedSentence, head: number, label: RegExp): number {
  return sentence.tree.labels.findIndex((each, i) => sentence.tree.heads[i] === head && label.test(each));
}

/** A tree in, the tree with the clauses around insertions mended out: "Chad, which left the pact, has bought jets". */

import type { Tree } from "../tree.ts";
import {
  type Draft,
  dependentsIn,
  draftOf,
  hasCase,
  hasSubject,
  headOf,
  isCasedBy,
  isNoun,
  isVerb,
  lies,
} from "./draft.ts";

/** Gives a verb that follows an insertion between commas the noun before the insertion as its subject, and objects that hang on verbs their label. */
export function mendInsertions(tree: Tree): Tree {
  const draft = draftOf(tree);
  nameSubject(draft, draft.labels.indexOf("vocative"));
  for (let word = 1; word < draft.heads.length; word++) {
    if (isNoun(draft, word)) {
      labelObject(draft, word);
      if (dependentsIn(draft, word, /^(cop|case)$/).length > 1) hangRelative(draft, word);
    } else if (isVerb(draft, word)) {
      hangRelative(draft, word);
      hangReported(draft, word);
      hangParticiple(draft, word);
      retagParticiple(draft, word);
      closeInsertion(draft, word);
    }
  }
  return draft;
}

/** "Deng, on the other hand, has refused": he does it, and nobody calls him. */
function nameSubject(draft: Draft, word: number): void {
  const verb = headOf(draft, word);
  if (word < 0 || verb < word || !isVerb(draft, verb) || hasSubject(draft, verb)) return;
  const finite =
    /^(VBD|VBZ|VBP)$/.test(draft.xpos[verb] ?? "") ||
    dependentsIn(draft, verb, /^aux/).some((aux) => /^(VBD|VBZ|VBP|MD)$/.test(draft.xpos[aux] ?? ""));
  if (finite) draft.labels[word] = "nsubj";
}

/** "obtained, it is believed, three launchers": a bare noun under a verb before it is no apposition. */
function labelObject(draft: Draft, word: number): void {
  const verb = headOf(draft, word);
  if (verb < 0 || verb > word || !isVerb(draft, verb) || !/^(appos|amod|compound|obl)$/.test(draft.labels[word] ?? ""))
    return;
  if (hasCase(draft, word) || draft.forms[word - 1] === "to") return;
  if (
    draft.labels[word] === "obl" &&
    (!/^NNP?S$/.test(draft.xpos[word] ?? "") || MEASURE.test(draft.lemmas[word] ?? ""))
  )
    return;
  const objects = dependentsIn(draft, verb, /^obj$/).filter((child) => child > verb && child < word);
  const passive = dependentsIn(draft, verb, /^(aux:pass|nsubj:pass)$/).length > 0;
  if (passive || dependentsIn(draft, verb, /^(ccomp|xcomp)$/).length > 0) return;
  const receiver = objects.length === 1 && draft.upos[objects[0] as number] === "PRON";
  if (objects.length === 0 || (receiver && GIVING.test(draft.lemmas[verb] ?? ""))) draft.labels[word] = "obj";
}

const GIVING = /^(give|send|sell|offer|hand|lend|lease|grant|promise|pledge|award|donate|deliver)$/;
/** Bare phrases of these say when or how far. */
const MEASURE =
  /^(second|minute|hour|day|week|month|year|decade|century|time|morning|night|evening|kilomet(re|er)|met(re|er)|mile|km|foot|inch|percent|dollar|euro)$/;

const RELATIVE = /^(which|who|whom|whose)$/i;

/** "chose the jet, which the firm had been offering": a clause with a relative pronoun hangs on the noun before the comma. */
function hangRelative(draft: Draft, verb: number): void {
  if (!/^(parataxis|conj|advcl|ccomp|dep|list)$/.test(draft.labels[verb] ?? "")) return;
  const pronoun = dependentsIn(draft, verb, /^(nsubj|nsubj:pass|obj)$/).find(
    (child) => child < verb && RELATIVE.test(draft.forms[child] ?? "") && draft.forms[child - 1] === ",",
  );
  if (pronoun === undefined) return;
  const noun = nounEndingAt(draft, pronoun - 2);
  if (noun < 0 || draft.labels[noun] === "nmod" || lies(draft, noun, verb)) return;
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl:relcl";
}

const REPORTING =
  /^(say|estimate|believe|report|think|know|understand|allege|suspect|claim|consider|expect|assess|judge|presume|rumou?r|deem|find|reckon)$/;

/** "is believed by analysts to have sold jets": the infinitive tells of who is spoken of, not of who speaks. */
function hangReported(draft: Draft, verb: number): void {
  const speaker = headOf(draft, verb);
  if (draft.labels[verb] !== "acl" || speaker < 0 || draft.labels[speaker] !== "obl:agent") return;
  const report = headOf(draft, speaker);
  if (!REPORTING.test(draft.lemmas[report] ?? "") || dependentsIn(draft, report, /^aux:pass$/).length === 0) return;
  if (!dependentsIn(draft, verb, /^(mark|aux)$/).some((word) => draft.forms[word] === "to")) return;
  draft.heads[verb] = report;
  draft.labels[verb] = "xcomp";
}

/** "the system, made by Saab with Boeing, fell": the participle hangs on the noun before its comma. */
function hangParticiple(draft: Draft, verb: number): void {
  if (isBareReduced(draft, verb)) {
    draft.heads[verb] = verb - 1;
    draft.labels[verb] = "acl";
    draft.xpos[verb] = "VBN";
    return;
  }
  if (draft.xpos[verb] !== "VBN" || draft.forms[verb - 1] !== ",") return;
  if (isBesideAnother(draft, verb)) {
    draft.heads[verb] = verb - 2;
    return;
  }
  if (!isVerb(draft, headOf(draft, verb))) return;
  if (!/^(acl|acl:relcl|advcl|parataxis|conj)$/.test(draft.labels[verb] ?? "") || headOf(draft, verb) < verb) return;
  if (dependentsIn(draft, verb, /^(aux|aux:pass|obj|nsubj|nsubj:pass)$/).length > 0) return;
  const noun = nounEndingAt(draft, verb - 2);
  if (noun < 0 || lies(draft, noun, verb)) return;
  draft.heads[verb] = noun;
  draft.labels[verb] = "acl";
}

/** "took delivery of jets donated by Chad": a participle with "by" right behind a noun of the clause is said of it. */
const isBareReduced = (draft: Draft, verb: number): boolean =>
  (draft.xpos[verb] === "VBN" || draft.labels[verb] === "csubj") &&
  ((draft.forms[verb + 1] === "by" && draft.labels[verb] === "advcl") ||
    (/^(?:from|by)$/.test(draft.forms[verb + 1] ?? "") && draft.labels[verb] === "csubj")) &&
  isVerb(draft, headOf(draft, verb)) &&
  headOf(draft, verb) < verb - 1 &&
  /^(NNS|NNPS?|NN)$/.test(draft.xpos[verb - 1] ?? "") &&
  /^(obj|obl|nmod|conj)$/.test(draft.labels[verb - 1] ?? "") &&
  dependentsIn(draft, verb, /^(aux|aux:pass|obj|nsubj|nsubj:pass|mark)$/).length === 0;

/** "replaces its jets with the Kestrel, made by Chad": what stands beside the jets, right before the comma, is made so. */
const isBesideAnother = (draft: Draft, verb: number): boolean =>
  draft.labels[verb] === "acl" &&
  draft.upos[verb - 2] === "PROPN" &&
  headOf(draft, verb - 2) === headOf(draft, verb) &&
  headOf(draft, verb) < verb - 2 &&
  isCasedBy(draft, verb - 2, /^(with|for|over|against|than)$/);

/** "brokered by Chad and signed on Friday by Mali": the second participle, and what its "by" hangs on. */
function retagParticiple(draft: Draft, verb: number): void {
  const first = headOf(draft, verb);
  if (draft.xpos[verb] !== "VBD" || draft.labels[verb] !== "conj" || draft.xpos[first] !== "VBN") return;
  if (!/^acl/.test(draft.labels[first] ?? "") || hasSubject(draft, verb)) return;
  if (dependentsIn(draft, verb, /^obj$/).length > 0) return;
  const time = dependentsIn(draft, verb, /^obl$/).find((child) => child > verb);
  const agent = [verb, time ?? verb, ...dependentsIn(draft, time ?? verb, /^(nmod|flat)$/)]
    .flatMap((word) => dependentsIn(draft, word, /^(nmod|obl|obl:agent)$/))
    .find((child) => isCasedBy(draft, child, /^by$/));
  if (agent === undefined) return;
  draft.xpos[verb] = "VBN";
  draft.heads[agent] = verb;
  draft.labels[agent] = "obl:agent";
}

/** The head of the noun phrase whose last word stands here, -1 for none. */
function nounEndingAt(draft: Draft, last: number): number {
  let noun = last;
  if (!/^(NOUN|PROPN|PRON|NUM)$/.test(draft.upos[noun] ?? "")) return -1;
  while (
    /^(nmod|flat|compound|nummod)$/.test(draft.labels[noun] ?? "") &&
    headOf(draft, noun) >= 0 &&
    headOf(draft, noun) < noun &&
    isNoun(draft, headOf(draft, noun)) &&
    !opensClause(draft, noun) &&
    draft.forms.slice(headOf(draft, noun), noun).every((form) => form !== ",")
  )
    noun = headOf(draft, noun);
  return noun;
}

/** "after Kenya, the host, had left": the preposition is the conjunction of a clause. */
const opensClause = (draft: Draft, noun: number): boolean => isCasedBy(draft, noun, /^(after|before|since|until|as)$/i);

/** The first word of the verb's group: its auxiliaries and the adverbs among them. */
function groupStart(draft: Draft, verb: number): number {
  let first = verb;
  while (first > 0 && /^(AUX|ADV|PART)$/.test(draft.upos[first - 1] ?? "") && draft.forms[first - 1] !== "to") first--;
  return first;
}

const FINITE = /^(VBD|VBZ|VBP|MD)$/;
const MAX_INSERTION = 30;

/** "Abiy, the premier, had flown", "Chad, which left it, bought": the noun before the insertion is the subject. */
function closeInsertion(draft: Draft, verb: number): void {
  if (hasSubject(draft, verb)) return;
  const first = groupStart(draft, verb);
  const finite =
    draft.xpos.slice(first, verb + 1).some((tag) => FINITE.test(tag)) ||
    (draft.xpos[verb] === "VBN" && first === verb && dependentsIn(draft, verb, /^obj$/).length > 0);
  const bare = first === verb && draft.xpos[verb] === "VBN" && headOf(draft, verb) < verb;
  if (!(finite || bare) || draft.forms[first - 1] !== "," || draft.forms[verb + 1]?.toLowerCase() === "by") return;
  const open = openingComma(draft, first - 1);
  if (open <= 0) return;
  const last = nounEndingAt(draft, open - 1);
  const listed = last >= 0 && draft.labels[last] === "conj" && RELATIVE.test(draft.forms[open + 1] ?? "");
  const noun = listed && isNoun(draft, headOf(draft, last)) && headOf(draft, last) < last ? headOf(draft, last) : last;
  if (noun < 0 || (!finite && !isBareClause(draft, noun, open, verb))) return;
  const inner = innerClause(draft, noun, open, verb);
  if (isFrontedName(draft, noun, verb)) {
    draft.heads[noun] = verb;
    draft.labels[noun] = "nsubj";
  } else if (inner >= 0) swapClauses(draft, noun, inner, verb);
  else if (lies(draft, verb, noun) || !isTaken(draft, noun)) attach(draft, noun, verb);
}

/** "In a letter carried by a daily, Deby, the president, warned": a name between commas behind the phrase that opens the sentence is no apposition of it. */
const isFrontedName = (draft: Draft, noun: number, verb: number): boolean =>
  headOf(draft, verb) < 0 &&
  draft.labels[noun] === "appos" &&
  draft.upos[noun] === "PROPN" &&
  draft.forms.slice(headOf(draft, noun), noun).includes(",") &&
  draft.upos[0] === "ADP" &&
  !draft.forms.slice(0, headOf(draft, noun)).includes(",") &&
  lies(draft, noun, headOf(draft, 0));

/** "Chad's army, which has jets, drilled with Mali.": the noun at the root of a sentence, parted from the participle by a relative clause, is its subject. */
const isBareClause = (draft: Draft, noun: number, open: number, verb: number): boolean =>
  headOf(draft, noun) < 0 &&
  headOf(draft, verb) === noun &&
  draft.forms.at(-1) === "." &&
  RELATIVE.test(draft.forms[open + 1] ?? "") &&
  dependentsIn(draft, noun, /^(cop|nsubj|case)$/).every((child) => draft.forms[child] === "'s") &&
  !draft.xpos.slice(verb + 1).some((tag) => FINITE.test(tag));

/** The verb of a relative clause that has taken the noun before it for its own subject ("Chad, whose jets fly there, bought four"); -1 for none. */
function innerClause(draft: Draft, noun: number, open: number, verb: number): number {
  const taker = headOf(draft, noun);
  const relative = RELATIVE.test(draft.forms[open + 1] ?? "");
  const within = taker > open && taker < verb && isVerb(draft, taker) && lies(draft, verb, taker);
  return relative && within && /^(nsubj|nsubj:pass|vocative)$/.test(draft.labels[noun] ?? "") ? taker : -1;
}

/** The verb takes the place of the inner clause, which hangs on the noun. */
function swapClauses(draft: Draft, noun: number, inner: number, verb: number): void {
  draft.heads[verb] = headOf(draft, inner);
  draft.labels[verb] = draft.labels[inner] ?? "root";
  draft.heads[inner] = noun;
  draft.labels[inner] = "acl:relcl";
  draft.heads[noun] = verb;
  draft.labels[noun] = "nsubj";
  if (draft.xpos[verb] === "VBN") draft.xpos[verb] = "VBD";
}

/** A noun that is the subject or the object of another verb already. */
const isTaken = (draft: Draft, noun: number): boolean =>
  draft.labels[noun] !== "root" && !(opensClause(draft, noun) && /^(obl|nmod)$/.test(draft.labels[noun] ?? ""));

/** The comma that opens the insertion which ends at `close`, -1 for none; the nearest one before a relative clause, else the nearest. */
function openingComma(draft: Draft, close: number): number {
  let nearest = -1;
  for (let at = close - 1; at > 0 && close - at <= MAX_INSERTION; at--) {
    const form = draft.forms[at] ?? "";
    if (/^[;:.]$/.test(form)) break;
    if (form !== ",") continue;
    if (RELATIVE.test(draft.forms[at + 1] ?? "") || /^where$/i.test(draft.forms[at + 1] ?? "")) return at;
    if (nearest < 0 && isInsertion(draft, at, close)) nearest = at;
  }
  return nearest;
}

/** No main verb stands between the commas, and what does is no further item of a list. */
const isInsertion = (draft: Draft, open: number, close: number): boolean =>
  !draft.xpos.slice(open + 1, close).some((tag) => FINITE.test(tag)) &&
  !draft.labels.slice(open + 1, close).some((label, i) => label === "conj" && headOf(draft, open + 1 + i) < open);

/** Makes the noun the subject of the verb; the verb takes the noun's place in the tree. */
function attach(draft: Draft, noun: number, verb: number): void {
  if (lies(draft, verb, noun)) {
    draft.heads[verb] = headOf(draft, noun);
    draft.labels[verb] = draft.labels[noun] ?? "root";
  } else {
    let above = headOf(draft, noun);
    while (above >= 0 && !isVerb(draft, above)) above = headOf(draft, above);
    if (above < 0 || lies(draft, above, verb)) return;
    draft.heads[verb] = above;
    draft.labels[verb] = "advcl";
    for (const mark of dependentsIn(draft, noun, /^case$/)) {
      draft.heads[mark] = verb;
      draft.labels[mark] = "mark";
    }
  }
  if (draft.xpos[verb] === "VBN" && groupStart(draft, verb) === verb) draft.xpos[verb] = "VBD";
  draft.heads[noun] = verb;
  draft.labels[noun] = dependentsIn(draft, verb, /^aux:pass$/).length > 0 ? "nsubj:pass" : "nsubj";
}

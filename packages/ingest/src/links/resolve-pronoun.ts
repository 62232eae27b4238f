// A word of a sentence in, what it stands for if it is a pronoun out.

import type { Anaphora, Answer } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";
import { type Naming, nearestOne, REACH } from "./discourse.ts";
import { whoIsJudged } from "./judged-party.ts";
import { metEachOther } from "./met-each-other.ts";
import { actsFor } from "./nameless-official.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import { isQuoted, opensAt, quotedSpeaker, type Speaking } from "./quoted-speaker.ts";
import { sharedOwner } from "./shared-owner.ts";
import type { Turn } from "./speech-turns.ts";
import { takesUpTreaty } from "./takes-up-treaty.ts";

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;
const IT = /^(?:it|its|itself)$/;
const THEY = /^(?:they|them|their|theirs|themselves)$/;
const WE = /^(?:we|us|our|ours|ourselves)$/;
const YOU = /^(?:you|your|yours|yourselves|yourself)$/;
const I = /^(?:i|me|my|mine|myself)$/;

export function resolvePronoun(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const text = sentence.words[word]?.text ?? "";
  if (sentence.words[word]?.implied === true) return issuer(false, anaphora);
  if (text.length > 10) return undefined;
  const form = text === "US" || isNumeral(sentence, word) ? "" : text.toLowerCase();
  if (HE.test(form) || SHE.test(form)) return one(person(sentence, word, SHE.test(form), anaphora), form);
  if (IT.test(form)) return one(state(sentence, word, anaphora), form);
  if (form === "here" && anaphora.home !== undefined && !anaphora.turns.has(sentence.index))
    return {
      entities: [anaphora.home],
      form: "nominal",
      score: 0.75,
      reason: "where the text comes from",
      locative: true,
    };
  if (form === "there") return there(sentence, word, anaphora);
  if (form === "former" || form === "latter") return one(ofTwo(sentence, word, form, anaphora), form);
  if (THEY.test(form)) return several(group(sentence, word, anaphora), form);
  const turn = anaphora.turns.get(sentence.index);
  if (turn !== undefined && (WE.test(form) || I.test(form) || YOU.test(form))) return inTurn(form, turn, anaphora);
  if (WE.test(form) || I.test(form))
    return issuer(I.test(form), anaphora) ?? several(quoted(I.test(form), sentence, word, anaphora), form);
  return undefined;
}

/** "the Mark-I", "phase I)": a number. */
const isNumeral = ({ words }: ParsedSentence, word: number): boolean =>
  words[word]?.text === "I" &&
  (words[word - 1]?.text === "-" || words[word + 1]?.text === ")" || words[word + 1]?.text === "-");

/** "the former", "the latter": one of the two that a list named. */
function ofTwo(sentence: ParsedSentence, word: number, form: string, anaphora: Anaphora): string | undefined {
  if (sentence.words[word - 1]?.text.toLowerCase() !== "the") return undefined;
  if (/^(?:amod|compound|case|mark)$/.test(sentence.tree.labels[word] ?? "")) return undefined;
  const near = anaphora.namings.filter(
    (naming) => naming.sentence >= sentence.index - 2 && (naming.sentence < sentence.index || naming.word < word),
  );
  const pairs = near.flatMap((naming) => {
    if (naming.entities.length === 2) return [naming.entities];
    const { labels = [], heads = [] } = anaphora.input.sentences[naming.sentence]?.tree ?? {};
    const first = near.find(
      (each) =>
        labels[naming.word] === "conj" &&
        each.sentence === naming.sentence &&
        each.word === heads[naming.word] &&
        each.kind === naming.kind,
    );
    return first === undefined ? [] : [[...first.entities, ...naming.entities]];
  });
  const pair = pairs.at(-1);
  return pair?.length === 2 ? pair[form === "former" ? 0 : 1] : undefined;
}

/** "He had flown there": the country named last as a place or a goal. */
function there(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  if (sentence.tree.labels[word] !== "advmod") return undefined;
  const places = anaphora.namings.filter(
    (naming) =>
      naming.kind === "Country" &&
      naming.sentence >= sentence.index - 1 &&
      (naming.sentence < sentence.index || naming.word < word) &&
      isPlace(naming, anaphora),
  );
  const last = places.at(-1)?.entities[0];
  return last === undefined
    ? undefined
    : { entities: [last], form: "pronoun", score: 0.7, reason: "the place named last", locative: true };
}

function isPlace(naming: Naming, anaphora: Anaphora): boolean {
  const sentence = anaphora.input.sentences[naming.sentence];
  const label = sentence?.tree.labels[naming.word] ?? "";
  const head = sentence?.words[sentence.tree.heads[naming.word] ?? -1]?.text ?? "";
  return naming.locative || /^(?:obl|obj|nmod)$/.test(label) || (naming.modifier && head === "capital");
}

const one = (entity: string | undefined, form: string): Answer | undefined =>
  entity === undefined
    ? undefined
    : {
        entities: [actsFor(entity)],
        form: "pronoun",
        score: 0.8,
        reason: `"${form}" takes up the one candidate that agrees`,
      };

const several = (entities: readonly string[], form: string): Answer | undefined =>
  entities.length === 0
    ? undefined
    : { entities, form: "pronoun", score: 0.7, reason: `"${form}" takes up the group named before` };

function person(sentence: ParsedSentence, word: number, woman: boolean, anaphora: Anaphora): string | undefined {
  const mates = clauseMates(sentence, word, anaphora.namings);
  const fits = (naming: Naming): boolean =>
    naming.kind === "Leader" &&
    naming.entities.length === 1 &&
    !(mates.has(naming.entities[0] as string) && !reflexive(sentence, word)) &&
    (woman ? !isKnownMan(naming, anaphora) : !anaphora.women.has(naming.entities[0] as string));
  const at = { sentence: sentence.index, word };
  return (
    whoIsJudged(sentence, word, anaphora, fits) ??
    ownSubject(sentence, word, anaphora, fits) ??
    nearestOne(outsideQuotation(sentence, word, anaphora), at, fits)
  );
}

/** `"I told President X so," he said`: who is named inside the quotation is not who speaks outside it. */
function outsideQuotation(sentence: ParsedSentence, word: number, anaphora: Anaphora): readonly Naming[] {
  const { sentences } = anaphora.input;
  const open = opensAt(sentence, sentences);
  if (isQuoted(sentence, word, open)) return anaphora.namings;
  return anaphora.namings.filter(
    (naming) => naming.sentence !== sentence.index || !isQuoted(sentence, naming.word, open),
  );
}

const reflexive = (sentence: ParsedSentence, word: number): boolean =>
  /sel(?:f|ves)$/i.test(sentence.words[word]?.text ?? "");

/** "she" after a woman's name leaves the others out. */
const isKnownMan = (naming: Naming, anaphora: Anaphora): boolean =>
  anaphora.women.size > 0 && !anaphora.women.has(naming.entities[0] as string);

/** "In his speech, X said": a pronoun before the subject of its own clause looks ahead. */
function ownSubject(
  sentence: ParsedSentence,
  word: number,
  anaphora: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const { tree } = sentence;
  let at = word;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (tree.labels[at] === "obl" || tree.labels[at] === "advcl") {
      const head = tree.heads[at] ?? -1;
      const ahead = anaphora.namings.find(
        (naming) =>
          naming.sentence === sentence.index &&
          naming.word > word &&
          naming.subject &&
          !naming.modifier &&
          tree.heads[naming.word] === head &&
          fits(naming),
      );
      const before = anaphora.namings.some(
        (naming) => naming.sentence === sentence.index && naming.word < word && fits(naming),
      );
      if (ahead !== undefined && !before && at < ahead.word) return ahead.entities[0];
    }
    at = tree.heads[at] ?? -1;
  }
  return undefined;
}

/** States and bodies; the subject of the clause that the pronoun stands in goes first. */
function state(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  if (/^(?:expl|fixed)$/.test(sentence.tree.labels[word] ?? "") || takesUpTreaty(sentence, word)) return undefined;
  const rival = clauseSubject(sentence, word);
  const joint = rival === undefined ? new Set<string>() : jointSubjects(sentence, rival, anaphora);
  const mates = reflexive(sentence, word) ? new Set() : clauseMates(sentence, word, anaphora.namings);
  const beside = frontedBeside(sentence, word, anaphora);
  const fits = (naming: Naming): boolean =>
    !beside.has(naming) &&
    (naming.kind === "Country" || naming.kind === "Organization") &&
    !naming.locative &&
    naming.entities.length === 1 &&
    !mates.has(naming.entities[0] as string) &&
    !joint.has(naming.entities[0] as string);
  const judged = whoIsJudged(sentence, word, anaphora, fits) ?? sharedOwner(sentence, word, anaphora, fits);
  if (judged !== undefined) return judged;
  if (rival !== undefined && rival !== word) {
    const naming = anaphora.namings.find(
      (each) =>
        each.sentence === sentence.index &&
        (each.word === rival || sentence.tree.heads[each.word] === rival) &&
        fits(each),
    );
    if (naming !== undefined) return naming.entities[0];
    if (
      sentence.tree.labels[word] === "nmod:poss" &&
      /^NOUN$/.test(sentence.tree.upos[rival] ?? "") &&
      !/S$/.test(sentence.tree.xpos[rival] ?? "")
    )
      return undefined;
  }
  return (
    ownSubject(sentence, word, anaphora, fits) ?? nearestOne(anaphora.namings, { sentence: sentence.index, word }, fits)
  );
}

/** "With Chile it builds ships": a phrase before the subject of its own clause does not name that subject. */
function frontedBeside(sentence: ParsedSentence, word: number, anaphora: Anaphora): ReadonlySet<Naming> {
  const { tree } = sentence;
  if (!/^nsubj/.test(tree.labels[word] ?? "")) return new Set();
  return new Set(
    anaphora.namings.filter(
      (naming) =>
        naming.sentence === sentence.index &&
        naming.word < word &&
        tree.labels[naming.word] === "obl" &&
        tree.heads[naming.word] === tree.heads[word],
    ),
  );
}

/** "A and B bombed its plants": neither is "it". */
function jointSubjects(sentence: ParsedSentence, subject: number, anaphora: Anaphora): ReadonlySet<string> {
  const joined = anaphora.namings.filter(
    (naming) => naming.sentence === sentence.index && naming.list === subject && !naming.modifier,
  );
  const all = new Set(joined.flatMap((naming) => naming.entities));
  return all.size > 1 ? all : new Set();
}

/** The subject of the nearest clause around a word that lies before it. */
function clauseSubject(sentence: ParsedSentence, word: number): number | undefined {
  const { tree } = sentence;
  let at = word;
  for (let step = 0; step < 12 && at >= 0; step++) {
    for (let child = 0; child < tree.heads.length; child++) {
      if (tree.heads[child] === at && /^nsubj/.test(tree.labels[child] ?? "") && child < word) return child;
    }
    at = tree.heads[at] ?? -1;
  }
  return undefined;
}

/** A list of states or persons, or a body whose name is a plural, in this sentence or the one before. */
function group(sentence: ParsedSentence, word: number, anaphora: Anaphora): readonly string[] {
  const mates = reflexive(sentence, word) ? new Set() : clauseMates(sentence, word, anaphora.namings);
  for (let back = 0; back <= REACH - 1; back++) {
    const here = anaphora.namings.filter(
      (naming) =>
        naming.sentence === sentence.index - back &&
        (back > 0 || naming.word < word) &&
        !naming.locative &&
        !naming.entities.some((entity) => mates.has(entity)),
    );
    if (here.length === 0) continue;
    const subjects = here.filter((naming) => naming.subject && !naming.modifier);
    const lists = subjects.filter((naming) => naming.entities.length > 1);
    if (lists.length === 1) return lists[0]?.entities ?? [];
    const together = joined(sentence.index - back, subjects, anaphora);
    if (together.length > 1) return together;
    const plural = subjects.filter((naming) =>
      naming.kind === "Organization" ? /s$/.test(naming.entities[0] ?? "") : isPeople(naming, anaphora),
    );
    if (plural.length === 1) return plural[0]?.entities ?? [];
    const met = back === 1 ? metEachOther(sentence.index - back, here, anaphora) : [];
    if (met.length > 0) return met;
    if (subjects.length > 0) return [];
  }
  return [];
}

/** "The Moroccans". */
const isPeople = (naming: Naming, anaphora: Anaphora): boolean =>
  naming.kind === "Country" &&
  naming.entities.length === 1 &&
  anaphora.input.sentences[naming.sentence]?.tree.xpos[naming.word] === "NNPS";

/** Subjects that one list holds: "Chile and Peru said". */
function joined(index: number, subjects: readonly Naming[], anaphora: Anaphora): string[] {
  const tree = anaphora.input.sentences[index]?.tree;
  if (tree === undefined) return [];
  const heads = new Set(
    subjects.map((naming) => (tree.labels[naming.word] === "conj" ? (tree.heads[naming.word] ?? -1) : naming.word)),
  );
  const kinds = new Set(subjects.map((naming) => naming.kind));
  return heads.size === 1 && kinds.size === 1 ? [...new Set(subjects.flatMap((naming) => naming.entities))] : [];
}

/** Official statements: "I" is the person who speaks, "we" the state or body. */
function issuer(single: boolean, anaphora: Anaphora): Answer | undefined {
  const leaders = anaphora.issuers.filter((id) => id.startsWith("leader:"));
  const others = anaphora.issuers.filter((id) => !id.startsWith("leader:"));
  const entities = single && leaders.length === 1 ? leaders : others.length > 0 ? others : leaders;
  return entities.length === 0
    ? undefined
    : { entities, form: "issuer", score: 0.8, reason: "issuer of the statement" };
}

/** Inside a quotation "we" is the speaker's state and "I" the speaker. */
function quoted(single: boolean, sentence: ParsedSentence, word: number, anaphora: Anaphora): readonly string[] {
  const speaking = quotedSpeaker(sentence, word, anaphora);
  if (speaking === undefined) return [];
  const speaker = speakerOf(speaking, anaphora);
  if (speaker === undefined || (single && !speaker.startsWith("leader:"))) return [];
  if (single || !speaker.startsWith("leader:")) return [speaker];
  const state = anaphora.stateOf(speaker);
  return state === undefined ? [] : [state];
}

function speakerOf(speaking: Speaking, anaphora: Anaphora): string | undefined {
  const { sentence, word } = speaking;
  const text = sentence.words[word]?.text ?? "";
  if (HE.test(text.toLowerCase()) || SHE.test(text.toLowerCase()))
    return person(sentence, word, SHE.test(text.toLowerCase()), anaphora);
  const heads = (each: Naming): boolean => each.word === word || sentence.tree.heads[each.word] === word;
  const named = [...anaphora.namings, ...anaphora.ahead(sentence)].filter(
    (each) => each.sentence === sentence.index && heads(each) && each.entities.length === 1,
  );
  return (named.find((each) => each.word === word) ?? named.find((each) => each.kind === "Leader") ?? named[0])
    ?.entities[0];
}

/** In an interview "I" and "we" are whoever speaks, "you" is who is spoken to. */
function inTurn(form: string, { speaker, addressee }: Turn, anaphora: Anaphora): Answer | undefined {
  const who = YOU.test(form) ? addressee : speaker;
  const entity = who === undefined || I.test(form) ? who : (anaphora.stateOf(who) ?? who);
  return entity === undefined || entity === ""
    ? undefined
    : { entities: [entity], form: "issuer", score: 0.75, reason: `"${form}" in a transcript` };
}

// References of one sentence in, namings out: with their part in the clause, lists as one.

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference } from "../reference.ts";
import type { Naming } from "./discourse.ts";

const SUBJECT = /^(?:nsubj|nsubj:pass|nsubj:outer)$/;

export function namingsOf(sentence: ParsedSentence, references: readonly Reference[]): Naming[] {
  return references
    .filter(
      (reference) => reference.kind === "Country" || reference.kind === "Leader" || reference.kind === "Organization",
    )
    .map((reference) => {
      const label = sentence.tree.labels[reference.word] ?? "";
      return {
        sentence: reference.sentence,
        word: reference.word,
        kind: reference.kind,
        entities: reference.entities,
        subject: isSubject(sentence, reference.word),
        main: isMainSubject(sentence, reference.word),
        locative: reference.locative,
        list: listOf(sentence, reference.word),
        modifier: reference.form === "demonym" || label === "nmod:poss" || label === "compound" || label === "amod",
      };
    });
}

/** The first word of the list that a word belongs to. */
function listOf(sentence: ParsedSentence, word: number): number {
  let at = word;
  for (let step = 0; step < 12 && sentence.tree.labels[at] === "conj"; step++) at = sentence.tree.heads[at] ?? at;
  return at;
}

/** The word, the list it belongs to, or the noun it modifies is a subject. */
function isSubject(sentence: ParsedSentence, word: number): boolean {
  let at = word;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const label = sentence.tree.labels[at] ?? "";
    if (SUBJECT.test(label)) return true;
    if (!/^(?:conj|amod|compound|nmod:poss|appos|flat|nmod)$/.test(label)) return false;
    at = sentence.tree.heads[at] ?? -1;
  }
  return false;
}

/** The one subject of the verb at the root, not of a clause below it. */
function isMainSubject({ tree }: ParsedSentence, word: number): boolean {
  const verb = tree.heads[word] ?? -1;
  const joined = tree.labels.some((label, other) => label === "conj" && tree.heads[other] === word);
  return SUBJECT.test(tree.labels[word] ?? "") && !joined && verb >= 0 && (tree.heads[verb] ?? -1) < 0;
}

// "They" in, those whom it stands for out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";
import { type Naming, REACH } from "./discourse.ts";
import { metEachOther } from "./met-each-other.ts";
import { reflexive } from "./own-subject.ts";

/** A list of states or persons, or a body whose name is a plural, in this sentence or the one before. */
export function group(sentence: ParsedSentence, word: number, anaphora: Anaphora): readonly string[] {
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

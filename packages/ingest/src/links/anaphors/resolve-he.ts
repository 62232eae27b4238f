// "He" or "she" in, the person that it stands for out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import { isQuoted, opensAt } from "../speakers/quoted-speaker.ts";
import type { Anaphora } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";
import { type Naming, nearestOne, REACH } from "./discourse.ts";
import { whoIsJudged } from "./judged-party.ts";
import { ownSubject, reflexive } from "./own-subject.ts";

/** The one person named before that agrees, or an official without a name. */
export function person(sentence: ParsedSentence, word: number, woman: boolean, anaphora: Anaphora): string | undefined {
  const mates = clauseMates(sentence, word, anaphora.namings);
  const womanAt = woman ? lastWoman(sentence, word, anaphora) : -Infinity;
  const fits = (naming: Naming): boolean =>
    naming.kind === "Leader" &&
    naming.entities.length === 1 &&
    !(mates.has(naming.entities[0] as string) && !reflexive(sentence, word)) &&
    (woman ? maybeShe(naming, sentence, womanAt, anaphora) : !anaphora.women.has(naming.entities[0] as string));
  const at = { sentence: sentence.index, word };
  return (
    whoIsJudged(sentence, word, anaphora, fits) ??
    ownSubject(sentence, word, anaphora, fits) ??
    nearestOne(outsideQuotation(sentence, word, anaphora), at, fits) ??
    mostNamedBefore(sentence, word, anaphora, fits)
  );
}

/** "sanctioned him and his minister, X, after he": whom the pronouns of the sentence have meant so far. */
function mostNamedBefore(
  sentence: ParsedSentence,
  word: number,
  { namings }: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const times = new Map<string, number>();
  for (const naming of namings)
    if (naming.sentence === sentence.index && naming.word < word && fits(naming)) {
      const entity = naming.entities[0] as string;
      times.set(entity, (times.get(entity) ?? 0) + 1);
    }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first !== undefined && second !== undefined && first[1] >= 3 && second[1] === 1 ? first[0] : undefined;
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

/** Whether "she" may mean who is named: where a woman was named shortly before, no other but the subject at hand. */
function maybeShe(naming: Naming, sentence: ParsedSentence, womanAt: number, anaphora: Anaphora): boolean {
  const person = naming.entities[0] as string;
  if (isWoman(person, anaphora)) return true;
  if (anaphora.men.has(person)) return false;
  return womanAt < sentence.index - (naming.sentence === sentence.index ? 1 : REACH);
}

/** The sentence that last named a woman before the word; -Infinity if none did. */
const lastWoman = (sentence: ParsedSentence, word: number, anaphora: Anaphora): number =>
  anaphora.namings.findLast(
    (naming) =>
      (naming.sentence < sentence.index || (naming.sentence === sentence.index && naming.word < word)) &&
      naming.entities.some((entity) => isWoman(entity, anaphora)),
  )?.sentence ?? -Infinity;

const isWoman = (person: string, { women, calledShe }: Anaphora): boolean => women.has(person) || calledShe.has(person);

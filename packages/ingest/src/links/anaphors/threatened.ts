// "It" of a condition in, the one who is threatened under it out: "warned Chad of strikes if it attacks".
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";

const THREATENING =
  /^(?:threaten|warn|attack|seize|punish|sanction|strike|bomb|invade|hit|destroy|annihilate|crush|blockade|isolate|expel|occupy)$/;
const MAX_STEPS = 4;

/** Whom a threat aims at, or whatever a person says he will do, is whose acts it depends on, when it names one. */
export function threatened(
  { tree, index }: ParsedSentence,
  word: number,
  anaphora: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const condition = tree.heads[word] ?? -1;
  if (!/^nsubj/.test(tree.labels[word] ?? "") || tree.labels[condition] !== "advcl") return undefined;
  if (!tree.forms.some((form, at) => tree.heads[at] === condition && at < word && /^(?:if|unless)$/i.test(form)))
    return undefined;
  const byPerson = anaphora.namings.some(
    ({ sentence, kind, subject, modifier, word: at }) =>
      sentence === index && kind === "Leader" && subject && !modifier && at < word,
  );
  let verb = tree.heads[condition] ?? -1;
  for (let step = 0; step < MAX_STEPS && verb >= 0; step++) {
    const at = verb;
    const aims = anaphora.namings.filter(
      (naming) =>
        naming.sentence === index &&
        naming.word < word &&
        !naming.modifier &&
        tree.heads[naming.word] === at &&
        (byPerson ? /^(?:obj|iobj|obl|nmod)$/ : /^(?:obj|iobj)$/).test(tree.labels[naming.word] ?? "") &&
        fits(naming),
    );
    if ((byPerson || THREATENING.test(tree.lemmas[verb] ?? "")) && aims.length > 0)
      return aims.length === 1 ? aims[0]?.entities[0] : undefined;
    if (!/^(?:xcomp|ccomp|conj)$/.test(tree.labels[verb] ?? "")) return undefined;
    verb = tree.heads[verb] ?? -1;
  }
  return undefined;
}

// "the two ministers" where nobody names them in, the states whose ministers the sentences before spoke of out: "the Kenyan and Chadian ministers met".
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";

/** Sentences back. */
const BACK = 2;
/** Words between a state and its ministers. */
const NEAR = 5;

export function officialsOfStates(
  { index }: ParsedSentence,
  plural: string,
  count: number,
  { namings, input }: Anaphora,
): readonly string[] {
  for (let back = 1; back <= BACK; back++) {
    const before = input.sentences[index - back];
    if (before === undefined) return [];
    const spoken = before.words.flatMap(({ text }, at) => (text.toLowerCase() === plural ? [at] : []));
    const states = new Set(
      namings
        .filter(({ kind, sentence, locative }) => kind === "Country" && sentence === index - back && !locative)
        .filter(({ word, modifier }) =>
          spoken.some((at) => (modifier ? at > word : at < word) && Math.abs(at - word) <= NEAR),
        )
        .flatMap(({ entities }) => entities),
    );
    if (states.size > 0) return states.size === count ? [...states] : [];
  }
  return [];
}

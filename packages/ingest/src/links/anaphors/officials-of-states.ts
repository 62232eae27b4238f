// "the two ministers" where nobody names them in, the states whose ministers the sentences before spoke of out: "the Kenyan and Chadian ministers met", "Kenya and Chad made up".
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
    if (before === undefined) break;
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
  return OF_STATES.test(plural) ? statesTogether(index, count, namings) : [];
}

const OF_STATES = /^(?:presidents|leaders|ministers|premiers|kings|chancellors|delegations|negotiators)$/;

/** The states that this sentence or the one before names side by side, where it names no others. */
function statesTogether(index: number, count: number, namings: Anaphora["namings"]): readonly string[] {
  for (const sentence of [index, index - 1]) {
    const named = namings.filter((naming) => naming.sentence === sentence && naming.entities.length === 1);
    if (named.some(({ kind }) => kind === "Leader")) return [];
    const states = named.filter(({ kind, locative }) => kind === "Country" && !locative);
    const first = states[0];
    const distinct = [...new Set(states.flatMap(({ entities }) => entities))];
    if (first === undefined) continue;
    const beside = states.every(({ word }, at) => word - first.word <= 3 * at || at >= count);
    return distinct.length === count && first.subject && beside ? distinct : [];
  }
  return [];
}

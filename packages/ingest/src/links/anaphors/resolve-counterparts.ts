// "Her counterpart", "his colleagues from the region" beside their owner in, the persons of other states whom the sentences before named with the owner out.
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { REACH } from "./discourse.ts";
import { nounPhrase } from "./noun-phrase.ts";

const COUNTERPART = /^counterparts?$/;
const MOST = 4;
/** "trilateral counterparts": says of no state whose. */
const PLAIN = /^(?:two|three|foreign|defen[cs]e|trilateral|regional|respective)$/;

/** "Sherman spoke with Choi and Mori. Sherman and her counterparts condemned it.": Choi and Mori. */
export function counterparts(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const noun = sentence.words[word]?.text.toLowerCase() ?? "";
  if (!COUNTERPART.test(noun)) return undefined;
  const { article, modifiers, first } = nounPhrase(sentence, word);
  if (!/^(?:his|her|their)$/.test(article) || !modifiers.every((each) => PLAIN.test(each))) return undefined;
  if (/^(?:from|of|in|,)$/.test(sentence.words[word + 1]?.text ?? "")) return undefined;
  if (sentence.words[word + 1]?.mention !== undefined) return undefined;
  const owner = anaphora.namings.find(
    ({ sentence: at, word: place, kind }) => at === sentence.index && place === first && kind === "Leader",
  )?.entities[0];
  if (owner === undefined) return undefined;
  const others = metBefore(sentence, owner, anaphora);
  const fits = noun.endsWith("s") ? others.length > 0 && others.length <= MOST : others.length === 1;
  return fits
    ? { entities: others, form: "nominal", score: 0.7, reason: "those of other states named with the owner before" }
    : undefined;
}

/** Of the nearest sentence before that names the owner, the others in office elsewhere. */
function metBefore(sentence: ParsedSentence, owner: string, { namings, stateOf }: Anaphora): string[] {
  const home = stateOf(owner);
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - REACH); at--) {
    const leaders = namings.flatMap(({ sentence: index, kind, entities }) =>
      index === at && kind === "Leader" ? entities : [],
    );
    const abroad = leaders.filter((id) => {
      const state = id === owner ? undefined : stateOf(id);
      return state !== undefined && state !== home;
    });
    if (leaders.includes(owner) && abroad.length > 0) return [...new Set(abroad)];
  }
  return [];
}

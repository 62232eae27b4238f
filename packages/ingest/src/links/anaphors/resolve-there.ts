// "There" as an adverb of place in, the state out where what was just told takes place: "Kenya is in Haiti. It has 700 officers there."
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { clauseMates } from "./clause-mates.ts";

/** Sentences back that "there" reaches. */
const BACK = 2;

export function there(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const { tree } = sentence;
  if (tree.forms[word] !== "there" || !(tree.labels[word] === "advmod" || isPredicate(sentence, word)))
    return undefined;
  if (/^(?:is|are|was|were|has|have|will|would|be|may|might|can|could)$/.test(tree.forms[word + 1] ?? ""))
    return undefined;
  const mates = clauseMates(sentence, word, anaphora.namings);
  for (let back = 0; back <= BACK; back++) {
    const here = anaphora.namings.filter(
      (naming) =>
        naming.sentence === sentence.index - back &&
        (back > 0 || naming.word < word) &&
        naming.kind === "Country" &&
        naming.entities.length === 1 &&
        !mates.has(naming.entities[0] as string),
    );
    const places = here.filter(({ locative }) => locative);
    const goals = here.filter(isGoal);
    const told = places.length > 0 ? places : goals.length > 0 || back !== 1 ? goals : onlyLand(here, anaphora);
    const found = new Set(told.map(({ entities }) => entities[0] as string));
    if (found.size === 1)
      return { entities: [...found], form: "pronoun", score: 0.7, reason: "where the last was told", locative: true };
    if (found.size > 1) return undefined;
  }
  return undefined;
}

/** "Both presidents were there": where somebody was. */
const isPredicate = ({ tree }: ParsedSentence, word: number): boolean =>
  tree.xpos[word] === "RB" &&
  tree.labels.some((label, child) => label === "cop" && tree.heads[child] === word && child < word);

/** "Haiti is at war. Kenya will send officers there": the state that a sentence is about, where it names no other place. */
function onlyLand(here: Anaphora["namings"], { input }: Anaphora): Anaphora["namings"] {
  const [one] = here;
  const { words = [], tree } = (one === undefined ? undefined : input.sentences[one.sentence]) ?? {};
  const strange = words.some(({ mention }, word) => mention === undefined && tree?.upos[word] === "PROPN");
  return one === undefined || strange || !one.subject || new Set(here.map(({ entities }) => entities[0])).size > 1
    ? []
    : [one];
}

/** "sent to Haiti": neither acts nor only owns something. */
const isGoal = ({ subject, modifier }: Anaphora["namings"][number]): boolean => !subject && !modifier;

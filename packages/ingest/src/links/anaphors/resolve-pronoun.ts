// A word of a sentence in, what it stands for if it is a pronoun out.

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";
import { actsFor } from "./nameless-official.ts";
import { HE, I, IT, SHE, THEY, WE, YOU } from "./pronoun-forms.ts";
import { person } from "./resolve-he.ts";
import { state } from "./resolve-it.ts";
import { group } from "./resolve-they.ts";
import { inTurn, issuer, quoted } from "./resolve-we.ts";

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
    return several(quoted(I.test(form), sentence, word, anaphora), form) ?? issuer(I.test(form), anaphora);
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
  const near = anaphora.namings
    .filter(
      (naming) => naming.sentence >= sentence.index - 2 && (naming.sentence < sentence.index || naming.word < word),
    )
    .sort((a, b) => a.sentence - b.sentence || a.word - b.word);
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

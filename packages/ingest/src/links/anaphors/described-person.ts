// A noun for a person that is no office in ("the cleric", "the 69-year-old", "the Dutchman", "the nationalist leader"), whom it takes up out: the one person who acted in the sentence before.
import { stateIn, termsOf } from "../../gazetteers/entry.ts";
import { TITLE_MODIFIERS } from "../../mentions/persons/title-words.ts";
import { officeAgrees } from "../offices/resolve-office-holder.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import { nearestOne } from "./discourse.ts";
import { OUTLOOK, PERSON_NOUNS } from "./nominals.ts";
import { nounPhrase } from "./noun-phrase.ts";

const IN_PARLIAMENT = /senator|congress|lawmaker|legislator|member|representative|\bmp\b|deputy|speaker/;
/** Nouns that some persons answer to and others do not: the offices that do. */
const OFFICES: ReadonlyMap<string, RegExp> = new Map([
  ["lawmaker", IN_PARLIAMENT],
  ["legislator", IN_PARLIAMENT],
  ["parliamentarian", IN_PARLIAMENT],
  ["diplomat", /ambassador|envoy|diplomat|foreign|secretary|representative|negotiator|mediator|consul/],
  ["mediator", /envoy|mediator|representative|negotiator/],
  ["pontiff", /pope/],
  ["strongman", /president|leader|ruler|premier|prime minister|commander/],
  ["autocrat", /president|leader|ruler|premier|prime minister/],
  ["warlord", /commander|leader|chief|general|marshal/],
]);
const OFFICE_NOUNS = /^(?:leader|president|premier|ruler|commander|envoy|minister|marshal|chancellor|king)$/;
/** These lead no state. */
const OF_A_GROUP = /^(?:militant|paramilitary|rebel|guerrilla|insurgent|jihadist|separatist|militia|extremist)$/;

export function describedPerson(sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined {
  const { tree, words } = sentence;
  if (!/^nsubj/.test(tree.labels[word] ?? "")) return undefined;
  if (words[word]?.mention !== undefined)
    return isOneOfPeople(sentence, word) ? compatriot(sentence, word, anaphora) : undefined;
  const noun = words[word]?.text.toLowerCase() ?? "";
  const aged = noun === "old" && words[word - 2]?.text === "year" && /^\d+$/.test(words[word - 4]?.text ?? "");
  const office = OFFICE_NOUNS.test(noun);
  if (!aged && !office && !PERSON_NOUNS.has(noun)) return undefined;
  if (words.slice(word + 1, word + 4).some(({ mention }) => mention?.kind === "Leader")) return undefined;
  if (words[word + 1]?.text === "of" || /^(?:who|whose|whom)$/.test(words[word + 1]?.text ?? "")) return undefined;
  const phrase = nounPhrase(sentence, word);
  if (phrase.article !== "the" || phrase.mentions.some(({ form }) => form !== "demonym")) return undefined;
  const home = phrase.mentions.map((mention) => mention.candidates[0]?.entity);
  const plain = phrase.modifiers.filter((each) => !phrase.mentions.some(({ text }) => text.toLowerCase() === each));
  const ofGroup = plain.some((each) => OF_A_GROUP.test(each));
  const past = home.length === 1 && plain[0] === "former" && plain.slice(1).every((each) => TITLE_MODIFIERS.has(each));
  if (office && plain.length === 0) return undefined;
  if (!aged && !past && !plain.every((each) => OUTLOOK.test(each) || OF_A_GROUP.test(each))) return undefined;
  const fits = (id: string): boolean => {
    const held = anaphora.offices.filter(({ leader }) => leader === id);
    const answers = OFFICES.get(noun);
    if (past) return isOf(id, home[0], anaphora) && anaphora.input.gazetteer.entries.has(id);
    if (office && held.length > 0 && !held.some((each) => officeAgrees(noun, each.office))) return false;
    if (answers !== undefined && !held.some((each) => answers.test(each.office))) return false;
    if (ofGroup && anaphora.stateOf(id)?.startsWith("organization:") !== true) return false;
    return home.every((state) => isOf(id, state, anaphora));
  };
  return namedJustBefore(sentence, word, anaphora, fits);
}

function namedJustBefore(
  sentence: ParsedSentence,
  word: number,
  anaphora: Anaphora,
  fits: (id: string) => boolean,
): Answer | undefined {
  const entity = nearestOne(
    anaphora.namings,
    { sentence: sentence.index, word, reach: 1 },
    (naming) => naming.kind === "Leader" && !naming.modifier,
  );
  if (entity === undefined || entity === "" || !fits(entity)) return undefined;
  return { entities: [entity], form: "nominal", score: 0.65, reason: "the one person named just before" };
}

/** "The Estonian said", not "The Dutch said" nor "the Estonian army". */
export const isOneOfPeople = ({ words, tree }: ParsedSentence, word: number): boolean =>
  /^(?:demonym|people)$/.test(words[word]?.mention?.form ?? "") &&
  /^nsubj/.test(tree.labels[word] ?? "") &&
  /^the$/i.test(words[word - 1]?.text ?? "") &&
  !/(?:ese|sh|ch|ss|s|men)$/.test(words[word]?.text ?? "");

/** Somebody of that state, or of a body, was named just before. */
const compatriot = (sentence: ParsedSentence, word: number, anaphora: Anaphora): Answer | undefined =>
  namedJustBefore(sentence, word, anaphora, (id) =>
    isOf(id, sentence.words[word]?.mention?.candidates[0]?.entity, anaphora),
  );

/** "The Estonian": held office there once, or nobody knows where else. */
function isOf(id: string, state: string | undefined, anaphora: Anaphora): boolean {
  const entry = anaphora.input.gazetteer.entries.get(id);
  const terms = entry === undefined ? [] : termsOf(entry);
  const states = [
    ...terms.flatMap((term) => stateIn(term) ?? []),
    ...anaphora.offices.flatMap(({ leader, polity }) =>
      leader === id && polity.startsWith("country:") ? [polity] : [],
    ),
  ];
  return states.length === 0 || states.includes(state ?? "");
}

// "We", "I" and "you" in, whoever speaks or is spoken to out: in official statements, quotations and interviews.
import { TITLE_HEADS } from "../../mentions/persons/title-words.ts";
import { officeHolder } from "../offices/resolve-office-holder.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import { quotedSpeakers, type Speaking } from "../speakers/quoted-speaker.ts";
import type { Turn } from "../speakers/speech-turns.ts";
import type { Anaphora, Answer } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";
import { HE, I, SHE, YOU } from "./pronoun-forms.ts";
import { person } from "./resolve-he.ts";

/** Official statements: "I" is the person who speaks, "we" the state or body. */
export function issuer(single: boolean, anaphora: Anaphora): Answer | undefined {
  const leaders = anaphora.issuers.filter((id) => id.startsWith("leader:"));
  const others = anaphora.issuers.filter((id) => !id.startsWith("leader:"));
  const entities = single && leaders.length === 1 ? leaders : others.length > 0 ? others : leaders;
  return entities.length === 0
    ? undefined
    : { entities, form: "issuer", score: 0.8, reason: "issuer of the statement" };
}

/** Inside a quotation "we" is the speaker's state and "I" the speaker. */
export function quoted(single: boolean, sentence: ParsedSentence, word: number, anaphora: Anaphora): readonly string[] {
  let speaker: string | undefined;
  for (const speaking of quotedSpeakers(sentence, word, anaphora)) speaker ??= speakerOf(speaking, anaphora);
  if (speaker === undefined || (single && !speaker.startsWith("leader:"))) return [];
  if (single || !speaker.startsWith("leader:")) return [speaker];
  const state = anaphora.stateOf(speaker);
  return state === undefined ? [] : [state];
}

function speakerOf(speaking: Speaking, anaphora: Anaphora): string | undefined {
  const { sentence, word } = speaking;
  const text = sentence.words[word]?.text ?? "";
  if (HE.test(text.toLowerCase()) || SHE.test(text.toLowerCase()))
    return person(sentence, word, SHE.test(text.toLowerCase()), anaphora);
  const heads = (each: Naming): boolean => each.word === word || sentence.tree.heads[each.word] === word;
  const named = [...anaphora.namings, ...anaphora.ahead(sentence)].filter(
    (each) => each.sentence === sentence.index && heads(each) && each.entities.length === 1,
  );
  const found = named.find((each) => each.word === word) ?? named.find((each) => each.kind === "Leader") ?? named[0];
  return found === undefined ? byTitle(sentence, word, anaphora) : found.entities[0];
}

/** "…", the president added: whoever holds the office. */
function byTitle(sentence: ParsedSentence, word: number, anaphora: Anaphora): string | undefined {
  const title = sentence.words[word]?.text.toLowerCase() ?? "";
  const answer = TITLE_HEADS.has(title) ? officeHolder(sentence, word, title, anaphora) : undefined;
  return answer?.entities.length === 1 ? answer.entities[0] : undefined;
}

/** In an interview "I" and "we" are whoever speaks, "you" is who is spoken to. */
export function inTurn(form: string, { speaker, addressee }: Turn, anaphora: Anaphora): Answer | undefined {
  const who = YOU.test(form) ? addressee : speaker;
  const entity = who === undefined || I.test(form) ? who : (anaphora.stateOf(who) ?? who);
  return entity === undefined || entity === ""
    ? undefined
    : { entities: [entity], form: "issuer", score: 0.75, reason: `"${form}" in a transcript` };
}

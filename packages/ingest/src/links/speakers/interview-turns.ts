// An interview without labels in, for each of its sentences who speaks and who is spoken to out: questions and answers take turns by paragraph.
import { byParagraph } from "../by-paragraph.ts";
import type { LinkInput } from "../link-input.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference } from "../reference.ts";
import type { Turn } from "./speech-turns.ts";

/** What title or introduction of an interview says. */
const CUE =
  /\b(?:interview(?:ed)?|in conversation with|questions and answers|answers? (?:our|the paper's|readers'?) questions|(?:talked|talks|spoke|speaks|sat down) (?:to|with) (?:us|our\b|this (?:news)?paper)|we (?:asked|met|spoke (?:to|with)|talked (?:to|with)))\b/i;
/** Paragraphs that introduce whoever is asked. */
const INTRODUCTION = 2;
/** Paragraphs with "you" or a question, and with "we" or "I", that make an interview. */
const FEWEST = 2;

/** Turns by sentence; empty when the document is no interview. */
export function interviewTurns(input: LinkInput, references: readonly Reference[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const paragraphs = byParagraph(input.sentences);
  const opening = [...paragraphs.values()].slice(0, INTRODUCTION + 1).flat();
  const cued = opening.some((sentence) => CUE.test(textOf(sentence)));
  const asked = cued ? firstLeader(opening, references) : undefined;
  if (asked === undefined) return turns;
  const bodies = [...paragraphs.values()].filter((sentences) => sentences[0]?.field === "text");
  const introduced = bodies.findIndex((sentences) => sentences.some((sentence) => CUE.test(textOf(sentence))));
  const spoken = bodies.slice(introduced + 1);
  const questions = spoken.filter(asks);
  if (questions.length < FEWEST || spoken.length - questions.length < FEWEST) return turns;
  for (const sentences of spoken) {
    const turn = asks(sentences) ? { speaker: undefined, addressee: asked } : { speaker: asked, addressee: undefined };
    for (const sentence of sentences) turns.set(sentence.index, turn);
  }
  return turns;
}

const textOf = (sentence: ParsedSentence): string => sentence.words.map(({ text }) => text).join(" ");

/** A paragraph that speaks to "you", or ends in a question and speaks of no "we". */
function asks(sentences: readonly ParsedSentence[]): boolean {
  const words = sentences.flatMap((sentence) => sentence.words.map(({ text }) => text));
  const own = words.some((word) => /^(?:we|us|our|ours|I|my|me)$/i.test(word) && word !== "US");
  const other = words.some((word) => /^(?:you|your|yours)$/i.test(word));
  return other ? !own || words.at(-1) === "?" : words.at(-1) === "?" && !own;
}

function firstLeader(opening: readonly ParsedSentence[], references: readonly Reference[]): string | undefined {
  const indexes = new Set(opening.map(({ index }) => index));
  return references.find(({ kind, sentence }) => kind === "Leader" && indexes.has(sentence))?.entities[0];
}

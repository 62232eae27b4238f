// A document in, for each sentence of an interview or a transcript who speaks and who is spoken to out: "Q: …", "MINISTER A: …".
import type { LinkInput } from "../link-input.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Reference } from "../reference.ts";

/** Leaders by id; nothing for a journalist or somebody unknown. */
export interface Turn {
  readonly speaker: string | undefined;
  readonly addressee: string | undefined;
}

const QUESTION =
  /^(?:q|question|questions|reporter|journalist|interviewer|moderator|host|press|media|correspondent|anchor|presenter)$/i;
const ANSWER = /^(?:a|answer|reply|response)$/i;
const LONGEST_LABEL = 12;
/** Questions and answers that make an interview. */
const FEWEST = 3;

interface Label {
  readonly paragraph: number;
  readonly who: "question" | "answer" | "stranger" | "leader";
  readonly leader?: string;
}

/** Turns by sentence; empty when the document is no transcript. */
export function speechTurns(
  input: LinkInput,
  references: readonly Reference[],
  home?: string,
): ReadonlyMap<number, Turn> {
  const openings = input.sentences.filter(
    (sentence, i) => sentence.field === "text" && input.sentences[i - 1]?.paragraph !== sentence.paragraph,
  );
  const written = openings.flatMap((sentence) => labelOf(sentence, references, home) ?? []);
  const labels = isTranscript(written) ? written : [];
  const turns = new Map<number, Turn>();
  const asked = interviewee(labels, input, references);
  const leaders = [...new Set(labels.flatMap(({ leader }) => leader ?? []))];
  let at: Turn | undefined;
  let next = 0;
  for (const sentence of input.sentences) {
    while ((labels[next]?.paragraph ?? Infinity) <= sentence.paragraph) {
      at = turnOf(labels[next] as Label, asked, leaders);
      next++;
    }
    if (at !== undefined && sentence.field === "text") turns.set(sentence.index, at);
  }
  return turns;
}

const isTranscript = (labels: readonly Label[]): boolean =>
  labels.some(({ who }) => who === "leader") ||
  (labels.length >= FEWEST && labels.some(({ who }) => who !== "stranger"));

function turnOf(label: Label, asked: string | undefined, leaders: readonly string[]): Turn {
  if (label.who === "question" || label.who === "stranger") return { speaker: undefined, addressee: asked };
  const speaker = label.leader ?? asked;
  const others = leaders.filter((each) => each !== speaker);
  return { speaker, addressee: others.length === 1 ? others[0] : undefined };
}

/** Who answers: the one leader among the labels, else the first whom title or introduction names. */
function interviewee(labels: readonly Label[], input: LinkInput, references: readonly Reference[]): string | undefined {
  const leaders = new Set(labels.flatMap(({ leader }) => leader ?? []));
  if (leaders.size > 0) return leaders.size === 1 ? [...leaders][0] : undefined;
  const from = labels[0]?.paragraph ?? 0;
  return references.find(({ kind, sentence }) => {
    const where = input.sentences[sentence];
    return kind === "Leader" && where !== undefined && (where.field === "title" || where.paragraph <= from);
  })?.entities[0];
}

const leaderBefore = (sentence: ParsedSentence, word: number, references: readonly Reference[]): string | undefined =>
  references.find((each) => each.sentence === sentence.index && each.kind === "Leader" && each.word < word)
    ?.entities[0];

/** "Reply by Mr A, Minister of …" */
const LONGEST_HEADING = 20;

/** "Q:", "PRESIDENT RUTO:", "Hon ANA BELMONTE (Minister of Defence):" at the beginning of a paragraph; a minister nobody knows is of the state whose text it is. */
function labelOf(
  sentence: ParsedSentence,
  references: readonly Reference[],
  home: string | undefined,
): Label | undefined {
  const { words, paragraph } = sentence;
  const colon = words.slice(0, LONGEST_LABEL).findIndex((word) => word.text === ":" || /^[QA][.:]$/.test(word.text));
  const first = words[0]?.text ?? "";
  if (/^[QA][.:]$/.test(first)) return { paragraph, who: first.startsWith("Q") ? "question" : "answer" };
  if (
    colon < 0 &&
    words.length < LONGEST_HEADING &&
    /^(?:reply|answer|response|statement|remarks|speech|address)$/i.test(first)
  ) {
    const author = leaderBefore(sentence, words.length, references);
    return author === undefined ? undefined : { paragraph, who: "leader", leader: author };
  }
  if (colon < 1) return undefined;
  if (colon === 1 && ANSWER.test(first)) return { paragraph, who: "answer" };
  if (words.slice(0, colon).some((word) => QUESTION.test(word.text))) return { paragraph, who: "question" };
  const leader = leaderBefore(sentence, colon, references);
  if (leader !== undefined) return { paragraph, who: "leader", leader };
  const named = words
    .slice(0, colon)
    .every((word) => /^\p{Lu}[\p{L}.'’-]*$|^(?:of|the|de|al|bin|for|and|[()])$/u.test(word.text));
  if (!named) return undefined;
  const serves = words.slice(0, colon).some((word) => /^(?:Minister|Secretary|Premier)$/i.test(word.text));
  return serves && home !== undefined ? { paragraph, who: "leader", leader: home } : { paragraph, who: "stranger" };
}

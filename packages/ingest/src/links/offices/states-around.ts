// The sentences of a document in, how often they name each state out: around an office in a digest its paragraph, else all of them.
import { byParagraph } from "../by-paragraph.ts";
import type { LinkInput } from "../link-input.ts";
import type { ParsedSentence } from "../parsed-sentence.ts";

/** How often states are named around an office. */
export interface StateCounts {
  readonly total: ReadonlyMap<string, number>;
  readonly first: readonly [string, number] | undefined;
  readonly second: readonly [string, number] | undefined;
  /** The sentence that names a state first. */
  readonly firstAt: ReadonlyMap<string, number>;
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The states that stand around a sentence: in a digest those of its paragraph, else those of the document. */
export function statesByScope(input: LinkInput): (sentence: number) => StateCounts {
  if (input.frame?.digest !== true) {
    const whole = countStates(input.sentences);
    return () => whole;
  }
  const paragraphs = byParagraph(input.sentences);
  const counted = new Map([...paragraphs].map(([paragraph, sentences]) => [paragraph, countStates(sentences)]));
  return (sentence) => counted.get(input.sentences[sentence]?.paragraph ?? -1) ?? NO_STATES;
}

/** How often the sentences name each state, and where; a town names none. */
function countStates(sentences: readonly ParsedSentence[]): StateCounts {
  const total = new Map<string, number>();
  const firstAt = new Map<string, number>();
  const bySentence = new Map<number, Set<string>>();
  for (const { index, words } of sentences) {
    const here = new Set<string>();
    bySentence.set(index, here);
    for (const { mention } of words) {
      const id = mention?.kind === "Country" && mention.land !== true ? mention.candidates[0]?.entity : undefined;
      if (id === undefined) continue;
      total.set(id, (total.get(id) ?? 0) + 1);
      if (!firstAt.has(id)) firstAt.set(id, index);
      here.add(id);
    }
  }
  const [first, second] = [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { total, first, second, firstAt, bySentence };
}

const NO_STATES: StateCounts = countStates([]);

/** In a digest each paragraph stands for itself. */
export const sameScope = (input: LinkInput, one: number, other: number): boolean =>
  input.frame?.digest !== true || input.sentences[one]?.paragraph === input.sentences[other]?.paragraph;

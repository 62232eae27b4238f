// A sentence's trace in, its event frames out as words: for measuring frames apart from names and relations.
import type { Status } from "@entente/graph";
import { frameOf } from "./clauses/scene.ts";
import { judgeStatus } from "./clauses/status/judge-status.ts";
import type { SentenceTrace } from "./explain-sentence.ts";
import { patternsFor } from "./relations/find-relations.ts";
import type { Resources } from "./resources.ts";

/** One frame: the relations its word may name, the words in its slots, its status. */
export interface WordFrame {
  readonly trigger: string;
  readonly relations: readonly string[];
  readonly slots: ReadonlyMap<string, readonly string[]>;
  readonly status: Status;
}

/** The frames of one sentence. */
export type SentenceFrames = readonly WordFrame[];

/** Reads the frames of every word that a pattern knows. */
export const sentenceFrames =
  (resources: Resources) =>
  ({ scene }: SentenceTrace): WordFrame[] =>
    scene.sentence.words.flatMap((_word, at) => {
      const patterns = patternsFor(scene, at, resources.lexicon);
      if (patterns.length === 0) return [];
      const light = new Set(patterns.flatMap((pattern) => [...(resources.lexicon.light.get(pattern) ?? [])]));
      const frame = frameOf(scene, at, (lemma) => light.has(lemma));
      const text = (word: number): string => scene.sentence.words[word]?.text ?? "";
      const slots = new Map([...frame.slots].map(([slot, fillers]) => [slot, fillers.map(({ word }) => text(word))]));
      return [
        {
          trigger: text(at),
          relations: [...new Set(patterns.map((pattern) => pattern.relation))],
          slots,
          status: judgeStatus(scene.index, frame).status,
        },
      ];
    });

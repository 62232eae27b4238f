// A noun for an assault in, whom its sentence helps or tells to defend itself out: "support Mali as it defends itself from Chad's aggression".
import type { Filler } from "../../clauses/frames/frame.ts";
import { surfaceSubject } from "../../clauses/subjects/surface-subject.ts";
import {
  coordinated,
  dependents,
  formOf,
  headOf,
  isVerbal,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";

const DEFENDING = /^(defend|protect|resist|repel|withstand|fight|shield|survive|counter|face)$/;
const HELPING = /^(support|help|assist|aid|back|arm|defend|equip|give|provide|send|supply|train|thank)$/;
const HELP = /^(support|help|assistance|aid|solidarity|backing|defence|defense|commitment)$/;
const STANDING = /^(stand|side)$/;
const MAX_STEPS = 5;
/** Words around the noun in which somebody is helped. */
const NEAR = 25;

/** Who defends itself against it; else who is helped or stood by in the sentence. */
export function wardsOf(index: TreeIndex, noun: number): Filler[] {
  for (let at = headOf(index, noun), steps = 0; at >= 0 && steps < MAX_STEPS; at = headOf(index, at), steps++)
    if (isVerbal(index, at) && DEFENDING.test(lemmaOf(index, at)) && !isTheyWho(index, at)) return defenders(index, at);
  const from = Math.max(0, noun - NEAR);
  for (let at = Math.min(index.tree.forms.length - 1, noun + NEAR); at >= from; at--) {
    const helped = helpedAt(index, at);
    if (helped.length > 0) return helped;
  }
  return [];
}

/** "support Mali as it defends itself": the pronoun takes up who is helped. */
const isTheyWho = (index: TreeIndex, verb: number): boolean =>
  dependents(index, verb, "nsubj").some((word) => /^(it|they)$/.test(formOf(index, word)));

/** "defends its borders", "help Mali defend itself", "protect Mali". */
function defenders(index: TreeIndex, verb: number): Filler[] {
  const whom = dependents(index, verb, "obj").filter((word) => !/^(itself|themselves)$/.test(formOf(index, word)));
  const named = whom.flatMap((word) => coordinated(index, word)).map((word) => ({ word, via: "control" as const }));
  return [...surfaceSubject(index, verb).map(({ word }) => ({ word, via: "control" as const })), ...named];
}

/** "support Mali", "support for Mali", "stands with Mali". */
function helpedAt(index: TreeIndex, at: number): Filler[] {
  const lemma = lemmaOf(index, at);
  const wanted = isVerbal(index, at)
    ? HELPING.test(lemma) && !isTheyWho(index, at)
      ? dependents(index, at, "iobj", "obj").slice(0, 1)
      : STANDING.test(lemma)
        ? dependents(index, at, "obl").filter((word) => /^(with|by)$/.test(prepositionOf(index, word)))
        : []
    : HELP.test(lemma)
      ? whomFor(index, at)
      : [];
  return wanted.flatMap((word) => coordinated(index, word)).map((word) => ({ word, via: "control" }));
}

/** "support for Mali", "the support of both for Mali", wherever the parser hung Mali. */
function whomFor(index: TreeIndex, help: number): readonly number[] {
  const phrases = dependents(index, help, "nmod", "obl");
  const inner = phrases.flatMap((word) => dependents(index, word, "nmod"));
  const led = (words: readonly number[], by: RegExp): number[] =>
    words.filter((word) => by.test(prepositionOf(index, word)));
  const named = led([...phrases, ...inner], /^for$/);
  return named.length > 0 ? named : led(phrases, /^(to|of|with)$/);
}

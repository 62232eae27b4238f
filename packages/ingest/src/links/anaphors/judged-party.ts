// A pronoun that owns something in, the one whom the clause judges for it out: "condemned Chad for its raid".

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";

const JUDGING =
  /^(?:hold|condemn|commend|applaud|fault|denounce|criticise|criticize|thank|praise|sanction|punish|blame|accuse|congratulate|isolate|impose|press|pressure|rebuke|chide|slam)$/;

/** "hold Chad to account for its war": what is held against somebody is theirs. */
export function whoIsJudged(
  sentence: ParsedSentence,
  word: number,
  anaphora: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const { tree } = sentence;
  if (tree.labels[word] !== "nmod:poss") return undefined;
  let verb = tree.heads[word] ?? -1;
  for (let step = 0; step < 8 && verb >= 0 && !JUDGING.test(tree.lemmas[verb] ?? ""); step++)
    verb = tree.heads[verb] ?? -1;
  if (verb < 0) return undefined;
  const judged = anaphora.namings.filter(
    (naming) =>
      naming.sentence === sentence.index &&
      naming.word > verb &&
      naming.word < word &&
      !naming.modifier &&
      isHeldBy(sentence, naming.word, verb) &&
      fits(naming),
  );
  return judged.length === 1 ? judged[0]?.entities[0] : undefined;
}

/** Its object, or what it puts something on. */
function isHeldBy({ tree }: ParsedSentence, word: number, verb: number): boolean {
  const head = tree.heads[word] ?? -1;
  return (
    (head === verb && /^(?:obj|iobj|nsubj)$/.test(tree.labels[word] ?? "")) ||
    (tree.lemmas[verb] === "impose" &&
      /^(?:obl|nmod)$/.test(tree.labels[word] ?? "") &&
      (head === verb || tree.heads[head] === verb)) ||
    (tree.labels[word] === "nsubj" && tree.heads[head] === verb)
  );
}

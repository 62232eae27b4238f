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
  if (verb < 0) verb = takenToTaskOver(sentence, word);
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
  return judged.length === 1 ? judged[0]?.entities[0] : quarrelledWith(sentence, word, verb, anaphora, fits);
}

/** "warned Chad over its raid": the verb; -1 where the owner is judged by none. */
function takenToTaskOver({ tree }: ParsedSentence, word: number): number {
  const owned = tree.heads[word] ?? -1;
  const verb = tree.heads[owned] ?? -1;
  const over = tree.forms.some(
    (form, mark) => tree.heads[mark] === owned && mark < owned && /^(?:over|for|about|against)$/.test(form),
  );
  return over &&
    /^(?:warn|caution|reprimand|scold|lecture|admonish|confront|attack|question)$/.test(tree.lemmas[verb] ?? "")
    ? verb
    : -1;
}

/** "lashed out at Chad, accusing its troops of looting": nobody accuses his own; whoever the verb before is aimed at. */
function quarrelledWith(
  { tree, index }: ParsedSentence,
  word: number,
  accusing: number,
  { namings }: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const verb = tree.heads[accusing] ?? -1;
  if (!/^(?:accuse|blame|denounce|condemn)$/.test(tree.lemmas[accusing] ?? "") || tree.xpos[accusing] !== "VBG")
    return undefined;
  if (tree.labels[tree.heads[word] ?? -1] !== "obj" || tree.heads[tree.heads[word] ?? -1] !== accusing)
    return undefined;
  const aimedAt = namings.filter(
    (naming) =>
      naming.sentence === index &&
      naming.word < accusing &&
      tree.heads[naming.word] === verb &&
      /^(?:obj|obl)$/.test(tree.labels[naming.word] ?? "") &&
      !naming.modifier &&
      fits(naming),
  );
  return aimedAt.length === 1 ? aimedAt[0]?.entities[0] : undefined;
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

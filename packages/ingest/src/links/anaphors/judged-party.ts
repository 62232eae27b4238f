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
  const within = whoseMenAreJudged(sentence, word, anaphora, fits);
  if (within !== undefined) return within;
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

/** "sanctions on leaders of the front over its raids", "condemned Chad's army for its raid": whoever is named in the phrase before the reason. */
function whoseMenAreJudged(
  { tree, index }: ParsedSentence,
  word: number,
  { namings }: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const deed = tree.heads[word] ?? -1;
  const reason = reasonBefore(tree, word);
  if (reason < 0 || !DEEDS.test(tree.lemmas[deed] ?? "")) return undefined;
  const judging = tree.lemmas.findLastIndex(
    (lemma, at) => at < reason && (SANCTIONS.test(lemma) || (BLAMING.test(lemma) && tree.upos[at] === "VERB")),
  );
  if (judging < 0 || tree.upos.slice(judging + 1, reason).some((upos) => upos === "VERB")) return undefined;
  const upon = tree.upos[judging] === "VERB" ? isActive(tree, judging) : isUpon(tree.forms[judging + 1] ?? "");
  if (!upon) return undefined;
  const blamed = namings.filter(
    (naming) => naming.sentence === index && naming.word > judging && naming.word < reason && fits(naming),
  );
  return new Set(blamed.flatMap(({ entities }) => entities)).size === 1 ? blamed[0]?.entities[0] : undefined;
}

const isUpon = (form: string): boolean => /^(?:on|upon|against)$/.test(form);

/** Not "was condemned for its raid", nor "Chad, condemned by Mali for its raid". */
const isActive = (tree: ParsedSentence["tree"], verb: number): boolean =>
  !/^(?:by|in|for|over)$/.test(tree.forms[verb + 1] ?? "") &&
  !tree.labels.some((label, word) => label === "aux:pass" && tree.heads[word] === verb);

/** The first word of "for its", "over their", "because of its"; -1 when the pronoun stands elsewhere. */
function reasonBefore(tree: ParsedSentence["tree"], pronoun: number): number {
  const before = tree.forms[pronoun - 1] ?? "";
  if (/^(?:for|over|after|following)$/.test(before)) return pronoun - 1;
  return before === "of" && tree.forms[pronoun - 2] === "because" ? pronoun - 2 : -1;
}
const DEEDS =
  /^(?:attack|strike|raid|war|invasion|aggression|support|role|involvement|assault|incursion|bombing|bombardment|shelling|offensive|crackdown|occupation|annexation|conduct|part|launch|test|failure|refusal)$/;
const SANCTIONS = /^(?:sanction|embargo)$/;
const BLAMING =
  /^(?:condemn|denounce|criticise|criticize|sanction|punish|blame|rebuke|chide|slam|blast|fault|censure|blacklist|target|protest|summon)$/;

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

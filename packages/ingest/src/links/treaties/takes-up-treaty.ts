// A pronoun in, whether the verb over it makes it an agreement out.
import type { ParsedSentence } from "../parsed-sentence.ts";

/** What is done to agreements, never to states. */
const OF_TREATIES = /^(?:sign|ratify|conclude|negotiate|scrap|terminate|renew|implement|initial|abrogate)$/;
/** What is done to members and enemies as well: an agreement where one is near. */
const OF_TREATIES_ALSO = /^(?:denounce|suspend|withdraw|violate)$/;
/** What is done to much else too: an agreement where one was spoken of just before. */
const OF_TREATIES_TOO =
  /^(?:approve|leave|quit|join|reject|endorse|honou?r|extend|prolong|accept|breach|shelve|revoke|cancel|adopt|annul)$/;
/** Sentences back that an agreement is taken up from. */
const REACH = 3;

/** "withdrew from it", "never ratified it", "Parliament approved it", "Under it, …": an agreement, if one is near. */
export function takesUpTreaty(sentence: ParsedSentence, word: number, sentences: readonly ParsedSentence[]): boolean {
  const { tree } = sentence;
  const verb = tree.lemmas[tree.heads[word] ?? -1] ?? "";
  const before = tree.forms[word - 1]?.toLowerCase();
  if (before === "under" && /^it$/i.test(tree.forms[word] ?? "")) return namesTreaty(sentence, word, sentences, 1);
  if (!/^(?:obj|obl|nsubj:pass)$/.test(tree.labels[word] ?? "") || (verb === "withdraw" && before !== "from"))
    return false;
  return (
    OF_TREATIES.test(verb) ||
    (OF_TREATIES_ALSO.test(verb) && namesTreaty(sentence, word, sentences, REACH)) ||
    (OF_TREATIES_TOO.test(verb) && tree.labels[word] !== "obl" && namesTreaty(sentence, word, sentences, 1))
  );
}

function namesTreaty(
  sentence: ParsedSentence,
  word: number,
  sentences: readonly ParsedSentence[],
  reach: number,
): boolean {
  return sentences
    .slice(Math.max(0, sentence.index - reach), sentence.index + 1)
    .some(({ index, words }) =>
      words.some(({ mention }, at) => mention?.kind === "Treaty" && (index < sentence.index || at < word)),
    );
}

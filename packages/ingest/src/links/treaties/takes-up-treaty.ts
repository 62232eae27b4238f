// A pronoun in, whether the verb over it makes it an agreement out.
import type { ParsedSentence } from "../parsed-sentence.ts";

const OF_TREATIES =
  /^(?:sign|ratify|conclude|negotiate|scrap|terminate|denounce|renew|suspend|withdraw|implement|initial|violate|abrogate)$/;

/** "withdrew from it", "never ratified it": an agreement. */
export function takesUpTreaty(sentence: ParsedSentence, word: number): boolean {
  const { tree } = sentence;
  const verb = tree.lemmas[tree.heads[word] ?? -1] ?? "";
  return (
    /^(?:obj|obl|nsubj:pass)$/.test(tree.labels[word] ?? "") &&
    OF_TREATIES.test(verb) &&
    (verb !== "withdraw" || tree.forms[word - 1]?.toLowerCase() === "from")
  );
}

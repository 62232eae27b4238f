// A pronoun before the subject of its own clause in, the subject ahead out: "In his speech, X said".

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Anaphora } from "./anaphora.ts";
import type { Naming } from "./discourse.ts";

/** "In his speech, X said": a pronoun before the subject of its own clause looks ahead. */
export function ownSubject(
  sentence: ParsedSentence,
  word: number,
  anaphora: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  const { tree } = sentence;
  let at = word;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (tree.labels[at] === "obl" || tree.labels[at] === "advcl") {
      const head = tree.heads[at] ?? -1;
      const ahead = anaphora.namings.find(
        (naming) =>
          naming.sentence === sentence.index &&
          naming.word > word &&
          naming.subject &&
          !naming.modifier &&
          tree.heads[naming.word] === head &&
          fits(naming),
      );
      const before = anaphora.namings.some(
        (naming) => naming.sentence === sentence.index && naming.word < word && fits(naming),
      );
      if (ahead !== undefined && !before && at < ahead.word) return ahead.entities[0];
    }
    at = tree.heads[at] ?? -1;
  }
  return undefined;
}

/** "himself", "itself". */
export const reflexive = (sentence: ParsedSentence, word: number): boolean =>
  /sel(?:f|ves)$/i.test(sentence.words[word]?.text ?? "");

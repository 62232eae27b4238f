// "Its" of a sentence in, the owner of what its noun stands beside out.
import type { Anaphora } from "./anaphors/anaphora.ts";
import type { Naming } from "./anaphors/discourse.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";

/** "Russia's raids and its withdrawal", "Russia's posture, including its threats": the owner of what it stands beside. */
export function sharedOwner(
  { tree, index }: ParsedSentence,
  word: number,
  anaphora: Anaphora,
  fits: (naming: Naming) => boolean,
): string | undefined {
  if (tree.labels[word] !== "nmod:poss") return undefined;
  let at = tree.heads[word] ?? -1;
  for (let step = 0; step < 4 && at >= 0 && /^(?:conj|nmod|appos)$/.test(tree.labels[at] ?? ""); step++) {
    at = tree.heads[at] ?? -1;
    const owner = anaphora.namings.find(
      (naming) =>
        naming.sentence === index &&
        naming.word < word &&
        tree.heads[naming.word] === at &&
        tree.labels[naming.word] === "nmod:poss" &&
        fits(naming),
    );
    if (owner !== undefined) return owner.entities[0];
  }
  return undefined;
}

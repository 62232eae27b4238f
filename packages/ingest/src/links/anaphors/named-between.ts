// "the two" behind "between" in, the two whom the nearest "between" before it names out: "has mediated between Chad and Niger".
import type { Anaphora } from "./anaphora.ts";

/** Both, of this sentence or the one before; nothing where "between" names fewer or more. */
export function namedBetween({ namings, input }: Anaphora, at: { sentence: number; word: number }): string[] {
  for (const index of [at.sentence, at.sentence - 1]) {
    const tree = input.sentences[index]?.tree;
    if (tree === undefined) continue;
    const end = index === at.sentence ? at.word - 2 : tree.forms.length;
    const mark = tree.forms.findLastIndex((form, word) => word < end && form === "between");
    const first = tree.heads[mark] ?? -1;
    if (mark < 0 || first < 0 || first >= end) continue;
    const named = namings.filter((naming) => naming.sentence === index && naming.list === first && !naming.modifier);
    return [...new Set(named.flatMap(({ entities }) => entities))].filter((entity) => entity !== "");
  }
  return [];
}

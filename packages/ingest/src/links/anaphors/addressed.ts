// An organ of a state as a subject in ("the ministry accused Chad"), the states that it accuses, urges, warns or punishes out: it is none of theirs.

import type { ParsedSentence } from "../parsed-sentence.ts";
import type { Naming } from "./discourse.ts";

const ADDRESSING =
  /^(?:accuse|blame|allege|urge|ask|demand|call|warn|threaten|condemn|denounce|criticise|criticize|sanction|impose|slam|blast|rebuke|charge|appeal|request|vow|place|announce|implore|caution)$/;
const OWNER = /^(?:amod|nmod:poss|compound|flat|conj|appos|nmod:desc)$/;

export function addressedBy(
  { tree, index }: ParsedSentence,
  word: number,
  namings: readonly Naming[],
): ReadonlySet<string> {
  const verb = tree.heads[word] ?? -1;
  if (tree.labels[word] !== "nsubj" || !ADDRESSING.test(tree.lemmas[verb] ?? "")) return new Set();
  const isAddressed = (naming: Naming): boolean => {
    let at = naming.word;
    while (OWNER.test(tree.labels[at] ?? "") && (tree.heads[at] ?? -1) > verb) at = tree.heads[at] ?? -1;
    const label = tree.labels[at] ?? "";
    const head = tree.heads[at] ?? -1;
    const threatened = tree.labels[head] === "xcomp" && tree.heads[head] === verb;
    if (head === verb || threatened) return /^(?:obj|iobj)$/.test(label) || (label === "obl" && isMarked(at));
    if (label === "nsubj" && tree.labels[head] === "ccomp") return tree.heads[head] === verb;
    return label === "nmod" && tree.heads[head] === verb && tree.labels[head] === "obj" && isMarked(at);
  };
  const isMarked = (noun: number): boolean =>
    tree.forms.some((form, mark) => tree.heads[mark] === noun && /^(?:on|upon|to|against)$/.test(form));
  return new Set(
    namings
      .filter((naming) => naming.sentence === index && naming.word > verb && naming.kind === "Country")
      .filter(isAddressed)
      .flatMap(({ entities }) => entities),
  );
}

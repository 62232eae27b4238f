// A verb in, who joined those who do it out: "troops, joined by Kenyans, trained together".
import type { Filler } from "../../clauses/frames/frame.ts";
import { coordinated, dependents, lemmaOf, prepositionOf, type TreeIndex } from "../../clauses/tree-index.ts";

export const joinedBy = (index: TreeIndex, verb: number): Filler[] =>
  dependents(index, verb, "nsubj")
    .flatMap((subject) => [subject, ...dependents(index, subject, "conj")])
    .flatMap((subject) => dependents(index, subject, "acl"))
    .filter((participle) => lemmaOf(index, participle) === "join")
    .flatMap((participle) => dependents(index, participle, "obl:agent", "obl"))
    .filter((word) => prepositionOf(index, word) === "by")
    .flatMap((word) => coordinated(index, word))
    .map((word): Filler => ({ word, via: "direct" }));

// A verb of receiving or giving, or a contract in, the other side of the contract out: "jets that it ordered from Chad", "delivers jets under a contract with Chad", "a contract for the supply of jets for Chad".
import type { Filler } from "../../clauses/frames/frame.ts";
import {
  coordinated,
  dependents,
  headOf,
  labelOf,
  lemmaOf,
  prepositionOf,
  type TreeIndex,
} from "../../clauses/tree-index.ts";

const found = (index: TreeIndex, words: readonly number[]): Filler[] =>
  words.flatMap((word) => coordinated(index, word)).map((word) => ({ word, via: "noun" as const }));

const BOUGHT = /^(?:order|buy|purchase|procure|acquire|contract)$/;
const DEEPEST = 3;

/** "received the first of six jets it ordered from Chad". */
export function orderedFrom(index: TreeIndex, verb: number): Filler[] {
  let things = dependents(index, verb, "obj", "nsubj:pass");
  for (let depth = 0; depth < DEEPEST && things.length > 0; depth++) {
    const sellers = things
      .flatMap((thing) => dependents(index, thing, "acl", "acl:relcl"))
      .filter((bought) => BOUGHT.test(lemmaOf(index, bought)))
      .flatMap((bought) => dependents(index, bought, "obl"))
      .filter((word) => prepositionOf(index, word) === "from");
    if (sellers.length > 0) return found(index, sellers);
    things = things
      .flatMap((thing) => dependents(index, thing, "nmod"))
      .filter((word) => prepositionOf(index, word) === "of");
  }
  return [];
}

const CONCLUDED = /^(?:sign|place|conclude|agree|make|reach|ink|seal|strike)$/;

/** "delivers jets under a contract with Chad", "under an order placed with Saab". */
export function contractedWith(index: TreeIndex, verb: number): Filler[] {
  const papers = [verb, ...dependents(index, verb, "obj")]
    .flatMap((word) => dependents(index, word, "obl", "nmod"))
    .filter(
      (word) =>
        /^(?:under|in)$/.test(prepositionOf(index, word)) &&
        /^(?:contract|order|sale|deal|agreement)$/.test(lemmaOf(index, word)),
    );
  return found(
    index,
    papers
      .flatMap((paper) => [
        ...dependents(index, paper, "nmod"),
        ...dependents(index, paper, "acl")
          .filter((made) => CONCLUDED.test(lemmaOf(index, made)))
          .flatMap((made) => dependents(index, made, "obl", "nmod")),
      ])
      .filter((word) => prepositionOf(index, word) === "with"),
  );
}

/** "a contract for the supply of jets for the navy of Chad", whatever the last phrase hangs on. */
export function suppliedFor(index: TreeIndex, contract: number): Filler[] {
  const first = dependents(index, contract, "nmod").find((word) => prepositionOf(index, word) === "for");
  if (first === undefined || !SUPPLY.test(lemmaOf(index, first))) return [];
  const verb = headOf(index, contract);
  const isTaker = (word: number): boolean => {
    const above = headOf(index, word);
    const near = above === verb || (above >= first && below(index, above, first));
    return near && /^(?:nmod|obl)$/.test(labelOf(index, word)) && prepositionOf(index, word) === "for";
  };
  const taker = index.tree.forms.findIndex((_, word) => word > first && isTaker(word));
  return taker < 0 ? [] : found(index, [taker]);
}
const SUPPLY = /^(?:supply|delivery|production|manufacture|construction|provision|development)$/;

const below = (index: TreeIndex, word: number, ancestor: number): boolean => {
  let at = word;
  for (let steps = 0; at > ancestor && steps < DEEPEST; steps++) at = headOf(index, at);
  return at === ancestor;
};

// An infinitive of buying and the word above it in, the verb that signed for it out: "signed a contract with Chad to buy six" is a purchase made.
import { dependents, headOf, labelOf, lemmaOf, prepositionOf, type TreeIndex } from "../tree-index.ts";

const BUYING = /^(buy|purchase|acquire|procure|pay)$/;
const DEAL = /^(agreement|contract|deal|order)$/;
const CONCLUDING = /^(sign|conclude|ink|seal|place|finalise|finalize|clinch|close|complete|secure|strike|reach|enter)$/;

/** The verb that concluded the deal, wherever the parser hung the infinitive: on the verb, on the deal, on the partner. */
export function concludedBy(index: TreeIndex, verb: number, above: number): number | undefined {
  if (!BUYING.test(lemmaOf(index, verb))) return undefined;
  const partner = prepositionOf(index, above) === "with";
  const near = partner ? headOf(index, above) : above;
  const deals = DEAL.test(lemmaOf(index, near)) ? [near] : dependents(index, near, "obj", "obl");
  const deal = deals.find(
    (word) =>
      DEAL.test(lemmaOf(index, word)) && (labelOf(index, word) === "obj" || prepositionOf(index, word) === "into"),
  );
  const signs = deal === undefined ? -1 : headOf(index, deal);
  return signs >= 0 && CONCLUDING.test(lemmaOf(index, signs)) ? signs : undefined;
}
